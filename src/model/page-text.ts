import type { LayoutPage } from './parsed.ts'

const fewLetters = 20

/** Why the text drawn on a page is of no use: most glyphs have no character, or there are only images. */
export type TextFault = 'unmapped' | 'no-text'

/** What is wrong with the text of a page as the file holds it, or null when it can be used. */
export function findTextFault(page: LayoutPage): TextFault | null {
  const letters = countLetters(page)
  if (letters > 0 && page.unmapped * 2 > letters) return 'unmapped'
  return letters < fewLetters && page.images ? 'no-text' : null
}

/** Number of characters on a page. */
export function countLetters({ runs }: LayoutPage): number {
  return runs.reduce((letters, { text }) => letters + text.length, 0)
}
