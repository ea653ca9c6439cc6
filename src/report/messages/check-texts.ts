import type { BindingAttribute } from '../../model/binding-force.ts'
import type { DocumentFormat } from '../../model/parsed.ts'
import type { RequirementStatus } from '../../model/values.ts'

/** How strictly the requirements of a group are asked for. */
export const requirementGroups = ['required', 'procedure', 'optional'] as const
export type RequirementGroup = (typeof requirementGroups)[number]

/** Why the author's own file does not come back with marks. */
export type NoCopyReason =
  | Readonly<{ reason: 'format'; format: DocumentFormat }>
  | Readonly<{ reason: 'encrypted' | 'damaged' | 'no-places' | 'too-large' | 'no-concept' | 'unread' }>

/** The wording of the self-assessment of one draft. */
export type CheckTexts = Readonly<{
  title: string
  intro: string
  resultTitle: string
  /** Of what is no concept, measures are not told (null). */
  read: (parts: Readonly<{ files: readonly string[]; pages: number | null; measures: number | null }>) => string
  recognisedAs: (kind: string) => string
  countsSentence: (counts: Readonly<Record<RequirementStatus, number>>) => string
  countsTable: string
  groups: Readonly<Record<RequirementGroup, string>>
  /** Heading of the next steps, of which there are none to three. */
  stepsTitle: (count: number) => string
  noSteps: string
  gapStep: Readonly<Record<BindingAttribute, (lacking: number, of: number) => string>>
  gapStepText: string
  goodToKnow: string
  stayedHere: string
  otherLand: (land: string, own: string) => string
  notMetMeans: string
  checkMeans: (count: number) => string
  noConceptTitle: string
  noConcept: (kind: string) => string
  noConceptSteps: readonly string[]
  unreadTitle: string
  unreadWhole: string
  requirements: string
  requirementsNote: string
  components: string
  componentsNote: string
  asked: string
  /** Heads what a concept may contain besides. */
  allowed: string
  means: string
  /** What a value of a component says, where it is neither yes nor no. */
  valueMeans: (value: string, meaning: string) => string
  found: string
  nothingFound: string
  /** Where something comes near. */
  nothingCounts: string
  missing: string
  partly: (what: readonly string[]) => string
  notFound: (what: readonly string[]) => string
  advice: string
  complete: string
  completeComponent: string
  nothingToDo: string
  lookAgain: string
  nearest: string
  moreQuotes: (count: number) => string
  measures: string
  /** Names the table for those who do not see it. */
  measuresTable: string
  measuresNote: string
  noMeasures: string
  statedAt: (attribute: string, having: number, of: number) => string
  gap: string
  missingWord: Readonly<Record<BindingAttribute, string>>
  done: string
  remarks: string
  place: string
  couldNotRead: string
  allRead: string
  copies: string
  copy: Readonly<{ docx: (name: string) => string; pdf: (name: string) => string }>
  noCopy: (file: string, why: NoCopyReason) => string
  /** What stands before the number of a page and between it and the number of pages. */
  pageNumber: readonly [string, string]
  /** Texts of comments and marks in the author's own file. */
  marks: Readonly<{
    author: string
    component: (title: string, value: string) => string
    requirement: (title: string, basis: string, status: RequirementStatus) => string
    measure: (number: number, title: string) => string
    gap: Readonly<Record<BindingAttribute, string>>
    complete: string
    summary: (title: string) => string
    about: string
    nothingMissing: string
    missingTitle: string
    missingItem: (title: string, status: string, missing: string) => string
    unplaced: (count: number) => string
    legend: string
    colours: Readonly<Record<'proof' | 'measure' | 'gap', string>>
  }>
}>
