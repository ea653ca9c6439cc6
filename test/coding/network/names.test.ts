import { expect, test } from 'vitest'
import { type Blocks, heading, paragraph } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const namesOf = (blocks: Blocks) =>
  rulesOf(blocks).facts.flatMap(({ feature, value }) => (feature === 'name' ? [value] : []))

test.each([
  ['Leitlinien des Integrationsnetzwerkes', ['Integrationsnetzwerk']],
  ['Geschäftsordnung des Netzwerks für Migration und Teilhabe', ['Netzwerk für Migration und Teilhabe']],
  ['Kooperationsvereinbarung im Bündnis für Vielfalt', ['Bündnis für Vielfalt']],
  ['Geschäftsordnung des Klimaschutzbeirats', ['Klimaschutzbeirat']],
  ['Satzung des Beirats für Integration der Stadt Muster', ['Beirat für Integration']],
])('name in the title "%s"', (title, names) => {
  expect(namesOf([heading(title), paragraph('Die Sitzungen sind öffentlich.')])).toEqual(names)
})

test.each([
  ['Der Zusammenschluss heißt „Lichtblick Muster“.', ['Lichtblick Muster']],
  ['Eine grüne Karte heißt „trag ich mit“. Der Zusammenschluss heißt „Lichtblick Muster“.', ['Lichtblick Muster']],
])('what is called so outright: %s', (sentence, names) => {
  const blocks = [heading('Unsere Regeln'), paragraph('Das Netzwerk Integration trifft sich.'), paragraph(sentence)]
  expect(namesOf(blocks)).toEqual(names)
})

test('other networks and tables are no name', () => {
  expect(
    namesOf([
      heading('Geschäftsordnung des Integrationsbeirats'),
      paragraph('Mitglied ist auch das Umweltnetzwerk Muster.'),
      paragraph('Früher gab es das Netzwerk Asyl und Hilfe. Der Beirat lädt zum Runden Tisch ein.'),
    ]),
  ).toEqual(['Integrationsbeirat'])
})
