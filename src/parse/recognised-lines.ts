import type { Box } from './grey-image.ts'

/** A word as text recognition found it; its box in pixels of the image, confidence 0 to 100. */
export type RecognisedWord = Box & Readonly<{ text: string; confidence: number }>

/** A word after a number that was lost is written with a space before it and has little confidence because of that alone. */
const afterGap = 60

/** Reads Tesseract's TSV (one row for each page, block, paragraph, line and word) as lines of words. */
export function parseRecognisedLines(tsv: string): readonly (readonly RecognisedWord[])[] {
  const lines = new Map<string, RecognisedWord[]>()
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , ...rest] = row.split('\t')
    const text = rest[5]?.trim() ?? ''
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = rest.slice(0, 5).map(Number)
    if (level !== '5' || text === '' || !(confidence >= 0)) continue
    const key = [page, block, paragraph, line].join('.')
    const words = lines.get(key) ?? []
    const sure =
      rest[5]?.startsWith(' ') && /^\p{Lu}?\p{Ll}{3,}$/u.test(text) ? Math.max(confidence, afterGap) : confidence
    words.push({ text, left, top, right: left + width, bottom: top + height, confidence: sure })
    lines.set(key, words)
  }
  return [...lines.values()]
}
