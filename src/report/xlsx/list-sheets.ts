import { fileName } from '../../model/file-name.ts'
import { measureColumns } from '../../model/measure.ts'
import type { SheetId } from '../messages/workbook-texts.ts'
import { networkMatrixTable, networksTable } from '../networks/network-tables.ts'
import { bindingTable, understandingTable, zikTable } from '../profile-tables.ts'
import { matrixBundles } from '../report-input.ts'
import type { DataTable } from '../tables.ts'
import { fieldsTable, issuesTable, measuresTable, profilesTable, requirementsTable } from '../tables.ts'
import type { CellOrText, Sheet, SheetCell } from './sheet.ts'
import { fittingWidths } from './sheet.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** How a table of the CSV files becomes a sheet. */
type ListOptions = Readonly<{
  id: SheetId
  /** Columns that stay in view. */
  headColumns?: number
  widest?: number
  /** A cell that is more than its text; null for one that is not. */
  cell?: (text: string, place: Readonly<{ row: readonly string[]; column: number; index: number }>) => SheetCell | null
}>

/** Every table that is a plain list, as sheets; those without rows are left out. */
export function listSheets(input: WorkbookInput): readonly Sheet[] {
  const { messages, places } = input
  const { things } = messages
  const measures = measuresTable(input)
  const firstAttribute = measures.headings.indexOf(messages.measure.title)
  const lists: readonly (readonly [DataTable, ListOptions])[] = [
    [requirementsTable(input), { id: 'requirements', cell: requirementCell(input) }],
    [
      measures,
      {
        id: 'measures',
        headColumns: 3,
        cell: (text, { row, column }) => {
          const attribute = column === numberColumn ? 'title' : measureColumns[column - firstAttribute]
          if (attribute === undefined || text === '') return null
          const link = places.evidence(row[0] ?? '', things.measure, `${row[numberColumn]}/${attribute}`)
          return column === numberColumn ? { value: Number(text), look: 'centre', link } : { value: text, link }
        },
      },
    ],
    [
      fieldsTable(input),
      {
        id: 'fields',
        cell: (text, { row, column }) =>
          column === 2 ? { value: text, link: places.evidence(row[0] ?? '', things.field, text) } : null,
      },
    ],
    [zikTable(input), { id: 'zik' }],
    [bindingTable(input), { id: 'binding' }],
    [
      understandingTable(input),
      {
        id: 'understanding',
        cell: (text, { row, column }) =>
          column === 3
            ? { value: text, link: places.evidence(row[0] ?? '', things.understanding, row[2] ?? '') }
            : null,
      },
    ],
    [profilesTable(input), { id: 'profiles' }],
    [networksTable(input), { id: 'networks' }],
    [networkMatrixTable(input), { id: 'network-matrix', widest: 40 }],
    [issuesTable(input), { id: 'issues' }],
  ]
  const isAboutConcepts = matrixBundles(input.results).length > 0
  return lists
    .filter(([{ rows, headings }, { id }]) => {
      if (id === 'zik') return isAboutConcepts
      return id === 'network-matrix' ? headings.length > 1 : rows.length > 0
    })
    .map(([table, options]) => listSheet(table, options, input))
}

/**
 * A table with its head: numbers become numbers, dates dates. The municipality comes first; columns that only machines need come
 * last and are not printed.
 */
export function listSheet(
  table: DataTable,
  { id, headColumns, widest, cell }: ListOptions,
  input: WorkbookInput,
): Sheet {
  const { columns } = input.messages
  const technical = technicalHeadings(input)
  const places = table.headings.map((_, column) => column)
  const isTechnical = (column: number): boolean => technical.includes(table.headings[column] ?? '')
  const isFirst = (column: number): boolean => table.headings[column] === columns.municipality
  const printed = places
    .filter((column) => !isTechnical(column))
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
  const order = [...printed, ...places.filter(isTechnical)]
  const isFile = (column: number): boolean => table.headings[column] === columns.file
  const kinds = table.headings.map((heading) => kindOf(heading, input))
  const rows = table.rows.map((row, index): readonly CellOrText[] =>
    order.map((column): CellOrText => {
      const text = row[column] ?? ''
      const special = cell?.(text, { row, column, index })
      if (special) return special
      // The other tables keep the folders.
      const value = typedValue(isFile(column) ? fileName(text) : text, kinds[column] ?? 'text')
      if (typeof value === 'string') return isTechnical(column) ? { value, look: 'soft' } : value
      return { value, look: 'centre' }
    }),
  )
  const all = [order.map((column): SheetCell => ({ value: table.headings[column] ?? '', look: 'heading' })), ...rows]
  const isLong = (column: number): boolean => longHeadings(input).includes(table.headings[order[column] ?? -1] ?? '')
  return {
    ...{ id, rows: all, headRows: 1, headColumns: headColumns ?? 1, filter: true, printedColumns: printed.length },
    widths: fittingWidths(all, (column) => (isLong(column) ? 55 : (widest ?? 28))),
  }
}

/** What machines need to find the row again. */
function technicalHeadings({ messages: { columns } }: WorkbookInput): readonly string[] {
  return [columns.id, columns.zikIds, columns.paging, columns.start, columns.end, columns.code, columns.bundle]
}

/** Columns with whole sentences. */
function longHeadings({ messages: { columns } }: WorkbookInput): readonly string[] {
  return [columns.quote, columns.reason, columns.remedy, columns.sentence]
}

type Kind = 'text' | 'number' | 'date'

/** What a column holds besides text, by its heading. */
function kindOf(heading: string, { messages }: WorkbookInput): Kind {
  const { columns, profile, binding, understanding } = messages
  const dates = [columns.periodStart, columns.periodEnd]
  const numbers = [
    ...[columns.page, columns.pages, columns.pageLabel, columns.number, columns.rank, columns.start, columns.end],
    ...[profile.year, binding.measures, binding.worded, understanding.passages],
  ]
  if (dates.includes(heading)) return 'date'
  return numbers.includes(heading) ? 'number' : 'text'
}

/** Only whole numbers and days that exist are taken as such; "12–14" and "2026" as a date stay as they are. */
function typedValue(text: string, kind: Kind): string | number | Date {
  if (kind === 'number' && /^\d{1,9}$/.test(text)) return Number(text)
  if (kind !== 'date' || !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return text
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? text : date
}

/** The status with its colour and the way to its evidence, the title with the way to the overview. */
function requirementCell({ messages, places }: WorkbookInput): NonNullable<ListOptions['cell']> {
  const { columns, things, statuses } = messages
  return (text, { row, column }) => {
    const [bundle = '', , id = ''] = row
    if (column === titleColumn) return { value: text, link: places.proven(bundle, things.requirement, id) }
    if (column !== statusColumn || columns.status === '') return null
    const status = Object.entries(statuses).find(([, words]) => words === text)?.[0]
    if (status === undefined) return null
    const tone = valueTone(status)
    return { value: text, tone, link: places.evidence(bundle, things.requirement, id) }
  }
}

/** Place of the number in the table of measures. */
const numberColumn = 2
/** Places in the table of requirements. */
const titleColumn = 3
const statusColumn = 6
