import type { RecognisedWord } from './recognised-lines.ts'

type Words = readonly RecognisedWord[]

/** What follows the number of a section of a law: a part of the section, another one, or the law. */
const afterSection = /^(?:\(|Abs|Satz|Nr|ff?[.,;]*$|bis$|und$|\p{Lu}\p{L}*\p{Lu})/u
const section = /^\d{1,3}[a-z]?(?:ff?\.?)?$/

/**
 * Puts in the signs that Tesseract's German model does not know or mistakes: it has no "§" (read as "$", "&" or "8"), reads
 * "S." as "$." and "II" as "Il", and knows two dashes where German has one.
 */
export function mendSigns(lines: readonly Words[]): readonly Words[] {
  const texts = lines.flat().map(({ text }) => text)
  let at = 0
  return lines.map((line) =>
    line.map((word) => {
      const text = mendSign(word.text, texts[at + 1] ?? '', texts[at + 2] ?? '')
      at += 1
      return text === word.text ? word : { ...word, text }
    }),
  )
}

function mendSign(text: string, next: string, afterNext: string): string {
  if (/^\(?[$&]{1,2}$/.test(text) && /^\d/.test(next)) return text.replace(/[$&]/g, '§')
  if (/^[$8]\.$/.test(text) && /^\d/.test(next)) return 'S.'
  if (/^\(?88?$/.test(text) && section.test(next) && (/f\.?$/.test(next) || afterSection.test(afterNext))) {
    return text.replace(/8/g, '§')
  }
  return text
    .replace(/^(\(?)([$&]{1,2})(?=\d)/, (_, bracket: string, signs: string) => `${bracket}${'§'.repeat(signs.length)} `)
    .replace(/(?<![\p{L}\p{N}])I[Il]{1,2}(?![\p{L}\p{N}])/gu, (number) => 'I'.repeat(number.length))
    .replace(/—/g, '–')
}
