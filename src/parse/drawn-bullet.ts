import type { LayoutRun } from '../model/parsed.ts'
import { apply, type Matrix } from './matrix.ts'

const smallest = 1.5
const largest = 6.5
const longestPath = 160

/** Reads a small filled dot or square as the bullet it stands for: some programs draw bullets instead of writing them. */
export function readBullet(path: ArrayLike<number>, matrix: Matrix): LayoutRun | null {
  if (path.length > longestPath) return null
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let at = 0; at < path.length; ) {
    const coordinates = [2, 2, 6, 4, 0][path[at] ?? 4] ?? 0
    for (let index = at + 1; index < at + coordinates; index += 2) {
      const [x, y] = apply(matrix, path[index] ?? 0, path[index + 1] ?? 0)
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
    at += coordinates + 1
  }
  const width = right - left
  const height = bottom - top
  if (width < smallest || width > largest || Math.abs(width - height) > 0.6) return null
  const size = Math.round(height * 300) / 100
  return {
    text: '•',
    x: left,
    y: bottom + height * 0.4,
    width,
    size,
    bold: false,
    italic: false,
    direction: 'level',
    element: null,
    artifact: false,
  }
}
