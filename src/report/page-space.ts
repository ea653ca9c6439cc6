import { PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib'
import type { Box } from '../model/placement.ts'

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

/** The part of a page that is shown; `turn` is added where its text was read turned against how it is shown. */
export function spaceOfPage(page: PDFPage, turn = 0): PageSpace {
  const media = page.getMediaBox()
  const crop = page.getCropBox()
  const left = Math.max(media.x, crop.x)
  const bottom = Math.max(media.y, crop.y)
  const right = Math.min(media.x + media.width, crop.x + crop.width)
  const top = Math.min(media.y + media.height, crop.y + crop.height)
  const isEmpty = right <= left || top <= bottom
  const shown = isEmpty
    ? { left: media.x, bottom: media.y, right: media.x + media.width, top: media.y + media.height }
    : { left, bottom, right, top }
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1
  return { ...shown, turn: page.getRotation().angle + turn, unit: unit > 0 ? unit : 1 }
}

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

/** The rectangle that holds all the given ones. */
export function around(quads: readonly Rectangle[]): Rectangle {
  return {
    left: Math.min(...quads.map(({ left }) => left)),
    bottom: Math.min(...quads.map(({ bottom }) => bottom)),
    right: Math.max(...quads.map(({ right }) => right)),
    top: Math.max(...quads.map(({ top }) => top)),
  }
}
