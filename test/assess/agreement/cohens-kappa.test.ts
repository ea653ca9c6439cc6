import { describe, expect, test } from 'vitest'
import { type Pair, percentAgreement } from '../../../src/assess/agreement/coder-pairs.ts'
import { cohensKappa } from '../../../src/assess/agreement/cohens-kappa.ts'

const times = (count: number, left: string, right: string): readonly Pair[] =>
  Array.from({ length: count }, () => ({ left, right }))

/** The table of Cohen (1960), in which two psychiatrists sort 200 patients into three groups. */
const cohen = [
  ...times(88, 'A', 'A'),
  ...times(14, 'A', 'B'),
  ...times(18, 'A', 'C'),
  ...times(10, 'B', 'A'),
  ...times(40, 'B', 'B'),
  ...times(10, 'B', 'C'),
  ...times(2, 'C', 'A'),
  ...times(6, 'C', 'B'),
  ...times(12, 'C', 'C'),
]

describe('kappa', () => {
  test('the example of Cohen 1960', () => {
    expect(percentAgreement(cohen)).toBeCloseTo(0.7, 10)
    expect(cohensKappa(cohen)).toBeCloseTo(0.492, 3)
  })

  test.each([
    ['full agreement', [...times(3, 'ja', 'ja'), ...times(2, 'nein', 'nein')], 1],
    [
      'agreement as by chance',
      [...times(1, 'a', 'a'), ...times(1, 'a', 'b'), ...times(1, 'b', 'a'), ...times(1, 'b', 'b')],
      0,
    ],
    ['disagreement throughout', [...times(2, 'a', 'b'), ...times(2, 'b', 'a')], -1],
    ['coders who use different values', [...times(2, 'a', 'b')], 0],
    ['a paradox of one-sided marginals', [...times(8, 'a', 'a'), ...times(1, 'a', 'b'), ...times(1, 'b', 'a')], -1 / 9],
  ])('%s', (_, pairs, expected) => {
    expect(cohensKappa(pairs)).toBeCloseTo(expected, 10)
  })

  test.each([
    ['no pairs', []],
    ['one value throughout', times(5, 'ja', 'ja')],
  ])('null for %s', (_, pairs) => {
    expect(cohensKappa(pairs)).toBeNull()
  })

  test('it does not matter which coder is which', () => {
    const turned = cohen.map(({ left, right }) => ({ left: right, right: left }))
    expect(cohensKappa(turned)).toBeCloseTo(cohensKappa(cohen) ?? Number.NaN, 10)
  })
})

describe('share of agreement', () => {
  test('null without pairs', () => expect(percentAgreement([])).toBeNull())
  test('between 0 and 1', () => expect(percentAgreement([...times(3, 'a', 'a'), ...times(1, 'a', 'b')])).toBe(0.75))
})
