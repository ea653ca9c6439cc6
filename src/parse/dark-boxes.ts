import type { GreyImage } from '../model/recognition.ts'
import { type Band, findBands } from './pixel-bands.ts'

const white = 255
const dark = 150
/** In points: what is lower is a line, what is shorter a letter. */
const lowest = 8
const shortest = 36

/** Dark boxes on a page whose lines rise by `slope`, with white letters on them or not. */
export function findDarkBoxes(image: GreyImage, slope: number): readonly Band[] {
  const { width, height, dpi, pixels } = image
  const unit = dpi / 72
  const axis = { lines: height, length: width, gap: 2 * unit, shortest: shortest * unit, ink: 0.7 }
  const isDark = (line: number, x: number): boolean => {
    const y = line + Math.round(slope * (x - width / 2))
    return y >= 0 && y < height && (pixels[y * width + x] ?? white) < dark
  }
  return findBands(axis, isDark).filter(({ first, last }) => last - first >= lowest * unit)
}

/** The image with the boxes turned light, so that white letters on them are dark letters. */
export function lightenBoxes(image: GreyImage, boxes: readonly Band[], slope: number): GreyImage {
  if (boxes.length === 0) return image
  const { width, height } = image
  const pixels = image.pixels.slice()
  for (const { first, last, from, to } of boxes) {
    for (let x = from; x <= to; x += 1) {
      const shift = Math.round(slope * (x - width / 2))
      for (let y = Math.max(0, first + shift); y <= Math.min(height - 1, last + shift); y += 1) {
        pixels[y * width + x] = white - (image.pixels[y * width + x] ?? white)
      }
    }
  }
  return { ...image, pixels }
}
