import { foldSpaces } from '../../model/fold-spaces.ts'
import { withoutForbidden } from '../html/template.ts'
import type { Tone } from '../html/value-mark.ts'
import { isolated } from '../isolated-text.ts'
import type { Language } from '../messages/messages.ts'

/** Fills of the tones, lighter than the words upon them (contrast of at least 7 to 1), and their outlines. */
export const toneFills: Readonly<Record<Tone, string>> = {
  yes: '#8fd6bb',
  part: '#ffd98a',
  no: '#f5b8b0',
  unread: '#cbc8ec',
  none: '#e2e4ec',
}

/** One colour for pictures that count a single thing, and the ink of words and outlines: KERN's blue and its text. */
export const barFill = '#9db4e8'
export const ink = '#131525'
export const outline = '#454b6b'

/** A picture that sets concepts side by side says something from this number on. */
export const fewestConcepts = 3

/** Words of a document in a picture: shortened, without control characters, with a direction of their own. */
export function chartText(text: string, length: number): string {
  const plain = foldSpaces(withoutForbidden(text))
  return isolated(plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain)
}

/** A whole number as the language groups its digits. */
export function countText(count: number, language: Language): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
}

/** Width in pixels for names beside a picture, in letters of 14 pixels, the widest of them with its distance. */
export function nameWidth(names: readonly string[]): number {
  return Math.ceil(Math.max(0, ...names.map((name) => name.length)) * 7.4) + 24
}
