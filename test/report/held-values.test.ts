import { expect, test } from 'vitest'
import type { Review } from '../../src/model/review.ts'
import { heldStatus, heldValue } from '../../src/report/held-values.ts'
import { bundle, sampleResults } from './sample-results.ts'

const concept = bundle('nordstadt', 'Nordstadt')

function results(overrides: Partial<Review>) {
  const review: Review = {
    bundle: 'nordstadt',
    thing: 'component',
    id: 'monitoring',
    decision: 'changed',
    machineValue: 'Geplant',
    value: 'ja',
    by: 'K. Beispiel',
    date: '2026-03-04',
    reason: '',
    ...overrides,
  }
  return { ...sampleResults, reviews: [review] }
}

test.each([
  ['a changed value', {}, 'ja'],
  ['a confirmed value', { decision: 'accepted', value: null }, 'Geplant'],
  ['a remark', { decision: 'commented', value: null }, 'Geplant'],
  ['another bundle', { bundle: 'suedtal' }, 'Geplant'],
  ['a word that is no value', { value: 'vielleicht' }, 'Geplant'],
] as const)('with %s, what holds is as expected', (_, overrides, expected) => {
  expect(heldValue(results(overrides), concept, 'monitoring')).toBe(expected)
})

test('a changed status holds, and what has none stays without', () => {
  const changed = results({ thing: 'requirement', id: 'T-2', value: 'teilweise' })
  expect(heldStatus(changed, concept, 'T-2')).toBe('teilweise')
  expect(heldStatus(changed, concept, 'T-1')).toBe('erfüllt')
  expect(heldStatus(changed, concept, 'T-9')).toBe(null)
})
