import { expect, test } from 'vitest'
import { heading, paragraph, table } from '../../coded-text.ts'
import { rulesOf } from '../rules-of.ts'

const opening = [
  heading('Geschäftsordnung des Netzwerks Integration der Stadt Musterstadt'),
  heading('§ 1 Gremien', 2),
  paragraph('Das Netzwerk hat folgende Gremien: die Vollversammlung, die Steuerungsgruppe und die Arbeitsgruppen.'),
]

const meetings = (section: string, ...sentences: readonly string[]) =>
  rulesOf([...opening, heading(`§ 2 ${section}`, 2), ...sentences.map(paragraph)])
    .facts.filter(({ feature }) => ['frequency', 'term', 'quorum', 'majority', 'tie'].includes(feature))
    .map(({ feature, body, value }) => `${feature} ${body ?? '–'} ${value}`)

test.each([
  ['Die Vollversammlung tagt mindestens einmal im Jahr.', 'frequency Vollversammlung 1-'],
  ['Die Steuerungsgruppe trifft sich vierteljährlich.', 'frequency Steuerungsgruppe 4'],
  ['Die Sitzungen der Steuerungsgruppe finden alle sechs Wochen statt.', 'frequency Steuerungsgruppe 8.67'],
  ['Die Vollversammlungssitzungen finden zweimal im Jahr statt.', 'frequency Vollversammlung 2'],
  ['Die Steuerungsgruppe entscheidet mit einfacher Mehrheit.', 'majority Steuerungsgruppe einfach'],
  [
    'Die Vollversammlung ist ohne Rücksicht auf die Zahl der Anwesenden beschlussfähig.',
    'quorum Vollversammlung ohne-zahl',
  ],
])('the body that is named: %s', (sentence, expected) => {
  expect(meetings('Sonstiges', sentence)).toEqual([expected])
})

test('the body of the heading', () => {
  const facts = meetings(
    'Steuerungsgruppe',
    'Sie tagt mindestens viermal im Jahr.',
    'Es entscheidet die einfache Mehrheit.',
  )
  expect(facts).toEqual(['frequency Steuerungsgruppe 4-', 'majority Steuerungsgruppe einfach'])
})

test('who is elected, not who elects', () => {
  const facts = meetings('Steuerungsgruppe', 'Ihre Mitglieder werden von der Vollversammlung für zwei Jahre gewählt.')
  expect(facts).toEqual(['term Steuerungsgruppe 24'])
})

test('who meets, not who asks for it', () => {
  const sentence = 'Eine außerordentliche Sitzung findet statt, wenn die Steuerungsgruppe dies verlangt.'
  expect(meetings('Vollversammlung', sentence)).toEqual(['frequency Vollversammlung Bedarf'])
})

test.each([
  ['Der Stadtrat tagt monatlich.'],
  ['Der Sozialausschuss entscheidet mit einfacher Mehrheit.'],
  ['Die Sitzungen des Stadtrats finden monatlich statt.'],
  ['Der Jugendhilfeausschuss ist beschlussfähig, wenn die Hälfte der Mitglieder anwesend ist.'],
])('nobody of the network: %s', (sentence) => {
  expect(meetings('Sonstiges', sentence)).toEqual([])
})

test.each([
  [['Empfehlungen gehen an den Sozialausschuss. Dieser tagt fünfmal im Jahr.']],
  [['Die Geschäftsordnung des Stadtrats, nach der dieser einmal im Monat zusammentritt, gilt im Übrigen.']],
])('the one named last, not the body of the chapter: %s', (sentences) => {
  expect(meetings('Vollversammlung', ...sentences)).toEqual([])
})

test('this one is a body of the network where that was named last', () => {
  const sentences = 'Vorschläge gehen an die Steuerungsgruppe. Diese tagt fünfmal im Jahr.'
  expect(meetings('Vollversammlung', sentences)).toEqual(['frequency Steuerungsgruppe 5'])
})

test('a tie settled apart for each body', () => {
  const sentence =
    'Bei Stimmengleichheit ist ein Antrag in der Vollversammlung und in den Arbeitsgruppen abgelehnt; in der Steuerungsgruppe gibt die Stimme der Sprecherin den Ausschlag.'
  expect(meetings('Abstimmung', sentence)).toEqual([
    'tie Vollversammlung abgelehnt',
    'tie Arbeitsgruppen abgelehnt',
    'tie Steuerungsgruppe vorsitz',
  ])
})

test('invitations in a table of bodies', () => {
  const rows = table(
    ['Gremium', 'Sitzungen', 'Einladung'],
    ['Vollversammlung', 'einmal im Jahr', 'Geschäftsstelle, vier Wochen vorher'],
    ['Steuerungsgruppe', 'alle zwei Monate', 'Sprecherteam, zehn Tage vorher'],
  )
  const facts = rulesOf([...opening, heading('§ 2 Überblick', 2), rows]).facts.filter(({ feature }) =>
    ['frequency', 'invitation'].includes(feature),
  )
  expect(facts.map(({ feature, body, amount }) => [feature, body, amount?.max])).toEqual([
    ['frequency', 'Vollversammlung', 1],
    ['invitation', 'Vollversammlung', 28],
    ['frequency', 'Steuerungsgruppe', 6],
    ['invitation', 'Steuerungsgruppe', 10],
  ])
})
