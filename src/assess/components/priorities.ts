import { measureProofs } from '../evidence/measure-proofs.ts'
import { inTurn, pick } from '../evidence/pick.ts'
import { type Case, type Decision, passages } from './decision.ts'
import { leftToLaterPlan } from './later-plan.ts'
import { isClearlyForAll, isForAll, namedLacking, shareOf } from './measure-shares.ts'

const id = 'priorisierung'

/** So many measures show how ranks are named. */
const mostProofs = 6

/** A rank or class for (nearly) all measures (Leitfaden L473, L785-795); rhetoric does not count. */
export function decidePriorities(given: Case): Decision {
  const { measures } = given.coding
  const stated = shareOf(measures, ({ priority }) => priority !== null)
  const { having } = stated
  const proofs = measureProofs(given, having, 'priority', mostProofs)
  const key = passages(given, id, 'key-measures')
  const ranking = passages(given, id, 'ranking')
  if (isForAll(stated)) {
    return {
      value: 'ja',
      certain: isClearlyForAll(stated),
      reason: `Für ${having.length} von ${measures.length} Maßnahmen ist ein Rang oder eine Klasse genannt.${namedLacking(stated)}`,
      evidence: inTurn(proofs, pick(given, ranking, 1)),
    }
  }
  const order = passages(given, id, 'order')
  if (measures.length >= 3 && order.length > 0) {
    return {
      value: 'ja',
      certain: false,
      reason: `Die Reihenfolge der ${measures.length} Maßnahmen gibt ihren Rang an.`,
      evidence: [...pick(given, order, 2), ...proofs.slice(0, 4)],
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
      evidence: inTurn(pick(given, key, 4), proofs.slice(0, 4)),
    }
  }
  const later = leftToLaterPlan(given, id, 'Eine Rangfolge soll erst in einem späteren Plan festgelegt werden.')
  if (later) return later
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
