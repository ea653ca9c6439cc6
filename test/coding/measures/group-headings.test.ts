import { describe, expect, test } from 'vitest'
import { groupAttributeOf } from '../../../src/coding/measures/group-headings.ts'
import { codeBlocks, heading, items, table } from '../coded-text.ts'

describe('what a heading says for all below it', () => {
  test.each([
    ['Kurzfristig', 'period'],
    ['Maßnahmen 2026', 'period'],
    ['2027 bis 2029', 'period'],
    ['Priorität A', 'priority'],
    ['Hohe Priorität', 'priority'],
    ['Vordringliche Vorhaben', 'priority'],
    ['Jugendamt', 'responsible'],
    ['Fachbereich 3', 'responsible'],
  ])('%s: %s', (words, attribute) => {
    expect(groupAttributeOf(words)).toBe(attribute)
  })

  test.each(['Kita und Schule', 'Arbeit', 'Ehrenamt', 'Wohnen in der Stadt', 'Maßnahmen', 'Ämterübergreifende Arbeit'])(
    '%s: nothing',
    (words) => {
      expect(groupAttributeOf(words)).toBeNull()
    },
  )
})

const titled = ({ measures }: ReturnType<typeof codeBlocks>) =>
  measures.map(({ title, period, priority }) => [title, period?.text ?? '', priority?.text ?? ''])

test('headings that divide measures by years or ranks say it for each of them', () => {
  const coded = codeBlocks([
    heading('Maßnahmen'),
    heading('Kurzfristig', 2),
    ...items(
      'Das Sozialamt richtet eine Sprechstunde im Rathaus ein.',
      'Das Hauptamt überträgt Formulare in einfache Sprache.',
    ),
    heading('Langfristig', 2),
    ...items('Die Volkshochschule baut ein Sprachlernzentrum auf.'),
  ])
  expect(titled(coded).map(([, period]) => period)).toEqual(['Kurzfristig', 'Kurzfristig', 'Langfristig'])
})

test('one heading with the years of the whole plan says nothing for the single measure', () => {
  const coded = codeBlocks([
    heading('Maßnahmen 2025 bis 2029'),
    ...items(
      'Das Sozialamt richtet eine Sprechstunde im Rathaus ein.',
      'Das Hauptamt überträgt Formulare in einfache Sprache.',
    ),
  ])
  expect(titled(coded).map(([, period]) => period)).toEqual(['', ''])
})

test('lists below years in a field are measures, whatever their words', () => {
  const coded = codeBlocks([
    heading('Sprache'),
    heading('2026', 2),
    ...items('Schnackrunden. In drei Ortsteilen kommen Leute zusammen, die Deutsch üben wollen. → Freiwilligenagentur'),
    heading('2027', 2),
    ...items('★ Ferienschule. Am Vormittag Deutsch, am Nachmittag geht es in die Stadt. → Jugendpflege'),
  ])
  expect(titled(coded).map((columns) => columns.slice(0, 2))).toEqual([
    ['Schnackrunden', '2026'],
    ['Ferienschule', '2027'],
  ])
  expect(coded.measures.map(({ responsible }) => responsible)).toEqual([['Freiwilligenagentur'], ['Jugendpflege']])
})

test('several ticks beside each other give the words from the first to the last', () => {
  const coded = codeBlocks([
    heading('Maßnahmen'),
    table(
      ['Maßnahme', 'Zuständig', '2025', '2026', 'laufend'],
      ['Sprechstunde im Rathaus', 'Sozialamt', '✕', '✕', ''],
      ['Sprachlernzentrum am Markt', 'Volkshochschule', '', '', '✕'],
      ['Formulare in einfacher Sprache', 'Hauptamt', '✕', '', '✕'],
    ),
  ])
  expect(titled(coded).map(([, period]) => period)).toEqual(['2025 2026', 'laufend', '2025'])
})

test('columns to tick give the words of their header', () => {
  const coded = codeBlocks([
    heading('Maßnahmen'),
    table(
      ['Maßnahme', 'Zuständig', 'kurzfristig', 'mittelfristig', 'langfristig'],
      ['Sprechstunde im Rathaus', 'Sozialamt', 'x', '', ''],
      ['Sprachlernzentrum am Markt', 'Volkshochschule', '', '', 'x'],
      ['Formulare in einfacher Sprache', 'Hauptamt', '', 'x', ''],
    ),
  ])
  expect(titled(coded).map(([, period]) => period)).toEqual(['kurzfristig', 'langfristig', 'mittelfristig'])
})

test('a merged row that says a rank holds for the rows below it', () => {
  const cells = (texts: readonly string[], columns = 1) =>
    texts.map((text) => ({ text, header: false, columns, rows: 1 }))
  const rows = [
    cells(['Maßnahme', 'Zuständig', 'Beginn']).map((cell) => ({ ...cell, header: true })),
    cells(['Priorität A'], 3),
    cells(['Sprechstunde im Rathaus', 'Sozialamt', '2026']),
    cells(['Priorität B'], 3),
    cells(['Sprachlernzentrum am Markt', 'Volkshochschule', '2027']),
  ]
  expect(titled(codeBlocks([heading('Maßnahmen'), { type: 'table', rows }]))).toEqual([
    ['Sprechstunde im Rathaus', '2026', 'Priorität A'],
    ['Sprachlernzentrum am Markt', '2027', 'Priorität B'],
  ])
})
