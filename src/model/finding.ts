import type { SectionRole } from './codebook.ts'
import type { Span } from './span.ts'
import type { ComponentId, Modality, Voice } from './values.ts'

/**
 * A passage that was assigned to a category, with what speaks for and against it. Findings that do not count are kept:
 * they are the nearest misses of a search protocol.
 */
export type Finding = Span &
  Readonly<{
    component: ComponentId
    /** The part of the component it speaks for, an aspect id of the codebook ("needs", "rhythm"). */
    aspect: string
    /** Ids of the codebook's cues that fired. */
    cues: readonly string[]
    modality: Modality
    voice: Voice
    /** Index of the section it stands in. */
    section: number
    /** Index of its block. */
    block: number
    /** What the heading above it says about the passage. */
    role: SectionRole | null
    /** Why its place, or something else in the sentence, keeps it from counting; or null. */
    discount: 'heading' | 'back-matter' | 'countered' | null
  }>
