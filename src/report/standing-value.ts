import type { Review } from '../model/review.ts'
import type { ReviewedThing } from '../model/reviews.ts'
import { isOutdated, reviewedValue, reviewFor } from '../model/reviews.ts'
import type { Certainty } from '../model/values.ts'
import type { ReportInput } from './report-input.ts'
import { valueWords } from './review-rows.ts'

/** A value as reports for people show it. */
export type StandingValue = Readonly<{
  /** The value that stands: a person's, where somebody decided, otherwise the machine's. */
  value: string
  /** In words, with the machine's value beside a person's and "prüfen" where it asks for a look. */
  shown: string
  review: Review | null
}>

/** The value that stands for a component or requirement, and its wording. */
export function standingValue(
  reviewed: ReviewedThing,
  machine: string,
  certainty: Certainty,
  { results, messages }: Pick<ReportInput, 'results' | 'messages'>,
): StandingValue {
  const review = reviewFor(results, reviewed)
  const value = (review && reviewedValue(review)) ?? machine
  const isDecided = review !== null && review.decision !== 'commented'
  const toCheck = isDecided ? isOutdated(review, results) : certainty === 'prüfen'
  const words = (text: string): string => valueWords(reviewed.thing, text, messages)
  const shown = besides(review, words(machine), words(value), messages.review)
  return { value, shown: toCheck ? `${shown} (${messages.check})` : shown, review }
}

function besides(
  review: Review | null,
  machine: string,
  value: string,
  texts: ReportInput['messages']['review'],
): string {
  if (!review) return machine
  if (review.decision === 'commented') return texts.commented(machine)
  return review.decision === 'accepted' && machine === value ? texts.accepted(machine) : texts.changed(machine, value)
}
