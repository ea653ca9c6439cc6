/** A word as text recognition found it; positions in pixels of the image, confidence 0 to 100. */
export type RecognisedWord = Readonly<{
  text: string
  left: number
  top: number
  right: number
  bottom: number
  confidence: number
}>

/** Words of a page line by line, with the size of the image. */
export type RecognisedLines = Readonly<{
  width: number
  height: number
  lines: readonly (readonly RecognisedWord[])[]
}>

/** Reads Tesseract's TSV: one row for each page, block, paragraph, line and word. */
export function parseRecognisedLines(tsv: string): RecognisedLines {
  let size = { width: 0, height: 0 }
  const lines = new Map<string, RecognisedWord[]>()
  for (const row of tsv.split('\n')) {
    const [level, page, block, paragraph, line, , ...rest] = row.split('\t')
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = rest.slice(0, 5).map(Number)
    if (level === '1') size = { width, height }
    const text = rest[5]?.trim() ?? ''
    if (level !== '5' || text === '' || confidence < 0) continue
    const key = [page, block, paragraph, line].join('.')
    const words = lines.get(key) ?? []
    words.push({ text, left, top, right: left + width, bottom: top + height, confidence })
    lines.set(key, words)
  }
  return { ...size, lines: [...lines.values()] }
}

/** Mean confidence of the words of a page, weighted by their lengths; 0 where there are none. */
export function meanConfidence(lines: RecognisedLines['lines']): number {
  let letters = 0
  let sum = 0
  for (const { text, confidence } of lines.flat()) {
    letters += text.length
    sum += text.length * confidence
  }
  return letters === 0 ? 0 : sum / letters
}
