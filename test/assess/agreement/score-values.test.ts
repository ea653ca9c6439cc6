import { describe, expect, test } from 'vitest'
import type { Pair } from '../../../src/assess/agreement/coder-pairs.ts'
import { scoreValues } from '../../../src/assess/agreement/score-values.ts'

const times = (count: number, left: string, right: string): readonly Pair[] =>
  Array.from({ length: count }, () => ({ left, right }))

describe('scores per value', () => {
  test('precision counts what was given, recall what was right', () => {
    const pairs = [...times(3, 'ja', 'ja'), ...times(1, 'ja', 'nein'), ...times(2, 'nein', 'ja')]
    expect(scoreValues(pairs)).toEqual([
      { value: 'ja', expected: 5, given: 4, precision: 0.75, recall: 0.6 },
      { value: 'nein', expected: 1, given: 2, precision: 0, recall: 0 },
    ])
  })

  test('null where a value was never given or never right', () => {
    const [ja, nein] = scoreValues(times(2, 'ja', 'nein'))
    expect([ja?.precision, ja?.recall, nein?.precision, nein?.recall]).toEqual([0, null, null, 0])
  })

  test('none without pairs', () => expect(scoreValues([])).toEqual([]))
})
