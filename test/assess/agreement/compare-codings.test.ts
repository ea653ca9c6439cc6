import { describe, expect, test } from 'vitest'
import { componentIds, type PrintedValue } from '../../../src/model/values.ts'
import { compare, concept, resultsOf, value } from './sample-codings.ts'

/** Monitoring of town-1, town-2, … as the machine has it. */
function towns(...values: readonly PrintedValue[]) {
  return resultsOf(values.map((monitoring, index) => concept(`town-${index + 1}`, { monitoring })))
}

function person(coder: string, ...values: readonly (string | null)[]) {
  return {
    coder,
    values: values.flatMap((given, index) => (given === null ? [] : [value(`town-${index + 1}`, 'monitoring', given)])),
  }
}

const monitoring = (agreement: ReturnType<typeof compare>, comparison = 0) => {
  const figures = agreement.comparisons[comparison]?.components.monitoring
  if (!figures) throw new Error('no figures')
  return figures
}

describe('figures', () => {
  test('machine and person: share, kappa and alpha worked out by hand', () => {
    const figures = monitoring(compare(towns('ja', 'ja', 'nein', 'nein'), [person('A', 'ja', 'nein', 'nein', 'nein')]))
    expect(figures).toMatchObject({ documents: 4, n: 4, ordered: 4 })
    expect(figures.agreement.value).toBe(0.75)
    // Expected by chance: (2 x 1 + 2 x 3) / 16 = 0.5.
    expect(figures.kappa?.value).toBeCloseTo(0.5, 10)
    // Eight values, 3 ja and 5 nein: observed 2 of 8, expected 2 x 3 x 5 / (8 x 7).
    expect(figures.alphaNominal.value).toBeCloseTo(1 - 2 / 8 / (30 / 56), 10)
    expect(figures.alphaOrdinal.value).toBeCloseTo(figures.alphaNominal.value ?? Number.NaN, 10)
  })

  test('ordinal: a neighbour weighs less than the other end, a named half as much as "teilw."', () => {
    const base = ['ja', 'nein', 'Empf.', 'teilw.', 'ja'] as const
    const near = monitoring(compare(towns(...base), [person('A', 'teilw.', 'nein', 'Empf.', 'teilw.', 'ja')]))
    const far = monitoring(compare(towns(...base), [person('A', 'nein', 'nein', 'Empf.', 'teilw.', 'ja')]))
    const half = monitoring(compare(towns('teilw.', 'ja', 'nein'), [person('A', 'Bedarfe', 'ja', 'nein')]))
    expect(near.alphaOrdinal.value ?? 0).toBeGreaterThan(far.alphaOrdinal.value ?? 1)
    expect(half.alphaOrdinal.value).toBe(1)
    expect(half.alphaNominal.value ?? 1).toBeLessThan(1)
  })

  test('"n. b." is a value of its own, but has no rank', () => {
    const figures = monitoring(compare(towns('n. b.', 'ja', 'nein'), [person('A', 'ja', 'ja', 'nein')]))
    expect(figures).toMatchObject({ n: 3, ordered: 2 })
    expect(figures.agreement.value).toBeCloseTo(2 / 3, 10)
    expect(figures.warnings).toContain('not-read')
  })

  test('nothing shared is not computable', () => {
    const agreement = compare(towns('ja', 'nein'), [
      { coder: 'A', values: [value('town-1', 'fortschreibung', 'nein')] },
      person('B', null, 'nein'),
    ])
    const [machineAndA, , aAndB] = agreement.comparisons
    expect(machineAndA?.components.monitoring).toMatchObject({
      n: 0,
      agreement: { value: null, missing: 'no-shared-values', interval: null, noInterval: 'no-figure' },
      kappa: { value: null, missing: 'no-shared-values' },
      alphaNominal: { value: null, missing: 'no-shared-values' },
    })
    expect(aAndB?.overall.n).toBe(0)
  })

  test('one value throughout: the share is 1, kappa and alpha are not computable', () => {
    const figures = monitoring(compare(towns('ja', 'ja', 'ja'), [person('A', 'ja', 'ja', 'ja')]))
    expect(figures.agreement.value).toBe(1)
    expect(figures.kappa).toMatchObject({ value: null, missing: 'one-value' })
    expect(figures.alphaNominal).toMatchObject({ value: null, missing: 'one-value' })
  })

  test('high agreement with low kappa is pointed out', () => {
    const machine = Array.from({ length: 20 }, (_, index): PrintedValue => (index === 0 ? 'nein' : 'ja'))
    const human = Array.from({ length: 20 }, (_, index) => (index === 1 ? 'nein' : 'ja'))
    const figures = monitoring(compare(towns(...machine), [person('A', ...human)]))
    expect(figures.agreement.value).toBe(0.9)
    expect(figures.kappa?.value ?? 1).toBeLessThan(0)
    expect(figures.warnings).toEqual(['one-sided'])
  })
})

