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
/** Without a number nobody is beschlussfähig but in a second meeting, which the sentence need not say. */
const quorums = ['hälfte', 'mehr-als-hälfte', 'drittel']
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
  // Several ballots have several majorities; a chapter that first seeks consensus says how votes are taken without it.
  majority: (left, right) =>
    matterOf(left) === 'ballot' || isConsensusFirst(left, right) || isConsensusFirst(right, left)
      ? null
      : byCode(majorities)(left, right),
  amendment: byCode(majorities),
  tie: byCode(['abgelehnt', 'vorsitz', 'los', 'vertagt']),
  quorum: byCode(quorums),
  publicity: (left, right) =>
    hasException(left) || hasException(right) ? null : byCode(['öffentlich', 'nichtöffentlich'])(left, right),
  'minutes-approval': (left, right) => (left.value !== right.value && isDays(left) && isDays(right) ? 'apart' : null),
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

/** Until then one may object; who does is heard in the next meeting. */
function isDays({ value }: NetworkFact): boolean {
  return /^\d+$/u.test(value)
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
  'zuerst',
  'zunächst',
  '(?:wir )?suchen',
  'bemüh(?:t|en)',
  'ansonsten',
  '(?:gelingt|kommt|lässt|bleibt|bleiben|scheitert|ist|wird) ... (?:nicht|kein|keine|strittig|unterschiedlich~|dabei)',
  '(?:wird|stimmt|stimmen) ... (?:abgestimmt|ab)',
  'dann',
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
  '(?:geht|handelt) es (?:um|sich)',
  'Antr(?:ag|äge)~',
  'Maßgabe',
  'Fälle~',
  'Angelegenheit~',
  'bei (?:der|Bedarf|Personal~|Beratung~)',
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

/** Consensus first, a vote where there is none: in one chapter, or by the words of either. */
function isConsensusFirst(first: NetworkFact, other: NetworkFact): boolean {
  if (first.value !== 'konsens') return hasFallback(first)
  const { section } = first.evidence
  const sameChapter = Boolean(section) && section === other.evidence.section
  return sameChapter || hasFallback(first) || hasFallback(other)
}

function hasFallback(fact: NetworkFact): boolean {
  return wordsOf(fact).search(fallback) >= 0
}

function hasException(fact: NetworkFact): boolean {
  return wordsOf(fact).search(exception) >= 0
}
