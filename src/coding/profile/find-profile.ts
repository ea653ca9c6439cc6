import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { Profile, ProfileEntry } from '../../model/result.ts'
import type { Span } from '../../model/span.ts'
import { findCouncilDecision } from './find-council-decision.ts'
import { findMunicipality } from './find-municipality.ts'
import { findTitle } from './find-title.ts'
import { findYear, yearIn } from './find-year.ts'

/** The basics of a profile: municipality and its kind, title, year, decision of the council; null is "keine Angabe". */
export function findProfile(document: Document): Profile {
  const title = findTitle(document)
  const municipality = findMunicipality(document, title)
  const dated = findYear(document, title)
  const quote = (span: Span) => document.text.slice(span.start, span.end)
  const decision = findCouncilDecision(document, { title: title.words, year: dated ? Number(quote(dated)) : null })
  const year = dated ?? (decision && yearIn(document, decision))
  return {
    municipality: entry(document, municipality?.name ?? null, municipality?.span),
    municipalityType: entry(document, municipality?.type ?? null, municipality?.typeSpan),
    title: entry(document, title.words || null, title.span),
    year: entry(document, year ? quote(year) : null, year),
    councilDecision: entry(document, decision ? quote(decision).replace(/\s+/g, ' ') : null, decision),
  }
}

function entry(document: Document, value: string | null, span: Span | null | undefined): ProfileEntry {
  return { value, evidence: value !== null && span ? [toEvidence(document, span)] : [] }
}
