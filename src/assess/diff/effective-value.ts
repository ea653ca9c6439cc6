import type { Review } from '../../model/review.ts'

/** The correction by hand that holds for a value: the last one, when it changes the value; "accepted" takes an earlier one back. */
export function correctionOf(
  reviews: readonly Review[],
  about: Pick<Review, 'bundle' | 'thing' | 'id'>,
): Review | null {
  const decisions = reviews
    .filter(({ bundle, thing, id }) => bundle === about.bundle && thing === about.thing && id === about.id)
    .filter(({ decision }) => decision !== 'commented')
  const last = decisions.reduce<Review | null>(
    (latest, review) => (latest === null || review.date >= latest.date ? review : latest),
    null,
  )
  return last !== null && last.decision === 'changed' && last.value !== null ? last : null
}
