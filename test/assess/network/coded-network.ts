import type { Evidence } from '../../../src/model/evidence.ts'
import type {
  Amount,
  BodyType,
  Feature,
  NetworkBody,
  NetworkCoding,
  NetworkFact,
  NetworkPurpose,
  relationKinds,
} from '../../../src/model/network.ts'

/** A body: its name and type. */
export type Body = readonly [name: string, type: BodyType]
/** A fact: feature, the words that say it, and what else is known of it. */
export type Fact = readonly [feature: Feature, quote: string, more?: Partial<Pick<NetworkFact, Settled>>]
type Settled = 'value' | 'body' | 'amount' | 'certainty'
export type Relation = readonly [from: string, kind: (typeof relationKinds)[number], to: string]

type Given = Readonly<{
  purpose?: NetworkPurpose['value']
  bodies?: readonly Body[]
  relations?: readonly Relation[]
  facts: readonly Fact[]
}>

/** A coding made by hand; every passage has a place of its own. */
export function codedNetwork({
  purpose = 'integration-network',
  bodies = [],
  relations = [],
  facts,
}: Given): NetworkCoding {
  let offset = 0
  const evidence = (quote: string): Evidence => {
    const start = offset
    offset += quote.length + 1
    return { quote, start, end: start + quote.length, file: 'regeln.pdf', page: 1, pageLabel: null, section: '' }
  }
  return {
    purpose: { value: purpose, reason: 'Von Hand', certainty: 'sicher', evidence: [] },
    bodies: bodies.map(
      ([name, type]): NetworkBody => ({
        name,
        type,
        typeReason: name,
        certainty: 'sicher',
        evidence: evidence(name),
      }),
    ),
    relations: relations.map(([from, kind, to]) => ({ from, kind, to, evidence: evidence(`${from} – ${to}`) })),
    facts: facts.map(([feature, quote, more]) => ({
      feature,
      value: quote,
      body: null,
      amount: null,
      certainty: 'sicher',
      ...more,
      evidence: evidence(quote),
    })),
  }
}

/** So many meetings a year; without a second number there is no upper limit. */
export const aYear = (min: number | null, max: number | null = null) => ({ amount: amount(min, max, 'per-year') })
export const exactly = (count: number, unit: Amount['unit']) => ({ amount: amount(count, count, unit) })
export const atLeast = (count: number, unit: Amount['unit']) => ({ amount: amount(count, null, unit) })

function amount(min: number | null, max: number | null, unit: Amount['unit']): Amount {
  return { min, max, unit }
}