describe('several coders', () => {
  const agreement = compare(towns('ja', 'nein', 'ja'), [
    person('A', 'ja', 'nein', 'nein'),
    person('B', 'ja', null, 'nein'),
    person('C', null, 'nein', 'ja'),
  ])

  test('every pair, all people, all together', () => {
    expect(agreement.comparisons.map(({ group, coders }) => `${group} ${coders.join(' ')}`)).toEqual([
      'pair machine person-1',
      'pair machine person-2',
      'pair machine person-3',
      'pair person-1 person-2',
      'pair person-1 person-3',
      'pair person-2 person-3',
      'people person-1 person-2 person-3',
      'all machine person-1 person-2 person-3',
    ])
  })

  test('kappa rests on what both coded, alpha on every case with two values', () => {
    expect(monitoring(agreement, 3)).toMatchObject({ n: 2, agreement: { value: 1 } })
    const all = monitoring(agreement, 7)
    expect(all.kappa).toBeNull()
    expect(all.n).toBe(3)
    expect(all.prevalence).toEqual([
      { value: 'ja', counts: [2, 1, 1, 1] },
      { value: 'nein', counts: [1, 2, 1, 1] },
    ])
  })

  test('two people are a pair, so there is no group of people', () => {
    const two = compare(towns('ja'), [person('A', 'ja'), person('B', 'ja')])
    expect(two.comparisons.map(({ group }) => group)).toEqual(['pair', 'pair', 'pair', 'all'])
  })

  test('people of the same name are told apart', () => {
    const two = compare(towns('ja'), [person('A', 'ja'), person('A', 'nein')])
    expect(two.coders.map(({ name }) => name)).toEqual(['konzeptspiegel 0.1.0', 'A', 'A (2)'])
  })
})

