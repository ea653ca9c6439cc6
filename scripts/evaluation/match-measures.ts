import type { GoldMeasure } from '../../src/model/gold.ts'
import type { Measure } from '../../src/model/measure.ts'
import { wordOverlap } from './title-words.ts'

export type MeasurePair = Readonly<{ given: Measure; expected: GoldMeasure }>

export type MatchedMeasures = Readonly<{
  pairs: readonly MeasurePair[]
  /** Given, but not in the gold coding, and the other way round. */
  surplus: readonly Measure[]
  missing: readonly GoldMeasure[]
}>

const leastOverlap = 0.6

/** Puts measures together whose titles share most of their words; each goes into one pair, the best first. */
export function matchMeasures(given: readonly Measure[], expected: readonly GoldMeasure[]): MatchedMeasures {
  const candidates = given
    .flatMap((left, g) =>
      expected.map((right, e) => ({
        g,
        e,
        overlap: wordOverlap(left.title, right.title),
        apart: pagesApart(left, right),
      })),
    )
    .filter(({ overlap }) => overlap >= leastOverlap)
    .sort((a, b) => b.overlap - a.overlap || a.apart - b.apart || a.g - b.g || a.e - b.e)
  const takenGiven = new Set<number>()
  const takenExpected = new Set<number>()
  const pairs: MeasurePair[] = []
  for (const { g, e } of candidates) {
    const left = given[g]
    const right = expected[e]
    if (!left || !right || takenGiven.has(g) || takenExpected.has(e)) continue
    takenGiven.add(g)
    takenExpected.add(e)
    pairs.push({ given: left, expected: right })
  }
  return {
    pairs,
    surplus: given.filter((_, index) => !takenGiven.has(index)),
    missing: expected.filter((_, index) => !takenExpected.has(index)),
  }
}

function pagesApart(given: Measure, expected: GoldMeasure): number {
  return given.page === null || expected.page === null ? 0 : Math.abs(given.page - expected.page)
}
