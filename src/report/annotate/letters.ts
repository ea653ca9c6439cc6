import { countBelow } from '../count-below.ts'

/** Letters and digits of a text in a form that survives runs, hyphens, spaces and signs, each with the place it has in the text. */
export type Letters = Readonly<{ text: string; places: readonly number[] }>

/** Decomposes a text into plain letters: no spaces, signs, accents or raised digits; places are UTF-16 offsets. */
export function lettersOf(text: string): Letters {
  const letters: string[] = []
  const places: number[] = []
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (counted.test(character)) {
      for (const letter of plain(character)) {
        letters.push(letter)
        places.push(at)
      }
    }
    at += character.length
  }
  return { text: letters.join(''), places }
}

const counted = /[\p{L}\p{Nd}]/u

const known = new Map<string, string>()

/** A letter without its accents as UTF-16 units; ligatures become their letters. */
function plain(character: string): string {
  const ready = known.get(character)
  if (ready !== undefined) return ready
  const letters = character.normalize('NFKD').replace(/[^\p{L}\p{Nd}]/gu, '')
  known.set(character, letters)
  return letters
}

/** Number of letters in front of an offset of the text. */
export function lettersBefore({ places }: Letters, offset: number): number {
  return countBelow(places, offset)
}
