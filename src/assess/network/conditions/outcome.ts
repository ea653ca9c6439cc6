import type { Evidence } from '../../../model/evidence.ts'
import type { ConditionResult, NetworkCoding, NetworkFact } from '../../../model/network.ts'
import { passagesOf } from '../facts.ts'

export type Condition = (coding: NetworkCoding) => ConditionResult

/** One part of a condition: what it is called in the reason, and what shows it. */
export type ConditionPart = Readonly<{ title: string; found: readonly Readonly<{ evidence: Evidence }>[] }>

/** erfüllt when every part is there, teilweise when some are; the reason names those that are there and those that lack. */
export function byParts(parts: readonly ConditionPart[], notFound: string): ConditionResult {
  const there = parts.filter(({ found }) => found.length > 0)
  const lacking = parts.filter(({ found }) => found.length === 0)
  if (there.length === 0) return notSettled(notFound)
  const named = `Genannt: ${there.map(({ title }) => title).join('; ')}.`
  const missing = lacking.length > 0 ? ` Nicht gefunden: ${lacking.map(({ title }) => title).join('; ')}.` : ''
  return {
    status: lacking.length > 0 ? 'teilweise' : 'erfüllt',
    reason: named + missing,
    evidence: passagesOf([...there.flatMap(({ found }) => found.slice(0, 1)), ...there.flatMap(({ found }) => found)]),
  }
}

/** What may be found for a condition, and how far it is met then. */
export type Sign = Readonly<{ status: 'erfüllt' | 'teilweise'; reason: string; facts: readonly NetworkFact[] }>

/** By the best signs that some facts give: erfüllt before teilweise. `missing`: what lacks for the former. */
export function bySigns(signs: readonly Sign[], notFound: string, missing: string): ConditionResult {
  const given = signs.filter(({ facts }) => facts.length > 0)
  if (given.length === 0) return notSettled(notFound)
  const status = given.some((sign) => sign.status === 'erfüllt') ? 'erfüllt' : 'teilweise'
  const best = given.filter((sign) => sign.status === status)
  return {
    status,
    reason: [...best.map(({ reason }) => reason), ...(status === 'teilweise' ? [missing] : [])].join(' '),
    evidence: passagesOf([...best.flatMap(({ facts }) => facts.slice(0, 1)), ...best.flatMap(({ facts }) => facts)]),
  }
}

function notSettled(reason: string): ConditionResult {
  return { status: 'nicht geregelt', reason, evidence: [] }
}
