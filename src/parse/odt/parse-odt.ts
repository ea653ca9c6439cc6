import type { Issue, IssueCode } from '../../model/issue.ts'
import type { ParsedFile, RawBlock, SourceFile } from '../../model/parsed.ts'
import { decodeText } from '../parse-text.ts'
import { childElement, childElements, parseXml, textOf, type XmlElement, XmlTooLargeError } from '../xml-tree.ts'
import { UnpackedTooLargeError, unpackTexts, type ZipEntry } from '../zip-archive.ts'
import { readOdtBody } from './odt-body.ts'
import { readOdtLists } from './odt-lists.ts'
import { readOdtStyles } from './odt-styles.ts'

type OdtResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

const contentPart = 'content.xml'
const stylesPart = 'styles.xml'
const metaPart = 'meta.xml'
const manifestPart = 'META-INF/manifest.xml'

/** Reads a ZIP archive as ODT: headings and lists with their numbers, tables, notes, stored page breaks. */
export function parseOdt(source: SourceFile, entries: readonly ZipEntry[], unpackedBytes: number): OdtResult {
  const names = new Set(entries.map(({ name }) => name))
  const parts = [contentPart, stylesPart, metaPart, manifestPart].filter((name) => names.has(name))
  const size = entries.filter(({ name }) => parts.includes(name)).reduce((sum, entry) => sum + entry.size, 0)
  if (size > unpackedBytes) return failure(source, 'file-too-large', { bytes: size, limit: unpackedBytes })
  return guarded(source, unpackedBytes, () => {
    const texts = unpackTexts(source.bytes, parts, unpackedBytes)
    if (names.has('encrypted-package') || texts.get(manifestPart)?.includes(':encryption-data')) {
      return failure(source, 'document-encrypted', {})
    }
    const read = (name: string): XmlElement | null => {
      const text = texts.get(name)
      return text === undefined ? null : parseXml(text)
    }
    const content = read(contentPart)
    if (!content) throw new Error('the archive has no content')
    return readDocument(source, { content, styles: read(stylesPart), meta: readMeta(() => read(metaPart)) })
  })
}

/** Reads an OpenDocument text that is one XML file without archive (.fodt). */
export function parseFlatOdt(source: SourceFile): OdtResult {
  return guarded(source, 0, () => {
    const content = parseXml(decodeText(source.bytes).replace(/^\ufeff/, ''))
    return readDocument(source, { content, styles: content, meta: content })
  })
}

type Parts = Readonly<{ content: XmlElement; styles: XmlElement | null; meta: XmlElement | null }>

function readDocument(source: SourceFile, { content, styles, meta }: Parts): OdtResult {
  const text = childElement(childElement(content, 'office:body'), 'office:text')
  if (!text) throw new Error('the document has no text')
  const containers = [
    childElement(styles ?? undefined, 'office:styles'),
    childElement(content, 'office:automatic-styles'),
  ]
  const context = { styles: readOdtStyles(containers), lists: readOdtLists(containers) }
  const { blocks, hiddenWords, ...body } = readOdtBody(text, context)
  const paged = body.paged && agreesWith(blocks, pageCountOf(meta))
  const issues = remarks(source, text, hiddenWords)
  if (!blocks.some((block) => block.type !== 'page-break')) return failure(source, 'document-without-text', {})
  const title = titleOf(meta)
  return { value: { path: source.path, format: 'odt', title, issues, form: 'blocks', blocks, paged }, issues }
}

/** What a reader should know of a document that was read; deletions are kept apart from its text. */
function remarks(source: SourceFile, text: XmlElement, words: number): readonly Issue[] {
  const { insertions, deletions } = countChanges(text)
  const comments = countElements(text, 'office:annotation')
  return [
    ...(insertions + deletions > 0 ? [remark(source, 'tracked-changes', { insertions, deletions })] : []),
    ...(comments > 0 ? [remark(source, 'comments-left-out', { comments })] : []),
    ...(words > 0 ? [remark(source, 'hidden-text', { words })] : []),
  ]
}

function countChanges(text: XmlElement): Readonly<{ insertions: number; deletions: number }> {
  const regions = childElements(childElement(text, 'text:tracked-changes'), 'text:changed-region')
  const count = (name: string): number => regions.filter((region) => childElement(region, name)).length
  return { insertions: count('text:insertion'), deletions: count('text:deletion') }
}

function countElements(parent: XmlElement, name: string): number {
  return childElements(parent).reduce((sum, child) => sum + (child.name === name ? 1 : countElements(child, name)), 0)
}

function titleOf(meta: XmlElement | null): string | null {
  const title = childElement(childElement(meta ?? undefined, 'office:meta'), 'dc:title')
  const text = textOf(title).trim()
  return text === '' ? null : text
}

/** Number of pages that the file says it has, or null. */
function pageCountOf(meta: XmlElement | null): number | null {
  const statistic = childElement(childElement(meta ?? undefined, 'office:meta'), 'meta:document-statistic')
  return Number(statistic?.attributes['meta:page-count'] ?? '') || null
}

/** Stored breaks that do not add up to the stored number of pages come from different states of the document. */
function agreesWith(blocks: readonly RawBlock[], pages: number | null): boolean {
  return pages === null || pages === 1 + blocks.reduce((sum, block) => sum + breaksIn(block), 0)
}

function breaksIn(block: RawBlock): number {
  if (block.type === 'page-break') return 1
  if (block.type !== 'table') return block.text.split('\f').length - 1
  return block.rows.reduce((sum, row) => sum + Math.max(0, ...row.map(({ text }) => text.split('\f').length - 1)), 0)
}

/** A document whose properties are damaged is read without. */
function readMeta(read: () => XmlElement | null): XmlElement | null {
  try {
    return read()
  } catch {
    return null
  }
}

function guarded(source: SourceFile, limit: number, read: () => OdtResult): OdtResult {
  try {
    return read()
  } catch (error) {
    if (error instanceof UnpackedTooLargeError) {
      return failure(source, 'file-too-large', { bytes: error.bytes, limit })
    }
    if (error instanceof XmlTooLargeError) return failure(source, 'document-too-complex', { reason: error.message })
    return failure(source, 'document-damaged', { reason: error instanceof Error ? error.message : String(error) })
  }
}

function remark(source: SourceFile, code: IssueCode, facts: Issue['facts']): Issue {
  return { code, severity: 'info', stage: 'parse', file: source.path, page: null, facts }
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): OdtResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
