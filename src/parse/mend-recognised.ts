import { mendSigns } from './mend-signs.ts'
import type { RecognisedWord } from './recognised-lines.ts'

type Words = readonly RecognisedWord[]

/** Borders of cells and stains are read as these. */
const strokes = /^[|_¦]+|[|_¦]+$/g
const letters = /[\p{L}\p{N}]/u
const signs = /^[-–—•*·+§%&$€=/.,:;!?()"„“”'’]+$/u
/** A bullet is read as one of these; at the start of a line, set apart, none of them is a word. */
const bullet = /^[eo°*©®«»¢+.,·‚=•]$/u
/** What "§" is read as, with little confidence. */
const section = /^\(?[$&]{1,2}$/
const doubtful = 40
const leaders = '....'

/**
 * Takes out what is no text (strokes, garbage that runs down the page), makes leader dots of what was read from dots and
 * bullets of what was read from bullets, and puts in the signs that are read wrongly.
 */
export function mendRecognised(lines: readonly Words[]): readonly Words[] {
  return mendSigns(lines.map((line) => withBullet(line).flatMap(mendWord)).filter((line) => line.length > 0))
}

function mendWord(found: RecognisedWord): readonly RecognisedWord[] {
  if (found.text === '•') return [found]
  const text = mendLeaders(found).replace(strokes, '')
  const known = signs.test(text) && (found.confidence >= doubtful || section.test(text))
  const stain = !letters.test(text) && !known && text !== leaders
  return text === '' || stain || isUpright(found) ? [] : [{ ...found, text }]
}

/** Columns of numbers or bullets are sometimes read as one word from top to bottom. */
function isUpright({ text, left, top, right, bottom, confidence }: RecognisedWord): boolean {
  return confidence < 70 && text.length > 1 && bottom - top > (right - left) * 1.5
}

/** "Förderung.........eeennenenenn" and "ssennsnsensennn": dots were taken for letters. */
function mendLeaders({ text, confidence }: RecognisedWord): string {
  if (confidence >= doubtful) return text
  const dots = /\.{4}|…/.exec(text)
  if (dots) return `${text.slice(0, dots.index)}${leaders}`
  return text.length >= 10 && new Set(text.toLowerCase()).size <= text.length * 0.45 ? leaders : text
}

/** Whether a word that stands alone may be a bullet: by what it was taken for, and as wide as it is high. */
export function isBullet({ text, left, top, right, bottom }: RecognisedWord): boolean {
  const ratio = (right - left) / Math.max(1, bottom - top)
  return bullet.test(text) && ratio > 0.5 && ratio < 2
}

/** Whether a word ends in leader dots, as in a table of contents; such words have no confidence. */
export function isLeader({ text }: RecognisedWord): boolean {
  return text.endsWith(leaders)
}

/** A bullet stands at the start of a line and is followed by more than a word space. */
function withBullet(line: Words): Words {
  const [first, next] = line
  if (!first || !isBullet(first)) return line
  const apart = !next || next.left - first.right > (next.bottom - next.top) * 0.4
  return apart ? [{ ...first, text: '•' }, ...line.slice(1)] : line
}
