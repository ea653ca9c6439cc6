import { describe, expect, test } from 'vitest'
import { type Blocks, heading, paragraph, table } from '../coded-text.ts'
import { rulesOf } from './rules-of.ts'

const title = heading('Geschäftsordnung des Netzwerks Integration Musterstadt')
const bodiesOf = (...blocks: Blocks) => rulesOf([title, ...blocks]).bodies.map(({ name, type }) => `${name}: ${type}`)

describe('groups with a number', () => {
  const groups = [heading('Fachgruppen', 2), paragraph('Die Fachgruppen tagen nach Bedarf.')]

  test('in front of the name in a table', () => {
    const rows = table(['Fachgruppe', 'Thema'], ['1 Wohnen und Umzug', 'Mieten'], ['2. Sprache', 'Kurse'])
    expect(bodiesOf(...groups, rows)).toEqual([
      'Fachgruppen: working-group',
      'Wohnen und Umzug: working-group',
      'Sprache: working-group',
    ])
  })

  test.each([
    ['Die Fachgruppe 1 „Wohnen“ leitet das Sozialamt.', 'Fachgruppe 1 „Wohnen“'],
    ['Die Fachgruppe 2: Sprache leitet die Volkshochschule.', 'Fachgruppe 2: Sprache'],
    ['Die Fachgruppe III Arbeit und Ausbildung leitet die Kammer.', 'Fachgruppe III Arbeit und Ausbildung'],
  ])('between kind and name: %s', (sentence, name) => {
    expect(bodiesOf(...groups, paragraph(sentence)).join('\n')).toContain(name)
  })

  test.each(['Der Fachgruppe gehören 9 Vereine an.', 'In der Fachgruppe 2 Sitzungen zu leiten, ist Sache des Amtes.'])(
    'a number of something else: %s',
    (sentence) => {
      expect(bodiesOf(...groups, paragraph(sentence))).toEqual(['Fachgruppen: working-group'])
    },
  )
})

describe('bodies told apart by an adjective', () => {
  test.each([
    ['Geschäftsführender Ausschuss', 'Dem Geschäftsführenden Ausschuss gehören sieben Personen an. Er tagt monatlich.'],
    [
      'Erweiterter Ausschuss',
      'Der Erweiterte Ausschuss tagt monatlich. Der Erweiterte Ausschuss bereitet die Treffen vor.',
    ],
  ])('%s', (name, sentence) => {
    expect(bodiesOf(heading(name, 2), paragraph(sentence)).join('\n')).toContain(name)
  })

  test.each(['Der Ausschuss des Landtags tagt öffentlich.', 'Eine kleine Konferenz der Nachbarkreise gab es 2019.'])(
    'not: %s',
    (sentence) => {
      expect(bodiesOf(heading('Weiteres', 2), paragraph(sentence))).toEqual([])
    },
  )
})
