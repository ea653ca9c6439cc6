import { type Case, type Decision, passages, pick } from './decision.ts'
import { attributeSpans, examples, nearlyAll, shareOf, stray } from './measure-shares.ts'

const id = 'umsetzungszeitraeume'

/** A date, span or horizon for (nearly) all measures (Leitfaden L473, L789). */
export function decidePeriods(given: Case): Decision {
  const { measures } = given.coding
  const { having, lacking, share } = shareOf(measures, ({ period }) => period !== null)
  const spans = attributeSpans(given, having, 'period')
  const whole = passages(given, id, 'plan-span').filter(
    ({ role }) => !['legal', 'history', 'process', 'offers', 'analysis', 'done'].includes(role ?? ''),
  )
  if (measures.length >= 3 && share >= nearlyAll) {
    return {
      value: 'ja',
      certain: share >= 0.9 && measures.length >= 5,
      reason: `Für ${having.length} von ${measures.length} Maßnahmen ist ein Zeitpunkt, Zeitraum oder Horizont genannt.${lacking.length > 0 ? ` Ohne: ${examples(lacking, 3)}.` : ''}`,
      evidence: spans.slice(0, 6),
    }
  }
  if (measures.length >= 3 && share > stray) {
    return {
      value: 'teilw.',
      certain: share >= 0.2 && share <= 0.6 && measures.length >= 8,
      reason: `Nur für ${having.length} von ${measures.length} Maßnahmen ist ein Zeitpunkt, Zeitraum oder Horizont genannt. Ohne: ${examples(lacking, 3)}.`,
      evidence: spans.slice(0, 6),
    }
  }
  if (whole.length > 0 && measures.length > 0) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `Es gibt einen Zeitraum für den ganzen Plan, aber nicht für die einzelnen Maßnahmen (${having.length} von ${measures.length}).`,
      evidence: pick(whole, 3),
    }
  }
  const announced = passages(given, id, 'announced')
  if (announced.length > 0 && measures.length < 3) {
    return {
      value: 'Geplant',
      certain: false,
      reason: 'Zeiträume sollen erst in einem späteren Plan festgelegt werden.',
      evidence: pick(announced, 3),
    }
  }
  return {
    value: 'nein',
    certain: having.length === 0,
    reason:
      measures.length === 0
        ? 'Es gibt keine Maßnahmen, für die ein Zeitraum gelten könnte.'
        : `Für ${having.length} von ${measures.length} Maßnahmen ist ein Zeitpunkt oder Zeitraum genannt.`,
    evidence: [],
    misses: [...spans, ...whole].map((span) => ({ reason: 'Einzelne Zeitangabe', span })),
  }
}
