import type { RecognisedWord } from './recognised-lines.ts'

/** Borders of cells and stains are read as these. */
const strokes = /^[|_¦]+|[|_¦]+$/g
const letters = /[\p{L}\p{N}]/u
const sign = /^(?:[-–—•*+§%&$€=/]|[.,:;)(]{1,2}|\.{3,})$/u
/** A bullet is read as one of these; none of them is a word of its own. */
const bullet = /^[eo°*©®«»¢+]$/u
const doubtful = 40
const leaders = '....'

/**
 * Takes out what is no text (strokes, garbage that runs down the page), makes leader dots of what was read from dots, and puts
 * in the signs that Tesseract's German model does not know: it has neither "§" (read as "$", "&", "8") nor "•" (read as "e", "*").
 */
export function mendRecognised(line: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const words = line.flatMap((found) => {
    const text = mendLeaders(found).replace(strokes, '')
    const stain = !letters.test(text) && (!sign.test(text) || found.confidence < doubtful) && text !== leaders
    return text === '' || stain || isUpright(found) ? [] : [{ ...found, text }]
  })
  return words.map((found, at) => {
    const next = words[at + 1]
    if (at === 0 && next && bullet.test(found.text) && standsApart(found, next)) return { ...found, text: '•' }
    const text = mendSigns(found.text, [next?.text ?? '', words[at + 2]?.text ?? ''])
    return { ...found, text }
  })
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

/** A bullet is followed by more than a word space. */
function standsApart(first: RecognisedWord, next: RecognisedWord): boolean {
  return next.left - first.right > (next.bottom - next.top) * 0.4
}

/** What follows the number of a section of a law: a part of the section, or the law. */
const afterSection = /^(?:\(|Abs|Satz|Nr|ff?\.?[,;.]?$|bis$|und$|\p{Lu}\p{L}*\p{Lu})/u

function mendSigns(text: string, [next, afterNext]: readonly [string, string]): string {
  if (/^\(?[$&]{1,2}$/.test(text) && /^\d/.test(next)) return text.replace(/[$&]/g, '§')
  if (/^[$8]\.$/.test(text) && /^\d/.test(next)) return 'S.'
  if (
    /^\(?88?$/.test(text) &&
    /^\d{1,3}(?:ff?\.?)?[a-z]?$/.test(next) &&
    (afterSection.test(afterNext) || /f$/.test(next))
  ) {
    return text.replace(/8/g, '§')
  }
  return text.replace(
    /^(\(?)([$&]{1,2})(?=\d)/,
    (_, bracket: string, signs: string) => `${bracket}${'§'.repeat(signs.length)} `,
  )
}
