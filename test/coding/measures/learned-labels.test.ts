import { describe, expect, test } from 'vitest'
import { box, codeBlocks, heading, paragraph, table } from '../coded-text.ts'

const boxes = (...names: readonly string[]) =>
  names.map((name, index) => [
    heading(name, 3),
    box(
      ['Darum geht es', `Es entsteht ein Treffpunkt mit ${index + 3} Räumen für alle im Ort.`],
      ['Steuermann', ['Jugendamt', 'Bildungswerk Nord', 'Volkshochschule'][index] ?? 'Sozialamt'],
      ['Gute Geister dabei', 'Caritas, Sportverein, Kirchengemeinde'],
      ['Kalenderblatt', `ab ${2026 + index}`],
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

describe('cards with symbols instead of labels', () => {
  const legend = paragraph('⚑ hat den Hut auf ⏱ Beginn, Dauer oder Fertigstellung ⊕ wirkt mit')
  const card = (code: string, name: string, body: string, from: string) => [
    paragraph(`${code} ${name}`),
    paragraph('Im Erdgeschoss entstehen zwei Räume für Gruppen aller Art. Sie stehen an jedem Abend offen.'),
    paragraph(`⚑ ${body}`),
    paragraph(`⏱ ${from}`),
    paragraph('⊕ Kirchengemeinde, Sportverein'),
  ]
  const cards = [
    ...card('A 1', 'Räume für alle', 'Hauptamt', 'ab 2026'),
    ...card('A 2', 'Sprache am Abend', 'Volkshochschule', 'Mai 2027'),
    ...card('A 3', 'Lesen im Park', 'Stadtbücherei', 'ab 2027'),
  ]

  test('each card is a measure with its name, the symbols mean what the legend says', () => {
    const { measures } = codeBlocks([heading('Unsere Zusagen'), legend, heading('Dahin wollen wir', 2), ...cards])
    expect(
      measures.map(({ title, responsible, partners, period }) => [title, responsible, partners, period?.text]),
    ).toEqual([
      ['A 1 Räume für alle', ['Hauptamt'], ['Kirchengemeinde', 'Sportverein'], 'ab 2026'],
      ['A 2 Sprache am Abend', ['Volkshochschule'], ['Kirchengemeinde', 'Sportverein'], 'Mai 2027'],
      ['A 3 Lesen im Park', ['Stadtbücherei'], ['Kirchengemeinde', 'Sportverein'], 'ab 2027'],
    ])
  })

  test('a line that only marks a card is its rank', () => {
    const { measures } = codeBlocks([heading('Unsere Zusagen'), legend, paragraph('★ Leuchtturm'), ...cards])
    expect(measures.map(({ priority }) => priority?.text)).toEqual(['★ Leuchtturm', undefined, undefined])
  })
})

test('of two columns of bodies with unknown headers the one that asks for help names the partners', () => {
  const { measures } = codeBlocks([
    heading('Maßnahmen'),
    table(
      ['Vorhaben', 'Im Verbund mit', 'Hauptperson', 'fertig'],
      ['Erstauskunft unter einem Dach', 'Jobcenter, Caritas', 'Sozialamt', '2026'],
      ['Mappe in acht Sprachen', 'Meldeämter, Diakonie', 'Hauptamt', '2026'],
      ['Kurse am Abend', 'Stadt Nordingen, IHK', 'Volkshochschule', '2027'],
    ),
  ])
  expect(measures.map(({ responsible, partners }) => [responsible, partners])).toEqual([
    [['Sozialamt'], ['Jobcenter', 'Caritas']],
    [['Hauptamt'], ['Meldeämter', 'Diakonie']],
    [['Volkshochschule'], ['Stadt Nordingen', 'IHK']],
  ])
})

test('a calendar of what took place is no table of measures', () => {
  const { measures } = codeBlocks([
    heading('Ablauf'),
    table(
      ['Werkstatt am', 'Thema', 'Ort'],
      ['18. November 2025', 'Ankommen und Behördenwege', 'Landratsamt'],
      ['20. Januar 2026', 'Sprache und Verständigung', 'Volkshochschule'],
      ['17. Februar 2026', 'Kindertagesbetreuung und Schule', 'Gymnasium'],
    ),
  ])
  expect(measures).toEqual([])
})
