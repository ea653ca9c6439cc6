import type { RawBlock, RawCell } from '../model/parsed.ts'
import type { DocxNumbering } from './docx-numbering.ts'
import { type ParagraphText, readParagraphText } from './docx-paragraph.ts'
import { type DocxStyle, readValue } from './docx-styles.ts'
import { childElement, childElements, type XmlElement } from './xml-tree.ts'

export type DocxContext = Readonly<{
  styles: ReadonlyMap<string, DocxStyle>
  numbering: DocxNumbering
  /** Elements of footnotes ("f1") and endnotes ("e1"). */
  notes: ReadonlyMap<string, XmlElement>
}>

/** Reads the body of a document into blocks; notes follow the block that refers to them. */
export function readDocxBody(body: XmlElement, context: DocxContext): readonly RawBlock[] {
  const blocks: RawBlock[] = []
  const noteNumbers = new Map<string, number>()
  const noteNumber = (id: string): string => {
    const known = noteNumbers.get(id)
    if (known !== undefined) return String(known)
    noteNumbers.set(id, noteNumbers.size + 1)
    return String(noteNumbers.size)
  }
  const addNotes = (ids: readonly string[]): void => {
    for (const id of ids) {
      const paragraphs = childElements(context.notes.get(id), 'w:p')
      const text = paragraphs
        .map((paragraph) => readParagraphText(paragraph, false, () => '').text.trim())
        .join('\n')
        .trim()
      if (text !== '') blocks.push({ type: 'footnote', text: `${noteNumber(id)} ${text}` })
    }
  }
  const visit = (parent: XmlElement): void => {
    for (const element of childElements(parent)) {
      if (element.name === 'w:p') {
        const { block, content } = readParagraph(element, context, noteNumber)
        if (block) blocks.push(block)
        addNotes(content.notes)
        for (const box of content.boxes) visit(box)
      } else if (element.name === 'w:tbl') {
        const { rows, notes } = readTable(element, context, noteNumber)
        blocks.push({ type: 'table', rows })
        addNotes(notes)
      } else if (!/^w:(?:sectPr|del|moveFrom|sdtPr|sdtEndPr)$|^mc:Fallback$/.test(element.name)) {
        visit(element)
      }
    }
  }
  visit(body)
  return blocks
}

type NoteNumber = (id: string) => string

function readParagraph(
  element: XmlElement,
  { styles, numbering }: DocxContext,
  noteNumber: NoteNumber,
): Readonly<{ block: RawBlock | null; content: ParagraphText }> {
  const properties = childElement(element, 'w:pPr')
  const style = styles.get(readValue(properties, 'w:pStyle') ?? '')
  const content = readParagraphText(element, style?.bold ?? false, noteNumber)
  const text = content.text.trim() === '' ? content.text.replace(/[^\f]/g, '') : content.text
  if (text === '') return { block: null, content }
  const outline = readValue(properties, 'w:outlineLvl')
  const heading = outline !== null && Number(outline) < 9 ? Number(outline) + 1 : (style?.heading ?? 0)
  const own = childElement(properties, 'w:numPr')
  const id = readValue(own, 'w:numId') ?? style?.numbering.id ?? null
  const level = Number(readValue(own, 'w:ilvl') ?? style?.numbering.level ?? Math.max(heading - 1, 0))
  const marker = id === null || id === '0' || text.trim() === '' ? '' : numbering.next(id, level)
  if (text.trim() === '') return { block: { type: 'page-break' }, content }
  if (heading > 0) return { block: { type: 'heading', level: heading, text: `${marker} ${text}`.trim() }, content }
  if (marker !== '') return { block: { type: 'list-item', level: level + 1, marker, text }, content }
  return { block: { type: 'paragraph', text, bold: content.bold }, content }
}

function readTable(
  table: XmlElement,
  context: DocxContext,
  noteNumber: NoteNumber,
): Readonly<{ rows: readonly (readonly RawCell[])[]; notes: readonly string[] }> {
  type OpenCell = { text: string; header: boolean; columns: number; rows: number }
  const rows: OpenCell[][] = []
  const notes: string[] = []
  const merged = new Map<number, OpenCell>()
  for (const row of rowsOf(table)) {
    const header = childElement(childElement(row, 'w:trPr'), 'w:tblHeader') !== undefined
    const cells: OpenCell[] = []
    let column = Number(readValue(childElement(row, 'w:trPr'), 'w:gridBefore') ?? 0)
    for (const element of childElements(row).filter((child) => child.name === 'w:tc')) {
      const properties = childElement(element, 'w:tcPr')
      const columns = Number(readValue(properties, 'w:gridSpan') ?? 1)
      const merge = childElement(properties, 'w:vMerge')
      const above = merged.get(column)
      const content = readCell(element, context, noteNumber)
      notes.push(...content.notes)
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rows += 1
      } else {
        const cell = { text: content.text, header: header || content.bold, columns, rows: 1 }
        cells.push(cell)
        if (merge) merged.set(column, cell)
        else merged.delete(column)
      }
      column += columns
    }
    rows.push(cells)
  }
  return { rows, notes }
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    return /^w:(?:sdt|sdtContent|ins|customXml)$/.test(child.name) ? rowsOf(child) : []
  })
}

/** The paragraphs of a cell on one line each, with bullets; a table inside a cell is read line by line. */
function readCell(
  cell: XmlElement,
  context: DocxContext,
  noteNumber: NoteNumber,
): Readonly<{ text: string; bold: boolean; notes: readonly string[] }> {
  const lines: string[] = []
  const notes: string[] = []
  let bold = true
  const visit = (parent: XmlElement): void => {
    for (const element of childElements(parent)) {
      if (element.name !== 'w:p') {
        if (element.name !== 'w:tcPr') visit(element)
        continue
      }
      const { block, content } = readParagraph(element, context, noteNumber)
      notes.push(...content.notes)
      if (!block || !('text' in block)) continue
      lines.push(block.type === 'list-item' ? `${block.marker} ${block.text.trim()}` : block.text.trim())
      bold &&= content.bold
    }
  }
  visit(cell)
  return { text: lines.join('\n'), bold: bold && lines.length > 0, notes }
}
