import type { ComponentId } from '../../model/values.ts'
import { pick } from '../evidence/pick.ts'
import { type Case, type Decision, passages } from './decision.ts'

/** What is left to a later plan, in a paper with hardly any measures of its own; null in others. */
export function leftToLaterPlan(given: Case, component: ComponentId, reason: string): Decision | null {
  const announced = passages(given, component, 'announced')
  if (announced.length === 0 || given.coding.measures.length >= 3) return null
  return { value: 'Geplant', certain: false, reason, evidence: pick(given, announced, 3) }
}
