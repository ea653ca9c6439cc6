import type { BindingAttribute } from '../../model/binding-force.ts'
import { bindingAttributes } from '../../model/binding-force.ts'
import type { requirementForces } from '../../model/catalogue.ts'
import { fileName } from '../../model/file-name.ts'
import type { Issue } from '../../model/issue.ts'
import { measureText } from '../../model/measure.ts'
import type { RequirementStatus } from '../../model/values.ts'
import { groupedIssues } from '../grouped-issues.ts'
import type { RequirementGroup } from '../messages/check-texts.ts'
import { requirementGroups } from '../messages/check-texts.ts'
import { isUnread } from '../report-input.ts'
import { pageCount } from '../tables.ts'
import type { CheckInput, OwnCopy } from './check-input.ts'
import type { CheckItem } from './check-items.ts'
import { componentItems, requirementItems } from './check-items.ts'
import { countGaps, remarksOn } from './measure-gaps.ts'
import type { NextStep } from './next-steps.ts'
import { nextSteps } from './next-steps.ts'
import { shortened } from './shortened.ts'

/** A measure with what it states, "" where it states nothing. */
export type MeasureLine = Readonly<{
  number: number
  title: string
  page: string
  stated: Readonly<Record<BindingAttribute, string>>
  remarks: readonly string[]
}>

export const countedStatuses = ['erfüllt', 'teilweise', 'nicht erfüllt', 'nicht prüfbar'] as const
export type StatusCounts = Readonly<Record<RequirementStatus, number>>

/** What the self-assessment says, in words and before any layout; HTML and Word show the same. */
export type CheckSheet = Readonly<{
  title: string
  state: 'concept' | 'other' | 'unread'
  /** Heading of the first page. */
  resultTitle: string
  /** What was done; "" where nothing could be compared. */
  intro: string
  /** What has to be known before anything is read; "" where there is nothing. */
  warning: string
  read: string
  kind: string
  kindReason: string
  counts: StatusCounts
  groups: readonly Readonly<{ title: string; counts: StatusCounts }>[]
  steps: readonly NextStep[]
  notes: readonly string[]
  requirements: readonly CheckItem[]
  components: readonly CheckItem[]
  measures: readonly MeasureLine[]
  /** For how many measures each attribute is stated. */
  stated: readonly string[]
  copies: readonly string[]
  unread: readonly string[]
}>

const longestTitle = 140
const longestCell = 60

/**
 * Puts the result of one concept into the words of the self-assessment. `otherLand`: the Land that the draft seems to come
 * from, where it is not the one of the catalogue.
 */
export function toCheckSheet(
  input: CheckInput,
  copies: readonly OwnCopy[],
  otherLand: string | null = null,
): CheckSheet {
  const { named, messages } = input
  const { bundle } = named
  const { selfCheck: texts } = messages
  const state = isUnread(bundle) ? 'unread' : bundle.kind === 'concept' ? 'concept' : 'other'
  const names = bundle.files.map(({ path }) => fileName(path))
  const isConcept = state === 'concept'
  const components = isConcept ? componentItems(input) : []
  return {
    title: bundle.profile.title.value ?? named.name,
    state,
    resultTitle: { concept: texts.resultTitle, unread: texts.unreadTitle, other: texts.noConceptTitle }[state],
    intro: isConcept ? texts.intro : '',
    warning: [
      ...bundle.issues.filter(isAboutAll).map((issue) => issueWords(issue, input)),
      ...(isConcept && otherLand !== null ? [texts.otherLand(otherLand, input.catalogue.land ?? '')] : []),
    ].join(' '),
    read: texts.read({ files: names, pages: pageCount(bundle), measures: isConcept ? bundle.measures.length : null }),
    kind: messages.kinds[bundle.kind],
    kindReason: bundle.kindReason,
    counts: countStatuses(input, () => true),
    groups: isConcept ? groupsOf(input) : [],
    steps: isConcept ? nextSteps(input) : [],
    notes: isConcept
      ? [texts.checkMeans(components.filter(({ check }) => check).length), texts.stayedHere, texts.notMetMeans]
      : [texts.stayedHere],
    requirements: isConcept ? requirementItems(input) : [],
    components,
    measures: bundle.measures.map((measure, index) => ({
      number: index + 1,
      title: shortened(measure.title, longestTitle),
      page: measure.page === null ? '–' : String(measure.page),
      stated: Object.fromEntries(
        bindingAttributes.map((attribute) => [attribute, shortened(measureText(measure, attribute), longestCell)]),
      ) as Record<BindingAttribute, string>,
      remarks: remarksOn(measure),
    })),
    stated: bindingAttributes.map((attribute) => {
      const of = bundle.measures.length
      return texts.statedAt(texts.missingWord[attribute], of - countGaps(bundle.measures, attribute), of)
    }),
    copies: copies.map((copy) => copySentence(copy, input)),
    unread: groupedIssues([...input.results.issues, ...bundle.issues].filter((issue) => !isAboutAll(issue))).map(
      ({ issue, pages }) => issueWords(issue, input, pages),
    ),
  }
}

/** Not about what could not be read, but about everything that is said. */
function isAboutAll({ code }: Issue): boolean {
  return code === 'several-concepts'
}

/** Who hands the page on need not show where the file lies. */
function issueWords(issue: Issue, { messages }: CheckInput, pages?: readonly number[]): string {
  return messages.issue({ ...issue, file: fileName(issue.file) }, pages)
}

const groupOf: Readonly<Record<(typeof requirementForces)[number], RequirementGroup>> = {
  ist: 'required',
  soll: 'required',
  formal: 'procedure',
  process: 'procedure',
  kann: 'optional',
}

function groupsOf(input: CheckInput): CheckSheet['groups'] {
  return requirementGroups.map((group) => ({
    title: input.messages.selfCheck.groups[group],
    counts: countStatuses(input, (of) => of === group),
  }))
}

function countStatuses({ catalogue, named }: CheckInput, counts: (group: RequirementGroup) => boolean): StatusCounts {
  const sum = { erfüllt: 0, teilweise: 0, 'nicht erfüllt': 0, 'nicht prüfbar': 0, entfällt: 0 }
  for (const { id, force } of catalogue.requirements) {
    const status = named.bundle.requirements[id]?.status
    if (status !== undefined && counts(groupOf[force])) sum[status] += 1
  }
  return sum
}

function copySentence(copy: OwnCopy, { messages }: CheckInput): string {
  const { selfCheck: texts } = messages
  if (copy.kind === null) return texts.noCopy(fileName(copy.file), copy.why)
  return texts.copy[copy.kind](copy.name)
}
