import type { Finding } from '../../model/finding.ts'
import { componentIdSchema } from '../../model/values.ts'
import { isNegated } from '../reading/negation.ts'
import type { CodingText } from '../reading/coding-text.ts'

/**
 * All passages that speak for an aspect of a component: one finding per sentence and aspect, in reading order. Findings
 * that cannot count carry the reason in `discount`.
 */
export function findComponentPassages(text: CodingText): readonly Finding[] {
  const { document } = text
  const findings: Finding[] = []
  for (const [index, hits] of text.hits.entries()) {
    const sentence = document.sentences[index]
    const block = sentence && document.blocks[sentence.block]
    if (!sentence || !block || block.type === 'toc' || hits.length === 0) continue
    const groups = Map.groupBy(hits, (hit) => hit.group)
    for (const [group, groupHits] of groups) {
      const [id, aspect] = group.split('/')
      const component = componentIdSchema.safeParse(id)
      const first = groupHits[0]
      if (!component.success || !aspect || !first) continue
      const { modality, voice } = text.context(index)
      const negated = isNegated(document.text, sentence, first)
      findings.push({
        component: component.data,
        aspect,
        cues: [...new Set(groupHits.map((hit) => hit.cue))],
        start: sentence.start,
        end: sentence.end,
        modality: negated ? 'negated' : modality,
        voice,
        section: block.section,
        block: sentence.block,
        discount: block.type === 'heading' ? 'heading' : text.roles[block.section] === 'back-matter' ? 'back-matter' : null,
      })
    }
  }
  return findings
}
