import { expect, test } from 'vitest'
import { findFrequencies } from '../../../src/coding/network/frequency.ts'

test.each([
  ['trifft sich monatlich von April bis Oktober', '7'],
  ['tagt monatlich von Oktober bis März', '6'],
  ['jeden ersten Mittwoch im Monat, außer im August', '11'],
  ['monatlich, nicht im Juli und August', '10'],
  ['monatlich, im Juli und Dezember auf Wunsch', '12'],
  ['erster Dienstag im Monat, 18.30 Uhr, nicht im Juli', '11'],
  ['Er tritt einmal im Monat zusammen; im Juli entfällt die Zusammenkunft.', '11'],
  ['Sie tagt jeden ersten Mittwoch im Monat, nicht aber im Juli und August.', '10'],
  ['monatlich; im August ist Sommerpause', '11'],
  ['monatlich; im August findet die Sitzung im Garten statt', '12'],
  ['am zweiten Dienstag der ungeraden Monate; im Juli findet keine Sitzung statt', '5'],
  ['am zweiten Dienstag der geraden Monate; im Juli findet keine Sitzung statt', '6'],
  ['in den Monaten Februar, Juni und Oktober', '3'],
  ['in jedem ungeraden Monat', '6'],
  ['an jedem zweiten Dienstag', '26'],
  ['1. Samstag im Monat', '12'],
  ['vor jeder Sitzung', 'regelmäßig'],
  ['nach Absprache', 'Bedarf'],
  ['so oft die Geschäfte es erfordern', 'Bedarf'],
])('%s', (words, value) => {
  expect(findFrequencies(words).map((found) => found.value)).toEqual([value])
})

test.each(['vom 1. April bis zum 31. Oktober', 'am zweiten Dienstag', 'nach der Sitzung', 'in den Monaten davor'])(
  'not "%s"',
  (words) => {
    expect(findFrequencies(words)).toEqual([])
  },
)
