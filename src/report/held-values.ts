import type { BundleResult, Results } from '../model/result.ts'
import { reviewedValue, reviewFor } from '../model/reviews.ts'
import type { ComponentId, PrintedValue, RequirementStatus } from '../model/values.ts'
import { printedValueSchema, requirementStatusSchema } from '../model/values.ts'

/** The value of a component that holds: a person's where one decided, otherwise the program's; null where it has none. */
export function heldValue(results: Results, bundle: BundleResult, id: ComponentId): PrintedValue | null {
  const component = bundle.components[id]
  if (!component) return null
  const review = reviewFor(results, { bundle: bundle.id, thing: 'component', id })
  const decided = printedValueSchema.safeParse(review && reviewedValue(review))
  return decided.success ? decided.data : component.value
}

/** The status of a requirement that holds: a person's where one decided, otherwise the program's; null where it has none. */
export function heldStatus(results: Results, bundle: BundleResult, id: string): RequirementStatus | null {
  const result = bundle.requirements[id]
  if (!result) return null
  const review = reviewFor(results, { bundle: bundle.id, thing: 'requirement', id })
  const decided = requirementStatusSchema.safeParse(review && reviewedValue(review))
  return decided.success ? decided.data : result.status
}
