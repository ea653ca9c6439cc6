import { countColumns, divideAtColumns, findColumns, toleranceOf, withFineSegments } from './aligned-columns.ts'
import { groupRows } from './aligned-rows.ts'
import type { Line, PieceCell, PieceTable } from './line.ts'
import { parseListMarker } from './list-marker.ts'
import { withSpanningHead } from './spanning-head.ts'
import { looksLikeChart, looksLikeHeader } from './table-header.ts'

const minimumRows = 3
const maximumColumns = 12
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
    const isRow = !skipped.has(at) && !line.table && line.segments.length >= 2 && !isTitle(line, lines[at + 1])
    const end = !isRow ? at : findEnd(lines, at, skipped)
    const table = end - at >= 2 ? buildTable(lines.slice(at, end)) : null
    if (table) {
      const headed = withSpanningHead(table, result.at(-1), line)
      if (headed) result.pop()
      const page = lines[end - 1]?.page ?? line.page
      result.push({ ...line, text: '', segments: [], page, table: headed ?? table })
      at = end - 1
    } else {
      tries = { end, count: end === tries.end ? tries.count + 1 : 1 }
      result.push(line)
    }
  }
  return result
}

/** A code with a title in larger type than the rows below it, as sheets of measures have. */
function isTitle(line: Line, next: Line | undefined): boolean {
  if (!next || line.size === 0 || line.size <= next.size * 1.04) return false
  return line.bold && line.segments.length === 2 && /\d/.test(line.segments[0]?.text ?? '')
}

/** "§ 4" and, after a tab stop, its title: the head of a paragraph of rules, not a row. */
function isParagraphHeading({ segments }: Line): boolean {
  return segments.length === 2 && /^§ ?\d{1,3} ?[a-z]?$/.test(segments[0]?.text ?? '')
}

/** Index after the last line that fits the columns opened by the first one. */
function findEnd(lines: readonly Line[], first: number, skipped: ReadonlySet<number>): number {
  const starts: number[] = []
  const start = lines[first]
  let end = first
  let previous: Line | null = null
  for (let at = first; at < lines.length; at += 1) {
    const coarse = lines[at]
    if (!coarse || !start || coarse.table || coarse.page !== start.page || skipped.has(at)) break
    if (isParagraphHeading(coarse)) break
    if (at > first && coarse.gap > 1.5) break
    const line = coarse.segments.length >= 2 ? coarse : withColumns(coarse, starts)
    const tolerance = toleranceOf(line)
    if (line.segments.length >= 2) {
      const shared = line.segments.slice(1).some((segment) => starts.some((x) => Math.abs(x - segment.x) <= tolerance))
      if (previous && !shared && !sharesGaps(previous, line)) break
      for (const { x } of line.segments.slice(1))
        if (!starts.some((known) => Math.abs(known - x) <= tolerance)) starts.push(x)
      previous = line
      end = at + 1
    } else if (line.gap < 1 && starts.some((x) => line.x >= x - tolerance)) {
      end = at + 1
    } else {
      const continuation = continuesFirstColumn(lines, at, { start, starts })
      if (continuation === 'none') break
      if (continuation === 'last') end = at + 1
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

/** A line whose cells stand close to each other, divided where the columns above begin. */
function withColumns(line: Line, starts: readonly number[]): Line {
  if (starts.length === 0 || line.size === 0) return line
  const fine = withFineSegments(line)
  const tolerance = toleranceOf(line)
  const fits = fine.segments.slice(1).some(({ x }) => starts.some((start) => Math.abs(start - x) <= tolerance))
  return fits ? fine : line
}

/** A line with one part in the first column that goes on with the row above it, within the table or at its end. */
function continuesFirstColumn(
  lines: readonly Line[],
  at: number,
  { start, starts }: Readonly<{ start: Line; starts: readonly number[] }>,
): 'inner' | 'last' | 'none' {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || !before) return 'none'
  const tolerance = toleranceOf(line)
  const isInside = (other: Line): boolean =>
    other.segments.length === 1 && other.right <= Math.min(...starts) + tolerance && other.x - start.x >= -tolerance
  if (!isInside(line) || line.gap >= 1) return 'none'
  let next = at + 1
  while (next < at + mostLinesOfRow && lines[next] && isInside(lines[next] as Line) && (lines[next]?.gap ?? 1) < 1)
    next += 1
  const after = lines[next]
  if (after && after.page === line.page && after.segments.length >= 2 && after.gap <= 1.5) return 'inner'
  if (line.x - start.x > 0 && lines[at + 1]?.page === line.page) return 'inner'
  const isTight = line.gap < 0.15 && line.size > 0 && line.size === before.size && !line.ruled
  return isTight && !/[.:!?]$/.test(before.segments[0]?.text ?? '.') ? 'last' : 'none'
}

function buildTable(coarse: readonly Line[]): PieceTable | null {
  const fine = coarse.map(withFineSegments)
  const first = fine[0]
  if (!first) return null
  const columns = findColumns(fine, toleranceOf(first))
  if (columns.length < 2 || columns.length > maximumColumns) return null
  const lines = divideAtColumns(fine, columns)
  const rowLines = lines.filter((line) => line.segments.length >= 2)
  const wellPlaced = rowLines.filter((line) => countColumns(line, columns) >= 2).length
  const isRuled = rowLines.length >= 2 && rowLines.every((line, at) => at === 0 || line.ruled)
  const needed = isRuled || numberHeading.test(first.segments[0]?.text ?? '') ? 2 : minimumRows
  if (rowLines.length < needed || wellPlaced < needed) return null
  if (wellPlaced * 10 < rowLines.length * 7) return null
  const { rows, headerRows } = groupRows(lines, columns)
  if (
    rows.length < 2 ||
    (columns.length === 2 && (rows.every(isCodedItem) || areCodedInTurn(rows))) ||
    looksLikeChart(rows)
  )
    return null
  return { headerRows: headerRows || (rows.length > 1 && looksLikeHeader(rows[0] ?? []) ? 1 : 0), rows, columns }
}

/** "M 1.2" or "a." and the words beside it are the items of a list, not a table. */
function isCodedItem(cells: readonly PieceCell[]): boolean {
  const code = cells[0]?.fragments[0]?.text ?? ''
  return code !== '' && parseListMarker(`${code} X`)?.marker === code
}

/** "S 1", "S 2", "S 3" beside sentences: statements numbered in turn, not rows. */
function areCodedInTurn(rows: readonly (readonly PieceCell[])[]): boolean {
  const codes = rows.map((cells) => /^(\p{Lu}{1,2}) ?(\d{1,2})[.:)]?$/u.exec(cells[0]?.fragments[0]?.text ?? ''))
  const first = Number(codes[0]?.[2])
  const inTurn = codes.every((code, at) => code !== null && code[1] === codes[0]?.[1] && Number(code[2]) === first + at)
  return (
    inTurn && rows.every((cells) => (cells[1]?.fragments ?? []).reduce((sum, { text }) => sum + text.length, 0) > 30)
  )
}
