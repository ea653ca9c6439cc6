import type { Document, Table, TableCell } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'
import { plainWords, type Statement, toStatement } from './statement.ts'
import { columnTopic, namesGroups } from './table-topics.ts'

type Common = Pick<Statement, 'block' | 'section' | 'lead' | 'headings'>

type Cell = Statement['cell']
type Row = readonly TableCell[]
type Words = (cell: TableCell | undefined) => string

const bareNumber = /^(?:\d{1,3}[a-z]?\.?|[–-])$/u
/** A line of the table of contents: "§ 3 Mitglieder". */
const reference = /^§\s?\d+[a-z]?\s[^.;:!?]{3,70}$/u
/** Heads of columns that count persons, and not money or projects. */
const counts = /viele|Sitz|Pl[aä]tze|Mitglied|Anzahl|Zahl|Stimme|Person|Köpfe|Vertret/iu

/** Rows of a table; a first column of bare numbers only counts the paragraphs, or the entries of a list. */
export function tableStatements({ text }: Document, table: Table, common: Common): readonly Statement[] {
  const wordsOf: Words = (cell) => wordsAt(text, cell)
  const heads = table.headerRows > 0 ? (table.rows[table.headerRows - 1] ?? []).map(wordsOf) : []
  const rows = table.rows.slice(table.headerRows)
  const entries = listsEntries(rows, wordsOf)
  const ofGroups = namesGroups.test(heads[1] ?? '')
  if (isTurned(rows, heads, wordsOf)) return rows.flatMap((row) => row.slice(1).flatMap((cell) => turned(cell, row)))
  return rows.flatMap((row) => {
    const counted = bareNumber.test(wordsOf(row[0])) && !counts.test(heads[0] ?? '')
    const cells = row.filter((cell, column) => !(counted && column === 0) && row.indexOf(cell) === column)
    if (cells.every((cell) => reference.test(wordsOf(cell)) || wordsOf(cell).length < 12)) {
      if (cells.some((cell) => reference.test(wordsOf(cell)))) return []
    }
    const [named] = cells
    if (counted && entries && named && !ofGroups) {
      const cell: Cell = { column: heads[row.indexOf(named)] ?? common.headings[0] ?? '', row: '', number: null }
      return [toStatement(text, named, { ...common, cell, first: true, opens: false })]
    }
    const seats = counted ? null : seatsOf(row, heads, wordsOf)
    if (seats && named) {
      const cell: Cell = { column: heads[seats.at === 0 ? 1 : 0] ?? '', row: '', number: seats.number }
      const span = { start: named.start, end: seats.at <= 1 ? Math.max(named.end, row[1]?.end ?? 0) : named.end }
      const chosen = row.filter((_, column) => columnTopic(heads[column] ?? '', '') === 'joining')
      return [
        toStatement(text, span, { ...common, cell, first: true, opens: false }),
        ...chosen.flatMap((one) => plain(one, row)),
      ]
    }
    return cells.flatMap((cell) => plain(cell, row, counted))
  })

  /** The label in front says what a cell is about, the head of its column whom it is about. */
  function turned(cell: TableCell, row: Row): readonly Statement[] {
    const place = { column: wordsOf(row[0]), row: heads[row.indexOf(cell)] || (common.headings[0] ?? ''), number: null }
    return row.indexOf(cell) === 0 ? [] : inCell(text, cell, { ...common, cell: place })
  }

  function plain(cell: TableCell, row: Row, counted = false): readonly Statement[] {
    const column = row.indexOf(cell)
    const first = counted && ofGroups ? 1 : 0
    const place =
      counted && !ofGroups
        ? null
        : { column: heads[column] ?? '', row: column === first ? '' : wordsOf(row[first]), number: null }
    return [cell, ...(cell.rest ? [cell.rest] : [])].flatMap((part) => inCell(text, part, { ...common, cell: place }))
  }
}

/** "Wer? | Wie oft? | Wer leitet?" down the first column: a profile of one body, or of several side by side. */
function isTurned(rows: readonly Row[], heads: readonly string[], wordsOf: Words): boolean {
  const labels = rows.map((row) => wordsOf(row[0]))
  const isLabel = (words: string) =>
    words.length < 40 && !/^§/u.test(words) && (columnTopic(words, '') !== null || /\?$/u.test(words))
  // "Vorsitz 140 Euro, Mitglieder 35 Euro" is a list of persons.
  const topics = new Set(labels.map((words) => columnTopic(words, '')))
  const asks = labels.filter((words) => /\?$/u.test(words)).length > 1
  return (
    rows.every((row) => row.length > 1) &&
    labels.length > 2 &&
    (asks || topics.size > 3) &&
    labels.filter(isLabel).length * 2 > labels.length &&
    heads.slice(1).every((head) => columnTopic(head, '') === null)
  )
}

/** "1 | Diakonieverein e. V. | Migrationsberatung": a counted list of names, and no paragraphs. */
function listsEntries(rows: readonly Row[], wordsOf: Words): boolean {
  const least = 3
  return (
    rows.length >= least &&
    rows.every((row) => {
      const [count, ...rest] = row.map(wordsOf)
      return (
        bareNumber.test(count ?? '') &&
        rest.some((words) => /\p{L}{3}/u.test(words)) &&
        rest.every((words) => words.length < 110 && (!/[.;!?]$/u.test(words) || /e\.\s?V\.$/u.test(words)))
      )
    })
  )
}

/** How many seats a row gives to what its first cell names. */
function seatsOf(row: Row, heads: readonly string[], wordsOf: Words): Readonly<{ number: number; at: number }> | null {
  const at = row.findIndex(
    (cell, column) => (column > 0 || counts.test(heads[0] ?? '')) && /^\d{1,3}$/u.test(wordsOf(cell)),
  )
  if (at < 0 || !/\p{L}{3}/u.test(wordsOf(row[at === 0 ? 1 : 0]))) return null
  const head = heads[at] ?? ''
  return head === '' || counts.test(head) ? { number: Number(wordsOf(row[at])), at } : null
}

/** The sentences of a cell; its items stand under the words in front of the first of them. */
function inCell(text: string, cell: Span, rest: Common & Pick<Statement, 'cell'>): readonly Statement[] {
  const spans = splitCell(text, cell)
  const first = spans.findIndex((span) => item.test(text.slice(span.start, span.end)))
  const opening = spans[first - 1]
  return spans.map((span, at) => {
    const isItem = opening !== undefined && at >= first && item.test(text.slice(span.start, span.end))
    const lead = isItem ? plainWords(text.slice(spans[Math.max(0, first - 2)]?.start, opening.end)) : rest.lead
    return toStatement(text, span, { ...rest, lead, first: at === 0, opens: false })
  })
}

const item = /^(?:[a-h]|[A-H])[.)]\s/u

/** A cell may hold several sentences and items. */
export function splitCell(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const cuts = [
    ...words.matchAll(/(?<=[\p{Ll})“"*]{2}[.!?:;]|\d{4}\.)\s+(?=[\p{Lu}„(]|[a-h][.)]\s)|\s(?=[a-h]\.\s\p{L})/gu),
  ].map(({ index, 0: space }) => index + space.length)
  return [0, ...cuts].flatMap((from, at) => {
    const to = at < cuts.length ? (cuts[at] ?? words.length) : words.length
    return words.slice(from, to).trim() === '' ? [] : [{ start: start + from, end: start + to }]
  })
}
