import { expect, test } from 'vitest'
import { items, paragraph, table } from '../coded-text.ts'
import { factsOf } from './member-rules.ts'

const membersIn = (...args: Parameters<typeof factsOf>) =>
  factsOf(...args)
    .filter(({ feature }) => feature === 'members')
    .map(({ amount, evidence }) => [amount?.min ?? null, evidence.quote.replace(/\s+/gu, ' ')])

test('a table of seats gives the number of seats with each row', () => {
  const seats = table(
    ['Bereich', 'Sitze', 'Vorschlagsrecht'],
    ['Wohlfahrtsverbände', '3', 'Liga der Wohlfahrtsverbände'],
    ['Migrantenorganisationen', '5', 'Versammlung der Vereine'],
  )
  expect(membersIn('council', [seats], 'Verteilung der Sitze')).toEqual([
    [3, 'Wohlfahrtsverbände 3'],
    [5, 'Migrantenorganisationen 5'],
  ])
})

test('a table of projects or of sums gives no seats', () => {
  const projects = table(['Feld', 'Vorhaben'], ['Sprache und Bildung', '7'], ['Wohnen und Nachbarschaft', '4'])
  expect(membersIn('council', [projects], 'Handlungsfelder')).toEqual([])
})

test('a counted list of organisations names the members', () => {
  const list = table(
    ['Nr.', 'Organisation', 'Schwerpunkt'],
    ['1', 'Diakonie Musterstadt e. V.', 'Migrationsberatung'],
    ['2', 'Volkshochschule Musterstadt', 'Sprachkurse'],
    ['3', 'Sportverein Blau-Weiß e. V.', 'Sport für alle'],
  )
  expect(membersIn('network', [list], 'Anlage: Mitglieder')).toEqual([
    [null, 'Diakonie Musterstadt e. V.'],
    [null, 'Volkshochschule Musterstadt'],
    [null, 'Sportverein Blau-Weiß e. V.'],
  ])
})

test('a list right below "Mitglieder des Netzwerks" names the members', () => {
  const list = items('Caritasverband Musterstadt', 'Jobcenter Musterstadt')
  expect(membersIn('network', [list], 'Mitglieder des Netzwerks').map(([, quote]) => quote)).toEqual([
    'Caritasverband Musterstadt',
    'Jobcenter Musterstadt',
  ])
})

test('the items of a list of those who belong to it', () => {
  const list = items('sieben Einwohnerinnen und Einwohner,', 'je eine Vertretung der Fraktionen.')
  const blocks = [paragraph('Dem Beirat gehören an:'), list]
  expect(membersIn('council', blocks, 'Zusammensetzung')).toEqual([
    [7, 'sieben Einwohnerinnen und Einwohner,'],
    [1, 'je eine Vertretung der Fraktionen.'],
  ])
})

test('what a column of a table of bodies asks for', () => {
  const rows = table(
    ['Gremium', 'Gewählt durch', 'Worum geht es?', 'Treffpunkt', 'Telefon'],
    ['Steuerungsgruppe', 'Netzwerkversammlung', 'Planung der Feste', 'Rathaus', '0999 1234'],
  )
  expect(factsOf('network', [rows], 'Überblick').map(({ feature, value }) => `${feature} ${value}`)).toEqual([
    'joining Netzwerkversammlung',
    'body-tasks Planung der Feste',
  ])
})
