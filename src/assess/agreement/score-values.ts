import type { Pair } from './coder-pairs.ts'

export type ValueScore = Readonly<{
  value: string
  expected: number
  given: number
  precision: number | null
  recall: number | null
}>

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
