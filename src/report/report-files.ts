import { messagesFor } from './messages/messages-for.ts'
import { networkMatrixTable, networksTable } from './networks/network-tables.ts'
import { bindingTable, understandingTable, zikTable } from './profile-tables.ts'
import { renderCsv } from './render-csv.ts'
import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { ExchangeInput, ReportInput } from './report-input.ts'
import { reviewsTable } from './review-rows.ts'
import {
  evidenceTable,
  fieldsTable,
  issuesTable,
  matrixTable,
  measuresTable,
  profilesTable,
  requirementsTable,
} from './tables.ts'

export const reportFormats = ['json', 'csv', 'xlsx', 'html', 'md', 'qdc', 'qdpx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What is written unless formats are asked for: everything but projects, which hold the texts of the documents. */
export const usualFormats: readonly ReportFormat[] = reportFormats.filter((format) => format !== 'qdpx')

export type ReportFile = Readonly<{ name: string; content: string | Uint8Array }>

export type ReportOptions = Readonly<{
  /** CSV as German Excel opens it by double click: semicolons, and a mark of UTF-8 at the start. */
  csvForExcel?: boolean
}>

/** All files of a report in the formats wanted, by name. Data for machines is the same in every language. */
export async function reportFiles(
  input: ReportInput,
  formats: readonly ReportFormat[],
  options: ReportOptions = {},
): Promise<readonly ReportFile[]> {
  const files: ReportFile[] = []
  for (const format of formats) files.push(...(await filesOf(format, input, options)))
  return files
}

/** Renderers that bring a large library along are loaded only when their format is wanted. */
async function filesOf(
  format: ReportFormat,
  input: ReportInput,
  { csvForExcel = false }: ReportOptions,
): Promise<readonly ReportFile[]> {
  switch (format) {
    case 'json':
      return [{ name: fileNames.json, content: renderJson(input.results) }]
    case 'csv':
      return csvTables.map((toTable) => {
        const table = toTable({ ...input, messages: messagesFor('de') })
        return { name: `${table.name}.csv`, content: renderCsv(table, csvForExcel ? 'excel' : 'plain') }
      })
    case 'xlsx':
      return [{ name: fileNames.xlsx, content: await (await import('./render-xlsx.ts')).renderXlsx(input) }]
    case 'html':
      return [{ name: fileNames.html, content: (await import('./render-html.ts')).renderHtml(input) }]
    case 'md':
      return [{ name: fileNames.md, content: renderMarkdown(input) }]
    case 'qdc':
      return [{ name: fileNames.qdc, content: (await projects()).refiCodebook(input, exchangeOf(input)) }]
    case 'qdpx':
      return [{ name: fileNames.qdpx, content: (await projects()).refiProject(input, exchangeOf(input)) }]
  }
}

const projects = () => import('./refi/refi-package.ts')

function exchangeOf({ exchange }: ReportInput): ExchangeInput {
  if (!exchange) throw new Error('Formats of QDA programs need the codebook and the texts.')
  return exchange
}

/** The names of the files that other formats than CSV give; CSV gives one for each table. */
export function reportFileNames(formats: readonly ReportFormat[]): readonly string[] {
  return formats.map((format) => fileNames[format]).filter((name) => name !== '')
}

const fileNames: Readonly<Record<ReportFormat, string>> = {
  json: 'results.json',
  csv: '',
  xlsx: 'report.xlsx',
  html: 'report.html',
  md: 'report.md',
  qdc: 'konzeptspiegel.qdc',
  qdpx: 'konzeptspiegel.qdpx',
}

const csvTables = [
  matrixTable,
  requirementsTable,
  measuresTable,
  fieldsTable,
  profilesTable,
  zikTable,
  bindingTable,
  understandingTable,
  networksTable,
  networkMatrixTable,
  evidenceTable,
  reviewsTable,
  issuesTable,
] as const
