import type { Box } from '../../model/placement.ts'

/** A page as its file describes it: the part that is shown, in units of the file, and how it is turned. */
export type PageSpace = Readonly<{
  left: number
  bottom: number
  right: number
  top: number
  /** Degrees clockwise by which it is turned to be read, a multiple of 90. */
  turn: number
  /** Points in one unit. */
  unit: number
}>

export type Rectangle = Readonly<{ left: number; bottom: number; right: number; top: number }>

/** A box of a page as it is shown (points from the top left) in the units of the file (from the bottom left, before turning). */
export function toUserSpace({ x, y, width, height }: Omit<Box, 'page'>, page: PageSpace): Rectangle {
  const corners = [
    [x, y],
    [x + width, y + height],
  ].map(([across = 0, down = 0]) => turned(across / page.unit, down / page.unit, page))
  const [xs, ys] = [corners.map(([at]) => at), corners.map(([, at]) => at)]
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

function turned(across: number, down: number, page: PageSpace): readonly [number, number] {
  switch (((page.turn % 360) + 360) % 360) {
    case 90:
      return [page.left + down, page.bottom + across]
    case 180:
      return [page.right - across, page.bottom + down]
    case 270:
      return [page.right - down, page.top - across]
    default:
      return [page.left + across, page.top - down]
  }
}
