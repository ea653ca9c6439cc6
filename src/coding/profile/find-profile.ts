import type { Document } from '../../model/document.ts'
import { toEvidence } from '../../model/lookup.ts'
import type { Profile, ProfileEntry } from '../../model/result.ts'
import type { Span } from '../../model/span.ts'
import { findCouncilDecision } from './find-council-decision.ts'
import { findMunicipality } from './find-municipality.ts'
import { findTitle } from './find-title.ts'

/** The basics of a profile: municipality and its kind, title, year, decision of the council; null is "keine Angabe". */
export function findProfile(document: Document): Profile {
  const title = findTitle(document)
  const municipality = findMunicipality(document)
  const year = findYear(document)
  const decision = findCouncilDecision(document, year ? Number(document.text.slice(year.start, year.end)) : null)
  return {
    municipality: entry(document, municipality?.name ?? null, municipality?.span),
    municipalityType: entry(document, municipality?.type ?? null, municipality?.typeSpan),
    title: entry(document, title.words || null, title.span),
    year: entry(document, year ? document.text.slice(year.start, year.end) : null, year),
    councilDecision: entry(document, decision ? document.text.slice(decision.start, decision.end) : null, decision),
  }
}

function entry(document: Document, value: string | null, span: Span | null | undefined): ProfileEntry {
  return { value, evidence: value !== null && span ? [toEvidence(document, span)] : [] }
}

/** Year of the document: on the title page, in the imprint ("Stand: Mai 2012"), else on the next pages. */
function findYear(document: Document): Span | null {
  const titleEnd = Math.min(document.pages[0]?.end ?? 1200, 1500)
  return (
    yearIn(document, { start: 0, end: Math.max(200, titleEnd) }) ??
    stand(document) ??
    yearIn(document, { start: 0, end: 2500 })
  )
}

function yearIn(document: Document, span: Span): Span | null {
  const match = /(?<!\d|\d\s?[–-]\s?|\/)(?:19[89]\d|20[0-4]\d)(?!\d|\s?Uhr)/u.exec(
    document.text.slice(span.start, span.end),
  )
  return match && { start: span.start + match.index, end: span.start + match.index + 4 }
}

function stand(document: Document): Span | null {
  const match =
    /(?:Stand|Fassung vom|Herausgegeben|Redaktionsschluss|Redaktionsstand)\s*:?\s*(?:\S+\s){0,2}?((?:19|20)\d\d)/u.exec(
      document.text,
    )
  if (!match?.[1]) return null
  const start = match.index + match[0].lastIndexOf(match[1])
  return { start, end: start + 4 }
}
