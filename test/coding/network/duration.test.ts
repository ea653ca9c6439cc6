import { expect, test } from 'vitest'
import { findDurations } from '../../../src/coding/network/duration.ts'

test.each([
  ['für zwei Jahre', 24, 'months'],
  ['die Dauer von 2,5 Jahren', 30, 'months'],
  ['für zweieinhalb Jahre', 30, 'months'],
  ['für anderthalb Jahre', 18, 'months'],
  ['dreijährige Amtszeit', 36, 'months'],
  ['von 18 Monaten', 18, 'months'],
  ['binnen eines Monats', 1, 'months'],
  ['zwei Quartale', 6, 'months'],
  ['fünf (5) Jahre', 60, 'months'],
  ['eine Woche', 7, 'days'],
  ['zwei Wochen', 14, 'days'],
  ['14 Tagen', 14, 'days'],
  ['zehn volle Kalendertage', 10, 'days'],
  ['fünf Werktage', 5, 'days'],
  ['eine zweiwöchige Frist', 14, 'days'],
  ['mit Zweiwochenfrist', 14, 'days'],
  ['spätestens am zehnten Tag vor der Sitzung', 10, 'days'],
  ['bis zum 21. Tag nach der Sitzung', 21, 'days'],
])('%s', (words, length, unit) => {
  expect(findDurations(words)).toMatchObject([{ length, unit }])
})

test.each([['am 10. Mai'], ['im Jahr 2024'], ['am zweiten Tag der Woche'], ['das 16. Lebensjahr'], ['jährlich']])(
  'no duration: %s',
  (words) => {
    expect(findDurations(words)).toEqual([])
  },
)
