import { isGarbled } from './garbled-text.ts'
import type { LayoutPage } from './parsed.ts'

const fewLetters = 20

/** Why the text drawn on a page is of no use: its letters are not those that are shown, or there are only images. */
export type TextFault = 'garbled' | 'no-text'

/** What is wrong with the text of a page as the file holds it, or null when it can be used. */
export function findTextFault(page: LayoutPage): TextFault | null {
  if (isGarbled(page)) return 'garbled'
  return countLetters(page) < fewLetters && page.images ? 'no-text' : null
}

/** Number of characters on a page. */
export function countLetters({ runs }: LayoutPage): number {
  return runs.reduce((letters, { text }) => letters + text.length, 0)
}
