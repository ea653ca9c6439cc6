import { foldSpaces } from '../../model/fold-spaces.ts'
import type { RefiSource } from './refi-project.ts'

/** Turns positions of a project into UTF-16 offsets of its text with line feeds only; null outside the text. */
export type PositionReader = Readonly<{ text: string; offsetOf: (position: number) => number | null }>

/** Whether a character outside the first 65,536 counts once, and whether the two signs of a line end do. */
type Counting = Readonly<{ codePoints: boolean; lineEndIsOne: boolean }>

const standard: Counting = { codePoints: true, lineEndIsOne: false }

/**
 * How the positions of a source are to be read. The standard counts Unicode code points; programs differ in characters
 * outside the first 65,536 and in line ends of two signs. Where the names of selections repeat their words, as most programs
 * write them, the way to count that fits most of them is taken; otherwise the standard, or what ATLAS.ti is known to do.
 */
export function positionReader({ text, selections }: RefiSource, origin: string): PositionReader | null {
  if (text === null) return null
  const first = /atlas/i.test(origin) ? { ...standard, lineEndIsOne: true } : standard
  const ways = [first, ...otherWays(first, text)].map((counting) => reader(text, counting))
  const fits = (way: PositionReader): number => selections.filter((selection) => fitsName(selection, way)).length
  return ways.reduce((best, way) => (fits(way) > fits(best) ? way : best))
}

/** Other ways to count that give other positions for this text. */
function otherWays(first: Counting, text: string): readonly Counting[] {
  const pairs = /[\u{10000}-\u{10ffff}]/u.test(text)
  const lineEnds = text.includes('\r\n')
  const turned = { codePoints: !first.codePoints, lineEndIsOne: !first.lineEndIsOne }
  return [
    ...(pairs ? [{ ...first, codePoints: turned.codePoints }] : []),
    ...(lineEnds ? [{ ...first, lineEndIsOne: turned.lineEndIsOne }] : []),
    ...(pairs && lineEnds ? [turned] : []),
  ]
}

function reader(raw: string, { codePoints, lineEndIsOne }: Counting): PositionReader {
  const text = raw.replace(/\r\n?/g, '\n')
  const counted = lineEndIsOne ? text : raw
  // Offsets in the text with line feeds, by position; only where the two differ.
  const offsets: number[] | null = counted === text && !/[\u{10000}-\u{10ffff}]/u.test(text) ? null : []
  if (offsets) {
    let offset = 0
    for (let at = 0; at < counted.length; ) {
      const width = codePoints && (counted.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      offsets.push(offset)
      const isFirstOfLineEnd = counted[at] === '\r' && counted[at + 1] === '\n'
      offset += isFirstOfLineEnd ? 0 : width
      at += width
    }
    offsets.push(offset)
  }
  return {
    text,
    offsetOf: (position) => (offsets ? (offsets[position] ?? null) : position <= text.length ? position : null),
  }
}

/** Letters that a name and a passage must share at their beginning. */
const sharedLetters = 12

function fitsName({ name, start, end }: RefiSource['selections'][number], { text, offsetOf }: PositionReader): boolean {
  if (start === null || end === null) return false
  const from = offsetOf(start)
  const words = foldSpaces(name)
  if (from === null || words.length < sharedLetters) return false
  // A shift of one letter shows only where the beginning itself is compared.
  const passage = text.slice(from, from + sharedLetters * 4)
  return !/^\s/.test(passage) && foldSpaces(passage).startsWith(words.slice(0, sharedLetters))
}
