import type { RawCell } from '../../model/parsed.ts'
import { childElements, type XmlElement } from '../xml-tree.ts'
import { type OdtContext, type OdtList, startOf } from './odt-lists.ts'
import { readOdtText } from './odt-text.ts'

export type OdtTable = Readonly<{
  rows: readonly (readonly RawCell[])[]
  /** Whether the stored layout begins a page with the table. */
  startsPage: boolean
  notes: readonly XmlElement[]
  hiddenWords: number
}>

type Row = Readonly<{ element: XmlElement; header: boolean; startsPage: boolean }>

/** Rows and cells that one element stands for; more than that is a trick. */
const maximumRepeats = 100
/** Cells that come from repeated rows, in all. */
const maximumRepeated = 20_000

/** Reads a table: merged cells with their spans, rows of headings, page breaks as "\f" in front of the cells of a row. */
export function readOdtTable(table: XmlElement, context: OdtContext): OdtTable {
  const notes: XmlElement[] = []
  let hiddenWords = 0
  let repeated = 0
  const rows: RawCell[][] = []
  const sources = rowsOf(table, false)
  for (const { element, header, startsPage } of sources) {
    const cells: RawCell[] = []
    for (const cell of childElements(element, 'table:table-cell')) {
      const columns = numberOf(cell, 'table:number-columns-spanned')
      const spanned = numberOf(cell, 'table:number-rows-spanned')
      const content = readCell(cell, context)
      notes.push(...content.notes)
      hiddenWords += content.hiddenWords
      const breaks = startsPage && rows.length > 0
      const text = startsPage || spanned > 1 ? content.text.replaceAll('\f', '') : content.text
      const read = { text: breaks ? `\f${text}` : text, header: header || content.bold, columns, rows: spanned }
      for (let times = repeats(cell, 'table:number-columns-repeated'); times > 0; times -= 1) cells.push(read)
    }
    const wanted = repeats(element, 'table:number-rows-repeated')
    const times = repeated + wanted * cells.length > maximumRepeated ? 1 : wanted
    if (times > 1) repeated += times * cells.length
    for (let time = 0; time < times; time += 1) rows.push(cells)
  }
  return { rows, notes, hiddenWords, startsPage: sources[0]?.startsPage ?? false }
}

/** The rows in order, also in groups; a soft page break stands in front of the row that begins a page. */
function rowsOf(parent: XmlElement, header: boolean): readonly Row[] {
  const rows: Row[] = []
  let startsPage = false
  for (const element of childElements(parent)) {
    if (element.name === 'text:soft-page-break') {
      startsPage = true
    } else if (element.name === 'table:table-row') {
      rows.push({ element, header, startsPage })
      startsPage = false
    } else if (/^table:table-(?:header-rows|rows|row-group)$/.test(element.name)) {
      const [first, ...rest] = rowsOf(element, header || element.name === 'table:table-header-rows')
      if (first) rows.push({ ...first, startsPage: first.startsPage || startsPage }, ...rest)
      startsPage = false
    }
  }
  return rows
}

/** The paragraphs of a cell on one line each, with bullets and numbers; a table or box inside is read line by line. */
function readCell(
  cell: XmlElement,
  { styles, lists }: OdtContext,
): Readonly<{ text: string; bold: boolean; notes: readonly XmlElement[]; hiddenWords: number }> {
  const lines: string[] = []
  const notes: XmlElement[] = []
  let bold = true
  let hiddenWords = 0
  const visit = (parent: XmlElement, list: OdtList | null): void => {
    let isFirst = parent.name === 'text:list-item'
    for (const element of childElements(parent)) {
      if (element.name === 'text:p' || element.name === 'text:h') {
        const marker = list && isFirst ? lists.next(list, startOf(parent)) : ''
        isFirst = false
        const content = readOdtText(element, styles)
        hiddenWords += content.hiddenWords
        notes.push(...content.notes)
        if (content.text.trim() !== '') {
          const breaks = /^[ \f]*/.exec(content.text)?.[0].replaceAll(' ', '') ?? ''
          lines.push(breaks + (marker === '' ? '' : `${marker} `) + content.text.trim())
          bold &&= content.bold
        }
        for (const box of content.boxes) visit(box, null)
      } else if (element.name === 'text:list') {
        visit(element, lists.open(element, list))
      } else if (!element.name.startsWith('office:')) {
        visit(element, list)
      }
    }
  }
  visit(cell, null)
  return { text: lines.join('\n'), bold: bold && lines.length > 0, notes, hiddenWords }
}

function repeats(element: XmlElement, name: string): number {
  return Math.min(numberOf(element, name), maximumRepeats)
}

function numberOf(element: XmlElement, name: string): number {
  const value = element.attributes[name] ?? ''
  return /^\d{1,9}$/.test(value) ? Math.max(Number(value), 1) : 1
}
