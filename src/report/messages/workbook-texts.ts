import type { ComponentId } from '../../model/values.ts'

/** The sheets of report.xlsx in their order; those without rows about anything are left out. */
export const sheetIds = [
  'cover',
  'matrix',
  'requirement-matrix',
  'counts',
  'requirements',
  'review',
  'measures',
  'fields',
  'zik',
  'binding',
  'understanding',
  'profiles',
  'networks',
  'network-matrix',
  'evidence',
  'issues',
] as const
/** The last two are those of the coding sheet, a workbook of its own. */
export type SheetId = (typeof sheetIds)[number] | 'coding' | 'codebook'

/** Wording of report.xlsx that no other report needs. */
export type WorkbookTexts = Readonly<{
  /** Names on the tabs; spreadsheets allow 31 characters. */
  sheets: Readonly<Record<SheetId, string>>
  /** What is on each sheet, in one sentence; the cover lists it. */
  about: Readonly<Record<SheetId, string>>
  /** The paragraphs of the cover. */
  cover: Readonly<{
    read: (concepts: number, others: number, unread: number) => string
    reviewed: (count: number) => string
    /** What stands at the left of each of the first paragraphs. */
    labels: Readonly<Record<'about' | 'extent' | 'reviewed' | 'law' | 'versions', string>>
    sheet: string
    sheets: string
    howTo: string
    steps: readonly string[]
    values: string
    statuses: string
    /** What each status of a requirement means. */
    statusMeanings: Readonly<Record<'erfüllt' | 'teilweise' | 'nicht erfüllt' | 'nicht prüfbar' | 'entfällt', string>>
    checkMeaning: string
  }>
  /** Names of components as heads of narrow columns, broken where words may break. */
  componentHeads: Readonly<Record<ComponentId, string>>
  /** Heads of the columns that count values. */
  counts: Readonly<{
    yes: string
    check: string
    all: string
    changed: string
    note: string
  }>
  /** Heading of what a quotation speaks for: the component, the requirement, the attribute of a measure. */
  what: string
  /** Stands for a value that needs no second look. */
  sure: string
  measureNumber: (number: string) => string
  /** Parts of the comment behind a value. */
  comment: Readonly<{
    quote: (quote: string, place: string) => string
    more: (count: number) => string
    nearest: string
    remedy: string
  }>
  /** Hints of the columns that people fill in. */
  entry: Readonly<{
    decision: string
    value: string
    date: string
    wrongDecision: string
    wrongValue: string
    wrongDate: string
  }>
  /** Stands at the end of a text that no cell can hold in full. */
  cut: string
  pageOf: string
}>
