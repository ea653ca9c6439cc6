import type { LayoutRun } from '../model/parsed.ts'
import type { Line, Segment } from './line.ts'
import { linesOfRuns } from './lines-of-runs.ts'

/** In font sizes: space that divides two cells of a table, and how far a word may stand from the edge of its column. */
const fineGap = 0.7
const wordLatitude = 1.5

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

/** Divides a part that reaches over the edge of a column between the words next to it. */
export function divideAtColumns(line: Line, columns: readonly number[]): Line {
  if (line.size === 0) return line
  const segments = line.segments.flatMap((segment): readonly Segment[] => {
    const parts: Segment[] = []
    let rest = segment
    for (const column of columns) {
      if (rest.x >= column - toleranceOf(line) || rest.right <= column + toleranceOf(line)) continue
      const perLetter = (rest.right - rest.x) / Math.max(rest.text.length, 1)
      const spaces = [...rest.text.matchAll(/ /g)].map(({ index }) => index)
      const distance = (at: number): number => Math.abs(rest.x + (at + 1) * perLetter - column)
      const at = spaces.toSorted((a, b) => distance(a) - distance(b))[0]
      if (at === undefined || distance(at) > line.size * wordLatitude) continue
      const x = rest.x + (at + 1) * perLetter
      parts.push({ ...rest, text: rest.text.slice(0, at), right: x - perLetter })
      rest = { ...rest, text: rest.text.slice(at + 1), x: Math.max(x, column) }
    }
    return [...parts, rest]
  })
  return segments.length === line.segments.length ? line : { ...line, segments }
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
