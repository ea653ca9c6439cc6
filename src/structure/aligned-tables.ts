import type { LayoutRun } from '../model/parsed.ts'
import { type CellLine, cellFragments } from './cell-text.ts'
import type { Line, PieceCell, PieceTable, Segment } from './line.ts'
import { linesOfRuns } from './lines-of-runs.ts'
import { parseListMarker } from './list-marker.ts'
import { looksLikeChart, looksLikeHeader } from './table-header.ts'

const minimumRows = 3
const maximumColumns = 12
/** In font sizes: space that divides two cells, and what rows stand further apart than the lines within them. */
const fineGap = 0.7
const spaceBetweenRows = 0.2
const mostLinesOfRow = 8
/** Lines that are tried as the first one of a table with the same end. */
const mostTries = 20
const numberHeading = /^(?:Nr\.?|Lfd\.? ?Nr\.?|lfd\.? ?Nr\.?|#)$/

/**
 * Replaces runs of lines whose parts stand in columns (at least three lines with parts apart) by tables. Lines given
 * as skipped, those of a table of contents, are left alone.
 */
export function findAlignedTables(lines: readonly Line[], skipped: ReadonlySet<number>): readonly Line[] {
  const result: Line[] = []
  let tries = { end: 0, count: 0 }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    if (tries.count >= mostTries && at < tries.end) {
      result.push(line)
      continue
    }
    const end = skipped.has(at) || line.table || line.segments.length < 2 ? at : findEnd(lines, at, skipped)
    const table = end - at >= 2 ? buildTable(lines.slice(at, end)) : null
    if (table) {
      result.push({ ...line, text: '', segments: [], page: lines[end - 1]?.page ?? line.page, table })
      at = end - 1
    } else {
      tries = { end, count: end === tries.end ? tries.count + 1 : 1 }
      result.push(line)
    }
  }
  return result
}

/** Index after the last line that fits the columns opened by the first one. */
function findEnd(lines: readonly Line[], first: number, skipped: ReadonlySet<number>): number {
  const starts: number[] = []
  const start = lines[first]
  let end = first
  let previous: Line | null = null
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || !start || line.table || line.page !== start.page || skipped.has(at)) break
    if (at > first && line.gap > 1.5) break
    const tolerance = toleranceOf(line)
    if (line.segments.length >= 2) {
      const shared = line.segments.slice(1).some((segment) => starts.some((x) => Math.abs(x - segment.x) <= tolerance))
      if (previous && !shared && !sharesGaps(previous, line)) break
      for (const { x } of line.segments.slice(1))
        if (!starts.some((known) => Math.abs(known - x) <= tolerance)) starts.push(x)
      previous = line
      end = at + 1
    } else if (line.gap < 1 && starts.some((x) => Math.abs(x - line.x) <= tolerance)) {
      end = at + 1
    } else if (!continuesFirstColumn(lines, at, { start, starts })) {
      break
    }
  }
  return end
}

/** Whether all gaps of the line with fewer parts lie over gaps of the other. */
function sharesGaps(a: Line, b: Line): boolean {
  const [few, many] = a.segments.length <= b.segments.length ? [a, b] : [b, a]
  const gaps = gapsOf(many)
  return gapsOf(few).every((gap) =>
    gaps.some((other) => Math.min(gap.right, other.right) - Math.max(gap.x, other.x) >= toleranceOf(a)),
  )
}

function gapsOf(line: Line): readonly Readonly<{ x: number; right: number }>[] {
  return line.segments.slice(1).map((segment, at) => ({ x: line.segments[at]?.right ?? 0, right: segment.x }))
}

/** A line with one part in the first column that goes on with the row above it. */
function continuesFirstColumn(
  lines: readonly Line[],
  at: number,
  { start, starts }: Readonly<{ start: Line; starts: readonly number[] }>,
): boolean {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || !before) return false
  const tolerance = toleranceOf(line)
  const isInside = (other: Line): boolean =>
    other.segments.length === 1 && other.right <= Math.min(...starts) + tolerance && other.x - start.x >= -tolerance
  if (!isInside(line) || line.gap >= 1) return false
  let next = at + 1
  while (next < at + mostLinesOfRow && lines[next] && isInside(lines[next] as Line) && (lines[next]?.gap ?? 1) < 1)
    next += 1
  const after = lines[next]
  if (after && after.page === line.page && after.segments.length >= 2 && after.gap <= 1.5) return true
  if (line.x - start.x > 0 && lines[at + 1]?.page === line.page) return true
  const isTight = line.gap < 0.15 && line.size > 0 && line.size === before.size && !line.ruled
  return isTight && !/[.:!?]$/.test(before.segments[0]?.text ?? '.')
}

function toleranceOf(line: Line): number {
  return line.size > 0 ? line.size * 0.4 : 2
}

