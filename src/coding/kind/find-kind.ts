import type { KindRule } from '../../model/codebook.ts'
import type { Document } from '../../model/document.ts'
import type { Certainty, DocumentKind } from '../../model/values.ts'
import { findTitle } from '../profile/find-title.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { findMarks } from './find-marks.ts'

export type KindDecision = Readonly<{
  kind: DocumentKind
  reason: string
  certainty: Certainty
  /** Whether such a document is one of its own in a file with another one. */
  apart: KindRule['apart']
  /** Whether marks speak for it, not only the absence of others. */
  recognised: boolean
  /** Whether the title names what the document is, as a cover does. */
  titled: boolean
}>

/** The kind of a document by the codebook's decision list. */
export function findKind(document: Document, knowledge: CompiledKnowledge): KindDecision {
  const { marks, rules } = knowledge.codebook.kinds
  const title = findTitle(document)
  const titled = title.named
  const found = new Set(findMarks(document, title, knowledge))
  const rule = rules.find((candidate) => fits(candidate, found))
  if (!rule)
    return {
      kind: 'other',
      reason: 'Keine Regel trifft zu.',
      certainty: 'prüfen',
      apart: 'never',
      recognised: false,
      titled,
    }
  const named = [...rule.all, ...rule.any.filter((id) => found.has(id))]
    .map((id) => marks.find((mark) => mark.id === id)?.title)
    .filter((title) => title !== undefined)
  const reason = named.length > 0 ? `${rule.reason} Erkannt an: ${named.join('; ')}.` : rule.reason
  const { kind, certain, apart } = rule
  // What text recognition missed may be what would make it a concept.
  const fromImages = kind === 'other' && document.pages.some(({ confidence }) => confidence !== null)
  const doubtful = kind !== 'concept' && document.pages.some((page) => page.doubtful)
  const certainty = certain && !fromImages && !doubtful ? 'sicher' : 'prüfen'
  return { kind, reason, certainty, apart, recognised: named.length > 0, titled }
}

function fits(rule: KindRule, found: ReadonlySet<string>): boolean {
  return (
    rule.all.every((id) => found.has(id)) &&
    (rule.any.length === 0 || rule.any.some((id) => found.has(id))) &&
    !rule.none.some((id) => found.has(id))
  )
}
