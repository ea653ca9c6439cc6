import type { Letters } from './letters.ts'

/** Letters [start, end) in the other text, and whether all of the passage was found or only its beginning. */
export type FoundPassage = Readonly<{ start: number; end: number; whole: boolean }>

/** So many letters on both sides tell equal passages apart. */
const context = 120
/** With fewer letters a beginning could stand anywhere. */
const leastBeginning = 24
const beforeSign = 12
/** Of a phrase that stands everywhere, so many places are looked at. */
const mostPlaces = 500

/**
 * Finds the letters [start, end) of one text in another one that holds them in about the same order. Of several places the
 * one counts whose surroundings are most alike, then the one at about the same share of the way. Null where there is none.
 */
export function findPassage(
  from: Letters,
  passage: Readonly<{ start: number; end: number }>,
  to: Letters,
): FoundPassage | null {
  const { end } = passage
  // Of a sign without letters, such as a star, the words in front of it tell the place.
  const start = passage.start < end ? passage.start : Math.max(0, end - beforeSign)
  const words = from.text.slice(start, end)
  if (words === '') return null
  for (let length = words.length; ; length = Math.floor(length / 2)) {
    if (length < words.length && length < leastBeginning) return null
    const found = bestPlace(from, { start, end: start + length }, to)
    if (found !== null) return { start: found, end: found + length, whole: length === words.length }
  }
}

function bestPlace(
  from: Letters,
  { start, end }: Readonly<{ start: number; end: number }>,
  to: Letters,
): number | null {
  const words = from.text.slice(start, end)
  const share = start / Math.max(from.text.length, 1)
  let best: Readonly<{ at: number; alike: number; away: number }> | null = null
  let places = 0
  for (let at = to.text.indexOf(words); at >= 0 && places < mostPlaces; at = to.text.indexOf(words, at + 1)) {
    places += 1
    const alike = alikeBefore(from.text, start, to.text, at) + alikeAfter(from.text, end, to.text, at + words.length)
    const away = Math.abs(at / Math.max(to.text.length, 1) - share)
    if (best === null || alike > best.alike || (alike === best.alike && away < best.away)) best = { at, alike, away }
  }
  return best?.at ?? null
}

function alikeBefore(left: string, leftEnd: number, right: string, rightEnd: number): number {
  let count = 0
  while (count < context && count < leftEnd && left[leftEnd - count - 1] === right[rightEnd - count - 1]) count += 1
  return count
}

function alikeAfter(left: string, leftStart: number, right: string, rightStart: number): number {
  let count = 0
  while (count < context && leftStart + count < left.length && left[leftStart + count] === right[rightStart + count]) {
    count += 1
  }
  return count
}
