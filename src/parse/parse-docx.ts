import type { Issue, IssueCode } from '../model/issue.ts'
import type { ParsedFile, SourceFile } from '../model/parsed.ts'
import { fileEnding } from './detect-format.ts'
import { readDocxBody } from './docx-body.ts'
import { readDocxNumbering } from './docx-numbering.ts'
import { readDocxStyles } from './docx-styles.ts'
import { childElement, childElements, parseXml, type XmlElement } from './xml-tree.ts'
import { readZipDirectory, readZipText, type ZipEntry } from './zip-entries.ts'

type DocxResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

const mainPart = 'word/document.xml'

/** Reads a ZIP archive as DOCX: headings with their automatic numbers, lists, tables, notes, stored page breaks. */
export async function parseDocx(source: SourceFile, unpackedBytes: number): Promise<DocxResult> {
  const entries = readZipDirectory(source.bytes)
  if (!entries) return failure(source, 'document-damaged', {})
  const names = new Map(entries.map((entry) => [entry.name, entry]))
  const main = names.get(mainPart)
  if (!main) return failure(source, ...judgeOtherArchive(source.path, names))
  if (main.encrypted) return failure(source, 'document-encrypted', {})
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > unpackedBytes) return failure(source, 'file-too-large', { bytes: size, limit: unpackedBytes })
  try {
    return { value: await readDocument(source, names, unpackedBytes), issues: [] }
  } catch (error) {
    return failure(source, 'document-damaged', { reason: error instanceof Error ? error.message : String(error) })
  }
}

async function readDocument(
  source: SourceFile,
  names: ReadonlyMap<string, ZipEntry>,
  limit: number,
): Promise<ParsedFile> {
  const readPart = async (name: string): Promise<XmlElement | null> => {
    const entry = names.get(name)
    return entry ? parseXml(await readZipText(source.bytes, entry, limit)) : null
  }
  const document = await readPart(mainPart)
  const body = childElement(document ?? undefined, 'w:body')
  if (!body) throw new Error('the document has no body')
  const blocks = readDocxBody(body, {
    styles: readDocxStyles(await readPart('word/styles.xml')),
    numbering: readDocxNumbering(await readPart('word/numbering.xml')),
    notes: new Map([
      ...notesOf(await readPart('word/footnotes.xml'), 'w:footnote', 'f'),
      ...notesOf(await readPart('word/endnotes.xml'), 'w:endnote', 'e'),
    ]),
  })
  const title = readTitle(await readPart('docProps/core.xml').catch(() => null))
  const paged = blocks.some((block) => block.type === 'page-break' || ('text' in block && block.text.includes('\f')))
  return { path: source.path, format: 'docx', title, issues: [], form: 'blocks', blocks, paged }
}

function notesOf(part: XmlElement | null, name: string, prefix: string): readonly (readonly [string, XmlElement])[] {
  return childElements(part ?? undefined, name)
    .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${prefix}${note.attributes['w:id'] ?? ''}`, note] as const)
}

function readTitle(core: XmlElement | null): string | null {
  const title = childElement(core ?? undefined, 'dc:title')
    ?.children.filter((child) => typeof child === 'string')
    .join('')
  return title === undefined || title.trim() === '' ? null : title.trim()
}

/** What an archive without a Word document is, as far as the sentence about it needs to know. */
function judgeOtherArchive(path: string, names: ReadonlyMap<string, ZipEntry>): readonly [IssueCode, Issue['facts']] {
  if (names.has('content.xml') && names.has('mimetype')) return ['format-unsupported', { format: 'ODT' }]
  if (names.has('xl/workbook.xml')) return ['format-unsupported', { format: 'XLSX' }]
  if (names.has('ppt/presentation.xml')) return ['format-unsupported', { format: 'PPTX' }]
  const ending = fileEnding(path)
  if (ending === 'docx') return ['format-mismatch', { ending, missing: mainPart }]
  return ['format-unknown', { ending }]
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): DocxResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
