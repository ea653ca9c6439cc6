import { expect, test } from 'vitest'
import { heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const fieldsOf = (...blocks: Parameters<typeof rulesOf>[0]) =>
  rulesOf([...network, ...blocks])
    .facts.filter(({ feature }) => feature === 'action-fields')
    .map(({ value, evidence }) => `${value}: ${evidence.quote.replace(/\s+/gu, ' ')}`)

test('a group of a table, with the cell that says what it is about', () => {
  const rows = table(
    ['Arbeitskreis', 'Themen', 'Leitung'],
    ['Sprache und Bildung', 'Kurse, Kita, Schule', 'Volkshochschule'],
    ['Arbeit', 'Anerkennung von Abschlüssen', 'Jobcenter'],
  )
  expect(fieldsOf(heading('Arbeitskreise', 2), rows)).toEqual([
    'Sprache und Bildung: Sprache und Bildung Kurse, Kita, Schule',
    'Arbeit: Arbeit Anerkennung von Abschlüssen',
  ])
})

test('what only the name of a group says is to be checked', () => {
  const rows = table(['Arbeitskreis', 'Themen'], ['Sprache und Bildung', 'Kurse, Kita, Schule'])
  const { facts } = rulesOf([...network, heading('Arbeitskreise', 2), rows])
  const fields = facts.filter(({ feature }) => feature === 'action-fields')
  expect(fields.map(({ certainty }) => certainty)).toEqual(['prüfen'])
})

test('groups of a list', () => {
  const list = [paragraph('Derzeit bestehen folgende Arbeitskreise:'), items('Sprache und Schule', 'Wohnen und Wege')]
  expect(fieldsOf(heading('Gliederung', 2), ...list)).toEqual([
    'Sprache und Schule: Sprache und Schule',
    'Wohnen und Wege: Wohnen und Wege',
  ])
})

test.each([
  ['a group for the work itself', ['Öffentlichkeitsarbeit', 'Presse und Internet', 'Geschäftsstelle']],
  ['a row of organisations', ['Caritasverband Musterstadt e. V.', 'Beratung', 'Frau Beispiel']],
])('%s is no field', (_, row) => {
  const [head, rows] = /Caritas/u.test(row[0] ?? '')
    ? [['Organisation', 'Angebot', 'Ansprechpartnerin'], row]
    : [['Arbeitskreis', 'Themen', 'Leitung'], row]
  expect(fieldsOf(heading('Übersicht', 2), table(head, rows))).toEqual([])
})
