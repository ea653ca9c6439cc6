import type { AttributeChange, ComparedAttribute, SupportingAttribute } from '../../model/measure-diff.ts'
import type {
  BundleDiff,
  DiffCause,
  Direction,
  DirectionCounts,
  FieldChange,
  TurnKind,
  VersionPart,
} from '../../model/results-diff.ts'

export const diffColumns = [
  'municipality',
  'documentBefore',
  'documentAfter',
  'thing',
  'what',
  'change',
  'before',
  'after',
  'cause',
  'check',
  'why',
  'reasonBefore',
  'reasonAfter',
  'quoteBefore',
  'pageBefore',
  'quoteAfter',
  'pageAfter',
] as const
export type DiffColumn = (typeof diffColumns)[number]

export type DiffThing =
  | 'document'
  | 'kind'
  | 'component'
  | 'requirement'
  | 'profile'
  | 'field'
  | 'understanding'
  | 'binding'
  | 'measure'

/** Counts of measures as sentences and tables need them. */
export type MeasureCounts = Readonly<{
  before: number
  after: number
  kept: number
  toCheck: number
  new: number
  gone: number
}>

/** What the comparison of two results says to people. */
export type DiffTexts = Readonly<{
  title: string
  intro: string
  /** Where the reasons and passages stand, in the page and in the short report. */
  proofsHere: string
  proofsElsewhere: string
  /** What was compared: versions and number of documents of one side. */
  side: (side: Readonly<{ tool: string; codebook: string; catalogue: string; bundles: number }>) => string
  before: string
  after: string
  overview: string
  documents: (counts: Readonly<{ pairs: number; changed: number; same: number }>) => string
  unpaired: (counts: Readonly<{ new: number; gone: number; ambiguous: number }>) => string
  /** Turned values, and how many of them the document turned for certain where that is not all of them. */
  values: (what: string, counts: DirectionCounts, byDocument: DirectionCounts) => string
  measures: (counts: MeasureCounts) => string
  attributesLost: (counts: readonly Readonly<{ attribute: string; lost: number }>[]) => string
  nothing: string
  causesOf: (counts: Readonly<Record<DiffCause, number>>) => string
  causesHeading: string
  measureCausesHeading: string
  cause: Readonly<Record<DiffCause, string>>
  /** For cells of the overview, where the document needs no word. */
  shortCause: Readonly<Record<DiffCause, string>>
  /** Why the values of a pair may differ, with the versions that matter. */
  causeSentence: (cause: DiffCause, versions: readonly string[]) => string
  catalogueToo: (version: string) => string
  versionPart: Readonly<Record<VersionPart, string>>
  version: (change: Readonly<{ part: VersionPart; before: string; after: string }>) => string
  separateHeading: string
  versionsHeading: string
  /** Steps with the command of each. */
  separate: readonly Readonly<{ text: string; command: string }>[]
  direction: Readonly<Record<Direction, string>>
  /** Sign before the word of a direction; never without the word. */
  sign: Readonly<Record<Direction, string>>
  turn: Readonly<Record<TurnKind, string>>
  fieldKind: Readonly<Record<FieldChange['kind'], string>>
  fieldWhy: (why: NonNullable<FieldChange['why']>) => string
  unchanged: string
  unchangedValue: string
  componentsByMunicipality: string
  componentsNote: string
  valuesMoved: string
  movedNote: string
  fully: string
  measuresByMunicipality: string
  lostHeading: string
  counts: Readonly<Record<keyof MeasureCounts, string>>
  newDocuments: string
  goneDocuments: string
  ambiguousDocuments: string
  ambiguousNote: string
  pairAdvice: (before: string, after: string) => string
  unchangedDocuments: string
  details: string
  pairedBy: Readonly<Record<BundleDiff['pairedBy'], string>>
  sameDocument: string
  otherDocument: string
  noValue: string
  kind: string
  reviewed: (by: string, date: string, machineValue: string) => string
  reviewStale: string
  notInCatalogue: string
  measuresToCheck: string
  measuresToCheckNote: string
  measuresChanged: string
  measuresNote: string
  measuresNew: string
  measuresGone: string
  measuresUnchanged: (count: number) => string
  related: Readonly<Record<'new' | 'gone', (title: string) => string>>
  attribute: Readonly<Record<ComparedAttribute, string>>
  support: Readonly<Record<SupportingAttribute, string>>
  shift: Readonly<Record<NonNullable<AttributeChange['shift']>, string>>
  renumbered: string
  match: Readonly<{
    sameTitle: string
    score: (percent: number) => string
    shared: (words: readonly string[]) => string
    onlyBefore: (words: readonly string[]) => string
    onlyAfter: (words: readonly string[]) => string
    alike: (attributes: readonly string[]) => string
    unlike: (attributes: readonly string[]) => string
    contested: string
    perhaps: string
  }>
  thing: Readonly<Record<DiffThing, string>>
  column: Readonly<Record<DiffColumn, string>>
  change: Readonly<Record<'new' | 'gone' | 'renamed' | 'ambiguous', string>>
  toMatrix: string
}>
