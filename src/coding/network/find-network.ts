import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { NetworkBody, NetworkCoding } from '../../model/network.ts'
import type { Profile } from '../../model/result.ts'
import { findTitle } from '../profile/find-title.ts'
import type { CompiledKnowledge } from '../reading/coding-text.ts'
import { factsOfElections } from './elections.ts'
import { type Body, findBodies } from './find-bodies.ts'
import { findFacts } from './find-facts.ts'
import { findFocus } from './find-focus.ts'
import { findPurpose } from './find-purpose.ts'
import { findRelations } from './find-relations.ts'
import { readStatements } from './statements.ts'

/** What a document settles as rules or slides of a network: its bodies, how they hang together, and every rule with its passage. */
export function findNetwork(
  document: Document,
  knowledge: CompiledKnowledge,
  profile: Pick<Profile, 'title' | 'municipality'>,
): NetworkCoding {
  const statements = readStatements(document)
  const title = findTitle(document)
  const bodies = findBodies(document, statements, title, profile.municipality.value)
  const focus = findFocus(statements, bodies)
  const facts = findFacts({
    document,
    knowledge,
    statements,
    bodies,
    focus,
    title,
    municipality: profile.municipality.value,
  })
  const relations = findRelations({ document, statements, bodies, focus })
  const elected = factsOfElections(relations, bodies, facts)
  return {
    purpose: findPurpose(document, { title, bodies, words: profile.title.value ?? '' }),
    bodies: bodies.map((body) => toBody(document, body)),
    relations,
    facts: [...facts, ...elected].toSorted((left, right) => left.evidence.start - right.evidence.start),
  }
}

function toBody(document: Document, { name, type, typeReason, certain, span }: Body): NetworkBody {
  return { name, type, typeReason, certainty: certain ? 'sicher' : 'prüfen', evidence: toEvidence(document, span) }
}
