import type { PartStart, PartWitness } from '../../model/file-part.ts'
import type { Certainty, DocumentKind } from '../../model/values.ts'
import type { Identification } from '../profile/find-profile.ts'
import type { KindDecision } from './find-kind.ts'

/** What a document is and whose it is, and whether its kind stands apart from others in one file. */
export type Identity = Readonly<{
  kind: DocumentKind
  kindReason: string
  kindCertainty: Certainty
  apart: KindDecision['apart']
  /** Whether marks of the document speak for its kind, not only the absence of others. */
  recognised: boolean
  /** Whether its title names what it is, as a cover does. */
  titled: boolean
  profile: Identification
}>

/** Two neighbouring parts of a file, what speaks for a new document between them, and how long the shorter one is. */
export type Neighbours = Readonly<{
  before: Identity
  after: Identity
  start: PartStart
  /** The number of the annex that the part before was to a paper in front of it ("Anlage 1"), or null. */
  annexBefore: number | null
  shorter: number
}>

/** A concept or a set of rules shorter than this, in characters, is an extract. */
const shortestWork = 3000
/** Titles of what belongs to the document before. */
const belongsTo =
  /^(?:Anlage|Anhang|Erläuterung|Begründung|Änderung|Nachtrag|Teil|Band|Maßnahmen|Umsetzung|Handlungsprogramm|Arbeitsprogramm)|(?:zu[mr]?|des|der)\s(?:vorliegenden|vorstehenden)/iu
const rulesTitle = /ordnung|satzung|statut|vereinbarung|leitlinien|regeln|grundsätze/iu

/**
 * Whether two neighbouring parts of a file are plainly different documents: a paper about a document in front of it, rules
 * behind a concept, two documents of one kind that differ in title, town and numbering, or the next annex of the paper in
 * front. In doubt they are one: a concept is not parted from its own annexes.
 */
export function areTwoDocuments(neighbours: Neighbours): boolean {
  const { before, after, start, annexBefore } = neighbours
  if (annexBefore !== null && start.annex === annexBefore + 1 && start.witnesses.length > 1) return true
  if (before.kind === 'other' && before.apart !== 'never' && isWork(after)) return isPlain(after, start)
  if (before.kind === after.kind) return isWork(after) && areTwins(neighbours)
  if (after.apart !== 'always' || sameTitle(before, after)) return false
  return after.kind === 'network-rules' ? rulesTitle.test(titleOf(after)) : isWork(before)
}

function isWork({ kind }: Identity): boolean {
  return kind === 'concept' || kind === 'network-rules'
}

/** A kind that wants a second look needs a new document that shows in its pages. */
function isPlain(after: Identity, { witnesses }: PartStart): boolean {
  return after.kindCertainty === 'sicher' || (witnesses.length > 1 && witnesses.some((witness) => ofPages.has(witness)))
}

const ofPages: ReadonlySet<PartWitness> = new Set(['page-numbers', 'cover', 'annex', 'running-head'])

/** Two concepts or two sets of rules in one volume: each complete and sure, with a title and a numbering of its own. */
function areTwins({ before, after, start: { witnesses }, shorter }: Neighbours): boolean {
  const isSure = before.kindCertainty === 'sicher' && after.kindCertainty === 'sicher'
  if (!isSure || shorter < shortestWork || sameTitle(before, after) || belongsTo.test(titleOf(after))) return false
  const isNumbered = witnesses.includes('numbering') || witnesses.includes('page-numbers')
  if (after.kind === 'network-rules') return isNumbered && rulesTitle.test(titleOf(after))
  const differ = (attribute: 'municipality' | 'year'): boolean => {
    const [left, right] = [before.profile[attribute].value, after.profile[attribute].value]
    return left !== null && right !== null && left !== right
  }
  const isNew = witnesses.includes('page-numbers') || witnesses.includes('contents')
  return isNew && (differ('municipality') || (isNumbered && witnesses.includes('cover') && differ('year')))
}

function sameTitle(before: Identity, after: Identity): boolean {
  const [left, right] = [before, after].map((identity) =>
    titleOf(identity)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
  if (!left || !right) return true
  return left.includes(right) || right.includes(left)
}

function titleOf({ profile }: Identity): string {
  return profile.title.value ?? ''
}
