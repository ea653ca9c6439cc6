import type { MeasureAttribute, SectionRole } from '../../model/codebook.ts'
import type { Block, Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { attributeOf } from './attribute-label.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { beginsWithValues, type Columns, planning, readColumns } from './table-columns.ts'

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

/** Measures in tables with a column of measures, one per row, and in two-column boxes with labels on the left. */
export function findMeasuresInTables(text: CodingText): readonly DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  let known = null as Columns | null
  for (const [index, block] of text.document.blocks.entries()) {
    if (!block.table) continue
    if (notPlanned.has(text.blockRoles[index] ?? null)) continue
    const boxed = readBoxes(text, block, block.table, index)
    if (boxed.length > 0) {
      drafts.push(...boxed)
      continue
    }
    const { headerRows, rows } = block.table
    const carried = known?.length === rows[0]?.length ? known : null
    const goesOn = carried !== null && beginsWithValues(text, block.table, carried)
    const columns = goesOn ? null : readColumns(text, block.table, text.blockRoles[index] ?? null)
    if (columns) {
      known = columns
      drafts.push(...readRows(text, block, columns, Math.max(1, headerRows)))
    } else if (carried && (goesOn || headerRows === 0)) drafts.push(...readRows(text, block, carried, 0))
  }
  return drafts
}

function readRows(text: CodingText, block: Block, columns: Columns, from: number): DraftMeasure[] {
  const titleColumn = columns.includes('title') ? columns.indexOf('title') : columns.indexOf('text')
  const drafts: DraftMeasure[] = []
  let field: Span | null = null
  for (const row of block.table?.rows.slice(from) ?? []) {
    const title = row[titleColumn]
    if (!title) continue
    const merged = row.length > 1 && row.every((cell) => cell.start === row[0]?.start)
    if (merged) {
      field = title
      continue
    }
    if (isBlank(text, title) || title.end - title.start < 4) continue
    const attributes: Partial<Record<MeasureAttribute, Span>> = field ? { field } : {}
    columns.forEach((attribute, column) => {
      const cell = row[column]
      if (attribute && cell && column !== titleColumn && !isBlank(text, cell) && !attributes[attribute]) {
        attributes[attribute] = cell
      }
    })
    const first = row[0] ?? title
    const last = row.at(-1) ?? title
    drafts.push({
      form: 'table',
      title,
      body: { start: Math.min(first.start, title.start), end: Math.max(last.end, title.end) },
      attributes,
      section: block.section,
    })
  }
  return drafts
}

type BoxRow = Readonly<{ attribute: MeasureAttribute; value: Span }>

function readBoxes(text: CodingText, block: Block, table: Table, index: number): DraftMeasure[] {
  const rows = table.rows.flatMap((row) => toBoxRow(text, row) ?? [])
  const labelled = rows.filter(({ attribute }) => attribute !== 'title')
  const kinds = new Set(labelled.map(({ attribute }) => attribute))
  const known = planning.filter((attribute) => kinds.has(attribute)).length
  if (known < 2 || rows.length < table.rows.length * 0.5) return []
  return splitBoxes(block, rows, headOf(text, table, index))
}

/** A label with its value; a row that is one cell names the measure of the rows below. */
function toBoxRow(text: CodingText, row: readonly Span[]): BoxRow | null {
  const cells = distinct(row)
  const [label, ...rest] = cells
  if (!label || isBlank(text, label)) return null
  if (cells.length === 1) return row.length > 1 ? { attribute: 'title', value: label } : null
  const value = rest.find((cell) => !isBlank(text, cell))
  if (!value || rest.length > 1) return null
  const attribute = attributeOf(text.document.text.slice(label.start, label.end), text.knowledge)
  return attribute && { attribute, value }
}

function splitBoxes(block: Block, rows: readonly BoxRow[], head: Span | null): DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  let title = head
  let attributes: Partial<Record<MeasureAttribute, Span>> = {}
  const close = (end: number) => {
    const named = title ?? attributes.text
    if (named && planning.some((attribute) => attributes[attribute])) {
      const start = Math.max(block.start, Math.min(named.start, block.end))
      drafts.push({ form: 'box', title: named, body: { start, end }, attributes, section: block.section })
    }
    attributes = {}
  }
  for (const { attribute, value } of rows) {
    if (attribute === 'title') {
      close(value.start)
      title = value
    } else attributes[attribute] ??= value
  }
  close(block.end)
  return drafts
}

/** The name of a box without a row of its own: a merged first row, or the heading or bold line right before it. */
function headOf(text: CodingText, table: Table, index: number): Span | null {
  const first = table.rows[0]
  const merged = first && first.length > 1 && first.every((cell) => cell.start === first[0]?.start)
  if (merged) return first[0] ?? null
  const before = text.document.blocks[index - 1]
  if (before && (before.type === 'heading' || before.type === 'caption' || before.emphasis)) return before
  return null
}

function distinct(row: readonly Span[]): readonly Span[] {
  return row.filter((cell, index) => index === 0 || cell.start !== row[index - 1]?.start)
}

function isBlank(text: CodingText, span: Span): boolean {
  return /^[\s\-–—/]*$/u.test(text.document.text.slice(span.start, span.end))
}
