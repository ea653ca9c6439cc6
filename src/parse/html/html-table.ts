import type { RawBlock, RawCell } from '../../model/parsed.ts'
import { toTableBlocks } from '../table-blocks.ts'
import {
  attributeOf,
  findElements,
  type HtmlElement,
  type HtmlParent,
  innerText,
  integerOf,
  isElement,
} from './html-tree.ts'
import { isShown } from './shown-elements.ts'

type ReadBlocks = (root: HtmlParent) => readonly RawBlock[]

/** Reads a table: its caption, then rows with merged cells; the foot comes last wherever it is written. */
export function readHtmlTable(table: HtmlElement, readBlocks: ReadBlocks): readonly RawBlock[] {
  const parts = table.childNodes.filter(isElement).filter(isShown)
  const captions = parts.filter(({ tagName }) => tagName === 'caption').flatMap((caption) => readBlocks(caption))
  const bodies = [
    ...parts.filter(({ tagName }) => tagName === 'thead'),
    ...parts.filter(({ tagName }) => tagName === 'tbody' || tagName === 'tr'),
    ...parts.filter(({ tagName }) => tagName === 'tfoot'),
  ]
  const rows = bodies.flatMap((part) => rowsOf(part))
  const read = rows.map(({ cells, header }, at) =>
    cells.map((cell) => toCell(cell, readBlocks, { header, below: rows.length - at })),
  )
  const titles = captions.flatMap((block): readonly RawBlock[] =>
    'text' in block ? [{ type: 'caption', text: block.text }] : [block],
  )
  return [...titles, ...toTableBlocks(read)]
}

/** Whether a table only puts things side by side: it holds other tables or headings, or says so itself. */
export function isLayoutTable(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true
  const inner = findElements(table, (element) => /^(?:table|h[1-6]|main|article)$/.test(element.tagName))
  return inner.length > 0 || isContents(table)
}

/** A table of contents may be a table of links. */
function isContents(table: HtmlElement): boolean {
  const links = findElements(table, (element) => /^#./.test(attributeOf(element, 'href') ?? ''))
  const linked = links.reduce((sum, link) => sum + innerText(link).trim().length, 0)
  return links.length >= 3 && linked >= 0.9 * innerText(table).replace(/\s+/g, ' ').length
}

/** A list of terms as a table of two columns; null when it is not one of pairs. */
export function readTermTable(list: HtmlElement, readBlocks: ReadBlocks): readonly RawBlock[] | null {
  const parts = findElements(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd').filter(isShown)
  const rows: RawCell[][] = []
  for (const part of parts) {
    const { text } = readLines(part, readBlocks)
    const last = rows.at(-1)
    if (part.tagName === 'dt') {
      rows.push([{ text, header: true, columns: 1, rows: 1 }])
    } else if (last) {
      const before = last[1]?.text
      last[1] = { text: before === undefined ? text : `${before}\n${text}`, header: false, columns: 1, rows: 1 }
    } else return null
  }
  return rows.length > 0 && rows.every((row) => row.length === 2) ? toTableBlocks(rows) : null
}

type Row = Readonly<{ cells: readonly HtmlElement[]; header: boolean }>

function rowsOf(part: HtmlElement): readonly Row[] {
  const rows =
    part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr')
  return rows.filter(isShown).map((row) => ({
    cells: row.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName) && isShown(cell)),
    header: part.tagName === 'thead',
  }))
}

function toCell(
  cell: HtmlElement,
  readBlocks: ReadBlocks,
  { header, below }: Readonly<{ header: boolean; below: number }>,
): RawCell {
  const { text, bold } = readLines(cell, readBlocks)
  const rows = integerOf(cell, 'rowspan') ?? 1
  return {
    text,
    header: header || cell.tagName === 'th' || bold,
    columns: integerOf(cell, 'colspan') ?? 1,
    rows: rows === 0 ? below : rows,
  }
}

/** The blocks of a cell on one line each, with bullets and numbers. */
function readLines(cell: HtmlElement, readBlocks: ReadBlocks): Readonly<{ text: string; bold: boolean }> {
  const blocks = readBlocks(cell).filter((block) => 'text' in block)
  const lines = blocks.map((block) =>
    block.type === 'list-item' ? `${block.marker} ${block.text}`.trim() : block.text,
  )
  return {
    text: lines.join('\n'),
    bold: blocks.length > 0 && blocks.every((block) => block.type === 'paragraph' && block.bold),
  }
}
