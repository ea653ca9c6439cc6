import { describe, expect, test } from 'vitest'
import { heading, paragraph, table } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const title = heading('Geschäftsordnung des Netzwerks Willkommen Musterstadt')
const bodiesOf = (...sentences: readonly string[]) =>
  rulesOf([title, heading('Aufbau', 2), ...sentences.map(paragraph)]).bodies.map(({ name, type }) => `${name}: ${type}`)

describe('a noun of which the rules speak as of a body is one', () => {
  test.each([
    [
      'Das Plenum wählt das Kleeblatt.',
      'Das Kleeblatt bereitet die Treffen vor. Es trifft sich jeden Monat.',
      'Kleeblatt: steering',
    ],
    [
      'Die Ideenbörse tauscht sich zweimal im Jahr aus und stimmt Angebote ab.',
      'Die Ideenbörse stimmt viermal im Jahr Termine ab. Sie wird vom Amt geleitet.',
      'Ideenbörse: exchange',
    ],
    ['Mitglieder der Brücke sind alle Träger.', 'Die Brücke wird vom Amt moderiert.', 'Brücke: exchange'],
  ])('%s', (first, second, expected) => {
    expect(bodiesOf('Das Plenum tagt zweimal im Jahr.', first, second)).toContain(expected)
  })

  test.each([
    ['Die Verwaltung berät die Träger.', 'Die Verwaltung wird von der Landrätin geleitet.'],
    ['Die Schule entscheidet über ihre Räume.', 'In der Schule kann man mitmachen.'],
    ['Die Partner treffen sich zweimal im Jahr.', 'Mitglieder der Partnerverbände sind willkommen.'],
    ['Das Projekt wird vom Amt geleitet.', 'Das Projekt arbeitet an Sprachkursen.'],
    ['Die Verordnung bestimmt das Verfahren.', 'Der Ablauf der Verordnung bleibt unberührt.'],
  ])('not so "%s"', (first, second) => {
    expect(bodiesOf('Das Plenum tagt zweimal im Jahr.', first, second)).toEqual(['Plenum: exchange'])
  })
})

test('an event by a name of its own to which somebody invites every year', () => {
  expect(
    bodiesOf(
      'Das Plenum tagt jährlich.',
      'Die Koordination lädt zweimal im Jahr zu einem Erzählabend ein, der allen offen steht.',
    ),
  ).toContain('Erzählabend: conference')
  expect(bodiesOf('Das Plenum tagt jährlich.', 'Die Koordination lädt am Abend zu einem Vortrag ein.')).toEqual([
    'Plenum: exchange',
  ])
})

test('groups in a table are known by the chapter that bears their name', () => {
  const { bodies, facts } = rulesOf([
    title,
    heading('Die Inseln', 2),
    paragraph('Hier geschieht die eigentliche Arbeit.'),
    table(
      ['Insel', 'Thema', 'Wann'],
      ['Sprache', 'Kurse', 'jeden ersten Montag im Monat'],
      ['Wohnen', 'Umzug', 'dienstags 10 Uhr'],
    ),
  ])
  expect(bodies.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'Inseln: working-group',
    'Sprache: working-group',
    'Wohnen: working-group',
  ])
  expect(facts.filter(({ feature }) => feature === 'frequency').map(({ body, value }) => `${body} ${value}`)).toEqual([
    'Sprache 12',
    'Wohnen 52',
  ])
  const list = rulesOf([
    title,
    heading('Die Partner', 2),
    table(['Partner', 'Ort', 'Telefon'], ['Caritas', 'Markt 1', '12'], ['Diakonie', 'Ring 2', '34']),
  ])
  expect(list.bodies).toEqual([])
})

test('groups that a sentence counts', () => {
  const names = bodiesOf(
    'Dem Plenum arbeiten drei Arbeitskreise zu: 1. Sprache und Bildung, 2. Wohnen, 3. Arbeit.',
    'Das Plenum tagt jährlich. Die Arbeitskreise tagen monatlich.',
  )
  expect(names).toEqual(
    expect.arrayContaining(['Sprache und Bildung: working-group', 'Wohnen: working-group', 'Arbeit: working-group']),
  )
})
