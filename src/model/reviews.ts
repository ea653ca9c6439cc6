import type { Results } from './result.ts'
import type { Review } from './review.ts'
import type { Certainty, ComponentId } from './values.ts'
import { componentIds, printedValues, requirementStatuses } from './values.ts'

/** What a review is about: a component or a requirement of a bundle. */
export type ReviewedThing = Readonly<Pick<Review, 'bundle' | 'thing' | 'id'>>

/**
 * The review of a value that counts, or null where nobody looked at it: of several the one with the latest date, of two of the
 * same day the one read last. A mere remark counts only where nobody accepted or changed the value.
 */
export function reviewFor(results: Pick<Results, 'reviews'>, reviewed: ReviewedThing): Review | null {
  const all = reviewsFor(results, reviewed)
  return all.findLast(({ decision }) => decision !== 'commented') ?? all.at(-1) ?? null
}

/** All reviews of a value by date, the latest last. */
export function reviewsFor({ reviews }: Pick<Results, 'reviews'>, reviewed: ReviewedThing): readonly Review[] {
  return reviewsByThing(reviews).get(keyOf(reviewed)) ?? []
}

/** Reports ask for the reviews of every value, and a state has as many reviews as values. */
const indexes = new WeakMap<readonly Review[], ReadonlyMap<string, readonly Review[]>>()

function reviewsByThing(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const known = indexes.get(reviews)
  if (known) return known
  const byDate = reviews.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
  const index = Map.groupBy(byDate, keyOf)
  indexes.set(reviews, index)
  return index
}

function keyOf({ bundle, thing, id }: ReviewedThing): string {
  return `${bundle}\u0000${thing}\u0000${id}`
}

/** The value that a person stands for: the new one, or the machine's that was accepted then; null for a remark. */
export function reviewedValue({ decision, value, machineValue }: Review): string | null {
  if (decision === 'commented') return null
  return decision === 'changed' ? value : machineValue
}

/**
 * What holds for a value: what somebody decided, otherwise what the machine says. What was decided is certain, unless the
 * machine has changed its mind since.
 */
export function heldValue(
  review: Review | null,
  machine: string,
  certainty: Certainty,
): Readonly<{ value: string; certainty: Certainty }> {
  const decided = review && reviewedValue(review)
  if (decided === null) return { value: machine, certainty }
  return { value: decided, certainty: review?.machineValue === machine ? 'sicher' : 'prüfen' }
}

/** The value of the machine for a thing, null where the results have none. */
export function machineValue(
  { bundles }: Pick<Results, 'bundles'>,
  { bundle, thing, id }: ReviewedThing,
): string | null {
  const found = bundles.find((candidate) => candidate.id === bundle)
  if (thing === 'requirement') return found?.requirements[id]?.status ?? null
  return isComponentId(id) ? (found?.components[id]?.value ?? null) : null
}

/** Whether the machine says something else by now than what the person looked at. */
export function isOutdated(review: Review, results: Pick<Results, 'bundles'>): boolean {
  const now = machineValue(results, review)
  return now !== null && now !== review.machineValue
}

/** The values that a person may give. */
export function allowedValues(thing: Review['thing']): readonly string[] {
  return thing === 'component' ? printedValues : requirementStatuses
}

/**
 * The results as people see them: values that somebody accepted or changed stand in place of the machine's and are certain,
 * unless the machine changed its mind since. For statistics; what is written out keeps the values of the machine.
 */
export function withReviews(results: Results): Results {
  if (results.reviews.length === 0) return results
  const bundles = results.bundles.map((bundle) => {
    const components = mapValues(bundle.components, (component, id) => {
      const review = reviewFor(results, { bundle: bundle.id, thing: 'component', id })
      const held = heldValue(review, component.value, component.certainty)
      const value = printedValues.find((known) => known === held.value)
      return value === undefined ? component : { ...component, value, certainty: held.certainty }
    })
    const requirements = mapValues(bundle.requirements, (requirement, id) => {
      const review = reviewFor(results, { bundle: bundle.id, thing: 'requirement', id })
      const held = heldValue(review, requirement.status, 'sicher')
      const status = requirementStatuses.find((known) => known === held.value)
      return status === undefined ? requirement : { ...requirement, status }
    })
    const { bindingForce } = bundle
    const monitoring = components.monitoring?.value
    if (!bindingForce || monitoring === undefined) return { ...bundle, components, requirements }
    const met = bindingForce.met - Number(bindingForce.monitoring === 'ja') + Number(monitoring === 'ja')
    return { ...bundle, components, requirements, bindingForce: { ...bindingForce, monitoring, met } }
  })
  return { ...results, bundles }
}

function mapValues<Value, Key extends string>(
  record: Readonly<Record<Key, Value>>,
  change: (value: Value, key: Key) => Value,
): Record<Key, Value> {
  const entries = Object.entries<Value>(record).map(([key, value]) => [key, change(value, key as Key)])
  return Object.fromEntries(entries) as Record<Key, Value>
}

function isComponentId(id: string): id is ComponentId {
  return componentIds.some((known) => known === id)
}

/** The review that puts another value in place of the machine's, or null; "accepted" takes an earlier change back. */
export function correctionOf(results: Pick<Results, 'reviews'>, reviewed: ReviewedThing): Review | null {
  const review = reviewFor(results, reviewed)
  return review?.decision === 'changed' && review.value !== null ? review : null
}
