import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const fieldsIn = (...blocks: Blocks) => codeBlocks(blocks).fields
const names = (...blocks: Blocks) => fieldsIn(...blocks).map(({ name }) => name)
const words = paragraph(
  'Das Amt bietet 2027 Kurse an. Ziel ist es, dass alle Menschen am Leben im Ort teilnehmen können.',
)
const planned = items('Lotsen ausbilden', 'Einen Treff eröffnen')

/** A chapter per title with goals and measures below it. */
const chapters = (titles: readonly string[], level = 1): Blocks =>
  titles.flatMap((title) => [heading(title, level), words, planned].flat())

describe('sections that are fields', () => {
  test.each([
    [
      ['Themenfeld Wohnen', 'Themenfeld Arbeit', 'Themenfeld Sprache'],
      ['Wohnen', 'Arbeit', 'Sprache'],
    ],
    [
      ['Lebensbereich Wohnen', 'Lebensbereich Arbeit', 'Lebensbereich Kita'],
      ['Wohnen', 'Arbeit', 'Kita'],
    ],
    [
      ['HF 1: Wohnen', 'HF 2: Arbeit', 'HF 3: Sprache'],
      ['Wohnen', 'Arbeit', 'Sprache'],
    ],
    [
      ['Bereich „Wohnen“', 'Bereich „Arbeit“', 'Bereich „Schule“'],
      ['Wohnen', 'Arbeit', 'Schule'],
    ],
    [
      ['Handlungsfeld 1: Wohnen', 'Handlungsfeld 2: Arbeit', 'Handlungsfeld 3: Sprache'],
      ['Wohnen', 'Arbeit', 'Sprache'],
    ],
    [
      ['Wohnen', 'Arbeit und Beruf', 'Gesundheit'],
      ['Wohnen', 'Arbeit und Beruf', 'Gesundheit'],
    ],
    [
      ['Alltag: Wohnen', 'Alltag: Arbeit', 'Alltag: Lernen'],
      ['Wohnen', 'Arbeit', 'Lernen'],
    ],
  ])('%j', (titles, expected) => {
    expect(names(heading('Einleitung'), words, ...chapters(titles))).toEqual(expected)
  })

  test.each([
    [['Handlungsfeld 1: Tür an Tür', 'Handlungsfeld 2: Wort für Wort', 'Handlungsfeld 3: Hand in Hand']],
    [['Schwerpunkt A: Tür an Tür', 'Schwerpunkt B: Wort für Wort', 'Schwerpunkt C: Hand in Hand']],
  ])('numbered, with names of their own: %j', (titles) => {
    expect(names(heading('Einleitung'), words, ...chapters(titles))).toEqual([
      'Tür an Tür',
      'Wort für Wort',
      'Hand in Hand',
    ])
  })

  test.each(['Handlungsfelder', 'Unsere Themenfelder', 'Lebensbereiche', 'Schwerpunkte', 'Aufgabenbereiche'])(
    'sections below "%s", whatever their names',
    (title) => {
      const own = ['Tür an Tür', 'Wort für Wort', 'Hand in Hand']
      expect(names(heading(title), ...chapters(own, 2))).toEqual(own)
    },
  )

  test('a field that has a chapter in the analysis and one in the plan is one field', () => {
    const titles = ['Wohnen', 'Arbeit', 'Gesundheit']
    const found = names(
      heading('Ausgangslage'),
      ...chapters(titles, 2),
      heading('Handlungsfelder'),
      ...chapters(titles, 2),
    )
    expect(found).toEqual(titles)
  })
})

describe('no fields', () => {
  test.each([
    ['chapters of the analysis', 'Ausgangslage', ['Wohnen', 'Arbeit', 'Gesundheit']],
    ['chapters of the stock of offers', 'Bestehende Angebote', ['Wohnen', 'Arbeit', 'Gesundheit']],
    ['chapters of the legal framework', 'Rechtliche Grundlagen', ['Wohnen', 'Arbeit', 'Gesundheit']],
    ['other chapters', 'Allgemeines', ['Vorwort', 'Auftrag', 'Dank']],
  ])('%s', (_, title, titles) => {
    expect(names(heading(title), ...chapters(titles, 2))).toEqual([])
  })

  test('two fields do not structure a document', () => {
    expect(names(...chapters(['Themenfeld Wohnen', 'Themenfeld Arbeit']))).toEqual([])
  })
})

describe('fields that are only listed', () => {
  test('a list of at least four', () => {
    const found = fieldsIn(
      paragraph('Diese Themen liegen uns am Herzen:'),
      items('Sprache', 'Arbeit und Ausbildung', 'Wohnen', 'Gesundheit'),
    )
    expect(found.map(({ name, section }) => [name, section])).toEqual([
      ['Sprache', -1],
      ['Arbeit und Ausbildung', -1],
      ['Wohnen', -1],
      ['Gesundheit', -1],
    ])
  })

  test('not a list of offers', () => {
    const offers = items('Sprachkurs', 'Wohnberatung', 'Arbeitsvermittlung', 'Gesundheitstreff')
    expect(names(heading('Bestehende Angebote'), offers)).toEqual([])
  })
})

describe('fields of the Land', () => {
  test.each([
    ['Spracherwerb', ['sprache']],
    ['Kita und Schule', ['fruehkindliche-und-schulische-bildung']],
    ['Arbeit und Ausbildung', ['ausbildung-und-arbeit']],
    ['Wohnen und Nachbarschaft', ['wohnen']],
    ['Gesundheit', ['gesundheit-und-pflege']],
    ['Ehrenamt', ['engagement']],
    ['Interkulturelle Öffnung der Verwaltung', ['interkulturelle-oeffnung']],
    ['Schutz vor Gewalt', ['gewaltschutz']],
    ['Rassismus entgegentreten', ['antidiskriminierung']],
    ['Tür an Tür', []],
  ])('%s: %j', (name, zik) => {
    const found = fieldsIn(heading('Handlungsfelder'), ...chapters([name, 'Mitte', 'Ende'], 2))
    expect(found.find((field) => field.name === name)?.zik).toEqual(expect.arrayContaining(zik))
    if (zik.length === 0) expect(found[0]?.zik).toEqual([])
  })

  test.each([
    ['Freizeitangebote', 'konflikt-und-mitwirkungskultur'],
    ['Kulturelle Teilhabe', 'ausbildung-und-arbeit'],
    ['Verwaltung der Sportstätten', 'engagement'],
    ['Öffentlicher Raum', 'wohnen'],
    ['Hochschule', 'fruehkindliche-und-schulische-bildung'],
    ['Ansprache von Jugendlichen', 'sprache'],
    ['Mitarbeit im Verein', 'ausbildung-und-arbeit'],
  ])('%s is not taken for %s', (name, zik) => {
    const found = fieldsIn(heading('Handlungsfelder'), ...chapters([name, 'Mitte', 'Ende'], 2))
    expect(found.find((field) => field.name === name)?.zik).not.toContain(zik)
  })
})

test('sections that are built alike are fields, also where a chapter on something else stands around them by mistake', () => {
  const built = ['Sprache', 'Wohnen', 'Gesund bleiben'].flatMap((title) => [
    heading(title, 2),
    words,
    heading('Dahin wollen wir', 3),
    paragraph('Alle Menschen im Ort sollen dabei sein können.'),
  ])
  expect(names(heading('Anlass und Rahmen'), words, ...built)).toEqual(['Sprache', 'Wohnen', 'Gesund bleiben'])
})
