import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../src/report/messages/messages-for.ts'
import { reviewsFromTable } from '../../src/report/reviews-from-table.ts'

const head = [
  'Kennung',
  'Dokument',
  'Art',
  'Wert laut Programm',
  'Entscheidung',
  'Neuer Wert',
  'Name',
  'Datum',
  'Ihre Begründung',
]
const key = ['monitoring', 'nordstadt', 'Bestandteil', 'Geplant']

const sentences = (...rows: readonly (readonly string[])[]): readonly string[] =>
  reviewsFromTable([head, ...rows]).faults.map(messagesFor('de').review.rowFault)

describe('rows that a person filled in', () => {
  test('become reviews; columns may stand anywhere, rows that nobody touched are none', () => {
    const { reviews, faults } = reviewsFromTable([
      ['Durchsicht'],
      head,
      [...key, '', '', '', '', ''],
      [...key, ' Geändert ', 'JA', 'A. Beck', '31.05.2026', 'Seite 31'],
      ['T-2', 'nordstadt', 'Anforderung', 'nicht erfüllt', 'bestätigt', '', 'B', '2026-06-01', ''],
    ])
    expect(faults).toEqual([])
    expect(reviews).toEqual([
      {
        ...{ bundle: 'nordstadt', thing: 'component', id: 'monitoring', decision: 'changed', machineValue: 'Geplant' },
        ...{ value: 'ja', by: 'A. Beck', date: '2026-05-31', reason: 'Seite 31' },
      },
      {
        ...{
          bundle: 'nordstadt',
          thing: 'requirement',
          id: 'T-2',
          decision: 'accepted',
          machineValue: 'nicht erfüllt',
        },
        ...{ value: null, by: 'B', date: '2026-06-01', reason: '' },
      },
    ])
  })

  test('may be in English, and a dash of any length is the value "–"', () => {
    const { reviews } = reviewsFromTable([
      ['Id', 'Document', 'Kind', 'Value by the program', 'Decision', 'New value', 'Name', 'Date'],
      ['monitoring', 'nordstadt', 'Component', 'Geplant', 'changed', '-', 'A', '1.6.26'],
    ])
    expect(reviews).toMatchObject([{ value: '–', date: '2026-06-01', reason: '' }])
  })

  test.each<[string, readonly string[], string]>([
    ['no decision', [...key, '', 'ja', 'A', '1.6.2026'], 'Zeile 2: Es fehlt die Entscheidung'],
    [
      'another decision',
      [...key, 'ok', '', 'A', '1.6.2026'],
      'Zeile 2: Die Entscheidung „ok“ gibt es nicht; möglich sind: bestätigt, geändert, Anmerkung.',
    ],
    ['no value', [...key, 'geändert', '', 'A', '1.6.2026'], 'Zeile 2: Es fehlt der neue Wert.'],
    [
      'a value of another kind',
      [...key, 'geändert', 'erfüllt', 'A', '1.6.2026'],
      'Zeile 2: Den Wert „erfüllt“ gibt es hier nicht; möglich sind: ja, nein,',
    ],
    [
      'a value without change',
      [...key, 'bestätigt', 'nein', 'A', '1.6.2026'],
      'Zeile 2: Bei „bestätigt“ steht ein neuer Wert („nein“).',
    ],
    ['no name', [...key, 'bestätigt', '', ' ', '1.6.2026'], 'Zeile 2: Es fehlt der Name'],
    ['no date', [...key, 'bestätigt', '', 'A', ''], 'Zeile 2: Es fehlt das Datum'],
    ['no real date', [...key, 'bestätigt', '', 'A', '31.2.2026'], 'Zeile 2: „31.2.2026“ ist kein Datum.'],
    [
      'no key',
      ['', 'nordstadt', 'Bestandteil', 'ja', 'bestätigt', '', 'A', '1.6.2026'],
      'Zeile 2: Es fehlt, wozu die Zeile gehört',
    ],
  ])('%s is told with its row, the rest kept', (_, row, sentence) => {
    const right = [...key, 'bestätigt', '', 'A', '1.6.2026', '']
    expect(sentences(row, right).join()).toContain(sentence)
    expect(reviewsFromTable([head, row, right]).reviews).toHaveLength(1)
  })

  test('of another table are told by the headings that are missing', () => {
    const { reviews, faults } = reviewsFromTable([
      ['Kommune', 'Name'],
      ['Nordstadt', 'x'],
    ])
    expect(reviews).toEqual([])
    expect(faults.map(messagesFor('de').review.rowFault)[0]).toContain(
      'Zeile 1: Die Überschriften fehlen: „Art“, „Wert laut Programm“',
    )
  })
})
