import { probability } from '../../src/coding/network/wording/likelihood.ts'
import type { Feature } from '../../src/model/network.ts'
import { letterOf, type NetworkWording } from '../../src/model/network-wording.ts'

/** A statement by its marks, with the features that a person coded it under. */
export type Example = Readonly<{ marks: ReadonlySet<string>; coded: ReadonlySet<Feature> }>

/** Marks of fewer statements than this say little. */
const rarest = 5
const rounds = 15
const rate = 0.5
/** Pull of every weight towards nothing. */
const decay = 1e-3
const firstBias = -3

/**
 * Logistic regression of each feature on the marks of statements, by stochastic gradient descent with a rate of its own for
 * each weight (Adagrad: Duchi, Hazan, Singer 2011) and an L2 penalty. The same examples give the same weights.
 */
export function learnWording(
  samples: readonly string[],
  features: readonly Feature[],
  examples: readonly Example[],
): NetworkWording {
  const width = features.length
  const marks = frequentMarks(examples)
  const places = new Map(marks.map((mark, place) => [mark, place * width]))
  const rows = examples.map(({ marks, coded }) => ({
    at: Int32Array.from([...marks].flatMap((mark) => places.get(mark) ?? [])),
    wanted: features.map((feature) => Number(coded.has(feature))),
  }))
  const weights = new Float64Array(marks.length * width)
  const squares = new Float64Array(weights.length).fill(1e-6)
  const biases = new Float64Array(width).fill(firstBias)
  const biasSquares = new Float64Array(width).fill(1e-6)
  const error = new Float64Array(width)
  for (let round = 0; round < rounds; round++)
    for (const { at, wanted } of shuffled(rows, round)) {
      const scale = 1 / Math.sqrt(Math.max(1, at.length))
      for (let feature = 0; feature < width; feature++) {
        let sum = 0
        for (const place of at) sum += weights[place + feature] ?? 0
        error[feature] = probability((biases[feature] ?? 0) + sum * scale) - (wanted[feature] ?? 0)
      }
      for (const place of at)
        for (let feature = 0; feature < width; feature++)
          descend(weights, squares, place + feature, (error[feature] ?? 0) * scale, decay)
      for (let feature = 0; feature < width; feature++) descend(biases, biasSquares, feature, error[feature] ?? 0, 0)
    }
  return {
    samples: [...samples],
    features: [...features],
    biases: Array.from(biases, (bias) => Math.round(bias * 100) / 100),
    weights: Object.fromEntries(
      marks.map((mark, place) => [
        mark,
        Array.from(weights.subarray(place * width, (place + 1) * width), letterOf).join(''),
      ]),
    ),
  }
}

function descend(values: Float64Array, squares: Float64Array, at: number, slope: number, pull: number): void {
  const gradient = slope + pull * (values[at] ?? 0)
  squares[at] = (squares[at] ?? 0) + gradient * gradient
  values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1)
}

/** In the order of their letters. */
function frequentMarks(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { marks } of examples) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts].flatMap(([mark, count]) => (count >= rarest ? [mark] : [])).sort()
}

/** Another order in each round, the same in each run (linear congruential generator of Numerical Recipes). */
function shuffled<T>(all: readonly T[], round: number): readonly T[] {
  const order = [...all]
  let state = round + 1
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (last + 1))
    const [left, right] = [order[last], order[other]]
    if (left !== undefined && right !== undefined) {
      order[last] = right
      order[other] = left
    }
  }
  return order
}

/** One line per mark, so that changes can be followed. */
export function wordingJson({ weights, ...rest }: NetworkWording): string {
  const lines = Object.entries(weights).map(
    ([mark, letters]) => `    ${JSON.stringify(mark)}: ${JSON.stringify(letters)}`,
  )
  const head = JSON.stringify(rest, null, 2).replace(/\n\}$/u, '')
  return `${head},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`
}
