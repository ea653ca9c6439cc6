import type { LayoutShape } from '../model/parsed.ts'
import { apply, type Matrix } from './matrix.ts'

/** Numbers that follow each operation of a path: move, line, curve, quadratic curve, close. */
const numbersOf = [2, 2, 6, 4, 0]

/** Outline of a painted path: the bounds of its points, control points included, how many there are, and in how many pieces. */
export type PathOutline = Readonly<{ bounds: LayoutShape; points: number; pieces: number }>

/** Longer paths are drawings, no boxes or bullets. */
const longestPath = 320
/** Paths longer than this are boxes only when all their points lie near the edges, as those of round corners do. */
const plainPath = 160
const corner = 24

/** Reads the outline of a path; null for drawings of many points, and where a damaged file draws with numbers that are none. */
export function outlineOf(path: ArrayLike<number>, matrix: Matrix): PathOutline | null {
  if (path.length > longestPath) return null
  let [x, right, y, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  const places: number[] = []
  let points = 0
  let pieces = 1
  for (let at = 0; at < path.length; ) {
    if (at > 0 && path[at] === 0) pieces += 1
    const numbers = numbersOf[path[at] ?? 4] ?? 0
    for (let index = at + 1; index < at + numbers; index += 2) {
      const [pointX, pointY] = apply(matrix, path[index] ?? 0, path[index + 1] ?? 0)
      x = Math.min(x, pointX)
      right = Math.max(right, pointX)
      y = Math.min(y, pointY)
      bottom = Math.max(bottom, pointY)
      points += 1
      if (path.length > plainPath) places.push(pointX, pointY)
    }
    at += numbers + 1
  }
  const bounds = { x, right, y, bottom }
  if (!Object.values(bounds).every(Number.isFinite)) return null
  return liesAtEdges(places, bounds) ? { bounds, points, pieces } : null
}

/** Whether each point, given as x and y in turn, is near one of the edges. */
function liesAtEdges(places: readonly number[], { x, right, y, bottom }: LayoutShape): boolean {
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [pointX, pointY] = [places[at] ?? 0, places[at + 1] ?? 0]
    if (Math.min(pointX - x, right - pointX, pointY - y, bottom - pointY) > corner) return false
  }
  return true
}
