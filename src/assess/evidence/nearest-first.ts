import type { Span } from '../../model/span.ts'
import type { Case } from '../components/decision.ts'
import { directness } from './directness.ts'

/** So much further away than the nearest, a passage is a chance hit. */
const farOff = 6

/** Misses by how near they come: directness and what their finder knows of them; chance hits are left out. */
export function nearestFirst<M extends Readonly<{ span: Span; weight: number }>>(
  given: Case,
  misses: readonly M[],
): readonly M[] {
  const ranked = misses
    .map((miss) => ({ miss, rank: directness(given, miss.span) + miss.weight }))
    .toSorted((left, right) => right.rank - left.rank || left.miss.span.start - right.miss.span.start)
  const nearest = ranked[0]?.rank ?? 0
  return ranked.filter(({ rank }) => rank > nearest - farOff).map(({ miss }) => miss)
}
