import type { LayoutRule } from '../model/parsed.ts'
import type { GreyImage } from '../model/recognition.ts'
import { type Band, findBands } from './pixel-bands.ts'

const white = 255
/** How much darker than the paper a hair line is at least. */
const contrast = 25
/** In points. */
const shortestAcross = 36
const shortestDown = 14
const shortestErased = 40
const longestGap = 2
const thickest = 4
const leastInk = 0.85
const maximumRules = 2000

/**
 * Finds straight lines in the image of a page whose lines of text rise by `slope`. Positions are pixels on the page put straight,
 * as those of its words.
 */
export function findImageRules(image: GreyImage, slope: number): readonly LayoutRule[] {
  const { width, height, pixels, dpi } = image
  const unit = dpi / 72
  const limit = (paperOf(image) - contrast) * 3
  const rest = { gap: longestGap * unit, ink: leastInk }
  const across = findBands({ lines: height, length: width, shortest: shortestAcross * unit, ...rest }, (line, x) => {
    const at = (line + Math.round(slope * (x - width / 2))) * width + x
    return (pixels[at - 1] ?? white) + (pixels[at] ?? white) + (pixels[at + 1] ?? white) < limit
  })
  const down = findBands({ lines: width, length: height, shortest: shortestDown * unit, ...rest }, (line, y) => {
    const at = y * width + line - Math.round(slope * (y - height / 2))
    return (pixels[at - width] ?? white) + (pixels[at] ?? white) + (pixels[at + width] ?? white) < limit
  })
  const isThin = ({ first, last }: Band): boolean => last - first + 1 <= thickest * unit
  return [
    ...across.filter(isThin).map(({ first, last, from, to }) => {
      return { x1: from, y1: (first + last) / 2, x2: to, y2: (first + last) / 2 }
    }),
    ...down.filter(isThin).map(({ first, last, from, to }) => {
      return { x1: (first + last) / 2, y1: from, x2: (first + last) / 2, y2: to }
    }),
  ].slice(0, maximumRules)
}

/** The edges of boxes as lines. */
export function edgesOf(boxes: readonly Band[]): readonly LayoutRule[] {
  return boxes.flatMap(({ first, last, from, to }) => [
    { x1: from, y1: first, x2: to, y2: first },
    { x1: from, y1: last, x2: to, y2: last },
    { x1: from, y1: first, x2: from, y2: last },
    { x1: to, y1: first, x2: to, y2: last },
  ])
}

/** The image with its lines painted white; short ones may be strokes of big letters and stay. */
export function eraseRules(image: GreyImage, rules: readonly LayoutRule[], slope: number): GreyImage {
  const { width, height } = image
  const half = Math.ceil((thickest * image.dpi) / 72 / 4) + 1
  const pixels = image.pixels.slice()
  const erase = (x: number, y: number): void => {
    if (x >= 0 && x < width && y >= 0 && y < height) pixels[y * width + x] = white
  }
  for (const { x1, y1, x2, y2 } of rules) {
    if (x2 - x1 + y2 - y1 < (shortestErased * image.dpi) / 72) continue
    for (let step = -half; step <= half; step += 1) {
      if (y1 === y2) for (let x = x1; x <= x2; x += 1) erase(x, Math.round(y1 + slope * (x - width / 2)) + step)
      else for (let y = y1; y <= y2; y += 1) erase(Math.round(x1 - slope * (y - height / 2)) + step, y)
    }
  }
  return { ...image, pixels }
}

/** Brightness of the paper: the usual one of the page. */
function paperOf({ pixels }: GreyImage): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < pixels.length; at += 7) counts[pixels[at] ?? white] = (counts[pixels[at] ?? white] ?? 0) + 1
  let before = 0
  const half = counts.reduce((sum, count) => sum + count, 0) / 2
  return counts.findIndex((count) => {
    before += count
    return before >= half
  })
}
