import type { Issue, IssueCode } from '../model/issue.ts'
import type { ParsedFile, SourceFile } from '../model/parsed.ts'
import { fileEnding } from './detect-format.ts'
import { readDocxBody } from './docx-body.ts'
import { readDocxNumbering } from './docx-numbering.ts'
import { readDocxStyles } from './docx-styles.ts'
import { childElement, childElements, parseXml, type XmlElement } from './xml-tree.ts'
import { listZipEntries, UnpackedTooLargeError, unpackTexts } from './zip-archive.ts'

type DocxResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

const mainPart = 'word/document.xml'
const propertiesPart = 'docProps/core.xml'
const contentParts = [
  mainPart,
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
] as const

/** Reads a ZIP archive as DOCX: headings with their automatic numbers, lists, tables, notes, stored page breaks. */
export function parseDocx(source: SourceFile, unpackedBytes: number): DocxResult {
  const entries = listZipEntries(source.bytes)
  if (!entries) return failure(source, 'document-damaged', {})
  const names = new Set(entries.map(({ name }) => name))
  if (!names.has(mainPart)) {
    return failure(source, 'format-mismatch', { ending: fileEnding(source.path), missing: mainPart })
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > unpackedBytes) return failure(source, 'file-too-large', { bytes: size, limit: unpackedBytes })
  try {
    return { value: readDocument(source, names, unpackedBytes), issues: [] }
  } catch (error) {
    if (error instanceof UnpackedTooLargeError) {
      return failure(source, 'file-too-large', { bytes: error.bytes, limit: unpackedBytes })
    }
    return failure(source, 'document-damaged', { reason: error instanceof Error ? error.message : String(error) })
  }
}

function readDocument({ path, bytes }: SourceFile, names: ReadonlySet<string>, limit: number): ParsedFile {
  const present = contentParts.filter((name) => names.has(name))
  const texts = unpackTexts(bytes, present, limit)
  const readPart = (name: (typeof contentParts)[number]): XmlElement | null => {
    const text = texts.get(name)
    return text === undefined ? null : parseXml(text)
  }
  const body = childElement(readPart(mainPart) ?? undefined, 'w:body')
  if (!body) throw new Error('the document has no body')
  const blocks = readDocxBody(body, {
    styles: readDocxStyles(readPart('word/styles.xml')),
    numbering: readDocxNumbering(readPart('word/numbering.xml')),
    notes: new Map([
      ...notesOf(readPart('word/footnotes.xml'), 'w:footnote', 'f'),
      ...notesOf(readPart('word/endnotes.xml'), 'w:endnote', 'e'),
    ]),
  })
  const paged = blocks.some((block) => block.type === 'page-break' || ('text' in block && block.text.includes('\f')))
  return { path, format: 'docx', title: readTitle(bytes, limit), issues: [], form: 'blocks', blocks, paged }
}

function notesOf(part: XmlElement | null, name: string, prefix: string): readonly (readonly [string, XmlElement])[] {
  return childElements(part ?? undefined, name)
    .filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${prefix}${note.attributes['w:id'] ?? ''}`, note] as const)
}

/** The title in the properties; a document whose properties are damaged or missing is read without. */
function readTitle(bytes: Uint8Array, limit: number): string | null {
  try {
    const properties = unpackTexts(bytes, [propertiesPart], limit).get(propertiesPart) ?? ''
    const title = childElement(parseXml(properties), 'dc:title')
    const text = title?.children.filter((child) => typeof child === 'string').join('') ?? ''
    return text.trim() === '' ? null : text.trim()
  } catch {
    return null
  }
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): DocxResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
