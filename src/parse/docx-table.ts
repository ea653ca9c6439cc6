import type { RawCell } from '../model/parsed.ts'
import { type DocxBlock, numbered } from './docx-block.ts'
import type { DocxContext } from './docx-context.ts'
import { readNumber, readToggle, readValue } from './docx-styles.ts'
import { childElement, childElements, type XmlElement, XmlTooLargeError } from './xml-tree.ts'

type OpenCell = { text: string; header: boolean; columns: number; rows: number }
type CellContent = Readonly<{ text: string; bold: boolean; rest: readonly DocxBlock[] }>
type ReadBlocks = (cell: XmlElement) => readonly DocxBlock[]

/** Paragraphs of more characters in the mean are no notes but a part of the paper in a frame. */
const longParagraph = 150

/** Word itself allows 63 columns. */
const maximumColumns = 1000
const maximumCells = 500_000

/**
 * Reads a table with its merged cells; notes of its cells follow it. A table of one cell that holds headings, tables or
 * several long paragraphs is a frame around them, so its blocks are given instead. Throws where the grid is larger than any real one.
 */
export function readTable(table: XmlElement, context: DocxContext, readBlocks: ReadBlocks): readonly DocxBlock[] {
  const rows = rowsOf(table)
  const single = rows.length === 1 ? cellsOf(rows[0]) : []
  if (single.length === 1 && single[0]) {
    const blocks = readBlocks(single[0])
    const paragraphs = blocks.filter(({ block }) => 'text' in block && block.type !== 'footnote' && block.text.trim())
    const length = paragraphs.reduce((sum, { block }) => sum + ('text' in block ? block.text.length : 0), 0)
    if (
      (paragraphs.length > 2 && length > paragraphs.length * longParagraph) ||
      blocks.some(({ block }) => block.type === 'table' || block.type === 'heading')
    )
      return blocks
    const { text, bold, rest } = toContent(blocks)
    const cell = { text, header: bold, columns: 1, rows: 1 }
    return [{ block: { type: 'table', rows: [[cell]] }, bold: false }, ...rest]
  }
  const { cells, rest } = readRows(rows, { boldFirstRow: hasBoldFirstRow(table, context), readBlocks })
  return [{ block: { type: 'table', rows: cells }, bold: false }, ...rest]
}

function readRows(
  rows: readonly XmlElement[],
  { boldFirstRow, readBlocks }: Readonly<{ boldFirstRow: boolean; readBlocks: ReadBlocks }>,
): Readonly<{ cells: readonly (readonly RawCell[])[]; rest: readonly DocxBlock[] }> {
  const cells: OpenCell[][] = []
  const rest: DocxBlock[] = []
  const merged = new Map<number, OpenCell>()
  let width = 0
  for (const [index, row] of rows.entries()) {
    const properties = childElement(row, 'w:trPr')
    const header = (readToggle(properties, 'w:tblHeader') ?? false) || (boldFirstRow && index === 0)
    const before = countOf(properties, 'w:gridBefore', 0)
    const after = countOf(properties, 'w:gridAfter', 0)
    const line: OpenCell[] = before > 0 ? [emptyCell(before)] : []
    let column = before
    for (const element of cellsOf(row)) {
      const cellProperties = childElement(element, 'w:tcPr')
      const columns = countOf(cellProperties, 'w:gridSpan', 1)
      const left = line.at(-1)
      if (left && continuesMerge(cellProperties, 'w:hMerge')) {
        left.columns += columns
      } else {
        const above = merged.get(column)
        if (above?.columns === columns && continuesMerge(cellProperties, 'w:vMerge')) {
          above.rows += 1
        } else {
          const { text, bold, rest: notes } = toContent(readBlocks(element))
          rest.push(...notes)
          const cell = { text, header: header || bold, columns, rows: 1 }
          line.push(cell)
          if (childElement(cellProperties, 'w:vMerge')) merged.set(column, cell)
          else merged.delete(column)
        }
      }
      column += columns
    }
    if (after > 0) line.push(emptyCell(after))
    width = Math.max(width, column + after)
    if (width > maximumColumns || width * rows.length > maximumCells) throw new XmlTooLargeError('a table is too large')
    cells.push(line)
  }
  return { cells, rest }
}

function emptyCell(columns: number): OpenCell {
  return { text: '', header: false, columns, rows: 1 }
}

function countOf(properties: XmlElement | undefined, name: string, least: number): number {
  return Math.max(readNumber(properties, name) ?? least, least)
}

function continuesMerge(properties: XmlElement | undefined, name: string): boolean {
  const merge = childElement(properties, name)
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

/** Whether the style of the table sets the first row in bold and the table makes use of it. */
function hasBoldFirstRow(table: XmlElement, { styles }: DocxContext): boolean {
  const properties = childElement(table, 'w:tblPr')
  if (!styles.byId.get(readValue(properties, 'w:tblStyle') ?? '')?.boldFirstRow) return false
  const look = childElement(properties, 'w:tblLook')
  const own = look?.attributes['w:firstRow']
  if (own !== undefined) return /^(?:1|true|on)$/.test(own)
  return (Number.parseInt(look?.attributes['w:val'] ?? '0', 16) & 0x20) !== 0
}

const wrapping = /^w:(?:sdt|sdtContent|ins|moveTo|customXml|smartTag)$/

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childElements(table).flatMap((child) => {
    if (child.name !== 'w:tr') return wrapping.test(child.name) ? rowsOf(child) : []
    const properties = childElement(child, 'w:trPr')
    return childElement(properties, 'w:del') || childElement(properties, 'w:moveFrom') ? [] : [child]
  })
}

function cellsOf(row: XmlElement | undefined): readonly XmlElement[] {
  return childElements(row).flatMap((child) => {
    if (child.name !== 'w:tc') return wrapping.test(child.name) ? cellsOf(child) : []
    return childElement(childElement(child, 'w:tcPr'), 'w:cellDel') ? [] : [child]
  })
}

/** The paragraphs of a cell on one line each, with bullets; a table inside a cell is read row by row. */
function toContent(blocks: readonly DocxBlock[]): CellContent {
  const inside = blocks.filter(({ block }) => block.type !== 'footnote')
  const lines = inside.flatMap(({ block }) => {
    if (block.type === 'table')
      return block.rows.map((row) => row.map(({ text }) => text.replace(/\n/g, ' ')).join(' '))
    if (block.type === 'list-item') return [numbered(block.marker, block.text)]
    return 'text' in block ? [numbered('', block.text)] : []
  })
  const shown = inside.filter(({ block }) => block.type === 'table' || ('text' in block && block.text.trim() !== ''))
  return {
    text: lines.join('\n'),
    bold: shown.length > 0 && shown.every(({ bold }) => bold),
    rest: blocks.filter(({ block }) => block.type === 'footnote'),
  }
}
