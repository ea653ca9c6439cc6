import type { Feature, NetworkFact } from '../../model/network.ts'
import { bodyFeatures, networkFeatures } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'
import { factWords } from './fact-words.ts'
import type { NamedNetwork } from './network-bundles.ts'

/** All features in the order of the comparison: those of the whole network, then those of its bodies. */
export const comparedFeatures: readonly Feature[] = [
  ...networkFeatures,
  ...bodyFeatures.filter((feature) => feature !== 'members'),
]

/** What a network settles about a feature for one body, or (null) for the whole: each value once, with all its facts. */
export type BodyEntry = Readonly<{ body: string | null; values: readonly ValueEntry[] }>
export type ValueEntry = Readonly<{ text: string; printed: boolean; facts: readonly NetworkFact[] }>

/** The cell of a feature and a network: entries for the whole network first, then for its bodies in their order. */
export function featureEntries(feature: Feature, network: NamedNetwork, messages: Messages): readonly BodyEntry[] {
  const facts = network.network.facts.filter((fact) => fact.feature === feature)
  const order = network.network.bodies.map(({ name }) => name)
  const place = (body: string | null): number => {
    if (body === null) return -1
    return order.includes(body) ? order.indexOf(body) : order.length
  }
  return [...Map.groupBy(facts, ({ body }) => body)]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([body, ofBody]) => ({ body, values: valueEntries(ofBody, messages) }))
}

/** Values of facts, each once. */
export function valueEntries(facts: readonly NetworkFact[], messages: Messages): readonly ValueEntry[] {
  const worded = facts.map((fact) => ({ fact, ...factWords(fact, messages) }))
  return [...Map.groupBy(worded, ({ text }) => text)].map(([text, same]) => ({
    text,
    printed: same.some(({ printed }) => printed),
    facts: same.map(({ fact }) => fact),
  }))
}

/** An entry as one line: "Konferenz: 2 bis 3 im Jahr". */
export function entryText({ body, values }: BodyEntry): string {
  const text = values.map((value) => value.text).join(' / ')
  return body === null ? text : `${body}: ${text}`
}
