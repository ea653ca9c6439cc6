import type { Feature, NetworkFact } from '../../../model/network.ts'
import { overlap } from '../../../model/span.ts'
import { wordsOf } from '../facts.ts'
import { words } from '../words.ts'
import { fitOf } from './intervals.ts'
import { matterOf } from './matter.ts'

/** "apart": not both can hold; "inexact": both can, but they do not say the same. */
export type Conflict = 'apart' | 'inexact'

/** How two facts of one feature and body conflict; null when they can stand side by side. */
export function conflictOf(left: NetworkFact, right: NetworkFact): Conflict | null {
  const compare = comparisons[left.feature]
  if (!compare || isOneSentence(left, right) || matterOf(left) !== matterOf(right)) return null
  return compare(left, right)
}

type Comparison = (left: NetworkFact, right: NetworkFact) => Conflict | null

const majorities = ['einfach', 'absolut', 'zwei-drittel', 'drei-viertel', 'vier-fünftel', 'konsens', 'einstimmig']
const quorums = ['hälfte', 'mehr-als-hälfte', 'drittel', 'ohne-zahl']
const beginnings = ['beschluss', 'bekanntmachung', 'unterzeichnung']

/** Features whose values can be compared; all others are free text, on which nothing is said. */
const comparisons: Partial<Readonly<Record<Feature, Comparison>>> = {
  frequency: byAmount,
  members: (left, right) => (isTotal(left) && isTotal(right) ? byAmount(left, right) : null),
  invitation: byAmount,
  minutes: byAmount,
  term: byAmount,
  leaving: byNumber,
  'new-group': byNumber,
  majority: (left, right) => (hasFallback(left) || hasFallback(right) ? null : byCode(majorities)(left, right)),
  amendment: byCode(majorities),
  tie: byCode(['abgelehnt', 'vorsitz', 'los', 'vertagt']),
  quorum: byCode(quorums),
  publicity: (left, right) =>
    hasException(left) || hasException(right) ? null : byCode(['öffentlich', 'nichtöffentlich'])(left, right),
  'minutes-approval': (left, right) => (left.value !== right.value && isShort(left) && isShort(right) ? 'apart' : null),
  'in-force': (left, right) => byDate(left, right) ?? byCode(beginnings)(left, right),
  'version-date': (left, right) => (['change', 'end'].includes(matterOf(left)) ? null : byDate(left, right)),
}

/** A sentence that gives two numbers gives them for two things. */
function isOneSentence(left: NetworkFact, right: NetworkFact): boolean {
  return left.evidence.file === right.evidence.file && overlap(left.evidence, right.evidence)
}

function byAmount({ amount: left }: NetworkFact, { amount: right }: NetworkFact): Conflict | null {
  if (!left || !right || left.unit !== right.unit) return null
  const fit = fitOf(left, right)
  return fit === 'compatible' ? null : fit
}

/** For thresholds the number itself is the rule: "mindestens fünf" and "mindestens drei" are two rules. */
function byNumber({ amount: left }: NetworkFact, { amount: right }: NetworkFact): Conflict | null {
  if (!left || !right || left.unit !== right.unit) return null
  return (left.min ?? left.max) === (right.min ?? right.max) ? null : 'apart'
}

function byCode(codes: readonly string[]): Comparison {
  return (left, right) =>
    left.value !== right.value && codes.includes(left.value) && codes.includes(right.value) ? 'apart' : null
}

function byDate(left: NetworkFact, right: NetworkFact): Conflict | null {
  const isDate = ({ value }: NetworkFact) => /^\d{4}-\d{2}-\d{2}$/u.test(value)
  return isDate(left) && isDate(right) && left.value !== right.value && matterOf(left) !== 'end' ? 'apart' : null
}

/** Days, or "nächste Sitzung"; longer values are printed text. */
function isShort({ value }: NetworkFact): boolean {
  return /^\d+$/u.test(value) || value === 'nächste Sitzung'
}

const total = words(
  'insgesamt',
  '(?:besteht aus|umfasst|hat|zählt) (?:insgesamt |höchstens |bis zu |mindestens )?\\S+ Mitglied~',
)

/** Seats of one group of members, or of those who vote, are no total. */
function isTotal(fact: NetworkFact): boolean {
  return wordsOf(fact).search(total) >= 0
}

const fallback = words(
  'sonst',
  'andernfalls',
  'möglichst',
  'am liebsten',
  'angestrebt',
  'anzustreben',
  'nach Möglichkeit',
  '(?:kann|können|kommt) ... (?:kein|keine|nicht) ... (?:erzielt|erreicht|zustande)',
  'falls',
  'Grundsätzlich',
)
const exception = words(
  'grundsätzlich',
  'in der Regel',
  'soweit',
  'sofern',
  'wenn',
  'ausgeschlossen',
  'kann',
  'können',
  'es sei denn',
)

/** Consensus first, a vote where there is none. */
function hasFallback(fact: NetworkFact): boolean {
  return wordsOf(fact).search(fallback) >= 0
}

function hasException(fact: NetworkFact): boolean {
  return wordsOf(fact).search(exception) >= 0
}
