import type { Priority } from '../../model/measure.ts'

/** A rank as it stands in a column or box of priorities: classes, levels, words, symbols; null when nothing is ranked. */
export function toPriority(text: string): Priority | null {
  const printed = text.trim()
  if (printed === '' || /^[-–—/]$|^(?:keine?|entfällt|n\.?\s?b\.?)$/iu.test(printed)) return null
  return { text: printed, rank: rankOf(printed) }
}

function rankOf(printed: string): number | null {
  const bare = printed
    .replace(/(?:Priorität|Prio\.?|Stufe|Klasse|Rang|Kategorie|Dringlichkeit|Nr\.?)\s*:?\s*/giu, '')
    .trim()
  if (/^(?:sehr hoch|höchste|sofort|dringend|vorrangig)/iu.test(bare)) return 1
  if (/^hoch|^hohe/iu.test(bare)) return 1
  if (/^mittel|^normal/iu.test(bare)) return 2
  if (/^niedrig|^gering|^nachrangig/iu.test(bare)) return 3
  const letter = bare.match(/^([A-E])(?![\p{L}])/u)?.[1]
  if (letter) return letter.charCodeAt(0) - 64
  const roman = bare.match(/^(IV|V|I{1,3})(?![\p{L}])/u)?.[1]
  if (roman) return ['I', 'II', 'III', 'IV', 'V'].indexOf(roman) + 1
  const digit = bare.match(/^(\d{1,2})(?!\d)/)?.[1]
  if (digit) return Number(digit) || null
  const symbols = bare.match(/^([+*★●!▲])\1{0,4}$/u)?.[0].length
  return symbols ? Math.max(1, 4 - symbols) : null
}
