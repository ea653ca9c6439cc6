import type { LayoutRun } from '../model/parsed.ts'
import type { GreyImage } from '../model/recognition.ts'
import { strokeWidth } from './grey-image.ts'
import type { RecognisedWord } from './recognised-lines.ts'

/** Signs that reach below the base line or float above it. */
const descending = /[gjpqyQß()[\]{},;|/$§@_„“”"*'’‘\-–—•=+~]/u
/** Letters, digits and dots as high as a capital. */
const tall = /[A-ZÄÖÜbdfhklijäöüß0-9]/u
const low = /^[acemnorsuvwxz.]+$/u
/** In widths of the font size, as in most fonts for running text. */
const capHeight = 0.7
const lowHeight = 0.5
const depth = 0.2
const runGap = 1.25
const longestStroke = 0.35
/** How much wider the strokes of bold letters are than those of most words on the page. */
const boldness = 1.28

type Point = Readonly<{ x: number; y: number }>
type Words = readonly RecognisedWord[]

/**
 * Turns the lines of a recognised page into runs, in points on the page as it was read; a gap as between columns ends a run.
 * Skewed pages are put straight: each height is corrected by the slope of the page's lines, so that the words of one line share
 * a base line.
 */
export function toRuns(
  lines: readonly Words[],
  image: GreyImage,
  size: Readonly<{ width: number; height: number }>,
): readonly LayoutRun[] {
  const toX = size.width / Math.max(image.width, 1)
  const toY = size.height / Math.max(image.height, 1)
  const slope = findSlope(lines)
  const straight = (word: RecognisedWord, y: number): number => y - slope * (middle(word) - image.width / 2)
  const measured = lines.flatMap((words) => {
    const base = median(words.map((word) => straight(word, baseOf(word))))
    const height = fontHeight(words, (word) => base - straight(word, word.top))
    return splitAtGaps(words, height * runGap).map((part) => ({
      part,
      base,
      height,
      stroke: strokeOf(part, image, height),
    }))
  })
  const usual = median(measured.flatMap(({ part, stroke }) => (stroke > 0 ? part.map(() => stroke) : [])))
  return measured.map(({ part, base, height, stroke }) => {
    const left = part[0]?.left ?? 0
    return {
      text: part.map(({ text }) => text).join(' '),
      x: round(left * toX),
      y: round(base * toY),
      width: round(((part.at(-1)?.right ?? left) - left) * toX),
      size: round(height * toY),
      bold: stroke > usual * boldness,
      italic: false,
    }
  })
}

function splitAtGaps(words: Words, gap: number): readonly Words[] {
  const parts: RecognisedWord[][] = []
  for (const word of words) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    if (part && before && word.left - before.right <= gap) part.push(word)
    else parts.push([word])
  }
  return parts
}

/** Rise of the lines for each pixel to the right: the median over the lines, long ones counting more. */
function findSlope(lines: readonly Words[]): number {
  const slopes = lines.flatMap((words) => {
    const points = words
      .filter(({ text }) => !descending.test(text))
      .map((word) => ({ x: middle(word), y: word.bottom }))
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

function baseOf({ text, top, bottom }: RecognisedWord): number {
  if (!descending.test(text)) return bottom
  const share = depth / (depth + (tall.test(text) ? capHeight : lowHeight))
  return bottom - (bottom - top) * share
}

/** Font size in pixels: from words with capitals or tall letters, else from low ones, else from the boxes. */
function fontHeight(words: Words, above: (word: RecognisedWord) => number): number {
  const high = words.filter(({ text }) => tall.test(text)).map((word) => above(word) / capHeight)
  if (high.length > 0) return median(high)
  const small = words.filter(({ text }) => low.test(text)).map((word) => above(word) / lowHeight)
  if (small.length > 0) return median(small)
  return median(words.map(({ top, bottom }) => bottom - top))
}

/** Width of the strokes of a part of a line in widths of its font size. */
function strokeOf(part: Words, image: GreyImage, height: number): number {
  if (height <= 0) return 0
  const widths = part.flatMap((word) => {
    const width = strokeWidth(image, word, height * longestStroke)
    return width > 0 ? new Array<number>(word.text.length).fill(width / height) : []
  })
  return median(widths)
}

function middle({ left, right }: RecognisedWord): number {
  return (left + right) / 2
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
