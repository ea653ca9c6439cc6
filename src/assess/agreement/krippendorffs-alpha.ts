import { type Contingency, marginsOf } from './contingency.ts'

/** Scales of Krippendorff's alpha: how far apart two values are taken to be. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): one minus observed over
 * expected disagreement, for any number of coders and with missing values (null). Each unit holds one value of each coder;
 * units with fewer than two values are left out. Values are numbers: codes for nominal, ranks for ordinal, sizes for
 * interval and ratio. Null where it cannot be computed: no unit with two values, or one value throughout.
 */
export function krippendorffsAlpha(units: readonly (readonly (number | null)[])[], metric: Metric): number | null {
  const levels = [...new Set(units.flat().filter((value) => value !== null))].sort((a, b) => a - b)
  const place = new Map(levels.map((level, index) => [level, index]))
  const size = levels.length
  const counts = new Float64Array(size * size)
  for (const unit of units) {
    addCoincidences(
      counts,
      size,
      unit.flatMap((value) => (value === null ? [] : [place.get(value) ?? 0])),
    )
  }
  return alphaOf({ size, counts }, metric, levels)
}

/**
 * Adds the coincidences of one unit: every ordered pair of its values, weighted by one over the number of its values less
 * one. Values are places from 0 to size - 1; a unit with fewer than two adds nothing. Changes the target.
 */
export function addCoincidences(target: Float64Array, size: number, values: readonly number[]): void {
  if (values.length < 2) return
  const weight = 1 / (values.length - 1)
  for (const [first, one] of values.entries()) {
    for (const [second, other] of values.entries()) {
      const cell = one * size + other
      if (first !== second) target[cell] = (target[cell] ?? 0) + weight
    }
  }
}

/** Alpha of a table of coincidences; `levels` are the sizes of the values in order, which only interval and ratio need. */
export function alphaOf(coincidences: Contingency, metric: Metric, levels: readonly number[] = []): number | null {
  const { size, counts } = coincidences
  const { rows: frequencies, total } = marginsOf(coincidences)
  const distance = distanceOf(metric, frequencies, levels)
  let observed = 0
  let expected = 0
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const apart = distance(one, other)
      observed += (counts[one * size + other] ?? 0) * apart
      expected += (frequencies[one] ?? 0) * (frequencies[other] ?? 0) * apart
    }
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected
}

/** The squared distance of two values, of which the first stands before the second. */
function distanceOf(
  metric: Metric,
  frequencies: Float64Array,
  levels: readonly number[],
): (one: number, other: number) => number {
  switch (metric) {
    case 'nominal':
      return () => 1
    case 'ordinal': {
      // The number of values from the middle of one rank to the middle of the other.
      const middles: number[] = []
      let below = 0
      for (const frequency of frequencies) {
        middles.push(below + frequency / 2)
        below += frequency
      }
      return (one, other) => ((middles[other] ?? 0) - (middles[one] ?? 0)) ** 2
    }
    case 'interval':
      return (one, other) => ((levels[other] ?? 0) - (levels[one] ?? 0)) ** 2
    case 'ratio':
      return (one, other) => {
        const sum = (levels[other] ?? 0) + (levels[one] ?? 0)
        return sum === 0 ? 0 : (((levels[other] ?? 0) - (levels[one] ?? 0)) / sum) ** 2
      }
  }
}
