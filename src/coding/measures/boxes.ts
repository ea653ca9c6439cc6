import type { MeasureAttribute } from '../../model/codebook.ts'
import type { Block, Table } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { asksForLeadAndPartners } from './attribute-label.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { attributeIn } from './learned-labels.ts'
import { planning } from './table-columns.ts'
import { isBlank } from './unfilled-cell.ts'

type BoxRow = Readonly<{ attribute: MeasureAttribute; value: Span; leadFirst?: boolean }>

/**
 * Measures in a table that is a box or several: labels in the left column ("Zuständig | Sozialamt"), or cells with a
 * label of their own ("Adressat: Sozialamt | Zeithorizont: kurz"); merged rows hold names and descriptions.
 */
export function readBoxes(text: CodingText, block: Block, table: Table, index: number): readonly DraftMeasure[] {
  const rows = table.rows.flatMap((row) => toBoxRows(text, row, index))
  const labelled = rows.filter(({ attribute }) => attribute !== 'title')
  const kinds = new Set(labelled.map(({ attribute }) => attribute))
  const known = planning.filter((attribute) => kinds.has(attribute)).length
  if (known < 2 || rows.length < table.rows.length * 0.5) return []
  return splitBoxes(text, block, rows, headOf(text, table, index))
}

function toBoxRows(text: CodingText, row: readonly Span[], index: number): readonly BoxRow[] {
  const cells = distinct(row).filter((cell) => !isBlank(text, cell))
  const [label, value] = cells
  if (!label) return []
  const inside = cells.flatMap((cell) => labelInside(text, cell, index) ?? [])
  if (inside.length === cells.length) return inside
  if (cells.length === 1 && row.length > 1 && distinct(row).length === 1) return [{ attribute: 'title', value: label }]
  if (cells.length !== 2 || !value || label !== row[0]) return []
  const words = text.document.text.slice(label.start, label.end)
  const attribute = attributeIn(text, words)
  return attribute ? [{ attribute, value, leadFirst: asksForLeadAndPartners(words) }] : []
}

/** "Zeithorizont: kurz" in one cell. Recommendations are addressed to those who shall carry them out. */
function labelInside(text: CodingText, cell: Span, index: number): BoxRow | null {
  const match = /^\s*(\p{Lu}[^:\n]{1,40}):\s+(?=\S)/u.exec(text.document.text.slice(cell.start, cell.end))
  const label = match?.[1]
  if (!match || !label) return null
  const advised = text.blockRoles[index] === 'recommendations' && /^Adressat/u.test(label)
  const attribute = advised ? 'responsible' : attributeIn(text, label)
  return (
    attribute && {
      attribute,
      leadFirst: asksForLeadAndPartners(label),
      value: { start: cell.start + match[0].length, end: cell.end },
    }
  )
}

function splitBoxes(text: CodingText, block: Block, rows: readonly BoxRow[], head: Span | null): DraftMeasure[] {
  const drafts: DraftMeasure[] = []
  let title = head
  let leadFirst = false
  let attributes: Partial<Record<MeasureAttribute, Span>> = {}
  const close = (end: number) => {
    const named = title ?? attributes.text
    if (named && planning.some((attribute) => attributes[attribute])) {
      const start = Math.max(block.start, Math.min(named.start, drafts.length === 0 ? block.start : block.end))
      drafts.push({ form: 'box', title: named, body: { start, end }, attributes, section: block.section, leadFirst })
    }
    attributes = {}
    leadFirst = false
  }
  for (const { attribute, value, leadFirst: both = false } of rows) {
    if (attribute === 'responsible' && both) leadFirst = true
    if (attribute !== 'title') attributes[attribute] ??= value
    else if (title && isDescription(text, value)) attributes.text ??= value
    else {
      close(value.start)
      title = value
    }
  }
  close(block.end)
  return drafts
}

/** A row that is one cell is the name of a measure, unless it is a sentence or more. */
function isDescription(text: CodingText, { start, end }: Span): boolean {
  return end - start > 120 || /\p{Ll}[.!?]\s*$/u.test(text.document.text.slice(start, end))
}

/** The name of a box without a row of its own: a merged first row, or the heading or bold line right before it. */
function headOf(text: CodingText, table: Table, index: number): Span | null {
  const first = table.rows[0] ?? []
  const { blocks } = text.document
  const merged = first[0] && first.length > 1 && first.every((cell) => cell.start === first[0]?.start)
  if (merged && first[0] && !isDescription(text, first[0])) return first[0]
  const between =
    blocks[index - 1]?.type === 'paragraph' && first.some((cell) => labelInside(text, cell, index)) ? 2 : 1
  const before = blocks[index - between] ?? null
  return before && (before.type === 'heading' || before.type === 'caption' || before.emphasis) ? before : null
}

function distinct(row: readonly Span[]): readonly Span[] {
  return row.filter((cell, index) => index === 0 || cell.start !== row[index - 1]?.start)
}
