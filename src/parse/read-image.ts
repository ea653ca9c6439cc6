import type { LayoutRule } from '../model/parsed.ts'
import type { GreyImage, OpenRecognition, Turn } from '../model/recognition.ts'
import { soundConfidence } from '../model/recognition.ts'
import { findDarkBoxes, lightenBoxes } from './dark-boxes.ts'
import { type Box, besides, darkShare, turnImage } from './grey-image.ts'
import { edgesOf, eraseRules, findImageRules } from './image-rules.ts'
import { findSlope } from './line-slope.ts'
import { median } from './median.ts'
import { isBullet, isLeader, mendRecognised } from './mend-recognised.ts'
import { parseRecognisedLines, type RecognisedWord } from './recognised-lines.ts'

/** What was read from the image of a page: lines of words, and how sure they are on average, 0 to 100. */
export type Reading = Readonly<{
  /** The page as it was drawn, upright. */
  drawn: GreyImage
  /** The same with dark boxes made light. */
  image: GreyImage
  turn: Turn
  /** Rise of the lines for each pixel to the right. */
  slope: number
  /** Lines that were seen, in pixels of the page put straight. */
  rules: readonly LayoutRule[]
  lines: readonly (readonly RecognisedWord[])[]
  confidence: number
  /** Number of letters read, those in lines that were given up as stains too. */
  letters: number
}>

const usualDpi = 200
const fineDpi = 300
/** Pixels of the longer side, against pages of several metres. */
const longestSide = 6000
/** A page that stands upright reads better than this. */
const uprightConfidence = 70
/** Lines and words that are less sure are ornaments and stains. */
const leastConfidence = 25
const leastOfWord = 15
const rim = 2
/** So many lines are a table. */
const manyRules = 6
/** Taking lines out may take parts of letters with them: that reading counts as a whole only where it shows much more. */
const muchMore = 1.25
/** Words that are added to a reading are as sure as this. */
const surely = 75
/** Words that are less sure give way to sure ones. */
const unsure = 60
/** Shares of dark pixels: less are specks, more are pictures. */
const leastDark = 0.000_005
const mostDark = 0.02
const marker = /^(?:\(?[a-zA-Z0-9]{1,2}[.)]{0,2}|\d+(?:\.\d+)+\.?|[-–])$/

type Sheet = Readonly<{ number: number; width: number; height: number }>

/**
 * Reads a page upright; where that gives little sense, turned as well, and where it is still poor, from a finer image. Null when
 * the tool gives no answer.
 */
export async function readImage(page: Sheet, opened: OpenRecognition): Promise<Reading | null> {
  const most = (longestSide * 72) / Math.max(page.width, page.height)
  const draw = (dpi: number) => opened.draw(page.number, Math.max(1, Math.floor(Math.min(dpi, most))))
  const image = await draw(usualDpi)
  let best = image && (await read(image, 0, opened))
  if (!image || !best) return null
  for (const turn of [90, 270, 180] as const) {
    if (isUpright(best)) break
    const other = await read(image, turn, opened)
    if (other && sense(other) > sense(best) * 1.5) best = other
  }
  if (best.lines.length > 0 && best.confidence < soundConfidence) {
    const fine = await draw(fineDpi)
    const finer = fine && (await read(fine, best.turn, opened))
    if (finer && finer.confidence > best.confidence && sense(finer) >= sense(best)) best = finer
  }
  return addMarkers({ ...best, lines: withoutStains(best.lines) }, opened)
}

/** Reads the image; where there are dark boxes or many lines, once more with boxes made light and lines taken out. */
async function read(upright: GreyImage, turn: Turn, opened: OpenRecognition): Promise<Reading | null> {
  const drawn = turnImage(upright, turn)
  const readAs = async (image: GreyImage): Promise<Reading | null> => {
    const tsv = await opened.read(image, 'page')
    return tsv === null ? null : toReading({ drawn, image, turn }, mendRecognised(parseRecognisedLines(tsv)))
  }
  const plain = await readAs(drawn)
  if (!plain || plain.lines.length === 0) return plain
  const { slope } = plain
  const boxes = findDarkBoxes(drawn, slope)
  const lightened = lightenBoxes(drawn, boxes, slope)
  const lines = findImageRules(lightened, slope).filter((rule) => !isText(rule, plain))
  const rules = [...lines, ...edgesOf(boxes)]
  if (boxes.length === 0 && lines.length < manyRules) return { ...plain, rules }
  const light = await readAs(eraseRules(lightened, lines, slope))
  if (!light) return { ...plain, rules }
  const better = sense(light) > sense(plain) * muchMore ? withMore(light, plain) : withMore(plain, light)
  return { ...better, image: lightened, slope, rules }
}

