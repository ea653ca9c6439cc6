import { median } from './median.ts'
import type { RecognisedWord } from './recognised-lines.ts'

/** Signs that reach below the base line or float above it. */
export const descending = /[gjpqyQß()[\]{},;|/$§@_„“”"*'’‘\-–—•=+~]/u

type Point = Readonly<{ x: number; y: number }>

/** Rise of the lines for each pixel to the right: the median over the lines, long ones counting more. */
export function findSlope(lines: readonly (readonly RecognisedWord[])[]): number {
  const slopes = lines.flatMap((words) => {
    const points = words
      .filter(({ text }) => !descending.test(text))
      .map((word) => ({ x: (word.left + word.right) / 2, y: word.bottom }))
    return points.length < 3 ? [] : new Array<number>(points.length).fill(slopeOf(points))
  })
  return slopes.length < 9 ? 0 : median(slopes)
}

/** The median of the slopes between a point of the left half and one of the right half. */
function slopeOf(points: readonly Point[]): number {
  const half = points.length >> 1
  const right = points.slice(-half)
  const pairs = points.slice(0, half).map((from, at) => {
    const to = right[at] ?? from
    return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x)
  })
  return median(pairs)
}
