import type { Cell, DataValidation, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { Messages } from '../messages/messages.ts'
import { cellStyle } from './cell-styles.ts'
import { cellText, looksLikeFormula } from './cell-text.ts'
import { mendedPackage } from './mended-package.ts'
import type { CellOrText, Choice, Sheet, SheetCell, SheetPlace } from './sheet.ts'
import { columnName, rowHeights } from './sheet.ts'

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
  return mendedPackage(
    bytes,
    sheets,
    sheets.map(({ id }) => messages.workbook.sheets[id]),
  )
}

const noTime = new Date(Date.UTC(1980, 0, 1))

/** Excel takes no more links on one sheet; further cells stay without. */
const maximumLinks = 65_000
/** Characters that fit beside each other on A4 landscape before the print gets too small to read. */
const pageWidth = 260

function librarySheet(sheet: Sheet, messages: Messages): WriteSheet {
  const { workbook } = messages
  const cells = new Map<string, Partial<Cell>>()
  let links = 0
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((given, column) => {
      const cell = asCell(given)
      const value = typeof cell.value === 'string' ? cellText(cell.value, workbook.cut) : cell.value
      const isLinked = links < maximumLinks && mayLink(cell, sheet.widths[column] ?? 10)
      if (isLinked) links += 1
      const isFormulaLike = typeof value === 'string' && looksLikeFormula(value)
      if (isPlain(given) && !isFormulaLike) return value === '' ? null : value
      cells.set(`${rowIndex},${column}`, {
        style: cellStyle(isLinked ? cell : { ...cell, link: null }, isFormulaLike),
        ...(isLinked && cell.link ? { hyperlink: { target: '', location: location(cell.link, messages) } } : {}),
        ...(cell.note === undefined ? {} : { comment: noteOf(cellText(cell.note, workbook.cut)) }),
      })
      return value === '' ? null : value
    }),
  )
  const lastColumn = columnName(Math.max(0, sheet.widths.length - 1))
  const printed = sheet.printedColumns ?? sheet.widths.length
  const total = sheet.widths.slice(0, printed).reduce((sum, width) => sum + width, 0)
  const pages = Math.ceil(total / pageWidth)
  return {
    name: workbook.sheets[sheet.id],
    rows,
    cells,
    columns: sheet.widths.map((width) => ({ width, style: cellStyle(plainCell, false) })),
    rowDefs: new Map(rowHeights(sheet).map((height, row) => [row, { height }])),
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
      ...(printed < sheet.widths.length ? { printArea: `$A$1:$${columnName(printed - 1)}$${rows.length}` } : {}),
      ...(sheet.headRows > 0 ? { printTitlesRow: `$1:$${sheet.headRows}` } : {}),
      ...(pages > 1 && sheet.headColumns > 0 ? { printTitlesColumn: `$A:$${columnName(sheet.headColumns - 1)}` } : {}),
    },
    headerFooter: {
      oddHeader: `&L&9${workbook.about[sheet.id].replaceAll('&', '&&')}`,
      oddFooter: `&L&8Konzeptspiegel – &A&R&8${workbook.pageOf}`,
    },
    view: { showGridLines: false },
    a11y: { summary: workbook.about[sheet.id], ...(sheet.headRows > 0 ? { headerRow: sheet.headRows - 1 } : {}) },
  }
}

/** LibreOffice does not break the text of a link and hides what does not fit, so only texts of one line lead somewhere. */
function mayLink(cell: SheetCell, width: number): boolean {
  if (cell.link === undefined || cell.link === null) return false
  return typeof cell.value !== 'string' || (cell.value.length <= width - 2 && !cell.value.includes('\n'))
}

/** Most cells are text and nothing else; they take the style of their column, which saves memory and time. */
function isPlain(given: CellOrText): boolean {
  return typeof given === 'string'
}

const plainCell: SheetCell = { value: '' }

function asCell(given: CellOrText): SheetCell {
  return typeof given === 'string' ? { value: given } : given
}

function location({ sheet, row, column }: SheetPlace, { workbook }: Messages): string {
  return `'${workbook.sheets[sheet].replaceAll("'", "''")}'!${columnName(column)}${row + 1}`
}

function noteOf(text: string): NonNullable<Cell['comment']> {
  return { author: 'Konzeptspiegel', text }
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
