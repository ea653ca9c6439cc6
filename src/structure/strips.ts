import type { LayoutRun, TaggedElement } from '../model/parsed.ts'
import type { RunLine } from './lines-of-runs.ts'

/** A part of a line that stands apart: the unit of which columns are made. Points from the top left; y is the base line. */
export type Strip = Readonly<{
  x: number
  right: number
  y: number
  size: number
  letters: number
  /** Place in the logical order that the file itself gives outside of tables, or null. */
  order: number | null
  runs: readonly LayoutRun[]
}>

/** In font sizes. */
const narrowGutter = 0.85
const longestMarker = 4

/** The parts of all lines, in the order of the lines. */
export function stripsOf(lines: readonly RunLine[], elements: readonly TaggedElement[]): readonly Strip[] {
  const inTable = elements.map(({ role }) => role === 'Table')
  for (const [at, { parent }] of elements.entries()) inTable[at] ||= parent >= 0 && inTable[parent] === true
  return lines.flatMap((line) => {
    const parts = line.segments.flatMap(({ runs }) => divideAtGutters(runs))
    return parts.map((runs) => {
      const { y, size } = parts.length === 1 ? line : largestOf(runs)
      const [first, last] = [runs[0], runs.at(-1)]
      const order = first?.element ?? null
      return {
        x: first?.x ?? 0,
        right: (last?.x ?? 0) + (last?.width ?? 0),
        y,
        size,
        letters: runs.reduce((sum, { text }) => sum + text.length + 1, 0),
        order: order !== null && !inTable[order] ? order : null,
        runs,
      }
    })
  })
}

/** A gutter between columns may be narrower than the space between cells; a bullet or number stays with its words. */
function divideAtGutters(runs: readonly LayoutRun[]): readonly (readonly LayoutRun[])[] {
  const parts: LayoutRun[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    const isMarker = parts.length === 1 && parts[0]?.length === 1 && (parts[0][0]?.text.length ?? 0) <= longestMarker
    if (run.x - right > run.size * narrowGutter && !isMarker) parts.push([])
    parts.at(-1)?.push(run)
    right = Math.max(right, run.x + run.width)
  }
  return parts
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
