/** A pair of codings of the same unit: by the machine or coder A, and by coder B. */
export type Pair = Readonly<{ left: string; right: string }>

export type ValueScore = Readonly<{
  value: string
  expected: number
  given: number
  precision: number | null
  recall: number | null
}>

/** Share of pairs that agree, between 0 and 1; null without pairs. */
export function percentAgreement(pairs: readonly Pair[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(({ left, right }) => left === right).length / pairs.length
}

/**
 * Cohen's kappa for two coders and nominal values (Cohen 1960): agreement beyond what their marginals would give by
 * chance. Null where it cannot be computed: no pairs, or both coders use one and the same value throughout.
 */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const observed = percentAgreement(pairs)
  if (observed === null) return null
  const values = new Set(pairs.flatMap(({ left, right }) => [left, right]))
  const share = (side: keyof Pair, value: string) => pairs.filter((pair) => pair[side] === value).length / pairs.length
  const expected = [...values].reduce((sum, value) => sum + share('left', value) * share('right', value), 0)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/** Precision and recall of each value, `left` being what is tested and `right` what is right. */
export function scoreValues(pairs: readonly Pair[]): readonly ValueScore[] {
  const values = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))].sort()
  return values.map((value) => {
    const given = pairs.filter(({ left }) => left === value)
    const expected = pairs.filter(({ right }) => right === value)
    const hits = given.filter(({ right }) => right === value).length
    return {
      value,
      expected: expected.length,
      given: given.length,
      precision: given.length > 0 ? hits / given.length : null,
      recall: expected.length > 0 ? hits / expected.length : null,
    }
  })
}