/** A reading with the sure words of another one where it has none itself. */
function withMore(reading: Reading, other: Reading): Reading {
  const words = reading.lines.flat()
  const isSure = (word: RecognisedWord): boolean =>
    word.confidence >= surely && /\p{L}{2}/u.test(word.text) && isLying(word)
  const isNew = (word: RecognisedWord): boolean =>
    isSure(word) && words.every((known) => !overlaps(known, word) || known.confidence < unsure)
  const more = other.lines.map((line) => line.filter(isNew)).filter((line) => line.length > 0)
  if (more.length === 0) return reading
  const added = more.flat()
  const kept = reading.lines.map((line) => line.filter((word) => !added.some((better) => overlaps(word, better))))
  return toReading(reading, [...kept.filter((line) => line.length > 0), ...more])
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

/** Strokes of bold letters side by side look like a line; half of it lies within words. */
function isText({ x1, y1, x2, y2 }: LayoutRule, { drawn, lines, slope }: Reading): boolean {
  let covered = 0
  for (const { left, top, right, bottom, confidence } of lines.flat()) {
    if (confidence < unsure) continue
    const down = slope * ((left + right) / 2 - drawn.width / 2)
    const aside = slope * ((top + bottom) / 2 - drawn.height / 2)
    if (y1 > bottom - down || y2 < top - down || x1 > right + aside || x2 < left + aside) continue
    covered += y1 === y2 ? Math.min(x2, right) - Math.max(x1, left) : Math.min(y2, bottom) - Math.max(y1, top)
  }
  return covered > (x2 - x1 + y2 - y1) * 0.4
}

function toReading(read: Pick<Reading, 'drawn' | 'image' | 'turn'>, lines: Reading['lines']): Reading {
  return {
    ...read,
    lines,
    slope: findSlope(lines),
    rules: [],
    confidence: meanConfidence(lines),
    letters: countLetters(lines),
  }
}

/**
 * Numbers and bullets that stand in a column of their own are lost when a page is taken apart. They are read from what stands
 * beside the lines that are known.
 */
async function addMarkers(reading: Reading, opened: OpenRecognition): Promise<Reading> {
  const words = reading.lines.flat()
  if (words.length === 0) return reading
  const rest = besides(eraseRules(reading.image, reading.rules, reading.slope), words, rim)
  const share = darkShare(rest)
  const tsv = share < leastDark || share > mostDark ? null : await opened.read(rest, 'block')
  if (tsv === null) return reading
  const size = median(words.map(({ top, bottom }) => bottom - top))
  const found = parseRecognisedLines(tsv).map((line) =>
    line.filter((word) => {
      const height = word.bottom - word.top
      if (line.length === 1 && isBullet(word) && height > size * 0.15 && height < size * 0.7) {
        return startsLine(word, words, size)
      }
      if (line.length === 1 && isBorder(word)) return false
      return height > size * 0.3 && height < size * 1.6 && word.confidence >= (marker.test(word.text) ? 40 : surely)
    }),
  )
  const added = mendRecognised(found)
  return added.length === 0 ? reading : { ...reading, lines: [...reading.lines, ...added] }
}

/** Whether text begins shortly after the mark, and none ends shortly before it. */
function startsLine(mark: RecognisedWord, words: readonly RecognisedWord[], size: number): boolean {
  const beside = words.filter(({ top, bottom }) => top < mark.bottom && bottom > mark.top)
  const near = (from: number, to: number): boolean => to >= from && to - from < size * 4
  return beside.some(({ left }) => near(mark.right, left)) && !beside.some(({ right }) => near(right, mark.left))
}

/** Mean confidence of words, weighted by their lengths; 0 where there are none. */
function meanConfidence(lines: Reading['lines']): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of lines.flat()) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    letters += text.length
    sum += text.length * confidence
  }
  return letters === 0 ? 0 : sum / letters
}

/** Without lines and words that are ornaments, borders and stains; leader dots have no confidence and stay. */
function withoutStains(lines: Reading['lines']): Reading['lines'] {
  const likely = lines.filter((line) => meanConfidence([line]) >= leastConfidence || line.some(isLeader))
  const words = likely.map((line) => line.filter((word) => word.confidence >= leastOfWord || isLeader(word)))
  return words.filter((line) => line.length > 0 && !line.every(isBorder))
}

/** The upright border of a box, read as a letter that stands alone. */
function isBorder({ text, confidence }: RecognisedWord): boolean {
  return /^[1IlJ!]$/.test(text) && confidence < 90
}

/** Words are sure, and run from left to right: Tesseract reads single lines that run down the page as well. */
function isUpright({ lines, confidence }: Reading): boolean {
  return (
    confidence >= uprightConfidence && countLetters(lines.map((line) => line.filter(isLying))) * 2 > countLetters(lines)
  )
}

function isLying({ text, left, top, right, bottom }: RecognisedWord): boolean {
  return text.length < 3 || right - left > bottom - top
}

/** Letters of the words that are likely right and run from left to right. */
function sense({ lines }: Reading): number {
  const sure = lines
    .flat()
    .filter((word) => word.confidence >= 60 && /\p{L}{2}/u.test(word.text) && word.text.length > 2 && isLying(word))
  return countLetters([sure])
}

function countLetters(lines: Reading['lines']): number {
  return lines.flat().reduce((letters, { text }) => letters + text.length, 0)
}
