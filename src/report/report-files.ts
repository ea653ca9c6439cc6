import { messagesFor } from './messages/messages-for.ts'
import { networkMatrixTable, networksTable } from './networks/network-tables.ts'
import { bindingTable, understandingTable, zikTable } from './profile-tables.ts'
import { refiCodebook, refiProject } from './refi/refi-package.ts'
import { renderCsv } from './render-csv.ts'
import { renderHtml } from './render-html.ts'
import { renderJson } from './render-json.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { ExchangeInput, ReportInput } from './report-input.ts'
import {
  evidenceTable,
  fieldsTable,
  issuesTable,
  matrixTable,
  measuresTable,
  profilesTable,
  requirementsTable,
} from './tables.ts'

export const reportFormats = ['json', 'csv', 'html', 'md', 'qdc', 'qdpx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** What is written unless formats are asked for: everything but projects, which hold the texts of the documents. */
export const usualFormats: readonly ReportFormat[] = reportFormats.filter((format) => format !== 'qdpx')

export type ReportFile = Readonly<{ name: string; content: string | Uint8Array }>

/** All files of a report in the formats wanted, by name. Data for machines is the same in every language. */
export function reportFiles(input: ReportInput, formats: readonly ReportFormat[]): readonly ReportFile[] {
  return formats.flatMap((format) => filesOf(format, input))
}

function filesOf(format: ReportFormat, input: ReportInput): readonly ReportFile[] {
  switch (format) {
    case 'json':
      return [{ name: 'results.json', content: renderJson(input.results) }]
    case 'csv':
      return csvTables.map((toTable) => {
        const table = toTable({ ...input, messages: messagesFor('de') })
        return { name: `${table.name}.csv`, content: renderCsv(table) }
      })
    case 'html':
      return [{ name: 'report.html', content: renderHtml(input) }]
    case 'md':
      return [{ name: 'report.md', content: renderMarkdown(input) }]
    case 'qdc':
      return [{ name: 'konzeptspiegel.qdc', content: refiCodebook(input, exchangeOf(input)) }]
    case 'qdpx':
      return [{ name: 'konzeptspiegel.qdpx', content: refiProject(input, exchangeOf(input)) }]
  }
}

function exchangeOf({ exchange }: ReportInput): ExchangeInput {
  if (!exchange) throw new Error('Formats of QDA programs need the codebook and the texts.')
  return exchange
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
  issuesTable,
] as const
