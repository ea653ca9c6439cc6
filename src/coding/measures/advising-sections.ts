import type { CodingText } from '../reading/coding-text.ts'
import { isAdvice } from './advice.ts'

/** A paper that advises in fewer chapters of one level does so in passing. */
const fewest = 3

/**
 * Chapters of one level that advise something, when there are at least three of them: a paper without named fields
 * brings its advice where it treats each matter.
 */
export function findAdvisingSections(text: CodingText): ReadonlySet<number> {
  const { document, blockRoles } = text
  const advising = new Set<number>()
  for (const [index, sentence] of document.sentences.entries()) {
    const block = document.blocks[sentence.block]
    if (block?.type !== 'paragraph' || (blockRoles[sentence.block] ?? null) !== null || block.section <= 0) continue
    const { voice, modality } = text.context(index)
    if (voice !== 'own' || modality !== 'recommended') continue
    if (isAdvice(document.text.slice(sentence.start, sentence.end), null)) advising.add(block.section)
  }
  const siblings = Map.groupBy(advising, (at) => {
    const section = document.sections[at]
    return `${section?.parent}/${section?.level}`
  })
  return new Set([...siblings.values()].flatMap((group) => (group.length >= fewest ? group : [])))
}
