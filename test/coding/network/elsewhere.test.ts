import { expect, test } from 'vitest'
import { isElsewhere, namesOtherPlace, tellsPast } from '../../../src/coding/network/elsewhere.ts'

test.each([
  ['Im Nachbarkreis trifft sich eine Steuerungsgruppe monatlich.', [], true],
  ['Der bisherige Beirat tagte viermal im Jahr.', [], true],
  ['Er tagt viermal im Jahr.', ['Was es bisher gab: der Runde Tisch'], true],
  ['Er tagt viermal im Jahr.', ['Andere Runden im Kreis'], true],
  ['Er tagt viermal im Jahr.', ['Verhältnis zu anderen Gremien'], true],
  ['Er tagt viermal im Jahr.', ['Sitzungen des Kreistages'], true],
  ['Er tagt viermal im Jahr.', ['Sitzungen'], false],
  ['Er tagt viermal im Jahr.', ['Sitzungen des Beirats'], false],
  ['Fünf Personen gehören ihm an.', ['Mitglieder des Stadtrats'], false],
  ['Wir sprechen uns ab.', ['Verhältnis zueinander'], false],
  ['Bis zur Neuwahl führt der bisherige Vorstand die Geschäfte fort.', [], false],
])('somewhere else or once: %s %j', (words, headings, elsewhere) => {
  expect(isElsewhere(words, headings)).toBe(elsewhere)
})

test.each([
  ['Der Arbeitskreis des Kreises Beispiel tagt monatlich.', true],
  ['Mit dem Beirat des Kreises Beispiel findet ein jährlicher Austausch statt.', true],
  ['Der Beirat der Stadt Musterstadt tagt monatlich.', false],
  ['Der Beirat tagt monatlich.', false],
])('another place: %s', (words, other) => {
  expect(namesOtherPlace(words, 'Musterstadt')).toBe(other)
})

test.each([
  ['Der Beirat tagte monatlich.', true],
  ['Der Beirat tagt monatlich.', false],
  ['Entschieden wird mit einfacher Mehrheit.', false],
  ['Über alle Anträge entschieden die Vereine.', true],
])('past: %s', (words, past) => {
  expect(tellsPast(words)).toBe(past)
})
