import { columnOf, countColumns, toleranceOf } from './aligned-columns.ts'
import { type CellLine, cellFragments } from './cell-text.ts'
import { placeAround } from './fragment.ts'
import type { Line, PieceCell, Segment } from './line.ts'
import { parseListMarker } from './list-marker.ts'

/** In font sizes: what rows stand further apart than the lines within them. */
const spaceBetweenRows = 0.2
const mostLinesOfRow = 8
/** Letters of an abbreviation, which may begin small as the one above it. */
const shortName = 8

export function groupRows(
  lines: readonly Line[],
  columns: readonly number[],
): Readonly<{ rows: readonly (readonly PieceCell[])[]; headerRows: number }> {
  const rows: CellLine[][][] = []
  const rowStarts = findRowStarts(lines, columns)
  let headerRows = 0
  for (const [at, line] of lines.entries()) {
    const cells: Segment[][] = columns.map(() => [])
    for (const segment of line.segments) cells[columnOf(segment, columns, toleranceOf(line))]?.push(segment)
    if (line.ruled && at > 0 && headerRows === 0 && rows.length <= 2) headerRows = rows.length
    const row = rows.at(-1)
    if (!row || (rowStarts ? rowStarts.has(at) : startsRow(line, cells, row, columns[0] ?? 0)))
      rows.push(columns.map(() => []))
    for (const [column, parts] of cells.entries()) {
      const place = line.size > 0 ? placeAround(parts, line.y, line.size) : null
      const text = parts.map((part) => part.text).join(' ')
      if (text !== '') rows.at(-1)?.[column]?.push({ text, page: line.page, gap: false, ...(place ? { place } : {}) })
    }
  }
  // Where a rule stands above every row, but for the one below coloured headings, the first one tells nothing of headings.
  const ruled = lines.filter((line, at) => at > 0 && line.ruled).length
  const isRuledThroughout = rows.length > 2 && ruled > 1 && ruled >= rows.length - Math.max(headerRows, 1)
  return {
    rows: rows.map((row) => row.map((lines) => ({ fragments: cellFragments(lines) }))),
    headerRows:
      isRuledThroughout || headerRows === 0 || (rows.length === 2 && columns.length === 2)
        ? boldHeads(lines, rows.length)
        : headerRows,
  }
}

/** A first line in bold above lines that are not heads the columns. */
function boldHeads(lines: readonly Line[], rows: number): number {
  return rows > 2 && lines[0]?.bold === true && lines.slice(1).every(({ bold }) => !bold) ? 1 : 0
}

/**
 * Lines on which rows begin where rules or free space tell: ruled lines when most first cells are ruled, else lines set
 * apart from the one above by more than the lines within a row are.
 */
function findRowStarts(lines: readonly Line[], columns: readonly number[]): ReadonlySet<number> | null {
  const inFirst = (line: Line): boolean =>
    line.segments[0] !== undefined && columnOf(line.segments[0], columns, toleranceOf(line)) === 0
  const ruled = lines.flatMap((line, at) => (at > 0 && line.ruled ? [at] : []))
  if (divideRows(ruled, lines, columns)) return new Set([0, ...ruled])
  const distances = lines.slice(1).map((line, at) => distanceOf(line, lines[at]))
  const sorted = distances.toSorted((a, b) => a - b)
  const tight = sorted[Math.floor(sorted.length * 0.1)] ?? 0
  const limit = tight + spaceBetweenRows
  const starts = distances.flatMap((distance, at) => (distance > limit || lines[at + 1]?.ruled ? [at + 1] : []))
  const begun = starts.filter((at) => lines[at] && inFirst(lines[at])).length
  const second = lines.filter((_, at) => at > 0 && !starts.includes(at))
  if (starts.length < 2 || starts.length * 5 < distances.length || begun < starts.length * 0.75) return null
  return second.length === 0 || holdsRows(second, columns) ? null : new Set([0, ...starts])
}

/** Whether rules stand between rows; those under the heads of the columns and above a sum do not. */
function divideRows(ruled: readonly number[], lines: readonly Line[], columns: readonly number[]): boolean {
  const [head = 0, ...inner] = ruled
  if (inner.length === 0 || inner.length * mostLinesOfRow < lines.length - head) return false
  if (inner.length > 1) return true
  return !holdsRows(lines.slice(head + 1, inner[0]), columns)
}

/** Whether lines are rows of their own and no second lines of cells: every column is filled, one with a figure. */
function holdsRows(lines: readonly Line[], columns: readonly number[]): boolean {
  return lines.some(
    (line) =>
      countColumns(line, columns) === columns.length && line.segments.some(({ text }) => /^[\d.,%\s€–-]+$/u.test(text)),
  )
}

/** Distance of two base lines in lines of their size; text files count blank lines. */
function distanceOf(line: Line, above: Line | undefined): number {
  if (!above || line.size === 0) return line.gap
  return (line.y - above.y) / Math.max(line.size, above.size)
}

function startsRow(
  line: Line,
  cells: readonly (readonly Segment[])[],
  row: readonly (readonly CellLine[])[],
  first: number,
): boolean {
  if (line.ruled || line.gap >= 1) return true
  if ((cells[0]?.length ?? 0) === 0) return false
  if (line.x - first > toleranceOf(line) * 0.75) return false
  const code = /^\p{Lu}{0,3}[ .]?\d+(?:\.\d+)*\.?$/u.test(cells[0]?.[0]?.text ?? '')
  if (code) return true
  for (const [column, parts] of cells.entries()) {
    const text = parts[0]?.text ?? ''
    const above = row[column]?.at(-1)?.text ?? ''
    if (/\p{L}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(text)) return false
    const isShort = text.length <= shortName && above.length <= shortName && cells.every((own) => own.length > 0)
    if (column === 0 && above !== '' && /^\p{Ll}/u.test(text) && !isShort && !parseListMarker(text)) return false
  }
  return true
}
