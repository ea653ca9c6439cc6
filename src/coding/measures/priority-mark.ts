import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import type { DraftMeasure } from './draft-measure.ts'

/** "Leitvorhaben", "SCHLÜSSELPROJEKT": a word that sets a measure off, as a cell or line of its own or at the end of its name. */
const keyWord =
  /(?:^|[\t\n]|(?<=^[^.\t\n]{3,80})\s)([◆★●▲]?\s?(?:Schlüssel|Leit|Leuchtturm|Schwerpunkt|Start|Sofort|Vorrang|Kern)(?:projekt|maßnahme|vorhaben|aufgabe)|◆?\s?Leuchtturm)(?=\s*(?:[\t\n]|$))/iu

/** Without such an ending there is no such word; much quicker to look for. */
const ending = /(?:projekt|maßnahme|vorhaben|aufgabe|leuchtturm)(?=\s*(?:[\t\n]|$))/iu

/** A line or cell that is nothing but such a word. */
export const keyLine =
  /^[◆★☆●▲]?\s?(?:(?:Schlüssel|Leit|Leuchtturm|Schwerpunkt|Start|Sofort|Vorrang|Kern)(?:projekt|maßnahme|vorhaben|aufgabe)?|Leuchtturm|Vorrang|Top-?Priorität)$/iu

export function keyWordIn({ document }: CodingText, { body, title }: DraftMeasure): Span | null {
  const from = Math.min(body.start, title.start)
  const words = document.text.slice(from, body.end)
  const match = ending.test(words) ? keyWord.exec(words) : null
  if (!match?.[1]) return null
  const start = from + match.index + match[0].length - match[1].length
  return { start, end: start + match[1].length }
}

const marks = '[★☆⭐✱✶▲●◆❗‼]'
/** Such marks in front of a name. */
export const leadingMark = new RegExp(`^${marks}+\\s+`, 'u')
const mark = new RegExp(`${marks}{1,3}|(?<=\\d)\\*(?=[\\s:.)])|(?<=^\\s*)\\[[A-Z]{1,2}\\]`, 'u')

/** A star or a letter in brackets that sets a measure off, as a legend explains; how high it ranks is not said. */
export function markIn(text: CodingText, { body }: DraftMeasure): Span | null {
  const match = mark.exec(text.document.text.slice(body.start, body.end))
  return match && { start: body.start + match.index, end: body.start + match.index + match[0].length }
}
