import { describe, expect, test } from 'vitest'
import { heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const relationsIn = (...blocks: Parameters<typeof rulesOf>[0]) =>
  rulesOf([...network, ...blocks]).relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)

describe('what is settled with the body that all belong to, without its name', () => {
  test.each([
    ['Vorstand', 'Er bereitet die Sitzungen vor und vertritt das Netzwerk.', 'Vorstand prepares Vollversammlung'],
    ['Vorstand', 'Der Vorstand stellt die Tagesordnung auf.', 'Vorstand prepares Vollversammlung'],
    [
      'Arbeitskreise',
      'Die Arbeitskreise berichten in der nächsten Sitzung.',
      'Arbeitskreise reports-to Vollversammlung',
    ],
  ])('%s: %s', (chapter, sentence, expected) => {
    expect(relationsIn(heading(chapter, 2), paragraph(`Der ${chapter} tagt oft.`), paragraph(sentence))).toContain(
      expected,
    )
  })

  test.each([
    ['Vorstand', 'Der Vorstand bereitet seine Sitzungen vor.'],
    ['Vorstand', 'Der Vorstand bereitet Feste vor.'],
    ['Vollversammlung', 'Die Vollversammlung legt die Tagesordnung fest.'],
    ['Arbeitskreise', 'Die Arbeitskreise berichten in der Zeitung.'],
  ])('not %s: %s', (chapter, sentence) => {
    expect(relationsIn(heading(chapter, 2), paragraph(sentence))).toEqual([])
  })
})

describe('groups among those who make up a body send somebody', () => {
  test('as items', () => {
    const list = items('die Leitungen der Arbeitskreise,', 'zwei Personen aus der Verwaltung.')
    expect(relationsIn(heading('Zusammensetzung', 2), paragraph('Dem Vorstand gehören an:'), list)).toContain(
      'Arbeitskreise elects Vorstand',
    )
  })

  test('as rows with seats', () => {
    const seats = table(['Wer', 'Sitze'], ['Arbeitskreise', '4'], ['Volkshochschule', '1'])
    expect(relationsIn(heading('Zusammensetzung des Vorstands', 2), seats)).toEqual(['Arbeitskreise elects Vorstand'])
  })

  test('not where they are guests or what is worked on', () => {
    const tasks = items('die Arbeitskreise zu begleiten,', 'die Ergebnisse der Arbeitskreise zu bündeln.')
    expect(relationsIn(heading('Aufgaben', 2), paragraph('Der Vorstand hat die Aufgabe,'), tasks)).toEqual([])
  })
})

test('who is chosen from the members of a body does not make up that body', () => {
  const sentence = 'Der Arbeitskreis wählt aus den ihm angehörenden Mitgliedern des Fachbeirats eine Sprecherin.'
  expect(relationsIn(heading('Arbeitskreise', 2), paragraph(sentence))).toEqual([])
})
