import { describe, expect, test } from 'vitest'
import { box, codeBlocks, heading, paragraph, table } from '../coded-text.ts'

const boxes = (...names: readonly string[]) =>
  names.map((name, index) => [
    heading(name, 3),
    box(
      ['Darum geht es', `Es entsteht ein Treffpunkt mit ${index + 3} Räumen für alle im Ort.`],
      ['Hut auf hat', ['Jugendamt', 'Bildungswerk Nord', 'Volkshochschule'][index] ?? 'Sozialamt'],
      ['Mit im Boot', 'Caritas, Sportverein, Kirchengemeinde'],
      ['Auf der Zeitachse', `ab ${2026 + index}`],
      ['Taler', `${index + 1}.000 €`],
    ),
  ])

test('labels that only this document uses are learned from what stands beside them', () => {
  const { measures } = codeBlocks(
    [heading('Das packen wir an'), ...boxes('Treffpunkt Mitte', 'Treffpunkt Nord', 'Treffpunkt Süd').flat()].flat(),
  )
  expect(
    measures.map(({ title, responsible, partners, period, budget }) => [
      title,
      responsible,
      partners,
      period?.text,
      budget,
    ]),
  ).toEqual([
    ['Treffpunkt Mitte', ['Jugendamt'], ['Caritas', 'Sportverein', 'Kirchengemeinde'], 'ab 2026', '1.000 €'],
    ['Treffpunkt Nord', ['Bildungswerk Nord'], ['Caritas', 'Sportverein', 'Kirchengemeinde'], 'ab 2027', '2.000 €'],
    ['Treffpunkt Süd', ['Volkshochschule'], ['Caritas', 'Sportverein', 'Kirchengemeinde'], 'ab 2028', '3.000 €'],
  ])
})

test('a label that stands there once or twice means nothing', () => {
  const { measures } = codeBlocks([
    heading('Das packen wir an'),
    ...boxes('Treffpunkt Mitte', 'Treffpunkt Nord').flat(),
  ])
  expect(measures).toEqual([])
})

test('classes behind the bodies are a horizon and a rank', () => {
  const advice = (number: number, tail: string) => [
    paragraph(`V ${number} Die Stadt sollte einen Kurs am Abend einrichten.`),
    paragraph(`An: Volkshochschule; Jobcenter ${tail}`),
  ]
  const { measures } = codeBlocks([
    heading('Vorschläge'),
    ...['nah A', 'fern B', 'nah C', 'fern A', 'nah B', 'nah A'].flatMap((tail, index) => advice(index + 1, tail)),
  ])
  expect(
    measures.slice(0, 2).map(({ responsible, period, priority }) => [responsible, period?.text, priority?.text]),
  ).toEqual([
    [['Volkshochschule', 'Jobcenter'], 'nah', 'A'],
    [['Volkshochschule', 'Jobcenter'], 'fern', 'B'],
  ])
})

describe('rows that are no measures', () => {
  test('sums', () => {
    const { measures } = codeBlocks([
      heading('Maßnahmen'),
      table(
        ['Vorhaben', 'Zuständig', 'Start', 'EUR'],
        ['Kursfinder im Netz', 'Volkshochschule', '2026', '14.000'],
        ['Sprechstunde im Rathaus', 'Hauptamt', '2027', '6.500'],
        ['Summe Blatt A', '', '', '20.500'],
      ),
    ])
    expect(measures.map(({ title }) => title)).toEqual(['Kursfinder im Netz', 'Sprechstunde im Rathaus'])
  })

  test('a calendar of reports in a section on monitoring', () => {
    const { measures } = codeBlocks([
      heading('Berichterstattung und Controlling'),
      table(
        ['Datum', 'Schritt', 'Stelle'],
        ['31. März 2026', 'Bericht an den Kreisausschuss vorlegen', 'Stabsstelle Integration'],
        ['30. September 2026', 'Bericht an den Kreistag vorlegen', 'Stabsstelle Integration'],
        ['15. Oktober 2026', 'Frist für Anregungen der Gemeinden', 'Sozialamt'],
      ),
    ])
    expect(measures).toEqual([])
  })
})
