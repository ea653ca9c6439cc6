import type { Codebook } from '../../model/codebook.ts'
import type { Coding } from '../../model/coding.ts'
import { distinctBy } from '../../model/distinct-by.ts'
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

/** What is left to a later plan, in a paper with hardly any measures of its own; null in others. */
export function leftToLaterPlan(given: Case, component: ComponentId, reason: string): Decision | null {
  const announced = passages(given, component, 'announced')
  if (announced.length === 0 || given.coding.measures.length >= 3) return null
  return { value: 'Geplant', certain: false, reason, evidence: pick(announced, 3) }
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

/** At most `most` passages that show best what was found: the strongest of each section first, then the next strongest. */
export function pick(passages: readonly Passage[], most: number): readonly Span[] {
  const ranked = [...passages].sort((left, right) => strength(right) - strength(left) || left.start - right.start)
  const firsts = distinctBy(ranked, ({ section }) => section)
  return [...firsts, ...ranked.filter((passage) => !firsts.includes(passage))].slice(0, most)
}

/** Several cues and a section that is about it make a passage strong; prefaces and the story of the paper make it weak. */
function strength(passage: Passage | Finding): number {
  if (!('cues' in passage)) return 0
  const { role, cues } = passage
  return cues.length + (role === 'preface' || role === 'process' ? -1 : role === null ? 0 : 1)
}

/** "drei Stellen" or "1 Stelle". */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
