import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { AgreementFigure } from '../../model/agreement.ts'

/** Draws, the number that makes them the same each time, and the share of them that the interval holds. */
export const bootstrapSettings = {
  resamples: 2000,
  seed: 20260501,
  level: 0.95,
  generator: 'xoroshiro128plus',
} as const

/** Below this number of documents the draws say nothing about other documents. */
const leastDocuments = 5
/** Share of draws in which the figure must be computable. */
const leastComputable = 0.95

/**
 * For each draw, how often each of n documents is in it: n documents drawn with replacement. Whole documents are drawn, not
 * single values, because the ten values of one document depend on each other. Starts anew from the seed at each call, so
 * that every figure over the same documents rests on the same draws.
 */
export function drawDocuments(n: number, resamples: number = bootstrapSettings.resamples): readonly Uint16Array[] {
  const generator = xoroshiro128plus(bootstrapSettings.seed)
  return Array.from({ length: resamples }, () => {
    const times = new Uint16Array(n)
    for (let drawn = 0; drawn < n; drawn++) {
      const document = uniformInt(generator, 0, n - 1)
      times[document] = (times[document] ?? 0) + 1
    }
    return times
  })
}

type Interval = Pick<AgreementFigure, 'interval' | 'noInterval'>

/** The percentile interval of a figure from its values in the draws (null: not computable in that draw). */
export function percentileInterval(
  figure: number | null,
  inDraws: readonly (number | null)[],
  documents: number,
): Interval {
  if (figure === null) return without('no-figure')
  if (documents < leastDocuments) return without('few-documents')
  const values = inDraws.filter((value) => value !== null).sort((a, b) => a - b)
  if (values.length < inDraws.length * leastComputable) return without('draws-not-computable')
  const tail = (1 - bootstrapSettings.level) / 2
  const [low, high] = [quantile(values, tail), quantile(values, 1 - tail)]
  return low === high ? without('no-variation') : { interval: { low, high }, noInterval: null }
}

function without(reason: NonNullable<AgreementFigure['noInterval']>): Interval {
  return { interval: null, noInterval: reason }
}

/** A quantile of sorted values, between two of them in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
  return below + (above - below) * (place - Math.floor(place))
}
