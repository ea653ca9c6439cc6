import type { LayoutPage } from '../model/parsed.ts'
import type { Grid, GridLine } from './grid-lines.ts'
import type { Island } from './island.ts'

const largestShare = 0.8
const smallestWidth = 60
const smallestHeight = 24
const corner = 4

/** Rectangles that are drawn around text, from the smallest to the largest; a frame around the whole page is none. */
export function findBoxes(grids: readonly Grid[], page: LayoutPage): readonly Island[] {
  return [...grids.flatMap((grid) => boxOf(grid) ?? []), ...page.shapes]
    .filter(({ x, right, y, bottom }) => {
      const [width, height] = [right - x, bottom - y]
      return (
        width >= smallestWidth && height >= smallestHeight && width * height <= page.width * page.height * largestShare
      )
    })
    .sort((a, b) => (a.right - a.x) * (a.bottom - a.y) - (b.right - b.x) * (b.bottom - b.y))
}

/** The outline of lines that touch each other, if it is closed on all four sides. */
function boxOf({ horizontal, vertical }: Grid): Island | null {
  const x = Math.min(...vertical.map(({ at }) => at))
  const right = Math.max(...vertical.map(({ at }) => at))
  const y = Math.min(...horizontal.map(({ at }) => at))
  const bottom = Math.max(...horizontal.map(({ at }) => at))
  const spans = (lines: readonly GridLine[], at: number, start: number, end: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) < corner && line.start <= start + corner && line.end >= end - corner)
  const closed =
    spans(horizontal, y, x, right) &&
    spans(horizontal, bottom, x, right) &&
    spans(vertical, x, y, bottom) &&
    spans(vertical, right, y, bottom)
  return closed ? { x, right, y, bottom } : null
}
