import type { Issue, IssueCode } from '../model/issue.ts'
import type { ParsedFile, RawBlock, SourceFile } from '../model/parsed.ts'
import { fileEnding } from './detect-format.ts'
import { type DocxPackage, openDocxPackage } from './docx-package.ts'
import { type DocxText, readDocxText } from './docx-text.ts'
import { childElement, textOf, XmlTooLargeError } from './xml-tree.ts'
import { listZipEntries, UnpackedTooLargeError } from './zip-archive.ts'

type DocxResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

/** Reads a ZIP archive as DOCX (also DOCM, DOTX): headings with their automatic numbers, lists, tables, notes, stored pages. */
export function parseDocx(source: SourceFile, unpackedBytes: number): DocxResult {
  const entries = listZipEntries(source.bytes)
  if (!entries) return failure(source, 'document-damaged', {})
  const names = new Set(entries.map(({ name }) => name))
  const size = entries.reduce((sum, entry) => sum + (/\.(?:xml|rels)$/i.test(entry.name) ? entry.size : 0), 0)
  if (size > unpackedBytes) return failure(source, 'file-too-large', { bytes: size, limit: unpackedBytes })
  try {
    const parts = openDocxPackage(source.bytes, names, unpackedBytes)
    if (!parts) return failure(source, ...judgeOtherArchive(source.path))
    const text = readDocxText(parts)
    const issues = remarks(text, parts, source.path)
    const { blocks, paged, furniture } = text
    const title = textOf(childElement(parts.properties ?? undefined, 'dc:title')).trim()
    const file = { path: source.path, format: 'docx', title: title === '' ? null : title, issues } as const
    return { value: { ...file, form: 'blocks', blocks, paged, furniture }, issues }
  } catch (error) {
    if (error instanceof UnpackedTooLargeError) {
      return failure(source, 'file-too-large', { bytes: error.bytes, limit: unpackedBytes })
    }
    if (error instanceof XmlTooLargeError) return failure(source, 'document-too-complex', { reason: error.message })
    return failure(source, 'document-damaged', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** What a reader should know of a document that was read: what is in the file and was left out, and what is not final. */
function remarks(text: DocxText, { part }: DocxPackage, file: string): readonly Issue[] {
  const comments = part('comments')?.children.filter((child) => typeof child !== 'string').length ?? 0
  const issues: Issue[] = []
  const remark = (code: IssueCode, severity: Issue['severity'], facts: Issue['facts']): void => {
    issues.push({ code, severity, stage: 'parse', file, page: null, facts })
  }
  const { insertions, deletions, hiddenWords: words, embedded: files } = text
  if (!text.blocks.some(holdsText)) remark('document-without-text', 'error', {})
  if (insertions + deletions > 0) remark('tracked-changes', 'info', { insertions, deletions })
  if (comments > 0) remark('comments-left-out', 'info', { comments })
  if (words > 0) remark('hidden-text', 'info', { words })
  if (files > 0) remark('embedded-files', 'warning', { files })
  return issues
}

function holdsText(block: RawBlock): boolean {
  if (block.type === 'table') return block.rows.some((row) => row.some(({ text }) => text.trim() !== ''))
  return 'text' in block && block.text.trim() !== ''
}

/** What an archive without a Word document is, as far as the sentence about it needs to know. */
function judgeOtherArchive(path: string): readonly [IssueCode, Issue['facts']] {
  const ending = fileEnding(path)
  if (/^do[ct][xm]$/.test(ending)) return ['format-mismatch', { ending, missing: 'word/document.xml' }]
  return ['format-unknown', { ending }]
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): DocxResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
