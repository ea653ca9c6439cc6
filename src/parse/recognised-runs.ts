import type { LayoutRule, LayoutRun } from '../model/parsed.ts'
import type { GreyImage } from '../model/recognition.ts'
import { strokeWidth } from './grey-image.ts'
import { descending } from './line-slope.ts'
import { median } from './median.ts'
import type { RecognisedWord } from './recognised-lines.ts'

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

type Words = readonly RecognisedWord[]

/** What is known of the image besides its words; rules in pixels of the page put straight. */
export type ImageLayout = Readonly<{ slope: number; rules: readonly LayoutRule[]; width: number; height: number }>

/**
 * Turns the lines of a recognised page into runs, in points on the page of the given size; a gap as between columns and a line
 * as between cells end a run. Skewed pages are put straight by the slope of their lines, so that the words of a line share a
 * base line.
 */
export function toRuns(lines: readonly Words[], image: GreyImage, layout: ImageLayout): readonly LayoutRun[] {
  const { slope, width, height } = layout
  const [toX, toY] = [width / Math.max(image.width, 1), height / Math.max(image.height, 1)]
  const straight = (word: RecognisedWord, y: number): number => y - slope * (middle(word) - image.width / 2)
  const borders = layout.rules.filter(({ x1, x2 }) => x1 === x2)
  const measured = lines.flatMap((words) => {
    const base = median(words.map((word) => straight(word, baseOf(word))))
    const size = fontHeight(words, (word) => base - straight(word, word.top))
    const shift = slope * (base - image.height / 2)
    const crossed = borders
      .filter(({ y1, y2 }) => y1 < base && y2 > base - size * lowHeight)
      .map(({ x1 }) => x1 - shift)
    return splitAtGaps(words, size * runGap, crossed).map((part) => {
      return { part, base, size, shift, stroke: strokeOf(part, image, size) }
    })
  })
  const usual = median(measured.flatMap(({ part, stroke }) => (stroke > 0 ? part.map(() => stroke) : [])))
  return measured.map(({ part, base, size, shift, stroke }) => {
    const left = part[0]?.left ?? 0
    return {
      text: part.map(({ text }) => text).join(' '),
      x: round((left + shift) * toX),
      y: round(base * toY),
      width: round(((part.at(-1)?.right ?? left) - left) * toX),
      size: round(size * toY),
      bold: stroke > usual * boldness,
      italic: false,
      direction: 'level',
      element: null,
      artifact: false,
    }
  })
}

function splitAtGaps(words: Words, gap: number, borders: readonly number[]): readonly Words[] {
  const parts: RecognisedWord[][] = []
  for (const word of words) {
    const part = parts.at(-1)
    const before = part?.at(-1)
    const apart =
      before && (word.left - before.right > gap || borders.some((x) => x >= before.right - 2 && x <= word.left + 2))
    if (part && !apart) part.push(word)
    else parts.push([word])
  }
  return parts
}

function baseOf({ text, top, bottom }: RecognisedWord): number {
  if (!descending.test(text)) return bottom
  const share = depth / (depth + (tall.test(text) ? capHeight : lowHeight))
  return bottom - (bottom - top) * share
}

/** Font size in pixels: from words with capitals or tall letters, else from low ones, else from the boxes. */
function fontHeight(words: Words, above: (word: RecognisedWord) => number): number {
  const measured = (letters: RegExp, height: number): number =>
    median(words.filter(({ text }) => letters.test(text)).map((word) => above(word) / height))
  const sizes = [measured(tall, capHeight), measured(low, lowHeight)]
  return sizes.find((size) => size > 0) ?? median(words.map(({ top, bottom }) => bottom - top))
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
