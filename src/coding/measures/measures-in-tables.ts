import type { MeasureAttribute, SectionRole } from '../../model/codebook.ts'
import type { Block } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { readBoxes } from './boxes.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { groupAttributeOf } from './group-headings.ts'
import { beginsWithValues, type Columns, isPlan, isTick, namesMeasures, readColumns } from './table-columns.ts'
import { isBlank } from './unfilled-cell.ts'

/** Sections whose tables show what exists or was done. */
export const notPlanned: ReadonlySet<SectionRole | null> = new Set([
  'offers',
  'analysis',
  'needs',
  'indicators',
  'done',
  'history',
  'legal',
  'back-matter',
  'process',
  'potentials',
])

/** The plan of a field often follows what is needed or offered there, with no heading between. */
const besidePlans: ReadonlySet<SectionRole | null> = new Set([
  'needs',
  'offers',
  'analysis',
  'potentials',
  'indicators',
])

/** Tables in sections on monitoring show dates of reports and indicators, unless their header names measures. */
const watching: ReadonlySet<SectionRole | null> = new Set(['monitoring', 'continuation'])

/** Measures in tables with a column of measures, one per row, and in boxes. */
export function findMeasuresInTables(text: CodingText): readonly DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  let known = null as Columns | null
  for (const [index, block] of text.document.blocks.entries()) {
    if (!block.table) continue
    const role = text.blockRoles[index] ?? null
    if (notPlanned.has(role) && !(besidePlans.has(role) && isPlan(text, block.table))) continue
    const boxed = readBoxes(text, block, block.table, index)
    if (boxed.length > 0) {
      drafts.push(...boxed)
      continue
    }
    const { headerRows, rows } = block.table
    const carried = known?.attributes.length === rows[0]?.length ? known : null
    const goesOn = carried !== null && beginsWithValues(text, block.table, carried)
    const read = goesOn ? null : readColumns(text, block.table, role)
    const columns = read && (!watching.has(role) || namesMeasures(text, block.table)) ? read : null
    if (columns) {
      known = columns
      drafts.push(...readRows(text, block, columns, Math.max(1, headerRows)))
    } else if (carried && (goesOn || headerRows === 0)) drafts.push(...readRows(text, block, carried, 0))
  }
  return drafts
}

function readRows(text: CodingText, block: Block, columns: Columns, from: number): DraftMeasure[] {
  const { attributes: attributesOf } = columns
  const titleColumn = attributesOf.includes('title') ? attributesOf.indexOf('title') : attributesOf.indexOf('text')
  const drafts: DraftMeasure[] = []
  let held: Partial<Record<MeasureAttribute, Span>> = {}
  let read = 0
  for (const row of block.table?.rows.slice(from) ?? []) {
    const title = row[titleColumn]
    if (!title) continue
    const merged = row.length > 1 && row.every((cell) => cell.start === row[0]?.start)
    if (merged) {
      const attribute = groupAttributeOf(text.document.text.slice(title.start, title.end)) ?? 'field'
      held = attribute === 'field' ? { field: title } : { ...held, [attribute]: title }
      continue
    }
    if (isBlank(text, title) || title.end - title.start < 4 || isSum(text, row)) continue
    const attributes: Partial<Record<MeasureAttribute, Span>> = {
      ...(held.field ? { field: held.field } : {}),
      ...checkedIn(text, row, columns),
    }
    attributesOf.forEach((attribute, column) => {
      const cell = row[column]
      if (attribute && cell && column !== titleColumn && !isBlank(text, cell) && !attributes[attribute]) {
        attributes[attribute] = cell
      }
    })
    const above = Object.entries(held).filter(([attribute]) => !(attribute in attributes))
    Object.assign(attributes, Object.fromEntries(above))
    // A cell that spans rows belongs to the measure of its first row.
    const first = row.find(({ start }) => start >= read) ?? title
    const last = row.at(-1) ?? title
    drafts.push({
      form: 'table',
      title,
      body: { start: Math.min(first.start, title.start), end: Math.max(last.end, title.end) },
      attributes,
      section: block.section,
      leadFirst: columns.leadFirst,
    })
    read = last.end
  }
  return drafts
}

/** Columns to tick: the headers above the first mark and those right beside it say the period or rank. */
function checkedIn(
  { document }: CodingText,
  row: readonly Span[],
  { ticks }: Columns,
): Partial<Record<MeasureAttribute, Span>> {
  const found: Partial<Record<MeasureAttribute, Span>> = {}
  let last = -1
  for (const { column, attribute, header } of ticks) {
    const cell = row[column]
    if (!cell || !isTick(document.text.slice(cell.start, cell.end))) continue
    const before = found[attribute]
    if (!before) found[attribute] = header
    else if (last === column - 1) found[attribute] = { start: before.start, end: header.end }
    else continue
    last = column
  }
  return found
}

/** "Summe Blatt A", "gesamt": a row that adds up the others. */
function isSum({ document }: CodingText, row: readonly Span[]): boolean {
  const words = row.map(({ start, end }) => document.text.slice(start, end).trim()).find((cell) => cell !== '') ?? ''
  return /^(?:(?:Zwischen|Gesamt)?[Ss]umme|[Ii]nsgesamt|[Gg]esamt(?:kosten|betrag)?|[Zz]usammen)(?![\p{L}])/u.test(
    words,
  )
}
