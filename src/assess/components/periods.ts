import { measureProofs } from '../evidence/measure-proofs.ts'
import { pick } from '../evidence/pick.ts'
import { type Case, type Decision, passages } from './decision.ts'
import { leftToLaterPlan } from './later-plan.ts'
import {
  fewStated,
  isClearlyForAll,
  isClearlyForSome,
  isForAll,
  namedLacking,
  shareOf,
  singleStatement,
  stray,
} from './measure-shares.ts'

const id = 'umsetzungszeitraeume'

/** So many measures show how periods are named. */
const mostProofs = 6

/** A date, span or horizon for (nearly) all measures (Leitfaden L473, L789). */
export function decidePeriods(given: Case): Decision {
  const { measures } = given.coding
  const stated = shareOf(measures, ({ period }) => period !== null)
  const { having } = stated
  const proofs = measureProofs(given, having, 'period', mostProofs)
  const whole = passages(given, id, 'plan-span').filter(
    ({ role }) => !['legal', 'history', 'process', 'offers', 'analysis', 'done'].includes(role ?? ''),
  )
  if (isForAll(stated)) {
    return {
      value: 'ja',
      certain: isClearlyForAll(stated),
      reason: `Für ${having.length} von ${measures.length} Maßnahmen ist ein Zeitpunkt, Zeitraum oder Horizont genannt.${namedLacking(stated)}`,
      evidence: proofs,
    }
  }
  if (measures.length >= 3 && stated.share > stray) {
    return {
      value: 'teilw.',
      certain: isClearlyForSome(stated),
      reason: `Nur für ${having.length} von ${measures.length} Maßnahmen ist ein Zeitpunkt, Zeitraum oder Horizont genannt.${namedLacking(stated)}`,
      evidence: proofs,
    }
  }
  if (whole.length > 0 && measures.length > 0) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `Es gibt einen Zeitraum für den ganzen Plan, aber nicht für die einzelnen Maßnahmen (${having.length} von ${measures.length}).`,
      evidence: pick(given, whole, 3),
    }
  }
  const later = leftToLaterPlan(given, id, 'Zeiträume sollen erst in einem späteren Plan festgelegt werden.')
  if (later) return later
  return {
    value: 'nein',
    certain: having.length === 0,
    reason:
      measures.length === 0
        ? 'Es gibt keine Maßnahmen, für die ein Zeitraum gelten könnte.'
        : fewStated(stated, 'ein Zeitpunkt oder Zeitraum'),
    evidence: [],
    misses: [...proofs, ...pick(given, whole, mostProofs)].map((span) => ({ reason: singleStatement, span })),
  }
}
