import type { ComponentValue, Results } from '../../model/result.ts'
import { type ComponentId, componentIds, type PrintedValue, printedValueSchema } from '../../model/values.ts'

/** A value of the machine as it takes part in the comparison: its own, or the one that a person put in its place. */
export type MachineValue = Readonly<{
  value: PrintedValue
  component: ComponentValue
  corrected: boolean
  note: string
}>

/** The values of the machine for each document; with "reviewed" those that people changed stand in their place. */
export function machineValues(
  results: Results,
  values: 'machine' | 'reviewed',
): ReadonlyMap<string, ReadonlyMap<ComponentId, MachineValue>> {
  const changes = values === 'reviewed' ? changesOf(results) : new Map<string, Change>()
  return new Map(
    results.bundles.map((bundle) => {
      const entries = componentIds.flatMap((id) => {
        const component = bundle.components[id]
        if (!component) return []
        const change = changes.get(keyOf(bundle.id, id))
        const own: MachineValue = { value: component.value, component, corrected: false, note: component.reason }
        const changed = change && { ...own, value: change.value, corrected: true, note: change.note }
        return [[id, changed ?? own] as const]
      })
      return [bundle.id, new Map(entries)] as const
    }),
  )
}

type Change = Readonly<{ value: PrintedValue; note: string }>

/** The last change of each value; values that Abbildung 7 does not know are passed over. */
function changesOf({ reviews }: Results): ReadonlyMap<string, Change> {
  const ofComponents = reviews.filter(({ thing, decision }) => thing === 'component' && decision === 'changed')
  const inOrder = ofComponents.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return new Map(
    inOrder.flatMap(({ bundle, id, value, by, reason }) => {
      const printed = printedValueSchema.safeParse(value)
      const note = reason === '' ? by : `${by}: ${reason}`
      return printed.success ? [[keyOf(bundle, id), { value: printed.data, note }] as const] : []
    }),
  )
}

function keyOf(bundle: string, id: string): string {
  return JSON.stringify([bundle, id])
}
