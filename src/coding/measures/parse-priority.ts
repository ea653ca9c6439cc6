import type { Priority } from '../../model/measure.ts'
import { isUnfilled } from './unfilled-cell.ts'

/** A rank as it stands in a column or box of priorities: classes, levels, words, symbols; null when nothing is ranked. */
export function toPriority(text: string): Priority | null {
  const printed = withoutNextSentence(text.trim())
  return isUnfilled(printed) ? null : { text: printed, rank: rankOf(printed) }
}

/** "eilt Vier Wohnungen werden …": a line of labels that runs into the paragraph below it. */
function withoutNextSentence(text: string): string {
  const [, rank] = /^(\p{Ll}{3,}|[A-D]|[1-5]|I{1,3})\s\p{Lu}.{30,}$/su.exec(text) ?? []
  return rank ?? text
}

const scale =
  /(?<![\p{L}])(?:(?:Prioritäts?|Dringlichkeits?|Rang)?(?:stufe|klasse)|Priorität|Prio|Kategorie|Dringlichkeit|Rang|Nr)(?![\p{L}])\.?\s*[:-]?\s*/giu

/** Beginnings of words for a rank. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:höchst|hoch|hohe|sofort|dringend|dringlich|eilig|vorrangig|erst(?:rangig|e[rs]?(?![\p{L}])))/iu, 1],
  [/^(?:mittel|mittler|normal|zweit(?:rangig|e[rs]?(?![\p{L}])))/iu, 2],
  [/^(?:niedrig|gering|nachrangig|dritt(?:rangig|e[rs]?(?![\p{L}])))/iu, 3],
]
const romans = ['I', 'II', 'III', 'IV', 'V']

function rankOf(printed: string): number | null {
  const bare = printed
    .replace(scale, '')
    .replace(/^(?:eher|sehr)\s/iu, '')
    .trim()
  const word = words.find(([pattern]) => pattern.test(bare))
  if (word) return word[1]
  const letter = bare.match(/^([A-E])(?![\p{L}])/iu)?.[1]
  if (letter) return letter.toUpperCase().charCodeAt(0) - 64
  const roman = bare.match(/^(IV|V|I{1,3})(?![\p{L}])/iu)?.[1]
  if (roman) return romans.indexOf(roman.toUpperCase()) + 1
  const digit = bare.match(/^(\d{1,2})(?!\d)/)?.[1]
  if (digit) return Number(digit) || null
  const symbols = bare.match(/^([+*★●!▲])\1{0,4}$/u)?.[0].length
  return symbols ? Math.max(1, 4 - symbols) : null
}
