import type { MeasureMatch } from '../../../model/measure-diff.ts'
import { findCandidates } from './find-candidates.ts'
import type { KnownMeasure } from './known-measure.ts'
import type { MeasureSimilarity } from './measure-similarity.ts'
import { measureSimilarity } from './measure-similarity.ts'
import { rootWeights } from './root-weights.ts'

/** From this score on two measures are taken for one, and from the lower one a person is asked. */
const [sureFrom, perhapsFrom] = [0.78, 0.52]
/** With another body in charge more of the title must be alike: a measure that was split often goes to two of them. */
const sureWithOtherBody = 0.9
/** Titles that share less are never taken for one, whatever else is alike. */
const leastTitle = 0.4
/** Two candidates whose ranks are nearer than this could both be meant. */
const contestedWithin = 0.02
/** What the context adds to the rank, so that of two equal titles the one in its own field comes first. */
const rankOfContext = 0.1
/** A title of one word that stands in another context is a word, not a proof. */
const poorContext = 0.34
/** A measure that is left over may be part of one that was matched. */
const partFrom = 0.5
/** Two that are left over may be one in other words, where little of the titles but most of the rest is alike. */
const [hintFrom, hintContext] = [0.2, 0.6]

export type MeasurePair = Readonly<{ before: KnownMeasure; after: KnownMeasure; match: MeasureMatch }>
export type Leftover = Readonly<{ measure: KnownMeasure; related: KnownMeasure | null }>
export type MatchedMeasures = Readonly<{
  pairs: readonly MeasurePair[]
  new: readonly Leftover[]
  gone: readonly Leftover[]
}>

type Candidate = Readonly<{ before: KnownMeasure; after: KnownMeasure; rank: number; similarity: MeasureSimilarity }>

/** Puts the measures of two versions together, each into one pair at most, the most alike first. */
export function matchMeasures(before: readonly KnownMeasure[], after: readonly KnownMeasure[]): MatchedMeasures {
  const candidates = rankedCandidates(before, after)
  const takenBefore = new Set<number>()
  const takenAfter = new Set<number>()
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    const { similarity } = candidate
    if (similarity.score < perhapsFrom || similarity.title < leastTitle) continue
    if (takenBefore.has(candidate.before.index) || takenAfter.has(candidate.after.index)) continue
    takenBefore.add(candidate.before.index)
    takenAfter.add(candidate.after.index)
    chosen.push(candidate)
  }
  const rivals = rivalsOf(candidates, chosen)
  const isHint = ({ before: left, after: right, similarity }: Candidate): boolean => {
    if (similarity.title >= partFrom) return true
    const areLeft = !takenBefore.has(left.index) && !takenAfter.has(right.index)
    return areLeft && similarity.title >= hintFrom && (similarity.context ?? 0) >= hintContext
  }
  const hints = candidates.filter(isHint)
  const relatedTo = {
    before: new Map(hints.toReversed().map((hint) => [hint.before.index, hint.after])),
    after: new Map(hints.toReversed().map((hint) => [hint.after.index, hint.before])),
  }
  return {
    pairs: chosen
      .map((candidate) => ({ before: candidate.before, after: candidate.after, match: toMatch(candidate, rivals) }))
      .toSorted((a, b) => a.after.index - b.after.index),
    new: after
      .filter(({ index }) => !takenAfter.has(index))
      .map((measure) => ({ measure, related: relatedTo.after.get(measure.index) ?? null })),
    gone: before
      .filter(({ index }) => !takenBefore.has(index))
      .map((measure) => ({ measure, related: relatedTo.before.get(measure.index) ?? null })),
  }
}

function rankedCandidates(before: readonly KnownMeasure[], after: readonly KnownMeasure[]): readonly Candidate[] {
  const weightOf = rootWeights([...before, ...after])
  return findCandidates(before, after)
    .flatMap(([left, right]) => {
      const similarity = measureSimilarity(left, right, weightOf)
      if (similarity.title < hintFrom) return []
      const rank = similarity.score + rankOfContext * (similarity.context ?? 0.5)
      return [{ before: left, after: right, rank, similarity }]
    })
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        distance(a) - distance(b) ||
        a.before.index - b.before.index ||
        a.after.index - b.after.index,
    )
}

/** Of candidates that are otherwise equal the one at the same place comes first. */
function distance({ before, after }: Candidate): number {
  return Math.abs(before.index - after.index)
}

/** For each measure the best rank of a candidate that was not chosen and whose other side is no better placed. */
function rivalsOf(candidates: readonly Candidate[], chosen: readonly Candidate[]): ReadonlyMap<Candidate, number> {
  const isChosen = new Set(chosen)
  const byBefore = Map.groupBy(candidates, ({ before }) => before.index)
  const byAfter = Map.groupBy(candidates, ({ after }) => after.index)
  const rankOf = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { before, after, rank } of chosen) {
    rankOf.before.set(before.index, rank)
    rankOf.after.set(after.index, rank)
  }
  return new Map(
    chosen.map((candidate) => {
      const others = [...(byBefore.get(candidate.before.index) ?? []), ...(byAfter.get(candidate.after.index) ?? [])]
      const open = others.filter((other) => {
        if (isChosen.has(other)) return false
        const placed =
          other.before === candidate.before
            ? rankOf.after.get(other.after.index)
            : rankOf.before.get(other.before.index)
        return placed === undefined || placed < other.rank + contestedWithin
      })
      return [candidate, open.reduce((best, { rank }) => Math.max(best, rank), 0)]
    }),
  )
}

function toMatch(candidate: Candidate, rivals: ReadonlyMap<Candidate, number>): MeasureMatch {
  const { before, after, similarity, rank } = candidate
  const { score, shared, onlyLeft, onlyRight, alike, unlike, context } = similarity
  const contested = (rivals.get(candidate) ?? 0) > rank - contestedWithin
  const isBareWord =
    Math.min(before.words.length, after.words.length) === 1 && context !== null && context < poorContext
  const needed = unlike.includes('responsible') ? sureWithOtherBody : sureFrom
  return {
    certainty: score >= needed && !contested && !isBareWord ? 'sicher' : 'prüfen',
    score: Math.round(score * 100) / 100,
    shared: [...shared],
    onlyBefore: [...onlyLeft],
    onlyAfter: [...onlyRight],
    alike: [...alike],
    unlike: [...unlike],
    contested,
  }
}
