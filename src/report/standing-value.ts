import type { Review } from '../model/review.ts'
import type { ReviewedThing } from '../model/reviews.ts'
import { heldValue, reviewFor } from '../model/reviews.ts'
import type { Certainty } from '../model/values.ts'
import type { ReportInput } from './report-input.ts'
import { statusWords } from './status-words.ts'

/** A value as reports for people show it. */
export type StandingValue = Readonly<{
  /** The value that stands: a person's, where somebody decided, otherwise the machine's. */
  value: string
  /** In words, with the machine's value beside a person's and "prüfen" where it asks for a look. */
  shown: string
}>

/** The value that stands for a component or requirement, and its wording. */
export function standingValue(
  reviewed: ReviewedThing,
  machine: string,
  certainty: Certainty,
  { results, messages }: Pick<ReportInput, 'results' | 'messages'>,
): StandingValue {
  const review = reviewFor(results, reviewed)
  const held = heldValue(review, machine, certainty)
  const words = (text: string): string => statusWords(text, messages)
  const shown = besides(review, words(machine), words(held.value), messages.review)
  return { value: held.value, shown: held.certainty === 'prüfen' ? `${shown} (${messages.check})` : shown }
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
