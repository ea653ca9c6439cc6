import type { Feature } from '../../../model/network.ts'
import type { Statement } from '../statements.ts'
import type { Likelihood } from './likelihood.ts'

/**
 * Limits of likelihood. On papers that nobody had seen, readings of the rules below `hardlyEver` were right in 5 to 14 of
 * 100 cases and below `mostly` in about half of them; wording alone was right in about half from `often` on.
 */
const hardlyEver = 0.005
const mostly = 0.1
const often = 0.3
/** What a sentence is not about, as its words speak for something else. */
const seldom = 0.02

/** What the wording of a statement says to the features that rules read from it, or do not. */
export type Weighing = Readonly<{
  /** Its words speak against it. */
  contradicts: (feature: Feature) => boolean
  /** Its words leave it open. */
  doubts: (feature: Feature) => boolean
  /** Features that its words speak for. */
  suggested: readonly Feature[]
}>

/** Without knowledge of wording nothing is doubted and nothing suggested. */
export function weigh(likelihood: Likelihood | null, statement: Statement, before: Statement | null): Weighing {
  const chances = likelihood?.(statement, before) ?? new Map<Feature, number>()
  const suggested = [...chances].flatMap(([feature, chance]) => (chance >= often ? [feature] : []))
  const least = suggested.length > 0 ? seldom : hardlyEver
  return {
    contradicts: (feature) => (chances.get(feature) ?? 1) < least,
    doubts: (feature) => (chances.get(feature) ?? 1) < mostly,
    suggested,
  }
}
