import { distinctBy } from '../../model/distinct-by.ts'
import type { Evidence } from '../../model/evidence.ts'
import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Feature, NetworkCoding, NetworkFact } from '../../model/network.ts'
import { says } from './words.ts'

/** Facts of any of the features, in the order of the text they were found in. */
export function factsOf({ facts }: NetworkCoding, ...features: readonly Feature[]): readonly NetworkFact[] {
  return facts.filter(({ feature }) => features.includes(feature))
}

/** Facts of the features that say something, see `says`. */
export function factsSaying(
  coding: NetworkCoding,
  features: readonly Feature[],
  pattern: RegExp,
): readonly NetworkFact[] {
  return factsOf(coding, ...features).filter((fact) => says(wordsOf(fact), pattern))
}

/** What a fact says: the passage, and its value where that is a phrase which the passage does not hold. */
export function wordsOf({ value, evidence }: NetworkFact): string {
  const quote = foldSpaces(evidence.quote)
  const phrase = foldSpaces(value)
  return phrase.includes(' ') && !quote.includes(phrase) ? `${quote}. ${phrase}` : quote
}

/** The words of one task or aim out of a sentence that names several: its value where that is printed text. */
export function itemOf(fact: NetworkFact): string {
  return /\p{L}{4}/u.test(fact.value) ? foldSpaces(fact.value) : foldSpaces(fact.evidence.quote)
}

/** The passages of facts, each once, at most so many that a reader looks at them. */
export function passagesOf(facts: readonly Readonly<{ evidence: Evidence }>[]): Evidence[] {
  const passages = facts.map(({ evidence }) => evidence)
  return distinctBy(passages, ({ file, start, end }) => `${file} ${start} ${end}`).slice(0, mostPassages)
}

const mostPassages = 4

/** "1 Gremium" or "3 Gremien". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "a, b und c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`
}
