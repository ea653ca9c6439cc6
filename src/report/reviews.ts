import type { Results } from '../model/result.ts'
import type { Review } from '../model/review.ts'

/** What a person said last of a value of the machine; null when nobody has looked at it. */
export function reviewFor(
  results: Results,
  key: Readonly<{ bundle: string; thing: 'component' | 'requirement'; id: string }>,
): Review | null {
  return (
    results.reviews.findLast(
      ({ bundle, thing, id }) => bundle === key.bundle && thing === key.thing && id === key.id,
    ) ?? null
  )
}
