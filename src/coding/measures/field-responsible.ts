import type { SectionField } from '../../model/coding.ts'
import { sectionsAround } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import { overlap } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { isNegated } from '../reading/negation.ts'
import { findChargeLines } from './charge-lines.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findActor } from './find-actor.ts'

const group = 'umsetzungsakteure/field-responsible'

/**
 * The body that a sentence outside the measures makes responsible for a whole action field ("Die Feldverantwortung liegt
 * beim Jugendamt"): it stands for the measures of that field that name nobody (Leitfaden L785-789). By section of the field.
 */
export function findFieldResponsible(
  text: CodingText,
  fields: readonly SectionField[],
  drafts: readonly DraftMeasure[],
): ReadonlyMap<number, Span> {
  const { document, knowledge } = text
  const sections = new Set(fields.map(({ section }) => section))
  const found = new Map<number, Span>(findChargeLines(text, fields))
  for (const [index, hits] of text.hits.entries()) {
    const hit = hits.find((one) => one.group === group)
    const sentence = document.sentences[index]
    const block = sentence && document.blocks[sentence.block]
    if (!hit || !sentence || !block || block.type === 'toc' || text.context(index).voice !== 'own') continue
    const field = sectionsAround(document, block.section).find((at) => sections.has(at))
    if (field === undefined || found.has(field) || isNegated(document.text, sentence, hit)) continue
    if (drafts.some(({ body }) => overlap(body, sentence))) continue
    const actor = findActor(document.text.slice(sentence.start, sentence.end), knowledge.actors)
    if (actor) found.set(field, { start: sentence.start + actor.start, end: sentence.start + actor.end })
  }
  return found
}
