/** How a piece of text is set. */
type Look = Readonly<{ bold: boolean; link: boolean }>

/** A stretch of running text: line breaks are line feeds; bold or a link when all of it is. */
export type InlineText = Readonly<{ text: string; bold: boolean; link: boolean }>

/** Collects running text between two blocks. */
export type Inline = Readonly<{
  add: (text: string, look: Look) => void
  /** The text since the last call, divided where there are two line breaks in a row, without empty stretches. */
  take: () => readonly InlineText[]
}>

export function createInline(): Inline {
  let parts: (Look & Readonly<{ text: string }>)[] = []
  return {
    add: (text, { bold, link }) => {
      if (text !== '') parts.push({ text, bold, link })
    },
    take: () => {
      if (parts.length === 0) return []
      const taken = parts
      parts = []
      return splitAtBreaks(taken).flatMap((stretch) => {
        const text = fold(stretch.map((part) => part.text).join(''))
        if (text === '') return []
        const filled = stretch.filter((part) => part.text.trim() !== '')
        return [{ text, bold: filled.every((part) => part.bold), link: filled.every((part) => part.link) }]
      })
    },
  }
}

/** Two breaks in a row, perhaps with spaces between them, are the old way to begin a paragraph. */
function splitAtBreaks<Part extends Readonly<{ text: string }>>(parts: readonly Part[]): readonly (readonly Part[])[] {
  const stretches: Part[][] = [[]]
  let breaks = 0
  for (const part of parts) {
    if (part.text === '\n') {
      breaks += 1
      if (breaks === 2) stretches.push([])
    } else if (part.text.trim() !== '') {
      breaks = 0
    }
    stretches.at(-1)?.push(part)
  }
  return stretches
}

/** Line by line, because an expression that looks for spaces before a break is slow on very many spaces. */
function fold(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
