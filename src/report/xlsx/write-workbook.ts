import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { Messages } from '../messages/messages.ts'
import { cellStyle } from './cell-styles.ts'
import { cellText, looksLikeFormula } from './cell-text.ts'
import { withRoomyNotes } from './note-boxes.ts'
import type { CellOrText, Choice, Sheet, SheetCell, SheetPlace } from './sheet.ts'
import { columnName } from './sheet.ts'

export type WorkbookProperties = Readonly<{ title: string; description: string }>

/**
 * Writes sheets as an XLSX file: the only place that knows the library. No cell is ever a formula; dates inside the file are
 * fixed, so that the same sheets give the same bytes.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
  messages: Messages,
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => librarySheet(sheet, messages)),
    properties: { ...properties, creator: 'Konzeptspiegel', created: noTime, modified: noTime },
    defaultFont: { name: 'Calibri', size: 10 },
  })
  return withRoomyNotes(bytes, sheets)
}

const noTime = new Date(Date.UTC(1980, 0, 1))

/** Excel takes no more links on one sheet; further cells stay without. */
const maximumLinks = 65_000
/** Characters that fit beside each other on A4 landscape before the print gets too small to read. */
const pageWidth = 230

function librarySheet(sheet: Sheet, messages: Messages): WriteSheet {
  const { workbook } = messages
  const cells = new Map<string, Partial<Cell>>()
  let links = 0
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((given, column) => {
      const cell = asCell(given)
      const value = typeof cell.value === 'string' ? cellText(cell.value, workbook.cut) : cell.value
      const isLinked = cell.link !== undefined && cell.link !== null && links < maximumLinks
      if (isLinked) links += 1
      cells.set(`${rowIndex},${column}`, {
        style: cellStyle(cell, typeof value === 'string' && looksLikeFormula(value)),
        ...(isLinked && cell.link ? { hyperlink: { target: '', location: location(cell.link, messages) } } : {}),
        ...(cell.note === undefined ? {} : { comment: noteOf(cellText(cell.note, workbook.cut)) }),
      })
      return value === '' ? null : value
    }),
  )
  const lastColumn = columnName(Math.max(0, sheet.widths.length - 1))
  const total = sheet.widths.reduce((sum, width) => sum + width, 0)
  const pages = Math.ceil(total / pageWidth)
  return {
    name: workbook.sheets[sheet.id],
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.heights ? { rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])) } : {}),
    ...(sheet.headRows > 0 ? { freezePane: { rows: sheet.headRows, columns: sheet.headColumns } } : {}),
    ...(sheet.filter && rows.length > sheet.headRows
      ? { autoFilter: { range: `A${sheet.headRows}:${lastColumn}${rows.length}` } }
      : {}),
    ...(sheet.choices ? { dataValidations: sheet.choices.map(validation) } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(sheet.headRows > 0 ? { printTitlesRow: `$1:$${sheet.headRows}` } : {}),
      ...(pages > 1 && sheet.headColumns > 0 ? { printTitlesColumn: `$A:$${columnName(sheet.headColumns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: `&L&8Konzeptspiegel – &A&R&8${workbook.pageOf}` },
    view: { showGridLines: false },
    a11y: { summary: workbook.about[sheet.id], ...(sheet.headRows > 0 ? { headerRow: sheet.headRows - 1 } : {}) },
  }
}

function asCell(given: CellOrText): SheetCell {
  return typeof given === 'string' ? { value: given } : given
}

function location({ sheet, row, column }: SheetPlace, { workbook }: Messages): string {
  return `'${workbook.sheets[sheet].replaceAll("'", "''")}'!${columnName(column)}${row + 1}`
}

function noteOf(text: string): NonNullable<Cell['comment']> {
  return { author: 'Konzeptspiegel', text, richText: [{ text, font: { name: 'Calibri', size: 9 } }] }
}

function validation({ range, kind, values, formula, title, hint, fault }: Choice): DataValidation {
  return {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'warning',
    inputTitle: title,
    inputMessage: hint,
    errorTitle: title,
    errorMessage: fault,
    ...(kind === 'date'
      ? { type: 'date', operator: 'greaterThan', formula1: firstDay }
      : { type: 'list', ...(values ? { values: [...values] } : { formula1: formula ?? '' }) }),
  }
}

/** 1.1.2000 as spreadsheets count days. */
const firstDay = '36526'
