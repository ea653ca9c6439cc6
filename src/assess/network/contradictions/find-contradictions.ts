import { distinctBy } from '../../../model/distinct-by.ts'
import type { Contradiction, NetworkCoding, NetworkFact } from '../../../model/network.ts'
import { type Conflict, conflictOf } from './conflict.ts'
import { matterOf } from './matter.ts'
import { reasonFor } from './reason.ts'
import { bodyKey, bodyOf, isTiedByMeeting } from './same-body.ts'

/**
 * Facts that settle the same matter of the same body differently, one contradiction for each matter. What is itself to be
 * checked contradicts nothing.
 */
export function findContradictions(coding: NetworkCoding): Contradiction[] {
  const certain = coding.facts.filter(({ certainty }) => certainty === 'sicher')
  const groups = Map.groupBy(certain, (fact) => JSON.stringify([fact.feature, bodyKey(coding, fact), matterOf(fact)]))
  return [...groups.values()].filter(isOneMatter).flatMap((facts) => contradictionIn(coding, facts))
}

/** Those who sign on several days contradict nobody. */
function isOneMatter([first]: readonly NetworkFact[]): boolean {
  return first !== undefined && !(first.feature === 'version-date' && matterOf(first) === 'signing')
}

function contradictionIn(coding: NetworkCoding, facts: readonly NetworkFact[]): Contradiction[] {
  const conflicts = facts.flatMap((left, index) =>
    facts.slice(index + 1).flatMap((right) => {
      const conflict = conflictOf(left, right)
      return conflict ? [{ conflict, pair: [left, right] as const }] : []
    }),
  )
  const [first] = conflicts
  if (!first) return []
  const involved = distinctBy(
    facts.filter((fact) => conflicts.some(({ pair }) => pair.includes(fact))),
    ({ value, amount }) => JSON.stringify([value, amount]),
  )
  const worst: Conflict = conflicts.some(({ conflict }) => conflict === 'apart') ? 'apart' : 'inexact'
  const { feature } = first.pair[0]
  const body = bodyOf(coding, first.pair[0])
  const isTied = involved.some((fact) => isTiedByMeeting(coding, fact))
  return [
    {
      feature,
      body,
      values: involved.map(({ value }) => value),
      reason: reasonFor(involved, { body, conflict: worst, isTied }),
      evidence: involved.map(({ evidence }) => evidence),
    },
  ]
}
