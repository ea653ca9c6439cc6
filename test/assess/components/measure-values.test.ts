import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../../src/model/values.ts'
import { chapter, componentOf, grid, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const columns = ['Maßnahme', 'Zuständig', 'Zeitraum', 'Priorität']
const names = [
  'Sprechstunde im Rathaus einrichten',
  'Elternlotsen ausbilden',
  'Wegweiser neu drucken',
  'Treff am Markt eröffnen',
  'Kurse am Abend anbieten',
]
/** Five measures; the first `filled` of them have the value in the column. */
const plan = (column: number, value: string, filled: number): Part =>
  grid(
    columns,
    ...names.map((name, row) => columns.map((_, at) => (at === 0 ? name : at === column && row < filled ? value : ''))),
  )
const goals = [
  chapter('Ziele'),
  ...texts(
    'Ziel ist es, dass alle Kinder Deutsch lernen.',
    'Wir wollen mehr Menschen in Arbeit bringen.',
    'Unser Ziel ist eine offene Verwaltung.',
  ),
]
const valueFor = (id: ComponentId, ...parts: readonly Part[]) => componentOf(id, ...parts).value

describe('goals and measures', () => {
  test.each<[string, string, readonly Part[]]>([
    ['ja: goals and binding measures', 'ja', [...goals, chapter('Maßnahmen'), plan(1, 'Sozialamt', 5)]],
    ['Empf.: measures as advice', 'Empf.', [...goals, chapter('Handlungsempfehlungen'), ...list(...names)]],
    ['Maßnahmen: no goals', 'Maßnahmen', [chapter('Maßnahmen'), plan(1, 'Sozialamt', 5)]],
    ['Ziele: no measures', 'Ziele', goals],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    [
      'teilw.: measures in one of four fields',
      'teilw.',
      [
        ...goals,
        chapter('Handlungsfelder'),
        ...['Wohnen', 'Arbeit', 'Sprache', 'Gesundheit'].flatMap((name) => [
          section(name),
          text('Hier steht, worum es in diesem Feld geht und was es für die Menschen im Ort bedeutet.'),
          ...(name === 'Wohnen' ? [plan(1, 'Sozialamt', 5)] : []),
        ]),
      ],
    ],
  ])('%s', (_, value, parts) => {
    expect(valueFor('ziele-und-massnahmen', ...parts)).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'offers that exist',
      [
        ...goals,
        chapter('Bestehende Angebote'),
        grid(['Projekt', 'Träger'], ...names.map((name) => [name, 'Caritas'])),
      ],
    ],
    [
      'funded courses',
      [
        ...goals,
        chapter('Angebote'),
        text('Integrationsmaßnahmen des Bundes sind der Orientierungskurs und der Berufssprachkurs.'),
      ],
    ],
    [
      'measures to follow',
      [
        ...goals,
        chapter('Ausblick'),
        text('Die Maßnahmen werden später in einem eigenen Arbeitsprogramm beschlossen.'),
      ],
    ],
  ])('not ja: %s', (_, parts) => {
    expect(valueFor('ziele-und-massnahmen', ...parts)).not.toBe('ja')
  })
})

describe.each<[ComponentId, number, string]>([
  ['umsetzungsakteure', 1, 'Sozialamt'],
  ['umsetzungszeitraeume', 2, 'bis Ende 2030'],
  ['priorisierung', 3, 'hoch'],
])('%s', (id, column, value) => {
  test.each([
    ['ja', 5],
    ['ja', 4],
    ['teilw.', 3],
    ['teilw.', 1],
    ['nein', 0],
  ])('%s when %i of five measures have it', (expected, filled) => {
    expect(valueFor(id, chapter('Maßnahmen'), plan(column, value, filled))).toBe(expected)
  })

  test('nein without measures', () => {
    expect(valueFor(id, ...goals)).toBe('nein')
  })

  test('a dash in the column is nothing', () => {
    expect(valueFor(id, chapter('Maßnahmen'), plan(column, '–', 5))).toBe('nein')
  })

  test('the reason counts', () => {
    expect(componentOf(id, chapter('Maßnahmen'), plan(column, value, 3)).reason).toContain('3 von 5')
  })
})

describe('bodies in charge', () => {
  const treated = (line: string) =>
    ['Wohnen', 'Arbeit', 'Sprache'].flatMap((name) => [
      section(`Themenfeld ${name}`),
      text('Hier steht, worum es in diesem Feld geht und was es für die Menschen im Ort bedeutet.'),
      text(line),
    ])

  test('ja when every field has one', () => {
    const parts = [chapter('Umsetzung'), ...treated('Die Federführung für dieses Feld liegt beim Sozialamt.')]
    expect(valueFor('umsetzungsakteure', ...parts)).toBe('ja')
  })

  test.each([
    ['a list of members', [chapter('Mitwirkende'), ...list('Sozialamt', 'Jobcenter', 'Volkshochschule', 'Caritas')]],
    [
      'who does what in the federal state',
      [
        chapter('Rechtliche Grundlagen'),
        text('Für den Aufenthalt ist das Bundesamt zuständig, der Bund trägt die Verantwortung.'),
      ],
    ],
  ])('nein: %s', (_, parts) => {
    expect(valueFor('umsetzungsakteure', ...parts, chapter('Maßnahmen'), plan(3, 'hoch', 5))).toBe('nein')
  })
})

describe('periods', () => {
  test('teilw. when the plan as a whole has a span', () => {
    const parts = [chapter('Maßnahmen'), plan(1, 'Sozialamt', 5), text('Alle Maßnahmen sind bis Ende 2029 umzusetzen.')]
    expect(valueFor('umsetzungszeitraeume', ...parts)).toBe('teilw.')
  })

  test.each([
    ['years of past projects', [chapter('Rückblick'), text('Das Projekt der Caritas lief von 2016 bis 2019.')]],
    [
      'years of statistics',
      [chapter('Ausgangslage'), text('Von 2015 bis 2022 stieg die Zahl der Ausländer auf 4.210.')],
    ],
    ['the term of a programme', [chapter('Förderung'), text('Das Bundesprogramm läuft von 2024 bis 2028.')]],
  ])('nein: %s', (_, parts) => {
    expect(valueFor('umsetzungszeitraeume', chapter('Maßnahmen'), plan(1, 'Sozialamt', 5), ...parts)).toBe('nein')
  })
})

describe('priorities', () => {
  test('teilw. when some measures are set off in words', () => {
    const parts = [
      chapter('Maßnahmen'),
      text('Zwei Vorhaben sind Leitprojekte und beginnen zuerst.'),
      plan(1, 'Sozialamt', 5),
    ]
    expect(valueFor('priorisierung', ...parts)).toBe('teilw.')
  })

  test.each([
    ['a figure of speech', 'Sprache hat für uns höchste Priorität.'],
    ['a mandate', 'Der Kreistag gab den Auftrag, Ziele zu priorisieren.'],
    ['a waiver', 'Auf eine Rangfolge der Vorhaben wird verzichtet.'],
  ])('nein: %s', (_, words) => {
    expect(valueFor('priorisierung', chapter('Maßnahmen'), text(words), plan(1, 'Sozialamt', 5))).toBe('nein')
  })
})
