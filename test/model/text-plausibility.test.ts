import { describe, expect, test } from 'vitest'
import { functionWordShare, textPlausibility } from '../../src/model/text-plausibility.ts'

const prose =
  'Die Stadt versteht Integration als gemeinsame Aufgabe aller Ämter. Sie fördert Sprachkurse, berät Schülerinnen und Schüler beim Übergang in den Beruf und überprüft die Maßnahmen jährlich. Für die Umsetzung ist die Koordinierungsstelle zuständig (vgl. Kap. 3.2, S. 14 ff.), z. B. bei der Vermittlung von Wohnraum an Geflüchtete.'

function shifted(text: string, by: number): string {
  const turn = (first: number) => (letter: string) =>
    String.fromCharCode(((letter.charCodeAt(0) - first + by) % 26) + first)
  return text.replace(/[a-z]/g, turn(97)).replace(/[A-Z]/g, turn(65))
}

describe('what looks like language', () => {
  test.each([
    ['German prose', prose, 0.98],
    [
      'a table of numbers',
      'Jahr 2015 2016 2017 Männer 1.234 1.345 1.456 Frauen 987 1.012 1.100 Insgesamt 2.221 2.357 2.556 Anteil 3,4 % 3,6 % 3,9 % Syrien 56 Afghanistan 78 Türkei 90 Polen 12 Rumänien 14',
      0.98,
    ],
    [
      'names from many countries',
      'Tesfay Haile, Jerzy Malinowski, Amira Al-Khatib, Nguyễn Thị Hương, Kacper Wójcik, Oleksandr Kovalchuk, Szabó Krisztián, Bernd Kellermann',
      0.85,
    ],
    [
      'abbreviations',
      'AufenthG SächsIntTHG KomIntAVO SGB BAMF MBE JMD DaZ VHS GVBl. StVO BGB LfULG SMGI ESF AMIF DSGVO UMA',
      0.85,
    ],
    [
      'English',
      'The integration of migrants into the labour market is a shared task of all authorities and requires language courses.',
      0.95,
    ],
    [
      'Turkish',
      'Entegrasyon, bütün makamların ortak görevidir ve dil kursları, yabancı diplomaların tanınması ve çocuk bakımı gerektirir.',
      0.7,
    ],
    [
      'Russian',
      'Интеграция мигрантов на рынке труда является общей задачей всех властей и требует языковых курсов.',
      0.95,
    ],
  ])('%s', (_, text, least) => {
    expect(textPlausibility(text)).toBeGreaterThanOrEqual(least)
  })
})

describe('what does not', () => {
  test.each([
    ['letters of a wrong character map', shifted(prose, 3)],
    ['letters that are one off', shifted(prose, 1)],
    ['letters apart', [...prose.replace(/ /g, '')].join(' ')],
    ['strokes and digits within words', prose.replace(/i/g, '|').replace(/e/g, '3').replace(/n/g, '~')],
  ])('%s', (_, text) => {
    expect(textPlausibility(text)).toBeLessThan(0.65)
  })
})

test('a few letters say nothing', () => {
  expect(textPlausibility('Seite 3 von 12')).toBeNull()
  expect(textPlausibility('')).toBeNull()
})

test('German sentences are held together by function words, what a bad recognition makes up is not', () => {
  expect(functionWordShare(`${prose} ${prose}`)).toBeGreaterThan(0.4)
  const madeUp = 'wallen usenn mlehen sum ansin ern dem onen suren maleh vorten ulsen'
  expect(functionWordShare(Array.from({ length: 5 }, () => madeUp).join(' '))).toBeLessThan(0.25)
  expect(functionWordShare('Ziele und Maßnahmen')).toBeNull()
})
