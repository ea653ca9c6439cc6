import type { SheetId } from './messages/workbook-texts.ts'
import { sheetIds } from './messages/workbook-texts.ts'
import type { ReportInput } from './report-input.ts'
import { countsSheet } from './xlsx/counts-sheet.ts'
import { coverSheet } from './xlsx/cover-sheet.ts'
import { evidenceSheet } from './xlsx/evidence-sheet.ts'
import { listSheets } from './xlsx/list-sheets.ts'
import { matrixSheet, requirementMatrixSheet } from './xlsx/matrix-sheets.ts'
import { reviewSheet } from './xlsx/review-sheet.ts'
import type { CellOrText, Sheet } from './xlsx/sheet.ts'
import { workbookInput } from './xlsx/workbook-input.ts'
import { writeWorkbook } from './xlsx/write-workbook.ts'

/** The report as a workbook: cover, overviews, lists, evidence, and a sheet in which people review the values. */
export function renderXlsx(input: ReportInput): Promise<Uint8Array> {
  const { messages } = input
  const prepared = workbookInput(input)
  const made = [
    matrixSheet(prepared),
    requirementMatrixSheet(prepared),
    countsSheet(prepared),
    reviewSheet(prepared),
    ...listSheets(prepared),
    evidenceSheet(prepared),
  ].filter((sheet) => sheet !== null)
  const byId = new Map(made.map((sheet) => [sheet.id, sheet]))
  const sheets = sheetIds.flatMap((id) => byId.get(id) ?? [])
  const present = new Set<SheetId>(sheets.map(({ id }) => id))
  const cover = coverSheet(
    prepared,
    sheets.map(({ id }) => id),
  )
  const all = [cover, ...sheets].map((sheet) => withoutDeadLinks(sheet, present))
  const properties = { title: messages.report.title, description: messages.report.intro }
  return writeWorkbook(all, properties, messages)
}

/** Links to sheets that were left out are none. */
function withoutDeadLinks(sheet: Sheet, present: ReadonlySet<SheetId>): Sheet {
  const alive = (cell: CellOrText): CellOrText =>
    typeof cell !== 'string' && cell.link && !present.has(cell.link.sheet) ? { ...cell, link: null } : cell
  return { ...sheet, rows: sheet.rows.map((row) => row.map(alive)) }
}
