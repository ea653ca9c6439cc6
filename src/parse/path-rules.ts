import type { LayoutRule, LayoutShape } from '../model/parsed.ts'
import { apply, type Matrix } from './matrix.ts'
import type { PathOutline } from './path-bounds.ts'

/** How a path is painted, as far as it matters for ruling lines. */
export type Painting = 'stroke' | 'fill' | 'white-fill'

const moveTo = 0
const lineTo = 1
const curveTo = 2
const quadraticTo = 3
const closePath = 4

const thin = 2.6
const straight = 0.8
const shortest = 3
const narrowestShape = 60
const lowestShape = 24
const fewestCorners = 6

/**
 * Reads the straight horizontal and vertical lines of a path: stroked segments, thin filled boxes as lines, other
 * filled boxes by their four edges (unless they are white or as large as the page).
 */
export function readRules(
  path: ArrayLike<number>,
  matrix: Matrix,
  painting: Painting,
  page: Readonly<{ width: number; height: number }>,
): readonly LayoutRule[] {
  const rules: LayoutRule[] = []
  let points: number[] = []
  let closed = false
  let curved = false
  const finish = (): void => {
    if (points.length >= 4 && !curved) addSubpath(rules, points, closed, painting, page)
    points = []
    closed = false
    curved = false
  }
  for (let at = 0; at < path.length; ) {
    const op = path[at] ?? 0
    if (op === moveTo || op === lineTo) {
      if (op === moveTo) finish()
      const [x, y] = apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0)
      points.push(x, y)
      at += 3
    } else if (op === curveTo || op === quadraticTo) {
      curved = true
      at += op === curveTo ? 7 : 5
    } else if (op === closePath) {
      closed = true
      at += 1
    } else {
      break
    }
  }
  finish()
  return rules
}

/**
 * The outline of a painted path that is no upright rectangle, such as a box with round corners or an arrow, if it is
 * large enough to hold text; null for others.
 */
export function readShape(
  { bounds, points, pieces }: PathOutline,
  page: Readonly<{ width: number; height: number }>,
): LayoutShape | null {
  const width = bounds.right - bounds.x
  const height = bounds.bottom - bounds.y
  const isPage = width > page.width * 0.9 && height > page.height * 0.5
  if (pieces > 1 || points < fewestCorners || isPage) return null
  return width >= narrowestShape && height >= lowestShape ? bounds : null
}

function addSubpath(
  rules: LayoutRule[],
  points: readonly number[],
  closed: boolean,
  painting: Painting,
  page: Readonly<{ width: number; height: number }>,
): void {
  if (painting === 'stroke') {
    for (let at = 0; at + 3 < points.length; at += 2) {
      addLine(rules, points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0, points[at + 3] ?? 0)
    }
    const last = points.length - 2
    if (closed) addLine(rules, points[last] ?? 0, points[last + 1] ?? 0, points[0] ?? 0, points[1] ?? 0)
    return
  }
  const box = boxOf(points)
  if (!box) return
  const { left, right, top, bottom } = box
  const width = right - left
  const height = bottom - top
  if (height <= thin) addLine(rules, left, (top + bottom) / 2, right, (top + bottom) / 2)
  else if (width <= thin) addLine(rules, (left + right) / 2, top, (left + right) / 2, bottom)
  else if (
    painting === 'fill' &&
    width > 8 &&
    height > 5 &&
    !(width > page.width * 0.9 && height > page.height * 0.5)
  ) {
    addLine(rules, left, top, right, top)
    addLine(rules, left, bottom, right, bottom)
    addLine(rules, left, top, left, bottom)
    addLine(rules, right, top, right, bottom)
  }
}

/** Bounds of a path that is an upright rectangle, else null. */
function boxOf(
  points: readonly number[],
): Readonly<{ left: number; right: number; top: number; bottom: number }> | null {
  if (points.length < 8 || points.length > 12) return null
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0
    const y = points[at + 1] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0
    const y = points[at + 1] ?? 0
    const onEdge = Math.min(Math.abs(x - left), Math.abs(x - right)) < straight
    if (!onEdge || Math.min(Math.abs(y - top), Math.abs(y - bottom)) >= straight) return null
  }
  return { left, right, top, bottom }
}

function addLine(rules: LayoutRule[], x1: number, y1: number, x2: number, y2: number): void {
  const width = Math.abs(x2 - x1)
  const height = Math.abs(y2 - y1)
  if (height < straight && width >= shortest) {
    const y = (y1 + y2) / 2
    rules.push({ x1: Math.min(x1, x2), y1: y, x2: Math.max(x1, x2), y2: y })
  } else if (width < straight && height >= shortest) {
    const x = (x1 + x2) / 2
    rules.push({ x1: x, y1: Math.min(y1, y2), x2: x, y2: Math.max(y1, y2) })
  }
}
