import { toFragment } from './fragment.ts'
import { joinTexts } from './join-lines.ts'
import type { Line, PieceCell, PieceTable } from './line.ts'
import { hasSameColumns } from './same-columns.ts'

/** Points a word may stand beside the edge of its column; lines that the rest of a row may have. */
const edgeLatitude = 6
const mostRestLines = 20

/** Joins a table with its continuation at the top of the next page, without repeated headings, or with its own headings. */
export function joinTables(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const before = joined.at(-1)
    const rest = before?.table ? findRest(lines, at, before, before.table) : null
    const line = rest ?? lines[at]
    if (!line) continue
    const table = before?.table && line.table ? joinPair(before, before.table, line, line.table) : null
    if (before && table) joined[joined.length - 1] = { ...before, page: line.page, table }
    else if (rest) {
      joined.push(...lines.slice(at, at + rest.count))
      at += rest.count - 1
      continue
    } else joined.push(line)
    if (rest) at += rest.count - 1
  }
  return joined
}

/**
 * Lines at the head of a page that stand in one column of the table on the page before and above its continuation: the
 * rest of a divided row. They become a row on top of the continuation; `count` tells how many lines that takes.
 */
function findRest(
  lines: readonly Line[],
  at: number,
  before: Line,
  table: PieceTable,
): (Line & Readonly<{ count: number }>) | null {
  const first = lines[at]
  if (!first || first.table || first.page !== before.page + 1 || table.columns.length < 2) return null
  const column = table.columns.findLastIndex((x) => x <= first.x + edgeLatitude)
  let end = at
  while (end < at + mostRestLines && isInColumn(lines[end], table.columns, column, first.page)) end += 1
  const next = lines[end]
  if (column < 1 || end === at || !next?.table || next.page !== first.page) return null
  if (!hasSameColumns(table, next.table)) return null
  const rest = { fragments: lines.slice(at, end).map(toFragment) }
  const row = table.columns.map((_, index): PieceCell => (index === column ? rest : { fragments: [] }))
  return { ...next, table: { ...next.table, headerRows: 0, rows: [row, ...next.table.rows] }, count: end - at + 1 }
}

function isInColumn(line: Line | undefined, columns: readonly number[], column: number, page: number): boolean {
  if (!line || line.table || line.page !== page) return false
  const start = columns[column] ?? 0
  const end = columns[column + 1] ?? Number.POSITIVE_INFINITY
  return line.x >= start - edgeLatitude && line.right <= end + edgeLatitude
}

function joinPair(before: Line, first: PieceTable, line: Line, second: PieceTable): PieceTable | null {
  return before.page < line.page ? continueTable(first, second) : addHeader(first, second)
}

/** A row of headings that is ruled apart from its table, as coloured ones are. */
function addHeader(first: PieceTable, second: PieceTable): PieceTable | null {
  if (first.rows.length > 2 || first.rows[0]?.length !== second.rows[0]?.length) return null
  const fits = second.columns.every((x, at) => {
    return x >= (first.columns[at] ?? 0) - 14 && x < (first.columns[at + 1] ?? Number.POSITIVE_INFINITY)
  })
  const isHeading = first.rows.every((row) =>
    row.every((cell) => !/^[\d.,\s%–-]+$/.test(cell.fragments[0]?.text ?? 'x')),
  )
  if (!fits || !isHeading || first.columns.length !== second.columns.length) return null
  return { headerRows: first.rows.length, rows: [...first.rows, ...second.rows], columns: second.columns }
}

function continueTable(first: PieceTable, second: PieceTable): PieceTable | null {
  const width = first.rows[0]?.length ?? 0
  if (width !== (second.rows[0]?.length ?? 0)) return null
  const repeated = countRepeated(first, second)
  if (repeated === 0 && !hasSameColumns(first, second)) return null
  if (repeated === 0 && second.headerRows > 0 && first.headerRows > 0 && looksNew(second)) return null
  return { ...first, rows: joinRows(first.rows, second.rows.slice(repeated)) }
}

/** Letters of a line that may be the beginning of a sentence rather than a date or a name. */
const shortestSentence = 12

type Row = readonly PieceCell[]

/**
 * Rows of both parts. A row that the page break divides is put together, and a cell that reaches down over several rows
 * goes on where its place at the top of the next page is empty.
 */
function joinRows(upper: readonly Row[], lower: readonly Row[]): readonly Row[] {
  const last = upper.at(-1)
  const [next, ...rest] = lower
  if (!last || !next || isOneCell(next) || isOneCell(last)) return [...upper, ...lower]
  const isDivided = dividesRow(last, next)
  const joined = new Map<PieceCell, PieceCell>()
  for (const [column, cell] of next.entries()) {
    const above = last[column]
    if (!above || joined.has(cell) || joined.has(above)) continue
    const reaches = cell.fragments.length === 0 && reachesDown(upper, column)
    const runsOn = cell.fragments.length > 0 && goesOn(above, cell)
    if (!isDivided && !reaches && !(runsOn && reachesDown(upper, column))) continue
    const whole = { fragments: [...above.fragments, ...cell.fragments] }
    joined.set(above, whole)
    joined.set(cell, whole)
  }
  const replace = (row: Row): Row => row.map((cell) => joined.get(cell) ?? cell)
  const below = isDivided ? rest : lower
  return joined.size > 0 ? [...upper.map(replace), ...below.map(replace)] : [...upper, ...lower]
}

/** A row goes on when its first cell is empty and another one continues a text, or when half of its texts go on. */
function dividesRow(last: Row, next: Row): boolean {
  const filled = next.flatMap((cell, column) => (cell.fragments.length > 0 ? [column] : []))
  if (filled.length === 0) return false
  const runsOn = filled.filter((column) => goesOn(last[column], next[column]))
  if (next[0]?.fragments.length === 0) return runsOn.length > 0 || filled.length * 2 <= next.length
  return runsOn.length * 2 >= filled.length && runsOn.length >= Math.min(2, filled.length)
}

/** Whether the text of a cell continues the one above: it begins in the middle of a sentence, or a word is divided. */
function goesOn(above: PieceCell | undefined, cell: PieceCell | undefined): boolean {
  const before = above?.fragments.at(-1)?.text ?? ''
  const after = cell?.fragments[0]?.text ?? ''
  if (before === '' || /[.!?;]$/.test(before)) return false
  const isDivided = /[\p{L}][-\u00ad]$/u.test(before)
  return isDivided || (/^\p{Ll}/u.test(after) && before.length >= shortestSentence)
}

/** Whether a column has cells over several rows. */
function reachesDown(rows: readonly Row[], column: number): boolean {
  return rows.some((row, at) => {
    const cell = row[column]
    return at > 0 && cell !== undefined && cell === rows[at - 1]?.[column] && !isOneCell(row)
  })
}

function isOneCell(row: Row): boolean {
  return row.every((cell) => cell === row[0])
}

/** Number of rows at the top of the second table that repeat the first one's. */
function countRepeated(first: PieceTable, second: PieceTable): number {
  const most = Math.min(Math.max(first.headerRows, 1), first.rows.length, second.rows.length)
  let count = 0
  while (count < most && textOf(first.rows[count]) === textOf(second.rows[count])) count += 1
  return count
}

function textOf(row: readonly PieceCell[] | undefined): string {
  return (row ?? []).map((cell) => joinTexts(cell.fragments.map((fragment) => fragment.text))).join('\t')
}

/** A first row of headings of its own speaks for another table. */
function looksNew(table: PieceTable): boolean {
  return table.headerRows > 0 && table.rows.length > table.headerRows
}