describe('what is not compared', () => {
  test('"–" on both sides says nothing, on one side it is a difference', () => {
    const agreement = compare(towns('–', '–', 'ja'), [person('A', '–', 'ja', 'ja')])
    expect(monitoring(agreement)).toMatchObject({ n: 2, ordered: 1, agreement: { value: 0.5 } })
    expect(agreement.leftOut.noConcept).toBe(1)
  })

  test('concepts without a coding are listed, other documents are not', () => {
    const results = resultsOf([concept('a', {}), concept('b', {}), concept('c', {}, { kind: 'other' })])
    const agreement = compare(results, [{ coder: 'A', values: [value('a', 'monitoring', 'nein')] }])
    expect(agreement.leftOut.documents).toEqual([{ bundle: 'b', name: 'b' }])
    expect(agreement.documents.map(({ bundle }) => bundle)).toEqual(['a'])
  })

  test('names that fit nothing are told, except municipalities without a concept', () => {
    const coding = {
      coder: 'A',
      values: [
        value('town-1', 'monitoring', 'ja'),
        value('Nirgends', 'monitoring', 'ja'),
        value('Nirgends', 'fortschreibung', '–'),
        value('Ohnestadt', 'monitoring', '–'),
      ],
    }
    expect(compare(towns('ja'), [coding]).leftOut.units).toEqual([
      { coder: 'person-1', unit: 'Nirgends', values: 2, why: 'unknown', candidates: [] },
    ])
  })

  test('values outside Abbildung 7 are told and not counted', () => {
    const agreement = compare(towns('ja', 'nein'), [person('A', 'vielleicht', 'nein')])
    expect(monitoring(agreement).n).toBe(1)
    expect(agreement.leftOut.values).toEqual([
      { coder: 'person-1', unit: 'town-1', component: 'monitoring', value: 'vielleicht', why: 'unknown' },
    ])
  })

  test('cells that a person left empty are counted for each, others do not count as empty', () => {
    const full = componentIds.map((id) => value('town-1', id, 'nein'))
    const agreement = compare(towns('ja', 'nein'), [
      { coder: 'A', values: full },
      { coder: 'B', values: [value('town-1', 'monitoring', 'hm'), value('town-2', 'monitoring', 'ja')] },
    ])
    // All of the second town; of both towns all but what was given, readable or not.
    expect(agreement.leftOut.empty).toEqual([
      { coder: 'person-1', values: 10 },
      { coder: 'person-2', values: 18 },
    ])
  })

  test('two names for one document with different values: neither counts', () => {
    const results = resultsOf([concept('stadt-a', { monitoring: 'ja' })])
    const coding = { coder: 'A', values: [value('stadt-a', 'monitoring', 'ja'), value('A', 'monitoring', 'nein')] }
    const agreement = compare(results, [coding])
    expect(monitoring(agreement).n).toBe(0)
    expect(agreement.leftOut.values.map(({ value: given, why }) => `${given} ${why}`)).toEqual([
      'ja contradictory',
      'nein contradictory',
    ])
  })
})

describe('disagreements', () => {
  test('both sides with what they point to', () => {
    const results = resultsOf([concept('a', { monitoring: 'ja', fortschreibung: 'nein' })])
    const quotes = [{ quote: 'Ein Bericht ist geplant.', file: 'a.pdf', page: 7, start: null, end: null }]
    const agreement = compare(results, [
      {
        coder: 'A',
        values: [
          { unit: 'a', component: 'monitoring', value: 'Geplant', quotes, note: 'S. 7' },
          value('a', 'fortschreibung', 'nein'),
        ],
      },
    ])
    expect(agreement.disagreements).toHaveLength(1)
    const [disagreement] = agreement.disagreements
    expect(disagreement).toMatchObject({ bundle: 'a', component: 'monitoring' })
    expect(disagreement?.values[0]).toMatchObject({ coder: 'machine', value: 'ja' })
    expect(disagreement?.values[1]).toEqual({
      coder: 'person-1',
      value: 'Geplant',
      certainty: null,
      note: 'S. 7',
      quotes: [{ quote: 'Ein Bericht ist geplant.', file: 'a.pdf', page: 7 }],
      nearest: null,
    })
  })

  test('corrected values stand in place of the machine’s and are counted', () => {
    const results = towns('ja', 'nein')
    const review = {
      bundle: 'town-1',
      thing: 'component',
      id: 'monitoring',
      decision: 'changed',
      machineValue: 'ja',
      value: 'Geplant',
      by: 'K. Muster',
      date: '2026-05-01',
      reason: 'nur angekündigt',
    } as const
    const standing = towns('Geplant', 'nein')
    const reviewed = { ...results, reviews: [review] }
    const agreement = compare(reviewed, [person('A', 'ja', 'nein')], { values: 'reviewed', standing })
    expect(agreement.corrected).toBe(1)
    expect(agreement.disagreements[0]?.values[0]).toMatchObject({
      value: 'Geplant',
      certainty: null,
      note: 'K. Muster: nur angekündigt',
    })
  })
})

test('the same input gives the same figures, to the last digit', () => {
  const results = towns('ja', 'nein', 'ja', 'teilw.', 'nein', 'ja', 'Empf.')
  const coding = person('A', 'ja', 'nein', 'teilw.', 'teilw.', 'nein', 'ja', 'ja')
  expect(compare(results, [coding])).toEqual(compare(results, [coding]))
})
