import type { Feature } from '../../../model/network.ts'
import { type NetworkWording, weightOf } from '../../../model/network-wording.ts'
import type { Statement } from '../statements.ts'
import { marksOf } from './marks-of.ts'

/** How likely a statement settles a feature, from 0 to 1, by its wording alone. */
export type Likelihood = (statement: Statement, before: Statement | null) => ReadonlyMap<Feature, number>

/** Reads the weights once; see `networkWordingSchema` for what they mean. */
export function createLikelihood({ features, biases, weights }: NetworkWording): Likelihood {
  const rows = new Map<string, Float64Array>()
  return (statement, before) => {
    const known = [...marksOf(statement, before)].flatMap((mark) => rowOf(mark) ?? [])
    const scale = 1 / Math.sqrt(Math.max(1, known.length))
    return new Map(
      features.map((feature, at) => {
        const sum = known.reduce((total, row) => total + (row[at] ?? 0), 0)
        return [feature, probability((biases[at] ?? 0) + sum * scale)]
      }),
    )
  }

  function rowOf(mark: string): Float64Array | null {
    const read = rows.get(mark)
    if (read) return read
    if (!Object.hasOwn(weights, mark)) return null
    const row = Float64Array.from(weights[mark] ?? '', weightOf)
    rows.set(mark, row)
    return row
  }
}

/** The logistic function. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
