import type { Feature, NetworkFact } from '../../../src/model/network.ts'
import { type Blocks, documentOf, heading, paragraph } from '../coded-text.ts'
import { rulesIn } from './rules-of.ts'

/** Rules of one council, or of a network with a steering group, working groups and an assembly. */
export type Kind = 'council' | 'network'

const openings: Readonly<Record<Kind, Blocks>> = {
  council: [
    heading('Geschäftsordnung des Integrationsbeirats der Stadt Musterstadt'),
    heading('Sitzungen', 2),
    paragraph('Der Integrationsbeirat tagt viermal im Jahr.'),
  ],
  network: [
    heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
    heading('Sitzungen', 2),
    paragraph('Das Netzwerk gliedert sich in die Steuerungsgruppe, die Arbeitsgruppen und die Netzwerkversammlung.'),
    paragraph('Die Steuerungsgruppe tagt viermal im Jahr.'),
    paragraph('Die Arbeitsgruppen tagen monatlich.'),
    paragraph('Die Netzwerkversammlung tagt jährlich.'),
  ],
}

const ofMembership: ReadonlySet<Feature> = new Set([
  'members',
  'joining',
  'joining-conditions',
  'member-duties',
  'leaving',
  'guests',
  'chair',
  'new-group',
  'body-tasks',
])

/** What is read about membership and leadership from blocks under a heading of such rules. */
export function factsOf(kind: Kind, blocks: Blocks, title = 'Regelungen'): readonly NetworkFact[] {
  const opening = openings[kind]
  const document = documentOf([...opening, heading(title, 2), ...blocks])
  const begins = document.blocks[opening.length + 1]?.start ?? 0
  return rulesIn(document).facts.filter(
    ({ feature, evidence }) => ofMembership.has(feature) && evidence.start >= begins,
  )
}

/** The features of one sentence, each once and in order. */
export function featuresOf(kind: Kind, sentence: string, title?: string): readonly Feature[] {
  return [...new Set(factsOf(kind, [paragraph(sentence)], title).map(({ feature }) => feature))].toSorted()
}
