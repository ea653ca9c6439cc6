import type { Span } from '../../model/span.ts'

/**
 * Whether what stands at `hit` is denied in its clause: "kein Monitoring", "arbeitet nicht mit Kennzahlen", "auf eine
 * Rangfolge wird verzichtet". Not denied: "nicht nur …", "nicht zuletzt …", and a cue that itself holds the negation.
 */
export function isNegated(text: string, sentence: Span, hit: Span): boolean {
  const before = clauseBefore(text.slice(sentence.start, hit.start))
  const inside = text.slice(hit.start, hit.end)
  const after = clauseAfter(text.slice(hit.end, sentence.end))
  return denies.test(before.slice(-90)) || (deniesAfter.test(after.slice(0, 90)) && !denies.test(inside))
}

const harmless = /nicht (?:nur|zuletzt|allein|mehr nur|bloß|ausschließlich|immer)/gi
const denies =
  /(?<![\p{L}])(?:kein(?:e[rnms]?)?|nicht|ohne|weder|verzichte[tn]?|statt|anstelle|verzichtet)(?![\p{L}])(?!\s(?:statisch|abgeschlossen|starr))/iu
const deniesAfter = /(?<![\p{L}])(?:verzichtet|verzichten|nicht|entfällt|entfallen|unterbleibt|abgesehen)(?![\p{L}])/iu

function clauseBefore(text: string): string {
  return (
    text
      .replace(harmless, '')
      .split(/[;:]|,\s(?:sondern|aber|doch|jedoch|und)\s|\ssondern\s/)
      .at(-1) ?? ''
  )
}

function clauseAfter(text: string): string {
  return text.replace(harmless, '').split(/[;:]|,\s|\s(?:sondern|und)\s/)[0] ?? ''
}
