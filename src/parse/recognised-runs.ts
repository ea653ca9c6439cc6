import type { LayoutRun } from '../model/parsed.ts'
import { mendRecognised } from './mend-recognised.ts'
import type { RecognisedLines, RecognisedWord } from './recognised-lines.ts'

/** Signs that reach below the base line, or stand high above it. */
const descending = /[gjpqyQß()[\]{},;|/$§@_„“”"*'’‘\-–—•=+~]/u
/** Letters, digits and dots as high as a capital. */
const tall = /[A-ZÄÖÜbdfhklijäöüß0-9]/u
const low = /^[acemnorsuvwxz.]+$/u
/** In widths of the font size, as in most fonts for running text. */
const capHeight = 0.7
const lowHeight = 0.5
const depth = 0.2

type Point = Readonly<{ x: number; y: number }>

/**
 * Turns recognised words into runs, one for each word, in points on the page as it is read. Skewed pages are put straight:
 * each height is corrected by the slope of the page's lines, so that the words of one line share a base line.
 */
export function toRuns(page: RecognisedLines, size: Readonly<{ width: number; height: number }>): readonly LayoutRun[] {
  const toX = size.width / Math.max(page.width, 1)
  const toY = size.height / Math.max(page.height, 1)
  const lines = page.lines.map(mendRecognised).filter((words) => words.length > 0)
  const slope = findSlope(lines)
  const straight = (word: RecognisedWord, y: number): number => y - slope * (middle(word) - page.width / 2)
  return lines.flatMap((words) => {
    const base = median(words.flatMap((word) => straight(word, baseOf(word))))
    const height = fontHeight(words, (word) => base - straight(word, word.top))
    return words.map((word) => ({
      text: word.text,
      x: round(word.left * toX),
      y: round(base * toY),
      width: round((word.right - word.left) * toX),
      size: round(height * toY),
      bold: false,
      italic: false,
    }))
  })
}

/** Rise of the lines for each pixel to the right: the median over the lines, long ones counting more. */
function findSlope(lines: readonly (readonly RecognisedWord[])[]): number {
  const slopes = lines.flatMap((words) => {
    const points = words
      .filter(({ text }) => !descending.test(text))
      .map((word) => ({ x: middle(word), y: word.bottom }))
    const span = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0)
    if (points.length < 3 || span <= 0) return []
    return new Array<number>(points.length).fill(slopeOf(points))
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
function fontHeight(words: readonly RecognisedWord[], above: (word: RecognisedWord) => number): number {
  const high = words.filter(({ text }) => tall.test(text)).map((word) => above(word) / capHeight)
  if (high.length > 0) return median(high)
  const small = words.filter(({ text }) => low.test(text)).map((word) => above(word) / lowHeight)
  if (small.length > 0) return median(small)
  return median(words.map(({ top, bottom }) => bottom - top))
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
