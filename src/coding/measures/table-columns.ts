import type { MeasureAttribute, SectionRole } from '../../model/codebook.ts'
import type { Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { asksForLeadAndPartners } from './attribute-label.ts'
import { looksLikeBody } from './body-name.ts'
import { groupAttributeOf } from './group-headings.ts'
import { attributeIn, helping } from './learned-labels.ts'
import { findPeriod } from './parse-period.ts'
import { toPriority } from './parse-priority.ts'
import { isUnfilled } from './unfilled-cell.ts'

/** What each column of a table holds, null for what is not known; see DraftMeasure for `leadFirst`. */
export type Columns = Readonly<{
  attributes: readonly (MeasureAttribute | null)[]
  leadFirst: boolean
  /** Columns to tick, each with what its header says: "kurz | mittel | lang". */
  ticks: readonly Readonly<{ column: number; attribute: 'period' | 'priority'; header: Span }>[]
}>

/** Attributes that make a table a plan. */
export const planning: readonly MeasureAttribute[] = [
  'responsible',
  'period',
  'priority',
  'partners',
  'budget',
  'indicator',
  'goal',
]

/** Headers of tables of what exists. */
const existing =
  /angebot|standort|öffnung|sprechzeit|telefon|ansprechpartner|adresse|anschrift|fördersumme|bewilligt|beendet|abgeschlossen/iu
/** Headers of calendars of what took place. */
const calendar = /^(?:ort|datum|tag|werkstatt|veranstaltung|sitzung|termin(?:e)?$|workshop|teilnehm)/iu
/** Headers of directories, of people or bodies or funds, unless another header names measures. */
const directory = /^name$|^programm$|^förderprogramm|gegründet|gründung/iu
const measures = /ma(?:ß|ss)nahme|vorhaben|empfehlung|projekt|zusage|aufgabe|tun/iu
/** Share of the cells that must look alike before a column is taken for an attribute that its header does not name. */
const alike = 0.6

/** The columns of a table of measures by their headers, unknown headers by what stands below; null for other tables. */
export function readColumns(text: CodingText, table: Table, role: SectionRole | null): Columns | null {
  const header = table.rows[Math.max(0, table.headerRows - 1)] ?? []
  const words = (cell: Span) => text.document.text.slice(cell.start, cell.end).trim()
  if (header.length < 2) return null
  const named = header.map((cell) => attributeIn(text, words(cell)))
  const rows = table.rows.slice(Math.max(1, table.headerRows)).filter((row) => !isMerged(row))
  const leadFirst = header.some((cell) => asksForLeadAndPartners(words(cell)))
  const cellsOf = (column: number) => rows.map((row) => (row[column] ? words(row[column]) : ''))
  const columns = named.map(
    (attribute, column) => attribute ?? (rows.length >= 3 ? guess(text, cellsOf(column)) : null),
  )
  const complete = withTitle(oneResponsible(columns, { named, header: header.map(words), cellsOf }), (column) =>
    meanLength(cellsOf(column)),
  )
  const ticks = findTicks(text, header, cellsOf)
  const known = planning.filter(
    (attribute) => named.includes(attribute) || ticks.some((tick) => tick.attribute === attribute),
  ).length
  const guessed = planning.filter((attribute) => complete.includes(attribute)).length
  if (!complete.includes('title') && !complete.includes('text')) return null
  const titled = named.includes('title') || named.includes('text')
  const says = (pattern: RegExp) => header.some((cell) => pattern.test(words(cell)))
  if (says(directory) && !says(measures)) return null
  if (titled && (known >= 1 || (named.includes('title') && (role === 'measures' || role === 'recommendations'))))
    return { attributes: complete, leadFirst, ticks }
  if (says(existing) || says(calendar)) return null
  return guessed >= 2 && (complete.includes('period') || complete.includes('priority'))
    ? { attributes: complete, leadFirst, ticks }
    : null
}

/**
 * Of several columns with bodies one says who is responsible: that whose header says so, else that which does not speak of help
 * and has the fewest names in a cell; the others name partners.
 */
function oneResponsible(
  columns: Columns['attributes'],
  {
    named,
    header,
    cellsOf,
  }: Readonly<{
    named: Columns['attributes']
    header: readonly string[]
    cellsOf: (column: number) => readonly string[]
  }>,
): Columns['attributes'] {
  const bodies = columns.flatMap((attribute, column) => (attribute === 'responsible' ? [column] : []))
  if (bodies.length < 2) return columns
  const names = (column: number) => cellsOf(column).reduce((sum, cell) => sum + cell.split(/[,;]/u).length, 0)
  const rank = (column: number) =>
    (named[column] === 'responsible' ? 0 : 10_000) + (helping.test(header[column] ?? '') ? 5000 : 0) + names(column)
  const [leading] = bodies.toSorted((left, right) => rank(left) - rank(right))
  return columns.map((attribute, column) =>
    attribute === 'responsible' && column !== leading ? 'partners' : attribute,
  )
}

/** Whether nothing but a mark stands in a cell: "x", "✓", "●". */
export function isTick(cell: string): boolean {
  return /^\s*[xX×✕✖✓✔☒☑●•■]\s*$/u.test(cell)
}

/** At least two columns beside each other that hold nothing but marks, below headers of periods or ranks. */
function findTicks(
  { document }: CodingText,
  header: readonly Span[],
  cellsOf: (column: number) => readonly string[],
): Columns['ticks'] {
  const found = header.flatMap((cell, column) => {
    const cells = cellsOf(column).filter((words) => words !== '')
    const attribute = groupAttributeOf(document.text.slice(cell.start, cell.end))
    const ticked = cells.length > 0 && cells.every((words) => isTick(words) || /^[-–—]$/u.test(words))
    return ticked && attribute && attribute !== 'responsible' ? [{ column, attribute, header: cell }] : []
  })
  return found.length >= 2 ? found : []
}

/** Whether a header cell of a table names measures ("Maßnahme", "Vorhaben"). */
export function namesMeasures({ document }: CodingText, { rows, headerRows }: Table): boolean {
  return rows
    .slice(0, Math.max(1, headerRows))
    .some((row) => row.some(({ start, end }) => measures.test(document.text.slice(start, end))))
}

/** Whether the header says by itself that this is a plan: measures, who is in charge, and rank, goal or indicator. */
export function isPlan(text: CodingText, table: Table): boolean {
  const header = table.rows.slice(0, Math.max(1, table.headerRows)).flat()
  const says = (pattern: RegExp) =>
    header.some(({ start, end }) => pattern.test(text.document.text.slice(start, end).trim()))
  if (!says(planned) || says(existing)) return false
  const { attributes = [] } = readColumns(text, table, null) ?? {}
  const weighed = (['priority', 'goal', 'indicator'] as const).some((attribute) => attributes.includes(attribute))
  return attributes.includes('responsible') && weighed
}

/** Headers of what lies ahead; projects and tasks may as well exist. */
const planned = /^(?:\p{L}*ma(?:ß|ss)nahmen?|\p{L}*vorhaben|\p{L}*empfehlung(?:en)?)(?!\p{L})/iu

/** Whether the first row of a table holds values of known columns, not headers: then it goes on with the table before. */
export function beginsWithValues(text: CodingText, table: Table, columns: Columns): boolean {
  const first = table.rows.find((row) => !isMerged(row)) ?? []
  const fits = first.flatMap(({ start, end }, column) => {
    const cell = text.document.text.slice(start, end)
    const attribute = columns.attributes[column]
    return attribute && !isUnfilled(cell) ? [{ attribute, fit: isValueOf(attribute, cell) }] : []
  })
  const telling = fits.some(({ attribute }) => attribute === 'period' || attribute === 'priority')
  return telling && fits.every(({ fit }) => fit)
}

function isValueOf(attribute: MeasureAttribute, cell: string): boolean {
  if (attribute === 'period') return findPeriod(cell, true) !== null
  if (attribute === 'priority') return toPriority(cell)?.rank != null
  if (attribute === 'title') return cell.trim().length >= 12
  return attribute !== 'responsible' || /\p{L}{2}/u.test(cell)
}

function isMerged(row: readonly Span[]): boolean {
  return row.every((cell) => cell.start === row[0]?.start)
}

/** What a column without a known header holds, when most of its cells look like it. */
function guess(text: CodingText, cells: readonly string[]): MeasureAttribute | null {
  const filled = cells.filter((cell) => !/^[-–—/]?$/u.test(cell))
  const most = (fits: (cell: string) => boolean) =>
    filled.length >= 3 && filled.filter(fits).length >= filled.length * alike
  if (most((cell) => cell.length < 40 && findPeriod(cell, true) !== null)) return 'period'
  const isCount = filled.every((cell) => /^\d+$/u.test(cell)) && !filled.includes('1')
  if (!isCount && most((cell) => cell.length < 14 && toPriority(cell)?.rank != null) && new Set(filled).size <= 4)
    return 'priority'
  const { actors } = text.knowledge
  if (most((cell) => cell.length < 90 && looksLikeBody(cell, actors))) return 'responsible'
  return null
}

/** The widest column without another meaning is the measure, when no header says so. */
function withTitle(columns: Columns['attributes'], width: (column: number) => number): Columns['attributes'] {
  if (columns.includes('title') || columns.includes('text')) return columns
  const free = columns.flatMap((attribute, column) => (attribute === null ? [column] : []))
  const widest = free.sort((left, right) => width(right) - width(left))[0]
  return widest !== undefined && width(widest) >= 20 ? columns.with(widest, 'title') : columns
}

function meanLength(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
}
