import { distinctBy } from '../model/distinct-by.ts'
import { toEvidence } from '../model/lookup.ts'
import type { ComponentValue } from '../model/result.ts'
import { type ComponentId, componentIds, type PrintedValue } from '../model/values.ts'
import { decideActors } from './components/actors.ts'
import { decideContinuation } from './components/continuation.ts'
import type { Case, Decision } from './components/decision.ts'
import { decideFields } from './components/fields.ts'
import { decideGoalsAndMeasures } from './components/goals-and-measures.ts'
import { isUneven, mayHideMeasures } from './components/measure-shares.ts'
import { decideMonitoring } from './components/monitoring.ts'
import { decideNeedsAndPotentials } from './components/needs-and-potentials.ts'
import { decideOffers } from './components/offers.ts'
import { decidePeriods } from './components/periods.ts'
import { decidePriorities } from './components/priorities.ts'
import { decideUnderstanding } from './components/understanding.ts'
import { doubtAbout } from './doubtful-pages.ts'
import { isFullyRead, toSearchProtocol } from './search-protocol.ts'

const rules: Readonly<Record<ComponentId, (given: Case) => Decision>> = {
  'bedarfs-und-potenzialanalyse': decideNeedsAndPotentials,
  angebotsanalyse: decideOffers,
  integrationsverstaendnis: decideUnderstanding,
  handlungsfelder: decideFields,
  'ziele-und-massnahmen': decideGoalsAndMeasures,
  umsetzungsakteure: decideActors,
  umsetzungszeitraeume: decidePeriods,
  priorisierung: decidePriorities,
  monitoring: decideMonitoring,
  fortschreibung: decideContinuation,
}

/** These rest on the measures found. */
const ofMeasures: ReadonlySet<ComponentId> = new Set([
  'ziele-und-massnahmen',
  'umsetzungsakteure',
  'umsetzungszeitraeume',
  'priorisierung',
])

export type ComponentValues = Readonly<Record<ComponentId, ComponentValue>>

/** The ten component values of a concept, each with reason, evidence and search protocol. */
export function assessComponents(given: Case): ComponentValues {
  const uneven = isUneven(given)
  const hidden = mayHideMeasures(given)
  return forEachComponent((id) => {
    const decision = rules[id](given)
    const certain =
      decision.certain &&
      isFullyRead(given) &&
      !(ofMeasures.has(id) && (uneven || (hidden && decision.value === 'nein')))
    const doubt = doubtAbout(given.document, { evidence: decision.evidence, complete: decision.value === 'ja' })
    return {
      value: decision.value,
      certainty: certain && doubt === null ? 'sicher' : 'prüfen',
      reason: doubt === null ? decision.reason : `${decision.reason} ${doubt}`,
      evidence: distinctEvidence(given, decision),
      search: toSearchProtocol(given, id, decision),
    }
  })
}

/** The same value for all components, for what is no concept ("–") or cannot be read ("n. b."). */
export function uniformComponents(given: Case, value: PrintedValue & ('–' | 'n. b.'), reason: string): ComponentValues {
  return forEachComponent((id) => ({
    value,
    certainty: value === '–' && given.coding.kindCertainty === 'sicher' ? 'sicher' : 'prüfen',
    reason,
    evidence: [],
    search: toSearchProtocol(given, id, { value, certain: false, reason, evidence: [] }),
  }))
}

function forEachComponent(decide: (id: ComponentId) => ComponentValue): ComponentValues {
  return Object.fromEntries(componentIds.map((id) => [id, decide(id)])) as Record<ComponentId, ComponentValue>
}

function distinctEvidence({ document }: Case, decision: Decision) {
  return distinctBy(decision.evidence, ({ start }) => start)
    .filter(({ start, end }) => end > start)
    .map((span) => toEvidence(document, span))
}
