import { join } from 'node:path'
import { expect, test } from 'vitest'
import { analyseSamples } from '../scripts/evaluation/analyse-samples.ts'
import { compareSample } from '../scripts/evaluation/compare-sample.ts'
import { computeFigures } from '../scripts/evaluation/figures.ts'
import { root } from './source-files.ts'

const comparisons = (await analyseSamples(join(root, 'corpus', 'samples'))).map(compareSample)
const figures = computeFigures(comparisons)
const cells = comparisons.flatMap(({ components }) => components)
const describeCell = ({ bundle, id, given, expected }: (typeof cells)[number]) =>
  `${bundle} ${id}: ${given}, by hand ${expected}`

test('every kind of document is recognised', () => {
  expect(
    comparisons
      .map(({ kind }) => kind)
      .filter(({ agrees }) => !agrees)
      .map(describeCell),
  ).toEqual([])
})

test('at least nine of ten component values agree with the coding by hand', () => {
  const wrong = cells.filter(({ agrees }) => !agrees).map(describeCell)
  expect(figures.cells.agreement, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})

test('the agreement is almost perfect beyond chance', () => {
  expect(figures.cells.kappa).toBeGreaterThanOrEqual(0.8)
})

test('nothing is called done that is missing or only announced', () => {
  const tooGood = cells.filter(({ given, expected }) => given === 'ja' && ['nein', 'Geplant'].includes(expected))
  expect(tooGood.map(describeCell)).toEqual([])
})
