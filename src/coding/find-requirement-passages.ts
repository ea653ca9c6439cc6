import type { RequirementPassage } from '../model/coding.ts'
import type { CodingText } from './reading/coding-text.ts'
import { isNegated } from './reading/negation.ts'

/** Passages for the requirements that are decided by passages; what is denied and tables of contents do not count. */
export function findRequirementPassages(text: CodingText): readonly RequirementPassage[] {
  const ids = new Set(text.knowledge.catalogue.requirements.map(({ id }) => id))
  return text.hits.flatMap((hits, index) => {
    const sentence = text.document.sentences[index]
    const block = sentence && text.document.blocks[sentence.block]
    if (!sentence || !block || block.type === 'toc') return []
    return hits.flatMap((hit) => {
      const [requirement = '', aspect = ''] = hit.group.split('/')
      if (!ids.has(requirement) || isNegated(text.document.text, sentence, hit)) return []
      return [
        {
          requirement,
          aspect,
          start: sentence.start,
          end: sentence.end,
          ...text.context(index),
          heading: block.type === 'heading',
          section: block.section,
          role: text.blockRoles[sentence.block] ?? null,
        },
      ]
    })
  })
}
