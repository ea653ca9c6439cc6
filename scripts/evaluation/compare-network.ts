import type { GoldFact, GoldNetwork } from '../../src/model/gold.ts'
import type { Feature, Network } from '../../src/model/network.ts'

/** What the analysis or a second coder says of a network. */
export type Given = Readonly<{
  purpose: string
  bodies: readonly Readonly<{ name: string; type: string }>[]
  relations: readonly Readonly<{ from: string; kind: string; to: string }>[]
  /** `marked`: to be checked by a reader. */
  facts: readonly Readonly<{
    feature: Feature
    body: string | null
    value: string
    quote: string
    marked: boolean
  }>[]
}>

/** The analysis of a document as it is compared. */
export function asGiven(network: Network | null): Given {
  if (network === null) return { purpose: '–', bodies: [], relations: [], facts: [] }
  const { purpose, bodies, relations, facts } = network
  return {
    purpose: purpose.value,
    bodies,
    relations,
    facts: facts.map(({ feature, body, value, evidence, certainty }) => ({
      feature,
      body,
      value,
      quote: evidence.quote,
      marked: certainty === 'prüfen',
    })),
  }
}

/** Letters around the words of a second coder that count as the same passage. */
const around = 110

/** A second coding as it is compared: of each fact the passage around the words that the coder named. */
export function codingAsGiven({ purpose, bodies, relations, facts }: GoldNetwork, text: string): Given {
  const whole = plain(text)
  return {
    purpose,
    bodies,
    relations,
    facts: facts.map(({ feature, body, value, at }) => {
      const place = whole.indexOf(plain(at))
      const quote = place < 0 ? at : whole.slice(Math.max(0, place - around), place + plain(at).length + around)
      return { feature, body, value: value ?? '', quote, marked: false }
    }),
  }
}

/** Things found against things expected, each with the wording for a list of disagreements. */
export type Matched = Readonly<{
  expected: number
  found: number
  given: number
  right: number
  missing: readonly string[]
  surplus: readonly string[]
}>

export type NetworkComparison = Readonly<{
  bundle: string
  purpose: Readonly<{ given: string; expected: string }>
  facts: Matched
  /** Facts on a scale: how often, how long, by which majority, since when. */
  values: Matched
  /** Facts that are given without a mark. */
  unmarked: Matched
  byFeature: ReadonlyMap<Feature, Matched>
  bodies: Matched
  /** Of the bodies that both know, those with the same type. */
  sameType: number
  relations: Matched
}>

/** Features with a scale: the value must be the same. */
const scaled: ReadonlySet<Feature> = new Set([
  'frequency',
  'term',
  'majority',
  'tie',
  'quorum',
  'publicity',
  'version-date',
  'in-force',
  'minutes-approval',
  'new-group',
])
/** Features that only say something together with the body they hold for. */
const ofBody: ReadonlySet<Feature> = new Set(['frequency', 'term', 'body-tasks', 'chair', 'majority', 'tie', 'quorum'])

/**
 * What was read from rules beside the coding by hand. A fact is found when the feature, its value and its body are the same
 * and the quotation holds the words the coder named; one quotation may hold several of them.
 */
export function compareNetwork(bundle: string, expected: GoldNetwork, network: Given): NetworkComparison {
  const facts = network.facts.map((fact) => ({ ...fact, plainQuote: plain(fact.quote) }))
  const name = namesOf(expected)
  const isSame = (fact: GoldFact, given: (typeof facts)[number]) =>
    fact.feature === given.feature &&
    holds(given.plainQuote, plain(fact.at)) &&
    sameValue(fact, given) &&
    (!ofBody.has(fact.feature) || expected.bodies.length <= 1 || name(fact.body) === name(given.body))
  const match = (features: (feature: Feature) => boolean, all = facts): Matched => {
    const wanted = expected.facts.filter(({ feature }) => features(feature))
    const given = all.filter(({ feature }) => features(feature))
    const missing = wanted.filter((fact) => !given.some((other) => isSame(fact, other)))
    const surplus = given.filter((fact) => !wanted.some((other) => isSame(other, fact)))
    return {
      expected: wanted.length,
      found: wanted.length - missing.length,
      given: given.length,
      right: given.length - surplus.length,
      missing: missing.map((fact) => `${label(fact)}: ${fact.at}`),
      surplus: surplus.map((fact) => `${label(fact)}: ${fact.quote.slice(0, 120)}`),
    }
  }
  const features = new Set([...expected.facts, ...facts].map(({ feature }) => feature))
  const given = network.bodies
  const types = new Map(expected.bodies.map((body) => [name(body.name), body.type]))
  return {
    bundle,
    purpose: { given: network.purpose, expected: expected.purpose },
    facts: match(() => true),
    values: match((feature) => scaled.has(feature)),
    unmarked: match(
      () => true,
      facts.filter(({ marked }) => !marked),
    ),
    byFeature: new Map([...features].map((feature) => [feature, match((other) => other === feature)])),
    bodies: matchNames(
      given.map((body) => name(body.name) ?? ''),
      expected.bodies.map((body) => name(body.name) ?? ''),
    ),
    sameType: given.filter((body) => types.get(name(body.name)) === body.type).length,
    relations: matchNames(
      network.relations.map(({ from, kind, to }) => `${name(from)} ${kind} ${name(to)}`),
      expected.relations.map(({ from, kind, to }) => `${name(from)} ${kind} ${name(to)}`),
    ),
  }
}

function matchNames(given: readonly string[], expected: readonly string[]): Matched {
  const [left, right] = [[...new Set(given)], [...new Set(expected)]]
  const missing = right.filter((entry) => !left.includes(entry))
  const surplus = left.filter((entry) => !right.includes(entry))
  return {
    expected: right.length,
    found: right.length - missing.length,
    given: left.length,
    right: left.length - surplus.length,
    missing,
    surplus,
  }
}

/** Names of bodies by their words without endings; the other names that the coder lists stand for the first. */
function namesOf({ bodies }: GoldNetwork): (name: string | null) => string | null {
  const stem = (name: string) => plain(name).replace(/(?:innen|en|es|er|e|n|s)$/u, '')
  const known = new Map(
    bodies.flatMap((body) => [body.name, ...body.also].map((name) => [stem(name), body.name] as const)),
  )
  return (name) => (name === null ? null : (known.get(stem(name)) ?? name))
}

function holds(quote: string, words: string): boolean {
  return quote.includes(words) || (quote.length > 5 && words.includes(quote))
}

/** Frequencies are numbers with open ends ("4-", "2-3"); rounding is no difference. */
function sameValue({ feature, value }: GoldFact, given: Given['facts'][number]): boolean {
  if (!scaled.has(feature) || value === undefined) return true
  if (feature !== 'frequency') return value === given.value
  const [left, right] = [value.split('-'), given.value.split('-')]
  return (
    left.length === right.length &&
    left.every((part, at) => part === right[at] || (part !== '' && Math.abs(Number(part) - Number(right[at])) < 0.1))
  )
}

function label({
  feature,
  body,
  value,
}: Readonly<{ feature: Feature; body: string | null; value?: string | undefined }>): string {
  return [feature, body ? `(${body})` : '', scaled.has(feature) ? (value ?? '') : ''].filter(Boolean).join(' ')
}

export function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
