import type { requirementForces } from '../../model/catalogue.ts'
import type { Issue } from '../../model/issue.ts'
import type { MeasureColumn } from '../../model/measure.ts'
import type { FilePlace, Paging, Profile } from '../../model/result.ts'
import type { ComponentId, DocumentKind, Modality, PrintedValue, RequirementStatus } from '../../model/values.ts'
import type { AgreementTexts } from './agreement-texts.ts'
import type { CheckTexts } from './check-texts.ts'
import type { CodingSheetTexts } from './coding-sheet-texts.ts'
import type { DiffTexts } from './diff-texts.ts'
import type { NetworkTexts } from './network-texts.ts'
import type { PageTexts } from './page-texts.ts'
import type { ReviewTexts } from './review-texts.ts'
import type { WorkbookTexts } from './workbook-texts.ts'

export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

export const tableNames = [
  'matrix',
  'requirements',
  'evidence',
  'issues',
  'profiles',
  'fields',
  'measures',
  'zik',
  'binding',
  'understanding',
  'networks',
  'network-matrix',
  'reviews',
] as const
export type TableName = (typeof tableNames)[number]

export type Column =
  | 'bundle'
  | 'municipality'
  | 'component'
  | 'requirement'
  | 'thing'
  | 'id'
  | 'value'
  | 'certainty'
  | 'quote'
  | 'file'
  | 'files'
  | 'page'
  | 'pages'
  | 'pageLabel'
  | 'paging'
  | 'place'
  | 'section'
  | 'start'
  | 'end'
  | 'title'
  | 'force'
  | 'legalBasis'
  | 'status'
  | 'reason'
  | 'remedy'
  | 'severity'
  | 'code'
  | 'sentence'
  | 'kind'
  | 'number'
  | 'actionField'
  | 'zik'
  | 'zikIds'
  | 'periodStart'
  | 'periodEnd'
  | 'horizon'
  | 'rank'
  | 'modality'
  | 'warnings'
  | 'network'
  | 'body'
  | 'bodyType'
  | 'feature'

/** Every wording of the reports in one language; the values of the model itself stay as Abbildung 7 prints them. */
export type Messages = Readonly<{
  language: Language
  /** One sentence for a fault: what is wrong with which file or which of its pages, and what to do next. */
  issue: (issue: Issue, pages?: readonly number[]) => string
  components: Readonly<Record<ComponentId, string>>
  kinds: Readonly<Record<DocumentKind, string>>
  /** What each printed value means. */
  values: Readonly<Record<PrintedValue, string>>
  statuses: Readonly<Record<RequirementStatus, string>>
  forces: Readonly<Record<(typeof requirementForces)[number], string>>
  severities: Readonly<Record<Issue['severity'], string>>
  modalities: Readonly<Record<Modality, string>>
  profile: Readonly<Record<keyof Profile, string>>
  measure: Readonly<Record<MeasureColumn, string>>
  things: Readonly<
    Record<'component' | 'requirement' | 'profile' | 'field' | 'measure' | 'understanding' | 'network', string>
  >
  yes: string
  no: string
  /** Headings and cells of the table on binding force. */
  binding: Readonly<{
    measures: string
    worded: string
    sum: string
    share: (having: number, of: number, share: number | null) => string
    met: (count: number) => string
    note: string
  }>
  understanding: Readonly<{
    orientation: string
    voice: string
    passages: string
    voices: Readonly<Record<'own' | 'quoted', string>>
    note: string
  }>
  network: NetworkTexts
  diff: DiffTexts
  agreement: AgreementTexts
  codingSheet: CodingSheetTexts
  review: ReviewTexts
  workbook: WorkbookTexts
  columns: Readonly<Record<Column, string>>
  tables: Readonly<Record<TableName, string>>
  /** Where page numbers come from. */
  paging: Readonly<Record<Paging, string>>
  /** Marks a value that asks for a second look. */
  check: string
  /** Stands for an attribute without a value. */
  noValue: string
  report: ReportTexts
  page: PageTexts
  selfCheck: CheckTexts
}>

/** The running text of the reports for people. */
export type ReportTexts = Readonly<{
  title: string
  intro: string
  skipLink: string
  contents: string
  matrixNote: string
  matrixEmpty: string
  legend: string
  requirementsNote: string
  municipalities: string
  backToMatrix: string
  requirementsOf: string
  fieldsOf: string
  measuresOf: string
  componentsOf: string
  profileOf: string
  reason: string
  quotes: string
  moreQuotes: (count: number) => string
  noQuotes: string
  search: string
  searchRead: (sections: number, pages: number) => string
  searchUnreadable: string
  searchDoubtful: string
  searchCues: string
  nearMisses: string
  noNearMisses: string
  remedy: string
  measuresCount: (count: number) => string
  fieldsCount: (count: number) => string
  noMeasureStates: (attributes: readonly string[]) => string
  fieldsNote: string
  documents: string
  documentsNote: string
  noIssues: string
  none: string
  page: (page: number) => string
  /** Which document of a file that holds several. */
  partOfFile: (place: FilePlace) => string
  printedPage: (label: string) => string
  /** Beside a page number that only the file states, as DOCX files do. */
  storedPage: string
  section: (title: string) => string
  versions: (parts: Readonly<{ tool: string; codebook: string; catalogue: string; lawDate: string }>) => string
}>
