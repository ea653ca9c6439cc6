import { expect, test } from 'vitest'
import { findFrequencies } from '../../../src/coding/network/frequency.ts'

const stated: readonly (readonly [words: string, min: number | null, max: number | null])[] = [
  ['viermal im Jahr', 4, 4],
  ['4x jährlich', 4, 4],
  ['4 × pro Jahr', 4, 4],
  ['zwei Mal im Kalenderjahr', 2, 2],
  ['mindestens zweimal jährlich', 2, null],
  ['zweimal pro Jahr zu einem Plenum', 2, 2],
  ['jährlich zu einer Konferenz', 1, 1],
  ['wenigstens einmal im Halbjahr', 2, null],
  ['nicht seltener als dreimal im Jahr', 3, null],
  ['höchstens sechsmal pro Jahr', null, 6],
  ['bis zu fünfmal jährlich', null, 5],
  ['nicht öfter als viermal im Jahr', null, 4],
  ['ein- bis zweimal im Quartal', 4, 8],
  ['drei bis vier Sitzungen im Jahr', 3, 4],
  ['2–3 mal pro Jahr', 2, 3],
  ['mindestens zweimal und höchstens sechsmal im Jahr', 2, 6],
  ['im Jahr mindestens vier ordentliche Sitzungen', 4, null],
  ['sechs im Jahr nicht überschreiten', null, 6],
  ['alle zwei Monate', 6, 6],
  ['mindestens alle drei Monate', 4, null],
  ['alle vier bis sechs Wochen', 8.67, 13],
  ['alle 14 Tage', 26, 26],
  ['vierzehntägig', 26, 26],
  ['jeden zweiten Monat', 6, 6],
  ['im Abstand von sechs Wochen', 8.67, 8.67],
  ['im zweimonatigen Turnus', 6, 6],
  ['Der Turnus beträgt acht Wochen', 6.5, 6.5],
  ['im Zwei-Wochen-Rhythmus', 26, 26],
  ['alle anderthalb Jahre', 0.67, 0.67],
  ['alle zwei Jahre', 0.5, 0.5],
  ['vierteljährlich', 4, 4],
  ['halbjährlich', 2, 2],
  ['quartalsweise', 4, 4],
  ['monatlich', 12, 12],
  ['in jedem Quartal', 4, 4],
  ['jeden ersten Mittwoch im Monat', 12, 12],
  ['am letzten Freitag eines jeden Monats', 12, 12],
  ['am ersten Dienstag eines Quartals', 4, 4],
  ['im Frühjahr und im Herbst', 2, 2],
]

test.each(stated)('%s', (words, min, max) => {
  expect(findFrequencies(words).map(({ amount }) => amount)).toEqual([{ min, max, unit: 'per-year' }])
})

test('two counts that share their period', () => {
  const found = findFrequencies('in der Regel zweimal, mindestens aber einmal jährlich')
  expect(found.map(({ value }) => value)).toEqual(['2', '1-'])
})

test.each([
  ['nach Bedarf'],
  ['bei Bedarf'],
  ['anlassbezogen'],
  ['so oft es die Geschäftslage erfordert'],
  ['wenn Bedarf besteht'],
])('as needed: %s', (words) => {
  expect(findFrequencies(words)).toMatchObject([{ value: 'Bedarf', amount: null }])
})

test.each([['regelmäßig'], ['turnusmäßig'], ['mehrmals im Jahr'], ['in regelmäßigen Abständen']])(
  'regularly: %s',
  (words) => {
    expect(findFrequencies(words)).toMatchObject([{ value: 'regelmäßig', amount: null }])
  },
)

test('a least number says more than as needed or regularly', () => {
  const values = (words: string) => findFrequencies(words).map(({ value }) => value)
  expect(values('nach Bedarf, mindestens zweimal im Jahr')).toEqual(['2-'])
  expect(values('regelmäßig, mindestens einmal im Quartal')).toEqual(['4-'])
})

test.each([
  ['die zweijährige Amtszeit'],
  ['eine dreimonatige Frist'],
  ['dreimal hintereinander'],
  ['am zweiten Dienstag im März 2024'],
  ['im März 2023 und im Mai 2024'],
  ['vor zwei Jahren'],
])('no frequency: %s', (words) => {
  expect(findFrequencies(words)).toEqual([])
})

test.each([
  ['jede sechste Woche', '8.67'],
  ['jeden zweiten Donnerstag', '26'],
  ['an jedem zweiten Dienstag im Monat', '12'],
  ['jeweils drei Treffen im Jahr oder mehr', '3-'],
  ['Plenum · März und September', '2'],
  ['im November eines jeden Jahres', '1'],
  ['sobald ein Thema ansteht', 'Bedarf'],
])('%s: %s', (words, value) => {
  expect(findFrequencies(words).map((found) => found.value)).toEqual([value])
})

test('months beside a count say something else', () => {
  const words = 'Sie tagt monatlich, im Juli und Dezember auf Wunsch auch per Video.'
  expect(findFrequencies(words).map(({ value }) => value)).toEqual(['12'])
})
