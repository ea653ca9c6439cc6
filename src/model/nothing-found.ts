import { backgroundIds } from './codebook.ts'
import type { Profile, ProfileEntry, SearchProtocol } from './result.ts'
import type { Understanding } from './understanding.ts'

/** What stands in a result where nothing was stated, searched or understood. */
export const unstated: ProfileEntry = { value: null, evidence: [] }

/** Entries of a profile that tell how a document came about, and of its length and language. */
export const backgroundEntries = [...backgroundIds, 'length', 'languageForm'] as const
export type Background = Pick<Profile, (typeof backgroundEntries)[number]>

export const noBackground: Background = Object.fromEntries(backgroundEntries.map((id) => [id, unstated])) as Background

export const noUnderstanding: Understanding = { orientations: [], promotingAndDemanding: null }

export const nothingSearched: SearchProtocol = {
  cues: [],
  sectionsRead: 0,
  pagesRead: 0,
  unreadable: [],
  doubtful: [],
  nearMisses: [],
}
