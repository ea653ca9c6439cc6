import type { KnownMeasure } from './known-measure.ts'

/** So few pairs are all looked at. */
const fewPairs = 40_000
/** Of larger registers, at most so many candidates for each measure: those that share the rarest words. */
const candidatesPerMeasure = 60
/** Letters at the start and end of a word by which parts of compounds find each other. */
const partLength = 5

/** Pairs of measures that share a word or the start or end of one. Linear in the number of measures for large registers. */
export function findCandidates(
  before: readonly KnownMeasure[],
  after: readonly KnownMeasure[],
): readonly (readonly [KnownMeasure, KnownMeasure])[] {
  if (before.length * after.length <= fewPairs)
    return before.flatMap((left) => after.map((right) => [left, right] as const))
  const postings = new Map<string, KnownMeasure[]>()
  for (const right of after) {
    for (const key of keysOf(right)) {
      const posting = postings.get(key)
      if (posting) posting.push(right)
      else postings.set(key, [right])
    }
  }
  return before.flatMap((left) => {
    const lists = keysOf(left).flatMap((key) => {
      const posting = postings.get(key)
      return posting ? [posting] : []
    })
    const found = new Set<KnownMeasure>()
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      for (const right of list) {
        if (found.size >= candidatesPerMeasure) break
        found.add(right)
      }
    }
    return [...found].map((right) => [left, right] as const)
  })
}

/** The whole title first, then its words, then their starts and ends. */
function keysOf({ titleKey, words }: KnownMeasure): readonly string[] {
  const parts = words.flatMap(({ root }) =>
    root.length > partLength ? [`${root.slice(0, partLength)}-`, `-${root.slice(-partLength)}`] : [],
  )
  return [...new Set([`= ${titleKey}`, ...words.map(({ root }) => root), ...parts])]
}
