import type { HeadingMark } from './heading-levels.ts'
import type { Line } from './line.ts'

/**
 * On the page of the title one line of the larger type heads the document; the others that follow it without text between
 * (subtitle, office, date) are none of its headings.
 */
export function withoutTitleLines(
  found: ReadonlyMap<number, HeadingMark>,
  lines: readonly Line[],
): ReadonlyMap<number, HeadingMark> {
  const marks = [...found]
  const page = lines[marks[0]?.[0] ?? 0]?.page
  const block: (readonly [number, HeadingMark])[] = []
  for (const [at, mark] of marks) {
    const last = block.at(-1)
    const follows = !last || last[0] + last[1].count >= at
    if (!follows || mark.witness !== 'style' || mark.number || mark.size === 0 || lines[at]?.page !== page) break
    block.push([at, mark])
  }
  const [last] = block.slice(-1)
  const isFollowedByMark = last !== undefined && found.has(last[0] + last[1].count)
  const title = block.toSorted((a, b) => b[1].size - a[1].size || a[0] - b[0])[0]
  const others = (isFollowedByMark ? block : block.slice(0, -1)).filter((item) => item !== title)
  const dropped = new Set(others.map(([at]) => at))
  return new Map(marks.filter(([at]) => !dropped.has(at)))
}
