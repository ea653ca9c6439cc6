import { expect, test } from 'vitest'
import { abbreviationsIn, findAbbreviations } from '../../src/coding/find-abbreviations.ts'
import { type Blocks, heading, items, paragraph, readBlocks, table } from './coded-text.ts'

function abbreviations(...blocks: Blocks): Record<string, string> {
  const text = readBlocks(blocks)
  return Object.fromEntries(findAbbreviations(text.document, text.blockRoles))
}

test('a list of abbreviations gives their long forms, whatever stands between', () => {
  expect(
    abbreviations(
      heading('Abkürzungsverzeichnis'),
      ...items(
        'VHS – Volkshochschule',
        'MBE: Migrationsberatung für erwachsene Zugewanderte',
        'ABH = Ausländerbehörde',
      ),
    ),
  ).toEqual({
    VHS: 'Volkshochschule',
    MBE: 'Migrationsberatung für erwachsene Zugewanderte',
    ABH: 'Ausländerbehörde',
  })
})

test('a table of abbreviations gives their long forms', () => {
  const rows = table(['Kürzel', 'Bedeutung'], ['JC', 'Jobcenter'], ['JMD', 'Jugendmigrationsdienst'])
  expect(abbreviations(heading('Abkürzungen'), rows)).toEqual({ JC: 'Jobcenter', JMD: 'Jugendmigrationsdienst' })
})

test('a long form with its abbreviation in brackets behind it begins where the letters begin', () => {
  expect(abbreviations(heading('Einleitung'), paragraph('Die Leitung hat das Amt für Migration (AfM).'))).toEqual({
    AfM: 'Amt für Migration',
  })
})

test('other brackets and lines are no abbreviations', () => {
  expect(
    abbreviations(
      heading('Maßnahmen'),
      paragraph('Das Jugendamt (Caritas) berät. Der Landkreis (Sachsen) zahlt. Die Stadt Altenrode (SPD) stimmt zu.'),
      ...items('Wann: 2026', 'Wer: Jugendamt'),
    ),
  ).toEqual({})
})

test('names are looked up word by word', () => {
  const known = new Map([
    ['VHS', 'Volkshochschule'],
    ['JC', 'Jobcenter'],
  ])
  expect(abbreviationsIn(['VHS Altenrode', 'Sozialamt'], known)).toEqual({ VHS: 'Volkshochschule' })
})
