import type { SectionRole } from './codebook.ts'
import type { Finding } from './finding.ts'
import type { Measure } from './measure.ts'
import type { NetworkCoding } from './network.ts'
import type { Profile } from './result.ts'
import type { Span } from './span.ts'
import type { Understanding } from './understanding.ts'
import type { Certainty, DocumentKind, Modality, Voice } from './values.ts'

/** An action field that structures the document: a section, or only an entry of a list. */
export type SectionField = Readonly<{
  name: string
  /** Index of its section, -1 when it is only listed. */
  section: number
  /** Where the name stands. */
  span: Span
  /** Ids of the field catalogue it overlaps with. */
  zik: readonly string[]
}>

/** A passage that speaks for an aspect of a requirement. */
export type RequirementPassage = Span &
  Readonly<{
    requirement: string
    aspect: string
    voice: Voice
    modality: Modality
    heading: boolean
    section: number
    /** What the heading above it says about the passage. */
    role: SectionRole | null
  }>

/** Everything that coding found in a document; assess turns it into values. */
export type Coding = Readonly<{
  kind: DocumentKind
  kindReason: string
  kindCertainty: Certainty
  profile: Profile
  findings: readonly Finding[]
  fields: readonly SectionField[]
  measures: readonly Measure[]
  passages: readonly RequirementPassage[]
  understanding: Understanding
  /** Null for what is neither rules nor slides. */
  network: NetworkCoding | null
  /** Role of each block of the document. */
  roles: readonly (SectionRole | null)[]
}>
