import type { GreyImage, Turn } from '../model/recognition.ts'

/** A part of an image in pixels; right and bottom lie just outside of it. */
export type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>

const white = 255
const dark = 128
const leastContrast = 60

/** The image turned clockwise. */
export function turnImage(image: GreyImage, turn: Turn): GreyImage {
  if (turn === 0) return image
  const { width, height, dpi, pixels } = image
  const size = turn === 180 ? { width, height } : { width: height, height: width }
  const turned = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = pixels[y * width + x] ?? white
      if (turn === 180) turned[(height - 1 - y) * width + (width - 1 - x)] = from
      else if (turn === 90) turned[x * height + (height - 1 - y)] = from
      else turned[(width - 1 - x) * height + y] = from
    }
  }
  return { ...size, dpi, pixels: turned }
}

/**
 * What stands beside the given parts, on the same height: dark strokes in the rows of the parts, without the parts themselves
 * and a rim around them. Everything else, grain too, is white.
 */
export function besides(image: GreyImage, parts: readonly Box[], rim: number): GreyImage {
  const { width, height } = image
  const wanted = new Uint8Array(height)
  for (const { top, bottom } of parts) wanted.fill(1, Math.max(0, top - rim), bottom + rim)
  const pixels = new Uint8Array(width * height).fill(white)
  for (let y = 1; y < height - 1; y += 1) {
    if (wanted[y] === 0) continue
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      if (isStroke(image, at)) pixels[at] = image.pixels[at] ?? white
    }
  }
  for (const { left, top, right, bottom } of parts) {
    const from = Math.max(0, left - rim)
    const to = Math.min(width, right + rim)
    for (let y = Math.max(0, top - rim); y < Math.min(height, bottom + rim); y += 1) {
      pixels.fill(white, y * width + from, y * width + Math.max(from, to))
    }
  }
  return { ...image, pixels }
}

/** A pixel that is dark, or on the rim of dark ones; a single dark one is grain. */
function isStroke({ width, pixels }: GreyImage, at: number): boolean {
  if ((pixels[at] ?? white) >= 200) return false
  let around = 0
  for (const step of [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]) {
    if ((pixels[at + step] ?? white) < dark) around += 1
  }
  return around >= 2
}

/** Share of dark pixels. */
export function darkShare({ pixels }: GreyImage): number {
  let count = 0
  for (const value of pixels) if (value < dark) count += 1
  return count / Math.max(1, pixels.length)
}

/**
 * Usual width of the upright strokes in a part of an image, in pixels: the median over all dark stretches of its rows, their
 * grey rims counted by how dark they are against the ground. Stretches longer than `longest` are no upright strokes. 0 where
 * there are none.
 */
export function strokeWidth({ width, pixels }: GreyImage, box: Box, longest: number): number {
  const { ground, ink } = tones({ width, pixels }, box)
  if (ground - ink < leastContrast) return 0
  const widths: number[] = []
  for (let y = box.top; y < box.bottom; y += 1) {
    let stretch = 0
    let darkest = 0
    for (let x = box.left; x <= box.right; x += 1) {
      const value = x < box.right ? (pixels[y * width + x] ?? ground) : ground
      const share = Math.min(1, (ground - value) / (ground - ink))
      if (share > 0.25) {
        stretch += share
        darkest = Math.max(darkest, share)
        continue
      }
      if (darkest > 0.6 && stretch <= longest) widths.push(stretch)
      stretch = 0
      darkest = 0
    }
  }
  widths.sort((a, b) => a - b)
  return widths[widths.length >> 1] ?? 0
}

/** Brightness of paper and letters in a part of an image: letters cover between a tenth and a half of the box of a word. */
function tones(
  { width, pixels }: Pick<GreyImage, 'width' | 'pixels'>,
  { left, top, right, bottom }: Box,
): Readonly<{ ground: number; ink: number }> {
  const values: number[] = []
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) values.push(pixels[y * width + x] ?? white)
  }
  values.sort((a, b) => a - b)
  return {
    ground: values[Math.floor(values.length * 0.75)] ?? white,
    ink: values[Math.floor(values.length * 0.05)] ?? 0,
  }
}
