import { expect, test } from 'vitest'
import { articleBefore, casesOf } from '../../../src/coding/network/article.ts'

const m = { gender: 'm', plural: false } as const
const f = { gender: 'f', plural: false } as const
const plural = { gender: 'm', plural: true } as const

test.each([
  ['Der Vorstand tagt', 'Vorstand', m, ['nominative']],
  ['Sie berät den Vorstand', 'Vorstand', m, ['accusative']],
  ['Sie berichtet dem neuen Vorstand', 'Vorstand', m, ['dative']],
  ['die Mitglieder des Vorstands', 'Vorstands', m, ['genitive']],
  ['Die Versammlung tagt', 'Versammlung', f, ['nominative', 'accusative']],
  ['berichtet der Versammlung', 'Versammlung', f, ['dative']],
  ['die Beschlüsse der Versammlung', 'Versammlung', f, ['genitive']],
  ['legt seinen Bericht der Versammlung vor', 'Versammlung', f, ['dative']],
  ['wird von der Versammlung gewählt', 'Versammlung', f, ['dative']],
  ['durch den Vorstand', 'Vorstand', m, ['accusative']],
  ['vom Vorstand', 'Vorstand', m, ['dative']],
  ['in den Vorstand', 'Vorstand', m, ['accusative', 'dative']],
  ['die Sprecher der Kreise', 'Kreise', plural, ['genitive']],
  ['Alle themenbezogenen Kreise tagen', 'Kreise', plural, ['nominative', 'accusative']],
  ['mit den Kreisen', 'Kreisen', plural, ['dative']],
  ['kann Kreise bilden', 'Kreise', plural, ['nominative', 'accusative']],
  ['innerhalb der Versammlung', 'Versammlung', f, ['genitive']],
])('cases in "%s"', (words, noun, form, cases) => {
  expect(casesOf(articleBefore(words, words.indexOf(noun)), form)).toEqual(cases)
})

test.each([
  ['wird vom Rat', 'Rat', { article: 'dem', preposition: 'von', before: 'wird' }],
  ['Mitglieder des neuen Rates', 'Rates', { article: 'des', preposition: null, before: 'Mitglieder' }],
  ['Rat', 'Rat', { article: null, preposition: null, before: '' }],
  ['gegenüber dem Rat', 'Rat', { article: 'dem', preposition: 'gegenüber', before: '' }],
])('what stands in front of the noun in "%s"', (words, noun, expected) => {
  expect(articleBefore(words, words.lastIndexOf(noun))).toEqual(expected)
})
