import type { Feature } from '../../src/model/network.ts'
import type { Matched, NetworkComparison } from './compare-network.ts'

/** Shares of what was expected that was found, and of what was given that is right; null where there is nothing. */
export type NetworkRetrieval = Readonly<{
  expected: number
  given: number
  recall: number | null
  precision: number | null
  f1: number | null
}>

export type NetworkFigures = Readonly<{
  documents: number
  /** Documents whose purpose is the coder's. */
  purposes: number
  facts: NetworkRetrieval
  values: NetworkRetrieval
  /** Facts without a mark: how many of them are right. */
  unmarked: NetworkRetrieval
  bodies: NetworkRetrieval
  /** Share of the bodies that both know with the same type. */
  types: number | null
  relations: NetworkRetrieval
  features: readonly Readonly<{ feature: Feature; retrieval: NetworkRetrieval }>[]
}>

/** How well the rules of networks are read, over all documents together. */
export function computeNetworkFigures(comparisons: readonly NetworkComparison[]): NetworkFigures {
  const of = (select: (comparison: NetworkComparison) => Matched | undefined) =>
    retrieval(comparisons.flatMap((comparison) => select(comparison) ?? []))
  const features = [...new Set(comparisons.flatMap(({ byFeature }) => [...byFeature.keys()]))].sort()
  const known = comparisons.reduce((sum, { bodies }) => sum + bodies.right, 0)
  const same = comparisons.reduce((sum, { sameType }) => sum + sameType, 0)
  return {
    documents: comparisons.length,
    purposes: comparisons.filter(({ purpose }) => purpose.given === purpose.expected).length,
    facts: of(({ facts }) => facts),
    values: of(({ values }) => values),
    unmarked: of(({ unmarked }) => unmarked),
    bodies: of(({ bodies }) => bodies),
    types: known > 0 ? Math.min(1, same / known) : null,
    relations: of(({ relations }) => relations),
    features: features.map((feature) => ({ feature, retrieval: of(({ byFeature }) => byFeature.get(feature)) })),
  }
}

function retrieval(all: readonly Matched[]): NetworkRetrieval {
  const sum = (count: (matched: Matched) => number) => all.reduce((total, matched) => total + count(matched), 0)
  const [expected, given] = [sum((matched) => matched.expected), sum((matched) => matched.given)]
  const recall = expected > 0 ? sum(({ found }) => found) / expected : null
  const precision = given > 0 ? sum(({ right }) => right) / given : null
  const f1 =
    recall !== null && precision !== null && recall + precision > 0
      ? (2 * recall * precision) / (recall + precision)
      : null
  return { expected, given, recall, precision, f1 }
}
