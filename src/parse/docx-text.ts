import type { RawBlock } from '../model/parsed.ts'
import { plainLines } from './docx-block.ts'
import { readDocxBlocks } from './docx-body.ts'
import type { DocxContext } from './docx-context.ts'
import { readDiagram } from './docx-diagram.ts'
import { createFields, findUnclosedFields } from './docx-fields.ts'
import { readDocxNotes } from './docx-notes.ts'
import { readDocxNumbering } from './docx-numbering.ts'
import type { DocxPackage } from './docx-package.ts'
import { settlePageBreaks } from './docx-page-breaks.ts'
import { scanDocx, sectionAfter } from './docx-scan.ts'
import { readDocxStyles } from './docx-styles.ts'
import { childElement, type XmlElement } from './xml-tree.ts'

/** The text of a document with what has to be said about it. */
export type DocxText = Readonly<{
  blocks: readonly RawBlock[]
  paged: boolean
  /** Headers and footers, each once. */
  furniture: readonly string[]
  insertions: number
  deletions: number
  hiddenWords: number
  embedded: number
}>

/** Reads the body of a document, and its headers and footers apart. Throws where it has no body or is too complex. */
export function readDocxText(parts: DocxPackage): DocxText {
  const body = childElement(parts.main, 'w:body')
  if (!body) throw new Error('the document has no body')
  const { insertions, deletions, embedded, fieldMarks, sections } = scanDocx(body)
  const styles = readDocxStyles(parts.part('styles'))
  let hiddenWords = 0
  const context: DocxContext = {
    styles,
    numbering: readDocxNumbering(parts.part('numbering'), styles),
    notes: readDocxNotes({
      footnotes: parts.part('footnotes'),
      endnotes: parts.part('endnotes'),
      settings: [parts.part('settings') ?? undefined, sections.at(-1)],
    }),
    fields: createFields(findUnclosedFields(fieldMarks)),
    diagram: eachOnce((id) => readDiagram(parts.partById(id))),
    hide: (words) => {
      hiddenWords += words.trim() === '' ? 0 : words.trim().split(/\s+/).length
    },
    nextSection: sectionAfter(sections),
  }
  const { blocks, paged } = settlePageBreaks(readDocxBlocks(body, context).map(({ block }) => block))
  return { blocks, paged, furniture: readFurniture(parts, context), insertions, deletions, hiddenWords, embedded }
}

/** The texts of headers and footers; the same words on first, even and odd pages are given once. */
function readFurniture(parts: DocxPackage, context: DocxContext): readonly string[] {
  const lines = [...parts.parts('header'), ...parts.parts('footer')].flatMap((part) => {
    const fields = createFields(findUnclosedFields(scanDocx(part).fieldMarks))
    return plainLines(readDocxBlocks(part, { ...context, fields, hide: () => undefined }))
  })
  return [...new Set(lines)]
}

function eachOnce(read: (id: string) => XmlElement | null): (id: string) => XmlElement | null {
  const given = new Set<string>()
  return (id) => {
    if (given.has(id)) return null
    given.add(id)
    return read(id)
  }
}
