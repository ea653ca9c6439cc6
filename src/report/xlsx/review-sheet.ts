import type { Review } from '../../model/review.ts'
import type { ReviewColumn } from '../messages/review-texts.ts'
import { reviewColumns } from '../messages/review-texts.ts'
import type { ReviewRow } from '../review-rows.ts'
import { statusWords } from '../status-words.ts'
import { valueRanges } from './cover-sheet.ts'
import type { Choice, Sheet, SheetCell } from './sheet.ts'
import { columnName } from './sheet.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'
import { thingWord } from './workbook-input.ts'

/** The sheet in which people review values: one row for each, the yellow columns are theirs. */
export function reviewSheet(input: WorkbookInput): Sheet | null {
  const { reviews: rows } = input
  if (rows.length === 0) return null
  const { columns } = input.messages.review
  const head = reviewColumns.map((column): SheetCell => ({ value: columns[column], look: 'heading' }))
  return {
    id: 'review',
    rows: [head, ...rows.map((row) => reviewColumns.map((column) => reviewCell(column, row, input)))],
    headRows: 1,
    headColumns: 3,
    filter: true,
    widths: reviewColumns.map((column) => widths[column]),
    printedColumns: reviewColumns.indexOf('bundle'),
    choices: choices(rows.length + 1, input),
  }
}

const widths: Readonly<Record<ReviewColumn, number>> = {
  municipality: 20,
  thing: 13,
  what: 26,
  machine: 13,
  certainty: 12,
  machineReason: 44,
  page: 7,
  decision: 14,
  value: 14,
  by: 16,
  date: 12,
  reason: 30,
  judged: 13,
  hint: 26,
  bundle: 22,
  id: 26,
}

function reviewCell(column: ReviewColumn, row: ReviewRow, input: WorkbookInput): SheetCell {
  const { messages, places } = input
  const { named, thing, id, machine, review } = row
  switch (column) {
    case 'municipality':
      return { value: named.name }
    case 'thing':
      return { value: messages.things[thing] }
    case 'what':
      return { value: row.what, link: places.proven(named.bundle.id, thingWord(thing, input), id) }
    case 'machine':
      return {
        value: statusWords(machine, messages),
        tone: valueTone(machine),
        link: places.evidence(named.bundle.id, thingWord(thing, input), id),
      }
    case 'certainty':
      return {
        value: row.certainty === 'prüfen' ? messages.check : row.certainty === null ? '' : messages.workbook.sure,
      }
    case 'machineReason':
      return { value: row.reason }
    case 'page':
      return { value: row.evidence[0]?.page ?? null, look: 'centre' }
    case 'hint':
      return { value: row.hint }
    case 'bundle':
      return { value: named.bundle.id, look: 'soft' }
    case 'id':
      return { value: id, look: 'soft' }
    case 'judged':
      return { value: review ? statusWords(review.machineValue, messages) : '', look: 'soft' }
    default:
      return entryCell(column, review, input)
  }
}

function entryCell(
  column: 'decision' | 'value' | 'by' | 'date' | 'reason',
  review: Review | null,
  { messages }: WorkbookInput,
): SheetCell {
  if (column === 'date') return { value: review && new Date(`${review.date}T00:00:00Z`), look: 'entry-date' }
  if (!review) return { value: null, look: 'entry' }
  switch (column) {
    case 'decision':
      return { value: messages.review.decisions[review.decision], look: 'entry' }
    case 'value':
      return { value: review.value === null ? null : statusWords(review.value, messages), look: 'entry' }
    default:
      return { value: review[column], look: 'entry' }
  }
}

/** What may be chosen in the yellow columns; the list of values follows from the kind of the row, so that sorting keeps it right. */
function choices(lastRow: number, input: WorkbookInput): readonly Choice[] {
  const { entry } = input.messages.workbook
  const { columns, decisions } = input.messages.review
  const range = (column: ReviewColumn): string => {
    const name = columnName(reviewColumns.indexOf(column))
    return `${name}2:${name}${lastRow}`
  }
  const lists = valueRanges(input)
  const kind = `$${columnName(reviewColumns.indexOf('thing'))}2`
  const requirement = input.messages.things.requirement.replaceAll('"', '""')
  return [
    {
      ...{ range: range('decision'), kind: 'list', values: Object.values(decisions), formula: null },
      ...{ title: columns.decision, hint: entry.decision, fault: entry.wrongDecision },
    },
    {
      ...{ range: range('value'), kind: 'list', values: null },
      formula: `IF(${kind}="${requirement}",${lists.requirement},${lists.component})`,
      ...{ title: columns.value, hint: entry.value, fault: entry.wrongValue },
    },
    {
      ...{ range: range('date'), kind: 'date', values: null, formula: null },
      ...{ title: columns.date, hint: entry.date, fault: entry.wrongDate },
    },
  ]
}
