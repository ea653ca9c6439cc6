import type { Reading } from './content-votes.ts'

/** Verb forms that tell of what has been. */
const told =
  /(?<!\p{L})(?:wurden?|war(?:en)?|hatten?|konnten?|mussten?|legten?|stellten?|berichteten?|prüften?|erhielt(?:en)?|gab(?:en)?|(?:hat|haben)\s[^.;]*\p{Ll}(?:t|en))(?!\p{L})/u

/** A balance may be one to be drawn every year; a look back, or a balance of given years, is not. */
const mayRecur = /bilanz(?!\p{L})(?!.*\d{4})/iu

/**
 * Whether a section under a heading such as "Bilanz" lays down a practice instead of looking back: it says who reports at
 * which interval, and at most a few of its sentences tell of the past.
 */
export function laysDownPractice({ document, hits }: Reading, section: number): boolean {
  if (!mayRecur.test(document.sections[section]?.title ?? '')) return false
  const inside = [...document.sentences.entries()].filter(([, { block }]) => {
    const around = document.blocks[block]
    return around?.section === section && around.type !== 'heading'
  })
  const wordsOf = (index: number) => {
    const { start, end } = document.sentences[index] ?? { start: 0, end: 0 }
    return document.text.slice(start, end)
  }
  const present = inside.filter(([index]) => !told.test(wordsOf(index)))
  const says = (index: number, group: string) => (hits[index] ?? []).some((hit) => hit.group === group)
  const rules = present.filter(([index]) => says(index, 'monitoring/reporting') || says(index, 'monitoring/procedure'))
  const dated = present.some(([index]) => says(index, 'monitoring/rhythm'))
  return rules.length > 0 && dated && (inside.length - present.length) * 3 <= inside.length
}
