import type { Results } from '../../model/result.ts'
import type { BundleDiff, ResultsDiff } from '../../model/results-diff.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle } from '../report-input.ts'
import { namedBundles } from '../report-input.ts'

/** What the renderers of a comparison are given: what changed, both results for titles and places, and the wording. */
export type DiffInput = Readonly<{
  diff: ResultsDiff
  before: Results
  after: Results
  /** Title of a requirement by its id; the id itself where no catalogue knows it. */
  titleOf: (requirement: string) => string
  messages: Messages
}>

/** A pair with the name it goes by and the bundles of both sides. */
export type NamedPair = Readonly<{
  name: string
  /** Unique in the page. */
  anchor: string
  pair: BundleDiff
  before: NamedBundle
  after: NamedBundle
}>

/** The pairs that are a concept on at least one side. */
export function conceptPairs(input: DiffInput): readonly NamedPair[] {
  return namedPairs(input).filter(({ pair }) => pair.before.kind === 'concept' || pair.after.kind === 'concept')
}

/** All pairs in the order of the comparison, with names that no other pair has. */
export function namedPairs({ diff, before, after }: DiffInput): readonly NamedPair[] {
  const old = new Map(namedBundles(before).map((named) => [named.bundle.id, named]))
  const now = new Map(namedBundles(after).map((named) => [named.bundle.id, named]))
  return diff.pairs.flatMap((pair, index) => {
    const [left, right] = [old.get(pair.before.id), now.get(pair.after.id)]
    if (!left || !right) return []
    const name = pair.after.municipality === null && pair.before.municipality !== null ? left.name : right.name
    return [{ name, anchor: `d${index + 1}`, pair, before: left, after: right }]
  })
}
