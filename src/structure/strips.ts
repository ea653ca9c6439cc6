import type { LayoutRun } from '../model/parsed.ts'
import type { RunLine } from './lines-of-runs.ts'

/** A part of a line that stands apart: the unit of which columns are made. Points from the top left; y is the base line. */
export type Strip = Readonly<{
  x: number
  right: number
  y: number
  size: number
  letters: number
  runs: readonly LayoutRun[]
}>

/** The parts of all lines, in the order of the lines. */
export function stripsOf(lines: readonly RunLine[]): readonly Strip[] {
  return lines.flatMap((line) =>
    line.segments.map(({ text, x, right, runs }) => {
      const { y, size } = line.segments.length === 1 ? line : largestOf(runs)
      return { x, right, y, size, letters: text.length, runs }
    }),
  )
}

function largestOf(runs: readonly LayoutRun[]): Readonly<{ y: number; size: number }> {
  return runs.reduce((largest, run) => (run.size > largest.size ? run : largest), { y: 0, size: -1 })
}

/** Usual distance of base lines among strips of one column; 1.2 times the size where there are too few to tell. */
export function leadingOf(strips: readonly Strip[]): number {
  const distances: number[] = []
  for (const [at, strip] of strips.entries()) {
    const above = strips[at - 1]
    const distance = above ? strip.y - above.y : 0
    if (distance > strip.size * 0.8 && distance < strip.size * 2.5) distances.push(distance)
  }
  return distances.length > 0 ? median(distances) : (strips[0]?.size ?? 10) * 1.2
}

/** The middle one of some numbers, 0 for none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
