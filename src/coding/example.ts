import type { Document } from '../model/document.ts'
import type { CueHit, Matcher } from './matching/matcher.ts'
import { findCues } from './matching/matcher.ts'
import type { CompiledKnowledge } from './reading/coding-text.ts'
import { isNegated } from './reading/negation.ts'
import { readContext } from './reading/sentence-context.ts'

/**
 * Whether a sentence, standing alone in running text, would count for the cues of a matcher: one of them fires, the
 * sentence is the municipality's own and, where that matters, it is not denied.
 */
export function countsAlone(
  sentence: string,
  matcher: Matcher,
  options: Readonly<{ knowledge: CompiledKnowledge; negatable: boolean }>,
): boolean {
  const span = { start: 0, end: sentence.length }
  const fired = findCues(matcher, sentence, [span])[0] ?? []
  const first = fired[0]
  if (!first) return false
  if (options.negatable && isNegated(sentence, span, first)) return false
  return voiceOf(sentence, findCues(options.knowledge.sentences, sentence, [span])[0] ?? []) === 'own'
}

function voiceOf(text: string, hits: readonly CueHit[]) {
  const sentence = { start: 0, end: text.length, block: 0 }
  const document: Document = {
    text,
    files: [],
    pages: [],
    sections: [],
    blocks: [],
    sentences: [sentence],
    placements: [],
    furniture: [],
    missing: [],
  }
  return readContext(document, sentence, hits, null).voice
}
