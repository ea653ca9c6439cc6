import { expect, test } from 'vitest'
import {
  isElsewhere,
  isMember,
  isOfOthers,
  isOnlyTold,
  keysApart,
  namesOtherPlace,
  tellsHistory,
  tellsPast,
} from '../../../src/coding/network/elsewhere.ts'
import { findNames, type Mention } from '../../../src/coding/network/mentions.ts'
import type { Statement } from '../../../src/coding/network/statement.ts'

const lastName = (words: string) => findNames(words).at(-1) as Mention
const statement = (words: string, around: Partial<Statement> = {}): Statement => {
  const span = { start: 0, end: words.length, from: 0, block: 0, section: 0 }
  return { words, ...span, headings: [], lead: null, cell: null, first: true, opens: false, ...around }
}

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

test.each([
  ['2012 bis 2016: Runder Tisch Ankommen', true],
  ['2013–2017: Arbeitskreis Zuflucht, ohne feste Mitglieder', true],
  ['2011 Helferkreis am Bahnhof', true],
  ['Hervorgegangen aus dem Arbeitskreis, der aus dem Pfarramt hervorgegangen ist', true],
  ['Seit 2016 tagt der Runde Tisch monatlich.', false],
  ['2026 tagt die Steuerungsgruppe in jedem Quartal.', false],
  ['Der Runde Tisch tagt bis 2030 monatlich.', false],
  ['20 Mitglieder bilden den Arbeitskreis.', false],
])('how it came about: %s', (words, history) => {
  expect(tellsHistory(words)).toBe(history)
})

test.each([
  ['Seit 2018 haben sich alle am Runden Tisch ausgetauscht; das wird nun geordnet.', true],
  ['Außer Kraft tritt die Geschäftsordnung für den Runden Tisch.', true],
  ['Es gilt die Satzung des Beirats.', true],
  ['Die Stadt hat es 2018 so beschlossen; der Runde Tisch tagt monatlich.', false],
  ['Der Runde Tisch gibt sich eine Geschäftsordnung.', false],
  ['Vorschläge für den Runden Tisch nimmt die Stadt entgegen.', false],
])('a body that is only told of: %s', (words, told) => {
  expect(isOnlyTold(words, lastName(words))).toBe(told)
})

test.each([
  ['Lernwerkstatt Muster gGmbH', true],
  ['Zukunftswerkstatt Muster Nord GmbH', true],
  ['Ein Nachmittag mit Vorträgen und Gesprächsrunden', true],
  ['Workshops, Musik und Gesprächsrunden', true],
  ['Wir holen Rat beim Bildungszentrum des Landes Muster, dessen Lenkungsgruppe', true],
  ['Die Werkstatt tagt im Haus der Muster GmbH.', false],
  ['Die Werkstatt entscheidet mit der Muster GmbH', false],
  ['Das Plenum und die Gesprächsrunden', false],
  ['Das Netzwerk und dessen Lenkungsgruppe', false],
])('somebody else’s: %s', (words, others) => {
  expect(isOfOthers(words, lastName(words))).toBe(others)
})

test.each([
  ['Arbeitskreis Zuflucht • Pfarramt Muster', { lead: 'Mitglieder des Netzwerks' }, true],
  ['Pfarramt Muster • Arbeitskreis Zuflucht', { lead: 'Unsere Netzwerkpartner' }, true],
  ['Arbeitskreis Zuflucht', { lead: 'Anlage 1: Mitglieder' }, true],
  ['Arbeitskreis Zuflucht', { cell: { column: 'Organisation', row: '', number: null } }, true],
  ['Arbeitskreis Sprache', { lead: 'Das Netzwerk hat drei Gruppen:' }, false],
  ['Arbeitskreis Sprache', { lead: 'Mitglieder der Steuerungsgruppe' }, false],
  ['Arbeitskreis Sprache', { cell: { column: 'Gremium', row: '', number: null } }, false],
  ['Arbeitskreis Sprache', { cell: { column: 'Mitglieder', row: 'Steuerungsgruppe', number: null } }, false],
  ['je eine Person aus dem Arbeitskreis Sprache', { lead: 'Mitglieder:' }, false],
])('a body among those who take part: %s %j', (words, around, member) => {
  expect(isMember(statement(words, around), lastName(words))).toBe(member)
})

test.each([
  ['Der Ausländerrat ist kein Teil des Netzwerks; er hält Kontakt zur Steuerungsgruppe.', {}, ['ausländerrat']],
  ['Die Steuerungsgruppe tagt monatlich; der Ausländerrat gehört nicht zum Netzwerk.', {}, ['ausländerrat']],
  ['Der Arbeitskreis Pflege und das Bildungsforum bestehen unabhängig vom Netzwerk weiter.', {}, 2],
  ['Der Runde Tisch Pflege ist von dieser Vereinbarung nicht erfasst.', {}, ['runder tisch pflege']],
  ['gewählt und nicht Teil des Netzwerks', { headings: ['Ausländerrat'] }, ['ausländerrat']],
  ['Gremium der Stadt, kein Teil des Netzwerks', { cell: { column: 'Was', row: 'Ausländerrat', number: null } }, 1],
  ['Der Ausländerrat ist Teil des Netzwerks.', {}, []],
  ['Der Ausländerrat ist kein Organ der Stadt.', {}, []],
  ['Die Fachgruppen arbeiten selbstständig und unabhängig.', {}, []],
  ['Wer der Steuerungsgruppe angehört, ist nicht Teil des Netzwerks.', {}, []],
  ['Gäste gehören nicht zum Netzwerk.', { headings: ['Steuerungsgruppe'] }, []],
])('no part of the network: %s %j', (words, around, keys) => {
  const found = [...keysApart([statement(words, around)])]
  expect(typeof keys === 'number' ? found.length : found).toEqual(keys)
})
