import type { Document } from '../../model/document.ts'
import { findCues } from '../matching/matcher.ts'
import { findBlockRoles } from './block-roles.ts'
import type { CodingText, CompiledKnowledge, SentenceContext } from './coding-text.ts'
import { findSectionRoles } from './section-roles.ts'
import { readContext } from './sentence-context.ts'

/** Reads a document once for all coders: cues per sentence, roles of sections, context of sentences on demand. */
export function readText(document: Document, knowledge: CompiledKnowledge): CodingText {
  const hits = findCues(knowledge.sentences, document.text, document.sentences)
  const reading = { document, knowledge, hits }
  const roles = findSectionRoles(reading)
  const blockRoles = findBlockRoles(reading, roles)
  const contexts: (SentenceContext | undefined)[] = []
  const context = (index: number): SentenceContext => {
    const known = contexts[index]
    if (known) return known
    const sentence = document.sentences[index]
    if (!sentence) throw new RangeError(`no sentence ${index}`)
    const read = readContext(document, sentence, hits[index] ?? [], blockRoles[sentence.block] ?? null)
    contexts[index] = read
    return read
  }
  return { document, knowledge, hits, roles, blockRoles, context }
}
