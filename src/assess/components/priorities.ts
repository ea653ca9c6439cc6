import { type Case, type Decision, passages, pick } from './decision.ts'
import { attributeSpans, examples, nearlyAll, shareOf } from './measure-shares.ts'

const id = 'priorisierung'

/** A rank or class for (nearly) all measures (Leitfaden L473, L785-795); rhetoric does not count. */
export function decidePriorities(given: Case): Decision {
  const { measures } = given.coding
  const { having, lacking, share } = shareOf(measures, ({ priority }) => priority !== null)
  const spans = attributeSpans(given, having, 'priority')
  const key = passages(given, id, 'key-measures')
  const ranking = passages(given, id, 'ranking')
  if (measures.length >= 3 && share >= nearlyAll) {
    return {
      value: 'ja',
      certain: share >= 0.9 && measures.length >= 5,
      reason: `Für ${having.length} von ${measures.length} Maßnahmen ist ein Rang oder eine Klasse genannt.${lacking.length > 0 ? ` Ohne: ${examples(lacking, 3)}.` : ''}`,
      evidence: [...spans.slice(0, 6), ...pick(ranking, 1)],
    }
  }
  const order = passages(given, id, 'order')
  if (measures.length >= 3 && order.length > 0) {
    return {
      value: 'ja',
      certain: false,
      reason: `Die Reihenfolge der ${measures.length} Maßnahmen gibt ihren Rang an.`,
      evidence: [...pick(order, 2), ...spans.slice(0, 4)],
    }
  }
  if (having.length >= 1 || (key.length >= 1 && measures.length > 0)) {
    return {
      value: 'teilw.',
      certain: having.length >= 2 || key.length >= 3,
      reason:
        having.length > 0
          ? `Nur ${having.length} von ${measures.length} Maßnahmen tragen einen Rang oder eine Kennzeichnung.`
          : `Einzelne Maßnahmen oder Ziele sind hervorgehoben (${key.length === 1 ? 'eine Stelle' : `${key.length} Stellen`}), ein Rang für alle fehlt.`,
      evidence: [...spans.slice(0, 4), ...pick(key, 4)],
    }
  }
  const announced = passages(given, id, 'announced')
  if (announced.length > 0 && measures.length < 3) {
    return {
      value: 'Geplant',
      certain: false,
      reason: 'Eine Rangfolge soll erst in einem späteren Plan festgelegt werden.',
      evidence: pick(announced, 3),
    }
  }
  const rhetoric = passages(given, id, 'rhetoric')
  return {
    value: 'nein',
    certain: ranking.length === 0,
    reason:
      measures.length === 0
        ? 'Es gibt keine Maßnahmen, die einen Rang haben könnten.'
        : `Keine der ${measures.length} Maßnahmen trägt einen Rang.`,
    evidence: [],
    misses: [
      ...ranking.map((span) => ({ reason: 'Rangfolge wird erwähnt, aber keiner Maßnahme zugeordnet', span })),
      ...rhetoric.map((span) => ({ reason: 'Priorität nur als Redensart', span })),
    ],
  }
}
