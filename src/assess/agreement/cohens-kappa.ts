import type { Pair } from './coder-pairs.ts'
import { type Contingency, marginsOf } from './contingency.ts'

/**
 * Cohen's kappa for two coders and nominal values (Cohen 1960): agreement beyond what their marginals would give by
 * chance. Null where it cannot be computed: no pairs, or both coders use one and the same value throughout.
 */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const values = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))]
  const place = new Map(values.map((value, index) => [value, index]))
  const counts = new Float64Array(values.length ** 2)
  for (const { left, right } of pairs) {
    const cell = (place.get(left) ?? 0) * values.length + (place.get(right) ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return kappaOf({ size: values.length, counts })
}

/** Cohen's kappa of a table of counts; null as above. */
export function kappaOf(table: Contingency): number | null {
  const { rows, columns, total, diagonal } = marginsOf(table)
  if (total === 0) return null
  // In whole counts, so that one value throughout is exactly seen and not as a rounding error.
  const byChance = rows.reduce((sum, row, index) => sum + row * (columns[index] ?? 0), 0)
  return byChance === total * total ? null : (diagonal * total - byChance) / (total * total - byChance)
}
