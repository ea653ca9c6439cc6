import type { Feature, NetworkFact, NetworkRelation } from '../../model/network.ts'
import type { Body } from './find-bodies.ts'
import { inShort } from './in-short.ts'
import { plainWords } from './statement.ts'

const told: ReadonlySet<Feature> = new Set(['joining', 'new-group', 'members', 'chair'])

/** Who elects or appoints the members of a body settles as well how one comes to be one: "Das Plenum wählt den Vorstand." */
export function factsOfElections(
  relations: readonly NetworkRelation[],
  bodies: readonly Body[],
  facts: readonly NetworkFact[],
): readonly NetworkFact[] {
  return relations.flatMap(({ kind, to, evidence }): readonly NetworkFact[] => {
    if ((kind !== 'elects' && kind !== 'appoints') || bodies.every(({ name }) => name !== to)) return []
    // Groups that are set up are founded, not joined; whom a list names among the members is said to be one.
    const known = facts.some(({ feature, evidence: { start } }) => told.has(feature) && start === evidence.start)
    const value = inShort(plainWords(evidence.quote))
    // Among the tasks of the one that elects: said in passing.
    const isTask = facts.some(
      ({ feature, evidence: { start } }) => feature === 'body-tasks' && start === evidence.start,
    )
    const certainty = isTask ? 'prüfen' : 'sicher'
    return known ? [] : [{ feature: 'joining', body: null, value, amount: null, certainty, evidence }]
  })
}
