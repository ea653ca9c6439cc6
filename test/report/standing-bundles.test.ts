import { expect, test } from 'vitest'
import type { BundleResult } from '../../src/model/result.ts'
import type { Review } from '../../src/model/review.ts'
import { standingBundles } from '../../src/report/report-input.ts'
import { sampleResults } from './sample-results.ts'

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

/** Nordstadt as it stands after the review. */
function standing(overrides: Partial<Review>) {
  return standingBundles(results(overrides)).find(({ bundle }) => bundle.id === 'nordstadt')?.bundle
}

test.each([
  ['a changed value', {}, 'ja'],
  ['a confirmed value', { decision: 'accepted', value: null }, 'Geplant'],
  ['a remark', { decision: 'commented', value: null }, 'Geplant'],
  ['another bundle', { bundle: 'suedtal' }, 'Geplant'],
  ['a word that is no value', { value: 'vielleicht' }, 'Geplant'],
] as const)('with %s, what holds is as expected', (_, overrides, expected) => {
  expect(standing(overrides)?.components.monitoring?.value).toBe(expected)
})

test('a changed status holds, and what has none stays without', () => {
  const changed = standing({ thing: 'requirement', id: 'T-2', value: 'teilweise' })?.requirements
  expect(changed?.['T-2']?.status).toBe('teilweise')
  expect(changed?.['T-1']?.status).toBe('erfüllt')
  expect(changed?.['T-9']).toBeUndefined()
})

test('a file that could not be read stays among them when a person gave it a value', () => {
  const unread = sampleResults.bundles.map((bundle) => ({
    ...bundle,
    kind: 'other' as const,
    components: Object.fromEntries(
      Object.entries(bundle.components).map(([id, component]) => [id, { ...component, value: 'n. b.' }]),
    ) as BundleResult['components'],
  }))
  const reviewed = { ...results({ machineValue: 'n. b.' }), bundles: unread }
  const found = standingBundles(reviewed).find(({ bundle }) => bundle.id === 'nordstadt')
  expect(found?.bundle.components.monitoring?.value).toBe('ja')
})
