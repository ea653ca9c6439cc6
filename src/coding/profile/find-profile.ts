import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { Background } from '../../model/nothing-found.ts'
import type { Profile, ProfileEntry } from '../../model/result.ts'
import type { Span } from '../../model/span.ts'
import { findCouncilDecision } from './find-council-decision.ts'
import { findMunicipality } from './find-municipality.ts'
import { findTitle } from './find-title.ts'
import { findYear, yearIn } from './find-year.ts'

/** What says whose document it is and which one. */
export type Identification = Omit<Profile, keyof Background>

/**
 * The basics of a profile: municipality and its kind, title, year, decision of the council; null is "keine Angabe". A paper
 * in front of the document in the same file tells of the decision where the document itself does not.
 */
export function findProfile(document: Document, front?: Document): Identification {
  const title = findTitle(document)
  const municipality = findMunicipality(document, title)
  const dated = findYear(document, title)
  const quote = (span: Span) => document.text.slice(span.start, span.end)
  const about = { title: title.words, year: dated ? Number(quote(dated)) : null }
  const decision = findCouncilDecision(document, about)
  const told = decision === null && front && about.year !== null ? findCouncilDecision(front, about) : null
  const year = dated ?? (decision && yearIn(document, decision))
  return {
    municipality: entry(document, municipality?.name ?? null, municipality?.span),
    municipalityType: entry(document, municipality?.type ?? null, municipality?.typeSpan),
    title: entry(document, title.words || null, title.span),
    year: entry(document, year ? quote(year) : null, year),
    councilDecision: front && told ? decisionEntry(front, told) : decisionEntry(document, decision),
  }
}

function decisionEntry(document: Document, decision: Span | null): ProfileEntry {
  const words = decision && document.text.slice(decision.start, decision.end).replace(/\s+/g, ' ')
  return entry(document, words, decision)
}

function entry(document: Document, value: string | null, span: Span | null | undefined): ProfileEntry {
  return { value, evidence: value !== null && span ? [toEvidence(document, span)] : [] }
}
