import type { Feature, NetworkFact } from '../../../src/model/network.ts'
import { heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

/** Features whose value stands on a scale; of the others only a number of days is compared. */
const scaled: ReadonlySet<string> = new Set<Feature>([
  'frequency',
  'term',
  'majority',
  'tie',
  'quorum',
  'amendment',
  'minutes-approval',
  'publicity',
])

const ofMeetings: ReadonlySet<Feature> = new Set<Feature>([
  'frequency',
  'term',
  'majority',
  'tie',
  'quorum',
  'voting-right',
  'amendment',
  'minutes',
  'minutes-approval',
  'invitation',
  'publicity',
])

/** A sentence and what it settles. */
export type Case = readonly [sentence: string, expected: readonly string[]]

/** What a sentence in the rules of a council settles about meetings and decisions, in short: "frequency 4-", "invitation 14". */
export function settles(sentence: string, section = 'Sonstiges'): readonly string[] {
  const { facts } = rulesOf([
    heading('Geschäftsordnung des Integrationsbeirats der Stadt Musterstadt'),
    heading('§ 1 Stellung', 2),
    paragraph('Der Integrationsbeirat ist eine Einrichtung der Stadt Musterstadt.'),
    heading(`§ 2 ${section}`, 2),
    paragraph(sentence),
    heading('§ 3 Schluss', 2),
    paragraph('Alles Weitere regelt die Hauptsatzung.'),
  ])
  const settled = facts.filter(
    ({ feature, evidence }) => ofMeetings.has(feature) && sentence.includes(evidence.quote.slice(0, 20)),
  )
  return [...new Set(settled.map(inShort))].toSorted()
}

function inShort({ feature, value, amount }: NetworkFact): string {
  if (scaled.has(feature)) return `${feature} ${value.length > 16 ? '–' : value}`
  return amount === null ? feature : `${feature} ${amount.max}`
}
