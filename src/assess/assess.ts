import type { BindingForce } from '../model/binding-force.ts'
import type { Catalogue, FieldCatalogue } from '../model/catalogue.ts'
import { toEvidence } from '../model/lookup.ts'
import type { Network } from '../model/network.ts'
import type { ActionField, RequirementResult } from '../model/result.ts'
import { assessComponents, type ComponentValues, uniformComponents } from './assess-components.ts'
import { assessRequirements } from './assess-requirements.ts'
import { assessBindingForce } from './binding-force.ts'
import type { Case } from './components/decision.ts'
import { assessNetwork } from './network/assess-network.ts'
import { protocolOf } from './search-protocol.ts'

export type Assessment = Readonly<{
  components: ComponentValues
  requirements: Readonly<Record<string, RequirementResult>>
  actionFields: readonly ActionField[]
  bindingForce: BindingForce | null
  /** Null for what is neither rules nor slides of a network. */
  network: Network | null
}>

/** Values of the components, statuses of the requirements, action fields and the network, from what coding found. */
export function assess(
  given: Case,
  options: Readonly<{ catalogue: Catalogue; fieldCatalogue: FieldCatalogue }>,
): Assessment {
  const readable = given.document.pages.length === 0 || given.document.pages.some((page) => page.readable)
  if (!readable || given.document.text.trim() === '') {
    return without(
      given,
      options.catalogue,
      'n. b.',
      'Der Text konnte nicht gelesen werden; über den Inhalt lässt sich nichts sagen.',
    )
  }
  if (given.coding.kind !== 'concept') {
    return without(given, options.catalogue, '–', `Kein Integrationskonzept: ${given.coding.kindReason}`)
  }
  const components = assessComponents(given)
  return {
    components,
    requirements: assessRequirements(given, components, {
      catalogue: options.catalogue,
      fieldCount: options.fieldCatalogue.fields.length,
    }),
    bindingForce: assessBindingForce(given, components.monitoring.value),
    actionFields: given.coding.fields.map(({ name, zik, span }) => ({
      name,
      zik: [...zik],
      evidence: [toEvidence(given.document, span)],
    })),
    network: networkOf(given),
  }
}

function without(given: Case, catalogue: Catalogue, value: '–' | 'n. b.', reason: string): Assessment {
  const status = value === '–' ? ('entfällt' as const) : ('nicht prüfbar' as const)
  const requirements: Record<string, RequirementResult> = {}
  const search = protocolOf(given, [], { misses: [], evidence: [] })
  for (const { id } of catalogue.requirements) requirements[id] = { status, reason, evidence: [], search, remedy: null }
  return {
    components: uniformComponents(given, value, reason),
    requirements,
    actionFields: [],
    bindingForce: null,
    network: networkOf(given),
  }
}

function networkOf({ coding }: Case): Network | null {
  return coding.network && assessNetwork(coding.network, coding.kind)
}
