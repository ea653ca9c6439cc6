import type { Review } from '../../model/review.ts'
import type { ReviewFault } from '../check-reviews.ts'
import type { ReviewRowFault, ReviewTexts } from './review-texts.ts'

const decisions = { accepted: 'accepted', changed: 'changed', commented: 'remark' } as const

/** The English wording about values that people reviewed. */
export const englishReview: ReviewTexts = {
  columns: {
    municipality: 'Municipality',
    thing: 'Kind',
    what: 'What is judged',
    machine: 'Value by the program',
    certainty: 'Certainty',
    machineReason: 'Reason of the program',
    page: 'Page',
    decision: 'Decision',
    value: 'New value',
    by: 'Name',
    date: 'Date',
    reason: 'Your reason',
    judged: 'Value judged',
    hint: 'Note',
    bundle: 'Document',
    id: 'Id',
  },
  decisions,
  standing: 'Standing value',
  counts: 'counts',
  changed: (machine, value) => `${value} (by hand; program: ${machine})`,
  accepted: (machine) => `${machine} (accepted)`,
  commented: (machine) => `${machine} (remark)`,
  signature: ({ decision, by, date, reason }, value) =>
    `${decisions[decision]}${decision === 'changed' && value !== null ? ` to “${value}”` : ''} by ${by} on ${date}${reason === '' ? '' : `: ${reason}`}`,
  outdated: (judged, now) => `“${judged}” was judged; the program says “${now}” by now. Please look at it again.`,
  overruled: 'There is a later decision on this value, which counts.',
  note: 'Values that somebody accepted, changed or commented on. The value of the program stays beside them.',
  rowFault: (fault) => `Row ${fault.row}: ${rowFault(fault)}`,
  fault,
}

function rowFault(fault: ReviewRowFault): string {
  switch (fault.code) {
    case 'no-head':
      return `Headings are missing: ${fault.missing.map((name) => `“${name}”`).join(', ')}. Please use the sheet “Review” of report.xlsx and leave its headings as they are.`
    case 'no-key':
      return 'It is missing what the row belongs to (“Document”, “Kind” and “Id”). Please do not empty these columns.'
    case 'no-decision':
      return 'The decision is missing (accepted, changed or remark).'
    case 'unknown-decision':
      return `There is no decision “${fault.found}”; possible are: ${fault.allowed.join(', ')}.`
    case 'no-name':
      return 'The name of the person who decided is missing.'
    case 'no-date':
      return 'The date of the decision is missing.'
    case 'bad-date':
      return `“${fault.found}” is no date. Please write it like 2026-05-31.`
    case 'no-value':
      return 'The new value is missing. If the value stays as it is, please choose “accepted” or “remark”.'
    case 'value-not-allowed':
      return `There is no value “${fault.found}” here; possible are: ${fault.allowed.join(', ')}.`
    case 'value-without-change':
      return `There is a new value (“${fault.found}”) beside “${fault.decision}”. Please choose “changed” or delete the new value.`
    default:
      return fault satisfies never
  }
}

function fault(fault: ReviewFault): string {
  switch (fault.code) {
    case 'unknown-bundle':
      return `There ${fault.count === 1 ? 'is a decision' : `are ${fault.count} decisions`} on the document “${fault.bundle}”, but no result. ${fault.count === 1 ? 'It was' : 'They were'} left out; please check the column “Document”.`
    case 'unknown-thing':
      return `${place(fault.review)}: There is no such id. The decision was left out.`
    case 'value-not-allowed':
      return `${place(fault.review)}: There is no value “${fault.review.value ?? fault.review.machineValue}”; possible are: ${fault.allowed.join(', ')}. The decision was left out.`
    case 'value-without-change':
      return `${place(fault.review)}: A new value stands beside “changed” only. The decision was left out.`
    case 'outdated':
      return `${place(fault.review)}: ${englishReview.outdated(fault.review.machineValue, fault.now)}`
    case 'differing': {
      const [last] = fault.reviews.slice(-1)
      const all = fault.reviews.map(({ by, date }) => `${by} on ${date}`).join(', ')
      return `${last ? place(last) : ''}: Several decisions (${all}). The last one, by ${last?.by ?? ''}, counts; all are kept.`
    }
    default:
      return fault satisfies never
  }
}

function place({ bundle, id }: Review): string {
  return `“${bundle}”, ${id}`
}
