import type { RecognisedWord } from './recognised-lines.ts'

/** Borders of cells and stains are read as these. */
const strokes = /^[|_¦]+|[|_¦]+$/g
const word = /[\p{L}\p{N}]/u
const sign = /^(?:[-–—•*+§%&€=/]|[.,:;)(]{1,2}|\.{3,})$/u
/** A round or square bullet is read as one of these; none of them is a word of its own. */
const bullet = /^[eo°*©®«»¢+]$/u
const doubtful = 40

/**
 * Takes out strokes that are no letters, and puts in the signs that Tesseract's German model does not know: it has neither
 * "§" (read as "$" or "&") nor "•" (read as "e", "°", "*").
 */
export function mendRecognised(line: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const words = line.flatMap((found) => {
    const text = found.text.replace(strokes, '')
    const stain = !word.test(text) && (!sign.test(text) || found.confidence < doubtful)
    return text === '' || stain ? [] : [{ ...found, text }]
  })
  return words.map((found, at) => {
    const next = words[at + 1]
    if (at === 0 && next && bullet.test(found.text) && standsApart(found, next)) return { ...found, text: '•' }
    return { ...found, text: mendSigns(found.text, next?.text ?? '') }
  })
}

/** A bullet is followed by more than a word space. */
function standsApart(first: RecognisedWord, next: RecognisedWord): boolean {
  return next.left - first.right > (next.bottom - next.top) * 0.4
}

function mendSigns(text: string, next: string): string {
  if (/^\(?[$&]{1,2}$/.test(text) && /^\d/.test(next)) return text.replace(/[$&]/g, '§')
  if (/^\$\.$/.test(text) && /^\d/.test(next)) return 'S.'
  return text.replace(
    /^(\(?)[$&]{1,2}(?=\d)/,
    (all, bracket: string) => `${bracket}${'§'.repeat(all.length - bracket.length)} `,
  )
}
