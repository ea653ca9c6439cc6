import { expect, test } from 'vitest'
import { nameOf, placeBefore, restOfName } from '../../../src/coding/network/body-name.ts'

const form = (word: string, weight = 1, place: string | null = null) => ({ word, weight, place })

test.each([
  ['Beirats', 'Beirat'],
  ['Integrationsrates', 'Integrationsrat'],
  ['Steuerungskreises', 'Steuerungskreis'],
  ['Ausschusses', 'Ausschuss'],
  ['Vorstandes', 'Vorstand'],
  ['Runden Tisches', 'Runder Tisch'],
  ['Runde Tisch', 'Runder Tisch'],
  ['Arbeitskreisen', 'Arbeitskreise'],
  ['Arbeitskreis', 'Arbeitskreis'],
  ['Arbeitsgruppen', 'Arbeitsgruppen'],
  ['gruppenübergreifende Treffen', 'Gruppenübergreifende Treffen'],
])('%s in the nominative', (word, name) => {
  expect(nameOf([form(word)])).toBe(name)
})

test('the form of a heading or the most frequent one', () => {
  expect(nameOf([form('Arbeitsgruppe'), form('Arbeitsgruppe'), form('Arbeitsgruppen', 3)])).toBe('Arbeitsgruppen')
  expect(nameOf([form('Sprecherrats'), form('Sprecherrats'), form('Sprecherrat')])).toBe('Sprecherrat')
})

test('the adjective of the town belongs to a bare name', () => {
  expect(placeBefore('Auf dem zweiten Musterstädter ', 'Musterstadt')).toBe('Musterstädter')
  expect(placeBefore('Auf dem Berliner ', 'Musterstadt')).toBeNull()
  expect(placeBefore('Auf dem Musterstädter ', 'Stadt Musterstadt an der Ache')).toBe('Musterstädter')
  expect(placeBefore('Auf dem Acher ', 'Musterstadt an der Ache')).toBeNull()
  expect(nameOf([form('Forum', 3, 'Musterstädter'), form('Forums')])).toBe('Musterstädter Forum')
  expect(nameOf([form('Integrationsforum', 3, 'Musterstädter')])).toBe('Integrationsforum')
})

test.each([
  [' für Migration und Integration der Stadt Musterstadt', ' für Migration und Integration'],
  [
    ' für die Belange von Menschen mit Behinderungen im Landkreis Muster',
    ' für die Belange von Menschen mit Behinderungen',
  ],
  [' für Integration in Musterstadt', ' für Integration'],
  [' Integration im Landkreis Muster', ' Integration'],
  [' Asyl und Teilhabe', ' Asyl und Teilhabe'],
  [' „Gemeinsam hier“ Geschäftsordnung', ' „Gemeinsam hier“'],
  [' und „Gemeinsam hier“', ''],
  [' der Stadt Musterstadt', ''],
  [' Stadt Musterstadt', ''],
  [' vom 3. Mai 2020', ''],
  ['', ''],
])('what goes on behind a body in a title: "%s"', (behind, rest) => {
  expect(restOfName(behind)).toBe(rest)
})
