import type { GoldMeasure } from '../../src/model/gold.ts'
import type { Measure } from '../../src/model/measure.ts'
import { wordOverlap } from './title-words.ts'

/** A measure as both codings have it, attributes as printed. */
export type RegisteredMeasure = Pick<
  GoldMeasure,
  'title' | 'page' | 'form' | 'responsible' | 'period' | 'priority' | 'modality'
>

export type MeasurePair = Readonly<{ given: RegisteredMeasure; expected: RegisteredMeasure }>

export type MatchedMeasures = Readonly<{
  pairs: readonly MeasurePair[]
  /** Given, but not in the gold coding, and the other way round. */
  surplus: readonly RegisteredMeasure[]
  missing: readonly RegisteredMeasure[]
}>

/** A measure of the analysis with its period and priority as printed. */
export function asRegistered(measure: Measure): RegisteredMeasure {
  return { ...measure, period: measure.period?.text ?? null, priority: measure.priority?.text ?? null }
}

const leastOverlap = 0.6

/** Puts measures together whose titles share most of their words; each goes into one pair, the best first. */
export function matchMeasures(
  given: readonly RegisteredMeasure[],
  expected: readonly RegisteredMeasure[],
): MatchedMeasures {
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

function pagesApart(given: RegisteredMeasure, expected: RegisteredMeasure): number {
  return given.page === null || expected.page === null ? 0 : Math.abs(given.page - expected.page)
}

/** What is compared on matched measures. Pages are compared where both codings have one. */
export const comparedAttributes = ['responsible', 'period', 'priority', 'page'] as const
export type ComparedAttribute = (typeof comparedAttributes)[number]

/**
 * Whether both codings say the same of a measure: neither names it, or their words are mostly the same ("Jugendamt" and
 * "Jugendamt, Abt. Kita" are; "bis 2026" and "bis 2027" are not). Null where it cannot be compared.
 */
export function agreesOn(attribute: ComparedAttribute, { given, expected }: MeasurePair): boolean | null {
  if (attribute === 'page') return given.page === null || expected.page === null ? null : given.page === expected.page
  const [left, right] = [given, expected].map((measure) => wordsOf(measure[attribute]))
  return left !== undefined && right !== undefined && isMostlySame(left, right)
}

/** Whether one of the codings names it at all. */
export function isNamed(attribute: ComparedAttribute, measure: RegisteredMeasure): boolean {
  return wordsOf(measure[attribute]).size > 0
}

function wordsOf(value: string | number | readonly string[] | null): ReadonlySet<string> {
  const text = value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value)
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}★☆⭐●▲!+]+/gu),
  )
}

/** Numbers must be the same; of the other words half of the longer text's. */
function isMostlySame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return left.size === right.size
  const numbers = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ')
  const shared = [...left].filter((word) => right.has(word)).length
  return numbers(left) === numbers(right) && shared * 2 >= Math.max(left.size, right.size)
}
