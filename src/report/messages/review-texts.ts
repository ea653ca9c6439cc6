import type { Review } from '../../model/review.ts'
import type { ReviewFault } from '../check-reviews.ts'

/** Columns of the sheet in which people review values, in this order; the yellow ones are theirs. */
export const reviewColumns = [
  'municipality',
  'thing',
  'what',
  'machine',
  'certainty',
  'machineReason',
  'page',
  'decision',
  'value',
  'by',
  'date',
  'reason',
  'judged',
  'hint',
  'bundle',
  'id',
] as const
export type ReviewColumn = (typeof reviewColumns)[number]

/** What is wrong with a row that a person filled in; rows count from 1, as spreadsheets show them. */
export type ReviewRowFault = Readonly<{ row: number }> &
  (
    | Readonly<{ code: 'no-head'; missing: readonly string[] }>
    | Readonly<{ code: 'no-key' | 'no-decision' | 'no-name' | 'no-date' | 'no-value' }>
    | Readonly<{ code: 'bad-date'; found: string }>
    | Readonly<{ code: 'unknown-decision' | 'value-not-allowed'; found: string; allowed: readonly string[] }>
    | Readonly<{ code: 'value-without-change'; found: string; decision: string }>
  )

/** Wording about values that people reviewed. */
export type ReviewTexts = Readonly<{
  columns: Readonly<Record<ReviewColumn, string>>
  decisions: Readonly<Record<Review['decision'], string>>
  /** Headings of the columns "standing value" and "counts" of reviews.csv. */
  standing: string
  counts: string
  /** A cell that holds the value of the machine and the one of a person. */
  changed: (machine: string, value: string) => string
  accepted: (machine: string) => string
  commented: (machine: string) => string
  /** Who said it when, and why. */
  signature: (review: Review, value: string | null) => string
  outdated: (judged: string, now: string) => string
  /** Beside a review that another one of the same value overrules. */
  overruled: string
  rowFault: (fault: ReviewRowFault) => string
  fault: (fault: ReviewFault) => string
  /** Says what the list of reviews in a report is. */
  note: string
}>
