import type { Gap, NetworkCoding } from '../../model/network.ts'
import type { DocumentKind } from '../../model/values.ts'
import { type ExpectedRule, expectedRules } from './expected-rules.ts'
import { factsOf, listed } from './facts.ts'

/** What rules for this purpose usually settle and these do not; what slides do not tell of. */
export function findGaps(coding: NetworkCoding, kind: DocumentKind): Gap[] {
  const lead = kind === 'presentation' ? 'In den Folien nicht genannt: ' : 'Keine Stelle gefunden, die regelt, '
  const isExpected = ({ purposes, onlyIf }: ExpectedRule) =>
    purposes.includes(coding.purpose.value) && (onlyIf === undefined || factsOf(coding, onlyIf).length > 0)
  const gaps = expectedRules
    .filter((rule) => isExpected(rule) && !isSettled(coding, rule))
    .map(({ feature, question, cues }): Gap => ({ feature, reason: `${lead}${question}.`, cues: [...cues] }))
  return [...gaps, ...bodiesWithoutRhythm(coding, lead)]
}

function isSettled(coding: NetworkCoding, { feature, orBy = [] }: ExpectedRule): boolean {
  return factsOf(coding, feature, ...orBy).length > 0
}

/** When some bodies have a rhythm, those without; one that holds for a kind of body holds for its single groups. */
function bodiesWithoutRhythm(coding: NetworkCoding, lead: string): Gap[] {
  const settled = new Set(factsOf(coding, 'frequency').map(({ body }) => body))
  if (settled.size === 0 || settled.has(null)) return []
  const types = new Set(coding.bodies.filter(({ name }) => settled.has(name)).map(({ type }) => type))
  const without = coding.bodies.filter(({ name, type }) => !settled.has(name) && !types.has(type))
  if (without.length === 0) return []
  const cues = expectedRules.find(({ feature }) => feature === 'frequency')?.cues ?? []
  const names = listed(without.map(({ name }) => `„${name}“`))
  const question =
    without.length === 1 ? `wie oft dieses Gremium tagt: ${names}` : `wie oft diese Gremien tagen: ${names}`
  return [{ feature: 'frequency', reason: `${lead}${question}.`, cues: [...cues] }]
}
