import { describe, expect, test } from 'vitest'
import { says, words } from '../../../src/assess/network/words.ts'

describe('a pattern of words', () => {
  test.each([
    ['Interessent~', 'Interessent:innen melden sich.', true],
    ['Interessent~', 'Interessenten melden sich.', true],
    ['Interessent~', 'Interessent(inn)en melden sich.', true],
    ['Beirat', 'Der Migrationsbeirat tagt.', false],
    ['Beirat', 'Der beirat tagt.', true],
    ['Organisation~', 'Migrant*innen-Organisationen', false],
    ['berichten ... Rat', 'Sie berichten einmal im Jahr dem Rat.', true],
    ['berichten ... Rat', 'Sie berichten am 3. Mai dem Rat.', true],
    ['berichten ... Rat', 'Sie berichten nicht dem Rat.', false],
    ['berichten ... Rat', 'Sie berichten. Danach tagt der Rat.', false],
    ['berichten ... Rat', 'Sie berichten Rat und Tat.', true],
  ])('%s in "%s"', (source, text, expected) => {
    expect(says(text, words(source))).toBe(expected)
  })
})

describe('what is denied is not said', () => {
  const duty = words('Pflicht', 'verbindlich~', 'Eigenständigkeit')
  test.each([
    ['Es besteht eine Pflicht.', true],
    ['Es besteht keine Pflicht.', false],
    ['Es besteht keinerlei Zwang, aber eine Pflicht.', true],
    ['Die Empfehlungen sind nicht verbindlich.', false],
    ['Verbindlich sind sie nicht.', false],
    ['Die Beschlüsse sind nicht nur für Mitglieder verbindlich.', true],
    ['Die Eigenständigkeit bleibt nicht unberührt.', false],
    ['Die Eigenständigkeit der Träger wird nicht berührt.', true],
    ['Ohne Pflicht zur Teilnahme.', false],
    ['Partner:innen sind keine Angestellten: Es gilt die Pflicht zur Teilnahme.', true],
    ['Für Gäste gilt keine Pflicht, für Mitglieder eine Pflicht.', true],
  ])('%s', (text, expected) => {
    expect(says(text, duty)).toBe(expected)
  })
})
