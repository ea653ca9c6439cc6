import { expect, test } from 'vitest'
import { fitOf } from '../../../../src/assess/network/contradictions/intervals.ts'

const open = null
test.each([
  ['exactly 2 and 2 to 3', [2, 2], [2, 3], 'inexact'],
  ['at least 4 and once a quarter', [4, open], [4, 4], 'compatible'],
  ['2 to 3 and at least 2', [2, 3], [2, open], 'compatible'],
  ['at least 4 and monthly', [4, open], [12, 12], 'compatible'],
  ['at least 4 and 2 to 3', [4, open], [2, 3], 'apart'],
  ['at most 5 and 6', [open, 5], [6, 6], 'apart'],
  ['at most 5 and at least 2', [open, 5], [2, open], 'compatible'],
  ['twice the same', [2, 3], [2, 3], 'compatible'],
  ['2 and 3', [2, 2], [3, 3], 'apart'],
  ['every six weeks, written twice', [8.7, 8.7], [8.67, 8.67], 'compatible'],
  ['every six weeks and 8 to 9', [8.7, 8.7], [8, 9], 'compatible'],
  ['1 to 4 and 2 to 6', [1, 4], [2, 6], 'inexact'],
] as const)('%s', (_, [min, max], [otherMin, otherMax], fit) => {
  const left = { min, max }
  const right = { min: otherMin, max: otherMax }
  expect([fitOf(left, right), fitOf(right, left)]).toEqual([fit, fit])
})
