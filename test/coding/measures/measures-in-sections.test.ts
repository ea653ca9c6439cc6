import { expect, test } from 'vitest'
import { codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const field = (name: string, card: string, says: string) => [
  heading(name, 2),
  paragraph('Hier leben viele, die anderswo geboren sind und gern hier bleiben möchten, weil es ihnen gefällt.'),
  heading('Was wir uns wünschen', 3),
  ...items('Alle sollen sich willkommen fühlen.', 'Niemand soll allein bleiben.'),
  heading(card, 3),
  paragraph(says),
]

test('cards beside headings that come back in every field are measures', () => {
  const { measures } = codeBlocks([
    heading('Felder'),
    ...field(
      'Sprache',
      'Der Hafenpass',
      'Alle, die sich anmelden, erhalten ein Heft mit Stempelfeldern für zwölf Orte in der Stadt.',
    ),
    ...field(
      'Arbeit',
      'Anker werfen',
      'Je zwei Familien treffen sich zu gemeinsamen Unternehmungen. Gedacht ist an vierzig Paare.',
    ),
    ...field(
      'Wohnen',
      'Haus für alle',
      'Im alten Speicher entsteht ein Haus mit Küche, Werkstatt und Bühne für Gruppen aller Art.',
    ),
  ])
  expect(measures.map(({ title, form }) => [title, form])).toEqual([
    ['Der Hafenpass', 'box'],
    ['Anker werfen', 'box'],
    ['Haus für alle', 'box'],
  ])
})

test('cards that only tell what is there are none', () => {
  const told = 'Seit 1998 lädt der Verein jeden Dienstag in seine Räume am Markt, und viele Familien kommen gern.'
  const { measures } = codeBlocks([
    heading('Felder'),
    ...field('Sprache', 'Das Sprachcafé', told),
    ...field('Arbeit', 'Die Werkstatt', told),
    ...field('Wohnen', 'Das Haus', told),
  ])
  expect(measures).toEqual([])
})
