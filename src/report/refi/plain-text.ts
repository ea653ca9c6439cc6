import { countBelow } from '../count-below.ts'

/**
 * A text as files of QDA projects may hold it: control characters, carriage returns and a mark of byte order become spaces,
 * halves of characters a replacement. One character stays one, so that positions do not change.
 */
export function toPlainText(text: string): string {
  return text.replace(unwanted, ' ').toWellFormed()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g

/** Turns UTF-16 offsets of a text into numbers of Unicode code points in front of them, as REFI-QDA counts. */
export function codePointCounter(text: string): (offset: number) => number {
  // Places behind which the two ways to count are one further apart.
  const pairs: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at)
      at += 1
    }
  }
  return (offset) => offset - countBelow(pairs, offset)
}