function buildTable(coarse: readonly Line[]): PieceTable | null {
  const lines = coarse.map(withFineSegments)
  const first = lines[0]
  if (!first) return null
  const columns = findColumns(lines, toleranceOf(first))
  if (columns.length < 2 || columns.length > maximumColumns) return null
  const rowLines = lines.filter((line) => line.segments.length >= 2)
  const wellPlaced = rowLines.filter((line) => countColumns(line, columns) >= 2).length
  const needed = numberHeading.test(first.segments[0]?.text ?? '') ? 2 : minimumRows
  if (rowLines.length < needed || wellPlaced < needed) return null
  if (wellPlaced * 10 < rowLines.length * 7) return null
  const { rows, headerRows } = groupRows(lines, columns)
  if (rows.length < 2 || (columns.length === 2 && rows.every(isCodedItem)) || looksLikeChart(rows)) return null
  return { headerRows: headerRows || (rows.length > 1 && looksLikeHeader(rows[0] ?? []) ? 1 : 0), rows, columns }
}

/** Within a table less space than elsewhere divides two cells, as between columns of figures. */
function withFineSegments(line: Line): Line {
  if (line.size === 0) return line
  const segments = line.segments.flatMap((segment): readonly Segment[] => {
    const parts: LayoutRun[][] = []
    let right = Number.NEGATIVE_INFINITY
    for (const run of segment.runs) {
      if (run.x - right > line.size * fineGap) parts.push([])
      parts.at(-1)?.push(run)
      right = run.x + run.width
    }
    return parts.length < 2 ? [segment] : parts.flatMap((runs) => linesOfRuns(runs).flatMap(({ segments }) => segments))
  })
  return { ...line, segments }
}

/** Left edges of the columns: between them runs a strip that (nearly) no line crosses. */
function findColumns(lines: readonly Line[], tolerance: number): readonly number[] {
  const edges: { x: number; change: number }[] = []
  for (const line of lines) {
    for (const { x, right } of line.segments) edges.push({ x, change: 1 }, { x: Math.max(right, x), change: -1 })
  }
  edges.sort((a, b) => a.x - b.x || a.change - b.change)
  const allowed = Math.floor(lines.length * 0.12)
  const columns: number[] = []
  let covered = 0
  let freeFrom = Number.NEGATIVE_INFINITY
  for (const { x, change } of edges) {
    const before = covered
    covered += change
    if (before > allowed && covered <= allowed) freeFrom = x
    if (before <= allowed && covered > allowed && (columns.length === 0 || x - freeFrom >= tolerance)) columns.push(x)
  }
  return columns.map((x, at) => (at === 0 ? lines.reduce((least, line) => Math.min(least, line.x), x) : x))
}

function countColumns(line: Line, columns: readonly number[]): number {
  return new Set(line.segments.map((segment) => columnOf(segment, columns, toleranceOf(line)))).size
}

function columnOf(segment: Segment, columns: readonly number[], tolerance: number): number {
  let column = 0
  while (column + 1 < columns.length && (columns[column + 1] ?? 0) <= segment.x + tolerance) column += 1
  return column
}

/** "M 1.2" and the words of a measure beside it are the items of a list, not a table. */
function isCodedItem(cells: readonly PieceCell[]): boolean {
  const code = cells[0]?.fragments[0]?.text ?? ''
  return /\d/.test(code) && parseListMarker(`${code} X`)?.marker === code
}

function groupRows(
  lines: readonly Line[],
  columns: readonly number[],
): Readonly<{ rows: readonly (readonly PieceCell[])[]; headerRows: number }> {
  const rows: CellLine[][][] = []
  const rowStarts = findRowStarts(lines, columns)
  let headerRows = 0
  for (const [at, line] of lines.entries()) {
    const cells: string[][] = columns.map(() => [])
    for (const segment of line.segments) cells[columnOf(segment, columns, toleranceOf(line))]?.push(segment.text)
    if (line.ruled && at > 0 && headerRows === 0 && rows.length <= 2) headerRows = rows.length
    const row = rows.at(-1)
    if (!row || (rowStarts ? rowStarts.has(at) : startsRow(line, cells, row, columns[0] ?? 0)))
      rows.push(columns.map(() => []))
    for (const [column, texts] of cells.entries()) {
      if (texts.length > 0) rows.at(-1)?.[column]?.push({ text: texts.join(' '), page: line.page, gap: false })
    }
  }
  return { rows: rows.map((row) => row.map((lines) => ({ fragments: cellFragments(lines) }))), headerRows }
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
  cells: readonly (readonly string[])[],
  row: readonly (readonly CellLine[])[],
  first: number,
): boolean {
  if (line.ruled || line.gap >= 1) return true
  if ((cells[0]?.length ?? 0) === 0) return false
  if (line.x - first > toleranceOf(line) * 0.75) return false
  const code = /^\p{Lu}{0,3}[ .]?\d+(?:\.\d+)*\.?$/u.test(cells[0]?.[0] ?? '')
  if (code) return true
  for (const [column, texts] of cells.entries()) {
    const text = texts[0] ?? ''
    const above = row[column]?.at(-1)?.text ?? ''
    if (/\p{L}[-\u00ad]$/u.test(above) && /^\p{Ll}/u.test(text)) return false
    if (column === 0 && above !== '' && /^\p{Ll}/u.test(text) && !parseListMarker(text)) return false
  }
  return true
}
