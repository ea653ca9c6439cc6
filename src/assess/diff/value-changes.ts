import type { BundleResult, Results } from '../../model/result.ts'
import type { DiffCause, Direction, ValueChange, ValueSide } from '../../model/results-diff.ts'
import type { Review } from '../../model/review.ts'
import { correctionOf } from '../../model/reviews.ts'
import type { ComponentId } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import { componentDirection, statusDirection } from './direction.ts'

/** One of the two results with the bundle of the pair. */
export type Side = Readonly<{ results: Results; bundle: BundleResult }>

type Compared<Id extends string> = Readonly<{
  changed: readonly (ValueChange & Readonly<{ id: Id }>)[]
  unchanged: readonly Readonly<{ id: Id; value: string }>[]
}>

/** Components whose value turned, and those whose value stayed. */
export function compareComponents(before: Side, after: Side, cause: DiffCause): Compared<ComponentId> {
  return compare(componentIds, {
    sideOf: (side, id) => (side === 'before' ? componentSide(before, id) : componentSide(after, id)),
    directionOf: componentDirection,
    cause,
  })
}

/** Requirements whose status turned or that only one of the catalogues has, and those whose status stayed. */
export function compareRequirements(before: Side, after: Side, cause: DiffCause): Compared<string> {
  const ids = new Set([...Object.keys(after.bundle.requirements), ...Object.keys(before.bundle.requirements)])
  return compare([...ids], {
    sideOf: (side, id) => requirementSide(side === 'before' ? before : after, id),
    directionOf: statusDirection,
    cause,
  })
}

type Comparison<Id extends string> = Readonly<{
  sideOf: (side: 'before' | 'after', id: Id) => ValueSide | null
  directionOf: (before: string, after: string) => Direction
  cause: DiffCause
}>

function compare<Id extends string>(ids: readonly Id[], { sideOf, directionOf, cause }: Comparison<Id>): Compared<Id> {
  const rows = ids.map((id) => ({ id, before: sideOf('before', id), after: sideOf('after', id) }))
  return {
    changed: rows.flatMap(({ id, before, after }) => {
      if (before === null && after === null) return []
      if (before?.value === after?.value && before?.machineValue === after?.machineValue) return []
      const direction = before && after ? directionOf(before.value, after.value) : ('other' as const)
      return [{ id, before, after, direction, cause: isReview(before, after) ? ('review' as const) : cause }]
    }),
    unchanged: rows.flatMap(({ id, before, after }) =>
      before && before.value === after?.value && before.machineValue === after.machineValue
        ? [{ id, value: before.value }]
        : [],
    ),
  }
}

/** Where the machine says the same, only a correction by hand can have turned the value. */
function isReview(before: ValueSide | null, after: ValueSide | null): boolean {
  return before !== null && after !== null && before.machineValue === after.machineValue
}

function componentSide({ results, bundle }: Side, id: ComponentId): ValueSide | null {
  const component = bundle.components[id]
  if (!component) return null
  const { value, certainty, reason, evidence } = component
  const review = correctionOf(results, { bundle: bundle.id, thing: 'component', id })
  return toSide({ machineValue: value, certainty, reason, evidence, review })
}

function requirementSide({ results, bundle }: Side, id: string): ValueSide | null {
  const requirement = bundle.requirements[id]
  if (!requirement) return null
  const { status, reason, evidence } = requirement
  const review = correctionOf(results, { bundle: bundle.id, thing: 'requirement', id })
  return toSide({ machineValue: status, certainty: null, reason, evidence, review })
}

function toSide(side: Omit<ValueSide, 'value'> & Readonly<{ review: Review | null }>): ValueSide {
  return { value: side.review?.value ?? side.machineValue, ...side, evidence: [...side.evidence] }
}
