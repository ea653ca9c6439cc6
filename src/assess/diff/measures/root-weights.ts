import type { KnownMeasure } from './known-measure.ts'
import type { TitleWord } from './title-words.ts'

/** The least that a word is worth, however many titles have it. */
const leastShare = 0.3
/** A word is common when it stands in more than this share of the titles. */
const commonFrom = 0.1

/**
 * How much a word tells these measures apart: words in every tenth title and more count less, down to a floor. The measures
 * are those of both versions, so that a word of one measure counts twice.
 */
export function rootWeights(measures: readonly KnownMeasure[]): (word: TitleWord) => number {
  const counts = new Map<string, number>()
  for (const { words } of measures) for (const { root } of words) counts.set(root, (counts.get(root) ?? 0) + 1)
  return ({ root, weight }) => {
    const share = ((counts.get(root) ?? 1) - 2) / Math.max(1, measures.length)
    return weight * Math.max(leastShare, Math.min(1, 1 - (share - commonFrom)))
  }
}
