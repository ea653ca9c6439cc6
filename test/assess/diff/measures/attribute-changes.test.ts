import { expect, test } from 'vitest'
import { attributeChanges } from '../../../../src/assess/diff/measures/attribute-changes.ts'
import type { Measure, Period } from '../../../../src/model/measure.ts'
import { measure } from './measure-pairs.ts'

const period = (text: string, start: string | null, end: string | null): Period => ({ text, start, end, horizon: null })

/** Changes as "attribute kind shift". */
function changes(before: Partial<Measure>, after: Partial<Measure>): readonly string[] {
  return attributeChanges(measure('Kurse', before), measure('Kurse', after)).map(({ attribute, kind, shift }) =>
    [attribute, kind, shift].filter(Boolean).join(' '),
  )
}

test.each<[string, Partial<Measure>, Partial<Measure>, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['the body in charge lost', { responsible: ['Jugendamt'] }, {}, ['responsible lost']],
  ['an indicator gained', {}, { indicator: 'Zahl der Kurse' }, ['indicator gained']],
  ['another order of bodies', { responsible: ['VHS', 'Stadt'] }, { responsible: ['Stadt', 'VHS'] }, []],
  [
    'an abbreviation',
    { responsible: ['VHS'], abbreviations: { VHS: 'Volkshochschule' } },
    { responsible: ['Volkshochschule'] },
    [],
  ],
  [
    'another way to write a period',
    { period: period('2025 bis 2027', '2025-01-01', '2027-12-31') },
    { period: period('2025–2027', '2025-01-01', '2027-12-31') },
    [],
  ],
  [
    'a later end',
    { period: period('bis 2026', null, '2026-12-31') },
    { period: period('bis 2028', null, '2028-12-31') },
    ['period changed later'],
  ],
  ['another number', { title: 'M 1.2 Kurse' }, { title: 'M 4.1 Kurse' }, []],
  ['another title', { title: 'Kurse' }, { title: 'Kurse am Abend' }, ['title changed']],
  ['advice instead of a promise', { modality: 'binding' }, { modality: 'recommended' }, ['modality changed']],
])('%s', (_, before, after, expected) => {
  expect(changes(before, after)).toEqual(expected)
})
