import type { Results } from '../model/result.ts'
import type { Review } from '../model/review.ts'
import { allowedValues, isOutdated, machineValue, reviewsFor } from '../model/reviews.ts'

/** What is odd about reviews when they are laid beside the results. */
export type ReviewFault =
  /** Nothing of this name is in the results, so these reviews are left out. */
  | Readonly<{ code: 'unknown-bundle'; bundle: string; count: number }>
  | Readonly<{ code: 'unknown-thing'; review: Review }>
  | Readonly<{ code: 'value-not-allowed'; review: Review; allowed: readonly string[] }>
  | Readonly<{ code: 'value-without-change'; review: Review }>
  /** The machine says something else since; the review stays. */
  | Readonly<{ code: 'outdated'; review: Review; now: string }>
  /** People disagree about the same value, or somebody looked twice; the latest date counts. */
  | Readonly<{ code: 'differing'; reviews: readonly Review[] }>

export type CheckedReviews = Readonly<{
  /** The reviews that fit the results, each once, in their order. */
  reviews: readonly Review[]
  /** Reviews that were left out, with the reason. */
  left: readonly ReviewFault[]
  /** Reviews that are kept, but that somebody should look at again. */
  remarks: readonly ReviewFault[]
}>

/** Lays reviews beside the results: what fits nothing is left out and told, the rest is kept. */
export function checkReviews(given: readonly Review[], results: Pick<Results, 'bundles'>): CheckedReviews {
  const known = new Set(results.bundles.map(({ id }) => id))
  const unknown = Map.groupBy(
    given.filter(({ bundle }) => !known.has(bundle)),
    ({ bundle }) => bundle,
  )
  const left: ReviewFault[] = [...unknown].map(([bundle, { length }]) => ({
    code: 'unknown-bundle',
    bundle,
    count: length,
  }))
  const reviews: Review[] = []
  const seen = new Set<string>()
  for (const review of given.filter(({ bundle }) => known.has(bundle))) {
    const fault = faultOf(review, results)
    if (fault) left.push(fault)
    const key = reviewKey(review)
    if (fault || seen.has(key)) continue
    seen.add(key)
    reviews.push(review)
  }
  return { reviews, left, remarks: remarksOn(reviews, results) }
}

function faultOf(review: Review, results: Pick<Results, 'bundles'>): ReviewFault | null {
  if (machineValue(results, review) === null) return { code: 'unknown-thing', review }
  const { decision, value, machineValue: judged } = review
  const allowed = allowedValues(review.thing)
  const given = decision === 'changed' ? (value ?? '') : judged
  if (!allowed.includes(given) || !allowed.includes(judged)) return { code: 'value-not-allowed', review, allowed }
  if (decision !== 'changed' && value !== null) return { code: 'value-without-change', review }
  return null
}

function remarksOn(reviews: readonly Review[], results: Pick<Results, 'bundles'>): readonly ReviewFault[] {
  const outdated = reviews.flatMap((review): readonly ReviewFault[] => {
    const now = machineValue(results, review)
    return now !== null && isOutdated(review, results) ? [{ code: 'outdated', review, now }] : []
  })
  const byThing = Map.groupBy(
    reviews.filter(({ decision }) => decision !== 'commented'),
    ({ bundle, thing, id }) => JSON.stringify([bundle, thing, id]),
  )
  const differing = [...byThing.values()].flatMap((same): readonly ReviewFault[] => {
    const [first] = same
    return first && same.length > 1 ? [{ code: 'differing', reviews: reviewsFor({ reviews: same }, first) }] : []
  })
  return [...outdated, ...differing]
}

function reviewKey({ bundle, thing, id, decision, machineValue, value, by, date, reason }: Review): string {
  return JSON.stringify([bundle, thing, id, decision, machineValue, value, by, date, reason])
}
