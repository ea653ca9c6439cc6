import type { Evidence } from '../model/evidence.ts'
import type { Review } from '../model/review.ts'
import { isOutdated, reviewedValue, reviewFor, reviewsFor } from '../model/reviews.ts'
import type { Certainty } from '../model/values.ts'
import { componentIds } from '../model/values.ts'
import type { NamedBundle, ReportInput } from './report-input.ts'
import { matrixBundles, requirementsOf } from './report-input.ts'
import { statusWords } from './status-words.ts'
import type { DataTable } from './tables.ts'

/** A value of the machine with one review of it, or with none; a value reviewed twice has two rows. */
export type ReviewRow = Readonly<{
  named: NamedBundle
  thing: Review['thing']
  id: string
  /** Name of the component, or title of the requirement. */
  what: string
  /** The value of the machine as the model writes it. */
  machine: string
  /** Requirements have no certainty of their own. */
  certainty: Certainty | null
  reason: string
  evidence: readonly Evidence[]
  review: Review | null
  /** Whether this review is the one that counts. */
  counts: boolean
  /** What should be known about the review: outdated, overruled; "" for nothing. */
  hint: string
}>

type JudgedValue = Omit<ReviewRow, 'review' | 'counts' | 'hint'>

/**
 * Every component and requirement of every concept, in the order of the reports, with what people said of it. Where the machine
 * has changed its mind since, a row without a review follows for a new decision.
 */
export function reviewRows(input: ReportInput): readonly ReviewRow[] {
  return matrixBundles(input.results).flatMap((named) =>
    [...judgedComponents(named, input), ...judgedRequirements(named, input)].flatMap((value) => rowsOf(value, input)),
  )
}

function judgedComponents(named: NamedBundle, { messages }: ReportInput): readonly JudgedValue[] {
  return componentIds.flatMap((id) => {
    const component = named.bundle.components[id]
    if (!component) return []
    const { value: machine, certainty, reason, evidence } = component
    return [{ named, thing: 'component', id, what: messages.components[id], machine, certainty, reason, evidence }]
  })
}

function judgedRequirements(named: NamedBundle, { catalogue }: ReportInput): readonly JudgedValue[] {
  return requirementsOf(named.bundle, catalogue).flatMap(({ id, title: what }) => {
    const requirement = named.bundle.requirements[id]
    if (!requirement) return []
    const { status: machine, reason, evidence } = requirement
    return [{ named, thing: 'requirement', id, what, machine, certainty: null, reason, evidence }]
  })
}

function rowsOf(value: JudgedValue, { results, messages }: ReportInput): readonly ReviewRow[] {
  const { thing, id, machine } = value
  const reviewed = { bundle: value.named.bundle.id, thing, id }
  const standing = reviewFor(results, reviewed)
  const rows = reviewsFor(results, reviewed).map((review) => {
    const judged = statusWords(review.machineValue, messages)
    const hints = [
      ...(isOutdated(review, results) ? [messages.review.outdated(judged, statusWords(machine, messages))] : []),
      ...(review !== standing && review.decision !== 'commented' ? [messages.review.overruled] : []),
    ]
    return { ...value, review, counts: review === standing, hint: hints.join(' ') }
  })
  if (standing && !isOutdated(standing, results)) return rows
  return [...rows, { ...value, review: null, counts: false, hint: '' }]
}

/** What people said of values, one row per review, with the value of the machine and the one that stands. */
export function reviewsTable(input: ReportInput): DataTable {
  const { messages } = input
  const { review: texts, things, yes, no } = messages
  const { columns } = texts
  return {
    name: 'reviews',
    title: messages.tables.reviews,
    headings: [
      ...[columns.bundle, columns.municipality, columns.thing, columns.id, columns.what, columns.machine],
      ...[columns.judged, columns.decision, columns.value, texts.standing, columns.by, columns.date, columns.reason],
      ...[texts.counts, columns.hint],
    ],
    rows: reviewRows(input).flatMap(({ named, thing, id, what, machine, review, counts, hint }) => {
      if (!review) return []
      const words = (value: string | null): string => (value === null ? '' : statusWords(value, messages))
      const standing = reviewFor(input.results, { bundle: named.bundle.id, thing, id })
      const value = (standing && reviewedValue(standing)) ?? machine
      return [
        [
          ...[named.bundle.id, named.name, things[thing], id, what, words(machine), words(review.machineValue)],
          ...[texts.decisions[review.decision], words(review.value), words(value), review.by, review.date],
          ...[review.reason, counts ? yes : no, hint],
        ],
      ]
    }),
  }
}
