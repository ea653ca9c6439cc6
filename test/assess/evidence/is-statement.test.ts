import { describe, expect, test } from 'vitest'
import { isStatement } from '../../../src/assess/evidence/is-statement.ts'

describe('a finite verb makes a statement', () => {
  test.each([
    'Die Stabsstelle koordiniert, ohne in fremde Zuständigkeiten einzugreifen.',
    'Integration heißt für uns, dass alle mitreden.',
    'Vereine bieten Kurse an.',
    'Wir wünschen uns eine Stadt, in der man einander grüßt.',
    'Der Runde Tisch tagt zweimal im Jahr.',
    'Die Gemeinde besetzt zwei Stellen.',
    'Es fehlen Lehrkräfte, Räume und Kinderbetreuung.',
    'Ein Ausschuss begleitet die Umsetzung.',
    'Das Jugendamt berät Familien in vier Sprachen.',
  ])('%s', (words) => expect(isStatement(words)).toBe(true))
})

describe('names, labels and noun phrases say nothing', () => {
  test.each([
    'Arbeit und Ausbildung',
    'Alt in der neuen Heimat',
    'Jährliche Neufassung.',
    'Kursbegleitende Kinderbetreuung an zwei weiteren Standorten.',
    'Verbindlichkeit beim Spracherwerb.',
    'Stabsstelle Integration',
    'Tabelle: Kennzahlen des Jahresberichts',
    'Anlaufstelle gegen Benachteiligung',
    'Gefördert und gefordert',
    'Zwei Stellen besetzt.',
    'Herausgeber: Landratsamt Talbach, Stabsstelle Integration, Am Markt 1',
  ])('%s', (words) => expect(isStatement(words)).toBe(false))
})
