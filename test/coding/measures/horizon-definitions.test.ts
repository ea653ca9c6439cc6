import { expect, test } from 'vitest'
import { findHorizonDefinitions } from '../../../src/coding/measures/horizon-definitions.ts'
import { codeBlocks, documentOf, heading, paragraph, table } from '../coded-text.ts'

const meanings = (sentence: string) =>
  Object.fromEntries(
    [...findHorizonDefinitions(documentOf([heading('Hinweise'), paragraph(sentence)]))].map(([name, found]) => [
      name,
      [found.meaning, found.start, found.end],
    ]),
  )

test('a document says what its horizons are, in brackets or behind a colon', () => {
  expect(meanings('Kurzfristig (bis Ende 2026), mittelfristig (2027 bis 2029) und langfristig (ab 2030).')).toEqual({
    kurz: ['bis Ende 2026', null, '2026-12-31'],
    mittel: ['2027 bis 2029', '2027-01-01', '2029-12-31'],
    lang: ['ab 2030', '2030-01-01', null],
  })
  expect(meanings('kurzfristig: innerhalb eines Jahres; langfristig: mehr als drei Jahre')).toEqual({
    kurz: ['innerhalb eines Jahres', null, null],
    lang: ['mehr als drei Jahre', null, null],
  })
})

test('one horizon alone, or horizons without an explanation, define nothing', () => {
  expect(meanings('Die Stelle wird kurzfristig (bis Ende 2026) besetzt.')).toEqual({})
  expect(meanings('Kurzfristig ist das nicht zu leisten, mittelfristig schon, langfristig erst recht.')).toEqual({})
})

test('the days of a horizon are those that the document gives it', () => {
  const { measures } = codeBlocks([
    heading('Maßnahmen'),
    paragraph('Kurzfristig (bis Ende 2026), mittelfristig (2027 bis 2029).'),
    table(
      ['Maßnahme', 'Zuständig', 'Zeithorizont'],
      ['Sprechstunde im Rathaus einrichten', 'Sozialamt', 'kurzfristig'],
      ['Formulare in einfache Sprache übertragen', 'Hauptamt', 'mittelfristig'],
      ['Sprachpaten gewinnen', 'Volkshochschule', 'langfristig'],
    ),
  ])
  expect(measures.map(({ period }) => [period?.text, period?.start, period?.end, period?.definition])).toEqual([
    ['kurzfristig', null, '2026-12-31', 'bis Ende 2026'],
    ['mittelfristig', '2027-01-01', '2029-12-31', '2027 bis 2029'],
    ['langfristig', null, null, undefined],
  ])
})
