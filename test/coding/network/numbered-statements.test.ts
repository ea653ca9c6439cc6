import { expect, test } from 'vitest'
import { readStatements } from '../../../src/coding/network/statements.ts'
import type { RawBlock } from '../../../src/model/parsed.ts'
import { documentOf, heading, items, paragraph } from '../coded-text.ts'

const absatz = (number: number, text: string): RawBlock => ({
  type: 'list-item',
  level: 1,
  marker: `(${number})`,
  text,
})
const letter = (marker: string, text: string): RawBlock => ({ type: 'list-item', level: 1, marker, text })

test('a paragraph sign on a line of its own takes the line below as its title', () => {
  const document = documentOf([
    heading('Geschäftsordnung'),
    paragraph('§ 1'),
    paragraph('Aufgaben'),
    paragraph('Der Beirat berät den Rat.'),
    paragraph('§ 2'),
    paragraph('Mitglieder'),
    paragraph('Der Beirat hat elf Mitglieder.'),
  ])
  const statements = readStatements(document)
  expect(statements.map(({ words, headings }) => [headings[0], words])).toEqual([
    ['Aufgaben', 'Der Beirat berät den Rat.'],
    ['Mitglieder', 'Der Beirat hat elf Mitglieder.'],
  ])
  expect(new Set(statements.map(({ section }) => section)).size).toBe(2)
})

test('a numbered paragraph that breaks off introduces the letters below it', () => {
  const document = documentOf([
    heading('Ende der Mitgliedschaft'),
    absatz(1, 'Die Mitgliedschaft endet durch'),
    letter('a)', 'Wegzug,'),
    letter('b)', 'Verzicht.'),
    absatz(2, 'Der Verzicht ist schriftlich zu erklären.'),
  ])
  expect(readStatements(document).map(({ words, lead, opens }) => [words, lead, opens])).toEqual([
    ['Die Mitgliedschaft endet durch', null, true],
    ['Wegzug,', 'Die Mitgliedschaft endet durch', false],
    ['Verzicht.', 'Die Mitgliedschaft endet durch', false],
    ['Der Verzicht ist schriftlich zu erklären.', null, false],
  ])
})

test('a whole sentence in front of a list does not break off', () => {
  const document = documentOf([heading('Mitglieder'), paragraph('Der Beirat hat elf Mitglieder.'), items('Rat')])
  expect(readStatements(document)[0]?.opens).toBe(false)
})
