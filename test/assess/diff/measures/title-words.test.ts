import { expect, test } from 'vitest'
import { rootOf, titleParts } from '../../../../src/assess/diff/measures/title-words.ts'

test.each([
  ['Gewinnung', 'gewinnen'],
  ['Förderung', 'fördern'],
  ['gefördert', 'fördern'],
  ['Entwicklung', 'entwickeln'],
  ['Einrichtung', 'einzurichten'],
  ['Ausbau', 'ausgebaut'],
  ['Koordinierung', 'Koordination'],
  ['Qualifizierung', 'Qualifikation'],
  ['Lotsinnen', 'Lotsen'],
  ['Sprachkurs', 'Sprachkurse'],
  ['Kita', 'Kitas'],
])('%s and %s have one root', (left, right) => {
  expect(rootOf(left)).toBe(rootOf(right))
})

test.each([
  ['Frauen', 'Freude'],
  ['Kinder', 'Kita'],
  ['Lotsen', 'Leistung'],
  ['Sprache', 'Sport'],
])('%s and %s do not', (left, right) => {
  expect(rootOf(left)).not.toBe(rootOf(right))
})

test.each([
  ['M 3.2 Sprachkurse', 'm3 2'],
  ['A-01 Kurse', 'a1'],
  ['(M1) Kurse', 'm1'],
  ['3.2.1 Kurse', '3 2 1'],
  ['III.2 Kurse', 'iii2'],
  ['Maßnahme 4: Kurse', '4'],
  ['12. Kurse', '12'],
  ['15 Vordrucke in einfacher Sprache', null],
  ['In 3 Kitas wird vorgelesen', null],
])('the number of "%s" is %s', (title, code) => {
  expect(titleParts(title).code).toBe(code)
})

test.each([
  'Integrationslots*innen',
  'Integrationslots:innen',
  'Integrationslots/-innen',
  'IntegrationslotsInnen',
  'Integrationslotsinnen und -lotsen',
])('%s is one word', (title) => {
  expect(titleParts(title).words.map(({ root }) => root)).toEqual([rootOf('Integrationslotsen')])
})
