/** Text broken into lines, with the room it takes in pixels. */
export type WrappedText = Readonly<{ lines: readonly string[]; width: number; height: number }>

export type TextStyle = Readonly<{ size: number; bold: boolean }>

/** Breaks text between words, and a word only where it is longer than `longest`; widths in pixels. */
export function wrapText(text: string, style: TextStyle, { wanted, longest }: LineWidths): WrappedText {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const joined = line + piece
    if (line !== '' && textWidth(joined.trimEnd(), style) > wanted) {
      lines.push(line.trimEnd())
      line = ''
    }
    const parts = brokenWord(line + piece, style, longest)
    lines.push(...parts.slice(0, -1))
    line = parts.at(-1) ?? ''
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  const width = Math.max(0, ...lines.map((one) => textWidth(one, style)))
  return { lines, width, height: lines.length * lineHeight(style) }
}

export type LineWidths = Readonly<{ wanted: number; longest: number }>

export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * 1.3)
}

/** Width of a line by rough widths of letters, rather too wide than too narrow: a browser may use any font. */
export function textWidth(text: string, { size, bold }: TextStyle): number {
  const letters = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return Math.ceil(letters * size * (bold ? 1 : 0.93))
}

/** Words with the space behind them; a word may also end behind "-" and "/". */
function piecesOf(text: string): readonly string[] {
  return text.trim().match(/[^\s/-]*[/-]+\s*|[^\s/-]+\s*|\s+/g) ?? []
}

/** A word that is too long in parts of about the same width. */
function brokenWord(word: string, style: TextStyle, longest: number): readonly string[] {
  const hyphen = textWidth('-', style)
  const count = Math.ceil(textWidth(word.trimEnd(), style) / (longest - hyphen))
  if (textWidth(word.trimEnd(), style) <= longest) return [word]
  const share = textWidth(word.trimEnd(), style) / count
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (parts.length < count - 1 && letter.trim() !== '' && textWidth(part, style) > share - style.size / 2) {
      parts.push(`${part}-`)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

const narrow = new Set("iljI.,:;!|'’()[] ")
const middling = new Set('tfrsJ-')
const wide = new Set('mwMW%@–—…Ä')

function letterWidth(letter: string): number {
  if (narrow.has(letter)) return 0.36
  if (middling.has(letter)) return 0.5
  if (wide.has(letter) || (letter.codePointAt(0) ?? 0) > lastLatin) return 1
  return /\p{Lu}/u.test(letter) ? 0.74 : 0.66
}

const lastLatin = 0x24f
