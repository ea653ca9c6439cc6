import type { LayoutRun } from '../model/parsed.ts'
import { widthShare } from '../model/text-width.ts'
import type { Line, Segment } from './line.ts'
import { linesOfRuns } from './lines-of-runs.ts'

/** In font sizes: space that divides two cells of a table. */
const fineGap = 0.7

/** Left edges of the columns: between them runs a strip that (nearly) no line crosses. */
export function findColumns(lines: readonly Line[], tolerance: number): readonly number[] {
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

/** Within a table less space than elsewhere divides two cells, as between columns of figures. */
export function withFineSegments(line: Line): Line {
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

/**
 * Divides parts that reach over several columns between their words, each word to the column in whose reach its middle
 * lies: heads of columns of figures are wider than the figures.
 */
export function divideAtColumns(lines: readonly Line[], columns: readonly number[]): readonly Line[] {
  const limits = limitsOf(lines, columns)
  return lines.map((line) => {
    if (line.size === 0) return line
    const segments = line.segments.flatMap((segment) => divideSegment(segment, limits, line.size))
    return segments.length === line.segments.length ? line : { ...line, segments }
  })
}

/** Between two columns: the middle between where the left one ends, mostly, and where the right one begins. */
function limitsOf(lines: readonly Line[], columns: readonly number[]): readonly number[] {
  return columns.slice(1).map((start, at) => {
    const left = columns[at] ?? 0
    const ends = lines.flatMap(({ segments }) =>
      segments.flatMap(({ x, right }) => (right <= start && (x + right) / 2 > left ? [right] : [])),
    )
    ends.sort((a, b) => a - b)
    return (start + (ends[Math.floor(ends.length * 0.9)] ?? start)) / 2
  })
}

function divideSegment(segment: Segment, limits: readonly number[], size: number): readonly Segment[] {
  const crossed = limits.filter((limit) => segment.x < limit - size * 0.3 && segment.right > limit + size * 0.3)
  if (crossed.length === 0 || !segment.text.includes(' ')) return [segment]
  const width = segment.right - segment.x
  const place = (letters: number): number => segment.x + widthShare(segment.text, letters) * width
  const parts: Segment[] = []
  let column = -1
  for (const { 0: word, index } of segment.text.matchAll(/\S+/g)) {
    const [x, right] = [place(index), place(index + word.length)]
    const own = limits.filter((limit) => (x + right) / 2 > limit).length
    const last = parts.at(-1)
    if (last && own === column) parts[parts.length - 1] = { ...last, text: `${last.text} ${word}`, right }
    else parts.push({ ...segment, text: word, x, right })
    column = own
  }
  return parts
}

export function countColumns(line: Line, columns: readonly number[]): number {
  return new Set(line.segments.map((segment) => columnOf(segment, columns, toleranceOf(line)))).size
}

/** The column at whose edge a part begins, else the one it covers most: figures are set to the right. */
export function columnOf({ x, right }: Segment, columns: readonly number[], tolerance: number): number {
  const edge = columns.findIndex((column) => Math.abs(column - x) <= tolerance)
  if (edge >= 0) return edge
  let best = 0
  let most = 0
  for (const [at, column] of columns.entries()) {
    const end = columns[at + 1] ?? Number.POSITIVE_INFINITY
    const covered = Math.min(right, end) - Math.max(x, at === 0 ? Number.NEGATIVE_INFINITY : column)
    if (covered <= most) continue
    best = at
    most = covered
  }
  return best
}

export function toleranceOf(line: Line): number {
  return line.size > 0 ? line.size * 0.4 : 2
}
