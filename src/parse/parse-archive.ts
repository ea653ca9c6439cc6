import type { Issue, IssueCode } from '../model/issue.ts'
import type { ParsedFile, SourceFile } from '../model/parsed.ts'
import { fileEnding } from './detect-format.ts'
import { parseOdt } from './odt/parse-odt.ts'
import { parseDocx } from './parse-docx.ts'
import { listZipEntries, unpackTexts } from './zip-archive.ts'

type ArchiveResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

/** Reads a ZIP archive by what is in it: DOCX, ODT, or a format that is only named. */
export function parseArchive(source: SourceFile, unpackedBytes: number): ArchiveResult {
  const entries = listZipEntries(source.bytes)
  if (!entries) return failure(source, 'document-damaged', {})
  const names = new Set(entries.map(({ name }) => name))
  const isText = names.has('content.xml') || names.has('encrypted-package')
  const other = nameOther(names, names.has('mimetype') ? readMimetype(source.bytes) : '')
  if (other !== null) return failure(source, 'format-unsupported', { format: other })
  if (isText && !names.has('[Content_Types].xml')) return parseOdt(source, entries, unpackedBytes)
  const ending = fileEnding(source.path)
  if (ending === 'odt') return failure(source, 'format-mismatch', { ending, missing: 'content.xml' })
  return parseDocx(source, unpackedBytes)
}

const openDocuments = new Map([
  ['spreadsheet', 'ODS'],
  ['presentation', 'ODP'],
  ['graphics', 'ODG'],
])

/** The name of a format that is known, but not read; null for all others. */
function nameOther(names: ReadonlySet<string>, mimetype: string): string | null {
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) return 'XLSX'
  if (names.has('ppt/presentation.xml')) return 'PPTX'
  if (names.has('Index/Document.iwa') || names.has('Index.zip')) return 'PAGES'
  if (mimetype === 'application/epub+zip') return 'EPUB'
  const kind = /^application\/vnd\.oasis\.opendocument\.(spreadsheet|presentation|graphics)/.exec(mimetype)?.[1]
  return kind === undefined ? null : (openDocuments.get(kind) ?? null)
}

const longestMimetype = 10_000

function readMimetype(bytes: Uint8Array): string {
  try {
    return unpackTexts(bytes, ['mimetype'], longestMimetype).get('mimetype')?.trim() ?? ''
  } catch {
    return ''
  }
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): ArchiveResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
