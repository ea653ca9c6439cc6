import type { Review } from '../model/review.ts'
import { reviewDecisions } from '../model/review.ts'
import { allowedValues } from '../model/reviews.ts'
import { languages, type Messages } from './messages/messages.ts'
import { messagesFor } from './messages/messages-for.ts'
import type { ReviewColumn, ReviewRowFault } from './messages/review-texts.ts'
import { reviewColumns } from './messages/review-texts.ts'
import { statusWords } from './status-words.ts'

/** What a person filled in, and what was wrong with rows that were left out. */
export type ReviewsFromTable = Readonly<{ reviews: readonly Review[]; faults: readonly ReviewRowFault[] }>

/**
 * Reads the sheet "Durchsicht" back, in either language: rows in which a person filled in something become reviews. Columns are
 * found by their headings, so they may stand in any order and have others between them.
 */
export function reviewsFromTable(rows: readonly (readonly string[])[]): ReviewsFromTable {
  const head = rows.slice(0, headRows).map(columnsOf)
  const at = head.findIndex((found) => found && needed.every((column) => found.has(column)))
  const places = head[at]
  if (!places) {
    const best = head.reduce<Places | null>(
      (most, found) => ((found?.size ?? 0) > (most?.size ?? 0) ? found : most),
      null,
    )
    const { columns } = messagesFor('de').review
    const missing = needed.filter((column) => !best?.has(column)).map((column) => columns[column])
    return { reviews: [], faults: [{ row: 1, code: 'no-head', missing }] }
  }
  const reviews: Review[] = []
  const faults: ReviewRowFault[] = []
  for (const [index, cells] of rows.entries()) {
    if (index <= at) continue
    const cell = (column: ReviewColumn): string => (cells[places.get(column) ?? -1] ?? '').trim()
    if (filledIn.every((column) => cell(column) === '')) continue
    const read = readRow(cell, index + 1)
    if ('code' in read) faults.push(read)
    else reviews.push(read)
  }
  return { reviews, faults }
}

/** The head may stand below a title. */
const headRows = 10
const needed: readonly ReviewColumn[] = ['thing', 'machine', 'decision', 'value', 'by', 'date', 'bundle', 'id']
const filledIn: readonly ReviewColumn[] = ['decision', 'value', 'by', 'date', 'reason']
const wordings: readonly Messages[] = languages.map(messagesFor)

type Places = ReadonlyMap<ReviewColumn, number>

/** Where each column stands, by the headings of one row. */
function columnsOf(cells: readonly string[]): Places | null {
  const places = new Map<ReviewColumn, number>()
  for (const column of reviewColumns) {
    const names = wordings.map(({ review }) => folded(review.columns[column]))
    const place = cells.findIndex((cell) => names.includes(folded(cell)))
    if (place >= 0) places.set(column, place)
  }
  return places.size > 0 ? places : null
}

function readRow(cell: (column: ReviewColumn) => string, row: number): Review | ReviewRowFault {
  const thing = wordings
    .flatMap(({ things }) => (['component', 'requirement'] as const).map((name) => ({ name, word: things[name] })))
    .find(({ word }) => folded(word) === folded(cell('thing')))?.name
  if (!thing || cell('bundle') === '' || cell('id') === '') return { row, code: 'no-key' }
  if (cell('decision') === '') return { row, code: 'no-decision' }
  const decision = wordings
    .flatMap(({ review }) => reviewDecisions.map((name) => ({ name, word: review.decisions[name] })))
    .find(({ word }) => folded(word) === folded(cell('decision')))?.name
  const german = messagesFor('de').review.decisions
  if (!decision) return { row, code: 'unknown-decision', found: cell('decision'), allowed: Object.values(german) }
  const allowed = allowedValues(thing)
  const valueIn = (text: string): string | undefined =>
    allowed.find((value) => wordings.some((words) => folded(statusWords(value, words)) === folded(text)))
  const value = valueIn(cell('value'))
  if (decision === 'changed') {
    if (cell('value') === '') return { row, code: 'no-value' }
    if (value === undefined) return { row, code: 'value-not-allowed', found: cell('value'), allowed }
  } else if (cell('value') !== '') {
    return { row, code: 'value-without-change', found: cell('value'), decision: german[decision] }
  }
  const judged = cell('judged') === '' ? cell('machine') : cell('judged')
  const machineValue = valueIn(judged)
  if (machineValue === undefined) return { row, code: 'value-not-allowed', found: judged, allowed }
  if (cell('by') === '') return { row, code: 'no-name' }
  if (cell('date') === '') return { row, code: 'no-date' }
  const date = isoDate(cell('date'))
  if (date === null) return { row, code: 'bad-date', found: cell('date') }
  return {
    ...{ bundle: cell('bundle'), thing, id: cell('id'), decision, machineValue },
    ...{ value: decision === 'changed' ? (value ?? null) : null, by: cell('by'), date, reason: cell('reason') },
  }
}

/** A date as people and spreadsheets write it: "31.5.2026", "31.05.26", "2026-05-31"; null for what is none. */
function isoDate(text: string): string | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text)
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1, 4).map(Number) : (german?.slice(1, 4).reverse().map(Number) ?? [])
  if (year === undefined || month === undefined || day === undefined) return null
  const full = year < 100 ? 2000 + year : year
  const date = new Date(Date.UTC(full, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** Words as they are compared: case and spaces do not matter, nor which dash a spreadsheet made of another. */
function folded(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[-‐‑–—]/g, '–')
    .toLowerCase()
}
