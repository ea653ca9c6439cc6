import type { ComponentValue, Results } from '../../model/result.ts'
import { type ComponentId, componentIds, type PrintedValue } from '../../model/values.ts'

/** A value of the machine as it takes part in the comparison: its own, or the one that a person put in its place. */
export type MachineValue = Readonly<{
  value: PrintedValue
  component: ComponentValue
  corrected: boolean
  note: string
}>

/**
 * The values of each document as they are compared. `standing` are the same results as they stand: the machine's own, or with
 * the values of people in place of those that they corrected.
 */
export function machineValues(
  results: Results,
  standing: Results,
): ReadonlyMap<string, ReadonlyMap<ComponentId, MachineValue>> {
  const held = new Map(standing.bundles.map((bundle) => [bundle.id, bundle.components]))
  return new Map(
    results.bundles.map((bundle) => {
      const entries = componentIds.flatMap((id) => {
        const component = bundle.components[id]
        if (!component) return []
        const value = held.get(bundle.id)?.[id]?.value ?? component.value
        const corrected = value !== component.value
        const note = corrected ? correctionNote(results, { bundle: bundle.id, id, value }) : component.reason
        return [[id, { value, component, corrected, note }] as const]
      })
      return [bundle.id, new Map(entries)] as const
    }),
  )
}

/** Who gave the value that stands, and why. */
function correctionNote(
  { reviews }: Results,
  { bundle, id, value }: Readonly<{ bundle: string; id: string; value: string }>,
): string {
  const notes = reviews
    .filter((review) => review.thing === 'component' && review.bundle === bundle && review.id === id)
    .filter((review) => (review.value ?? review.machineValue) === value)
    .map(({ by, reason }) => (reason === '' ? by : `${by}: ${reason}`))
  return [...new Set(notes)].join('\n')
}
