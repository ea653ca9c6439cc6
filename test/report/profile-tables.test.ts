import { expect, test } from 'vitest'
import { bindingTable, understandingTable, zikTable } from '../../src/report/profile-tables.ts'
import { sampleInput } from './sample-input.ts'

const rowOf = (rows: readonly (readonly string[])[], bundle: string) => rows.filter(([id]) => id === bundle)

test('binding force is shown as shares, not only as a sum', () => {
  const { headings, rows } = bindingTable(sampleInput())
  expect(headings).toHaveLength(12)
  expect(rowOf(rows, 'nordstadt')).toEqual([
    [
      'nordstadt',
      'Nordstadt',
      'nein',
      '1',
      '1',
      '1 von 1 (100 %)',
      '1 von 1 (100 %)',
      '1 von 1 (100 %)',
      '0 von 1 (0 %)',
      '0 von 1 (0 %)',
      'ja',
      '4 von 7',
    ],
  ])
})

test('each orientation has a row with whose words it is and its first quotation', () => {
  const { rows } = understandingTable(sampleInput())
  expect(rowOf(rows, 'nordstadt').map((row) => row.slice(2, 7))).toEqual([
    [
      'teilhabeorientiert',
      'teilhabeorientiert',
      'eigene',
      '1',
      'Integration heißt für uns gleichberechtigte Teilhabe.',
    ],
  ])
})

test('the fields of the Land have a row each and a column per concept', () => {
  const { headings, rows } = zikTable(sampleInput())
  expect(rows).toHaveLength(sampleInput().fieldCatalogue.fields.length)
  const nordstadt = headings.indexOf('Nordstadt')
  expect(rows.find(([, id]) => id === 'sprache')?.[nordstadt]).toBe('Sprache')
})
