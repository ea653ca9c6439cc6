import { describe, expect, test } from 'vitest'
import type { NetworkFact } from '../../../src/model/network.ts'
import { type Blocks, heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const seatsIn = (blocks: Blocks) =>
  rulesOf([...network, heading('Zusammensetzung des Vorstands', 2), ...blocks]).facts.filter(
    ({ feature }) => feature === 'members',
  )
const numbers = (facts: readonly NetworkFact[]) => facts.map(({ amount }) => amount?.min ?? null)

describe('a line that opens a list of seats', () => {
  test.each([
    ['Dem Vorstand gehören elf Personen an:', 11],
    ['Dem Vorstand gehören 15 stimmberechtigte Mitglieder an, und zwar', 15],
  ])('says how many there are: %s', (line, number) => {
    const [first] = seatsIn([paragraph(line), items('die Leitung des Sozialamts,', 'eine Vertretung der Vereine.')])
    expect(first?.amount?.min).toBe(number)
    expect(first?.body).toBe('Vorstand')
  })

  test('says nothing of seats where it counts something else', () => {
    const list = [paragraph('Der Vorstand berät über drei Fragen:'), items('Was fehlt?', 'Wer hilft?')]
    expect(numbers(seatsIn(list)).filter((number) => number === 3)).toEqual([])
  })
})

test('a table with the number of seats in front', () => {
  const rows = table(['Anzahl', 'Bereich', 'Bestimmung'], ['1', 'Sozialamt', 'kraft Amtes'], ['2', 'Vereine', 'Wahl'])
  expect(numbers(seatsIn([rows]))).toEqual([1, 2])
})

test('a numbered list of those who sign', () => {
  const rows = table(
    ['Nr.', 'Organisation', 'vertreten durch'],
    ['–', 'Stadt Musterstadt', 'Frau Muster'],
    ['1', 'Volkshochschule', 'Herr Beispiel'],
    ['2', 'Sportverein', 'Frau Probe'],
  )
  const signed = rulesOf([...network, heading('Unterschriften', 2), rows]).facts.filter(
    ({ feature }) => feature === 'members',
  )
  expect(signed.map(({ value }) => value)).toEqual(['Stadt Musterstadt', 'Volkshochschule', 'Sportverein'])
})
