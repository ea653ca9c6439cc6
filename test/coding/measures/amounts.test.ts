import { expect, test } from 'vitest'
import { codeBlocks, heading, table } from '../coded-text.ts'

const budgetOf = (title: string) => {
  const rows = [
    [title, 'Sozialamt', '2026'],
    ['Elternlotsen ausbilden', 'Jugendamt', '2027'],
    ['Wegweiser drucken', 'Sozialamt', '2027'],
  ] as const
  const { measures } = codeBlocks([heading('Maßnahmen'), table(['Maßnahme', 'Zuständig', 'Zeitraum'], ...rows)])
  return measures[0]?.budget
}

test.each([
  ['Lehrbücher bezahlen, 1.500 Euro im Jahr aus dem Budget des Fachbereichs', '1.500 Euro im Jahr'],
  ['Fonds für Vereine, bis zu 800 € je Vorhaben', 'bis zu 800 € je Vorhaben'],
  ['Begegnungshaus umbauen, rund 1,2 Mio. Euro', 'rund 1,2 Mio. Euro'],
])('the sum that the words of a measure name: %s', (title, budget) => {
  expect(budgetOf(title)).toBe(budget)
})

test.each([['Sprechstunde an 12 Orten einrichten'], ['Kurse im Europahaus anbieten'], ['Beratung kostenlos anbieten']])(
  'no sum: %s',
  (title) => {
    expect(budgetOf(title)).toBeNull()
  },
)
