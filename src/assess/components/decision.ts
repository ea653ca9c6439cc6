import type { Codebook } from '../../model/codebook.ts'
import type { Coding } from '../../model/coding.ts'
import type { Document } from '../../model/document.ts'
import type { Finding } from '../../model/finding.ts'
import { sectionsAround } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'
import type { ComponentId, PrintedValue, Voice } from '../../model/values.ts'

/** What the rules of a component see. */
export type Case = Readonly<{ document: Document; coding: Coding; codebook: Codebook }>

/** What they decide: the value, a sentence that says why, and the passages behind it. */
export type Decision = Readonly<{
  value: PrintedValue
  certain: boolean
  reason: string
  evidence: readonly Span[]
  /** Passages that come near and do not count, beyond those the findings themselves rule out. */
  misses?: readonly Readonly<{ reason: string; span: Span }>[]
}>

/** Findings of an aspect that count: own voice (or another one named), not denied, not a mere heading. */
export function passages(
  { coding }: Case,
  component: ComponentId,
  aspect: string,
  voices: readonly Voice[] = ['own'],
): readonly Finding[] {
  return coding.findings.filter(
    (finding) =>
      finding.component === component &&
      finding.aspect === aspect &&
      finding.discount === null &&
      finding.modality !== 'negated' &&
      voices.includes(finding.voice),
  )
}

/** A passage with the section it stands in: a finding, or a block. */
export type Passage = Span & Readonly<{ section: number }>

/** Number of different sections in which the passages stand. */
export function sectionCount(findings: readonly Passage[]): number {
  return new Set(findings.map((finding) => finding.section)).size
}

/** Passages outside the sections that only announce the work, together with what is said there about the announcement. */
export function beyondAnnouncement(found: readonly Finding[], announced: readonly Finding[]): readonly Finding[] {
  const sections = new Set(announced.map(({ section }) => section))
  return found.filter(({ section }) => !sections.has(section))
}

/** Whether a section lies in another one, or is it. */
export function isWithin({ document }: Case, section: number, outer: number): boolean {
  return sectionsAround(document, section).includes(outer)
}

/** "drei Stellen" or "1 Stelle". */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
