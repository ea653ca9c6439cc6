import { describe, expect, test } from 'vitest'
import { diffResults } from '../../../src/assess/diff/diff-results.ts'
import { componentDirection, statusDirection } from '../../../src/assess/diff/direction.ts'
import type { BundleResult, Results } from '../../../src/model/result.ts'
import { resultsDiffSchema } from '../../../src/model/results-diff.ts'
import type { Review } from '../../../src/model/review.ts'
import type { PrintedValue } from '../../../src/model/values.ts'
import { bundle, sampleResults } from '../../report/sample-results.ts'
import { measure } from './measures/measure-pairs.ts'

const tool = { name: 'konzeptspiegel', version: '0.1.0' } as const

type Sides = Readonly<{
  monitoring?: PrintedValue
  hash?: string
  codebook?: string
  catalogue?: string
  reviews?: readonly Review[]
  overrides?: Partial<BundleResult>
}>

function results({ monitoring = 'nein', hash = 'a', overrides = {}, ...rest }: Sides): Results {
  const plain = bundle('aue', 'Aue')
  const components = { ...plain.components, monitoring: { ...plain.components.monitoring, value: monitoring } }
  const files = plain.files.map((file) => ({ ...file, sha256: hash }))
  return {
    ...sampleResults,
    codebook: { ...sampleResults.codebook, version: rest.codebook ?? '1' },
    catalogue: { ...sampleResults.catalogue, version: rest.catalogue ?? '1' },
    bundles: [{ ...plain, components, files, ...overrides }],
    reviews: [...(rest.reviews ?? [])],
    issues: [],
  }
}

function diff(before: Sides, after: Sides) {
  const compared = diffResults(results(before), results(after), { tool })
  const [pair] = compared.pairs
  if (!pair) throw new Error('The bundles were not paired')
  return { compared, pair }
}

const correction = (value: PrintedValue, decision: Review['decision'] = 'changed', date = '2026-01-01'): Review => ({
  ...{ bundle: 'aue', thing: 'component', id: 'monitoring', decision, machineValue: 'nein' },
  ...{ value: decision === 'changed' ? value : null, by: 'E. Muster', date, reason: 'S. 12' },
})

describe('the cause of a turned value', () => {
  test.each([
    ['document', { hash: 'b' }, 'document'],
    ['codebook', { codebook: '2' }, 'versions'],
    ['both', { hash: 'b', codebook: '2' }, 'both'],
    ['nothing the results tell', {}, 'unexplained'],
    ['the catalogue, which has no part in it', { hash: 'b', catalogue: '2' }, 'document'],
  ] as const)('%s', (_, after, cause) => {
    const { pair } = diff({}, { monitoring: 'ja', ...after })
    expect(pair.components).toMatchObject([{ id: 'monitoring', direction: 'better', cause }])
  })

  test('of a requirement can be the catalogue', () => {
    const { pair } = diff({}, { catalogue: '2' })
    expect(pair.causes).toEqual({ reading: 'unexplained', requirements: 'versions' })
  })

  test('can be a correction by hand, which tells both values', () => {
    const { pair, compared } = diff({}, { reviews: [correction('teilw.')] })
    expect(pair.components).toMatchObject([
      {
        direction: 'better',
        cause: 'review',
        before: { value: 'nein', review: null },
        after: { value: 'teilw.', machineValue: 'nein', review: { by: 'E. Muster' } },
      },
    ])
    expect(compared.summary.causes.review).toBe(1)
    expect(compared.summary.byDocument.components).toEqual({ better: 0, worse: 0, other: 0 })
  })

  test('is no correction that was taken back', () => {
    const reviews = [correction('teilw.'), correction('nein', 'accepted', '2026-02-01')]
    expect(diff({}, { reviews }).pair.components).toEqual([])
  })

  test('leaves a value that the correction had right before the machine did', () => {
    const { pair, compared } = diff({ reviews: [correction('ja')] }, { monitoring: 'ja', hash: 'b' })
    expect(pair.components).toMatchObject([{ direction: 'same', before: { value: 'ja' }, after: { value: 'ja' } }])
    expect(compared.summary.components).toEqual({ better: 0, worse: 0, other: 0 })
  })
})

test.each([
  ['nein', 'teilw.', 'better'],
  ['Bedarfe', 'ja', 'better'],
  ['ja', 'Empf.', 'worse'],
  ['Geplant', 'nein', 'worse'],
  ['Empf.', 'Geplant', 'other'],
  ['Bedarfe', 'Potenziale', 'other'],
  ['n. b.', 'ja', 'other'],
  ['ja', '–', 'other'],
])('a component from %s to %s is %s', (before, after, direction) => {
  expect(componentDirection(before, after)).toBe(direction)
})

test.each([
  ['nicht erfüllt', 'teilweise', 'better'],
  ['erfüllt', 'nicht erfüllt', 'worse'],
  ['entfällt', 'erfüllt', 'other'],
  ['nicht prüfbar', 'erfüllt', 'other'],
])('a requirement from %s to %s is %s', (before, after, direction) => {
  expect(statusDirection(before, after)).toBe(direction)
})

describe('fields', () => {
  const field = (name: string, zik: readonly string[] = []) => ({ name, zik: [...zik], evidence: [] })
  const inField = (name: string) =>
    ['Sprachkurse am Abend', 'Bücherkisten für Kitas'].map((title) => measure(title, { field: name }))

  test('into which the measures went are renamed, and their measures did not move', () => {
    const { pair } = diff(
      { overrides: { actionFields: [field('Deutsch lernen')], measures: inField('Deutsch lernen') } },
      { hash: 'b', overrides: { actionFields: [field('Verständigung')], measures: inField('Verständigung') } },
    )
    expect(pair.fields).toMatchObject([{ kind: 'renamed', why: { measures: 2, words: false } }])
    expect(pair.measures.kept.flatMap(({ changes }) => changes)).toEqual([])
  })

  test('without anything in common are new and gone', () => {
    const { pair } = diff(
      { overrides: { actionFields: [field('Wohnen', ['wohnen'])], measures: [] } },
      { hash: 'b', overrides: { actionFields: [field('Sport', ['sport'])], measures: [] } },
    )
    expect(pair.fields.map(({ kind }) => kind)).toEqual(['new', 'gone'])
  })
})

test('two equal results differ in nothing', () => {
  const compared = diffResults(sampleResults, sampleResults, { tool })
  expect(compared.summary).toMatchObject({ pairs: sampleResults.bundles.length, changedPairs: 0 })
  expect([compared.new, compared.gone, compared.ambiguous, compared.versions]).toEqual([[], [], [], []])
})

test('the comparison fits its schema', () => {
  const { compared } = diff({}, { monitoring: 'ja', hash: 'b', overrides: { measures: [] } })
  expect(resultsDiffSchema.parse(compared)).toEqual(compared)
})
