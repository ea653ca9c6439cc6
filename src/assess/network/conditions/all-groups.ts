import type { ConditionResult, NetworkCoding } from '../../../model/network.ts'
import { involvedGroups } from '../involved-groups.ts'
import { byParts } from './outcome.ts'

/** Whether all relevant groups are among the members, those who immigrated among them. */
export function assessAllGroups(coding: NetworkCoding): ConditionResult {
  const parts = involvedGroups(coding).map(({ title, facts }) => ({ title, found: facts }))
  return byParts(parts, 'Keine Stelle gefunden, die sagt, welche Gruppen Mitglied sind.')
}
