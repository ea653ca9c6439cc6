import { describe, expect, test } from 'vitest'
import { chapter, componentOf, grid, list, type Part, section, text } from '../assessed-blocks.ts'

const goalsIn = (...parts: readonly Part[]) => componentOf('ziele-und-massnahmen', ...parts).value
const sub = (words: string) => ({ type: 'heading', level: 3, text: words }) as const
const actions = [
  list('Lotsen ausbilden', 'Einen Treff im alten Bahnhof eröffnen'),
  list('Praktika vermitteln', 'Eine Messe für Betriebe ausrichten'),
  list('Einen Ratgeber zur Miete drucken', 'Hausmeister schulen'),
]
const fields = (names: readonly string[], body: (at: number) => readonly Part[]): readonly Part[] => [
  chapter('Handlungsfelder'),
  ...names.flatMap((name, at) => [section(name), ...body(at)]),
]
const plain = ['Sprache', 'Arbeit', 'Wohnen']

describe('headings that come back and are no goals', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    [
      'Beispiele aus der Praxis',
      [['Das Café Welt öffnet dienstags.'], ['Die Börse vermittelt Stellen.'], ['Der Verein berät Mieter.']],
    ],
    [
      'Wer hilft',
      [['Caritas, Rathausplatz 3', 'Diakonie, Kirchgasse 1'], ['Jobcenter, Ring 4'], ['Mieterverein, Markt 2']],
    ],
    [
      'Stimmen',
      [
        ['„Ich habe acht Monate gewartet.“'],
        ['„Niemand hat mein Zeugnis gelesen.“'],
        ['„Am Telefon war die Wohnung frei.“'],
      ],
    ],
    [
      'Zahlen',
      [
        ['2023 besuchten 412 Personen einen Kurs.'],
        ['14 Prozent waren ohne Arbeit.'],
        ['163 Personen lebten in der Unterkunft.'],
      ],
    ],
    [
      'Was schon läuft',
      [
        ['Die Volkshochschule bietet zwölf Kurse an.'],
        ['Die Kammer berät zur Anerkennung.'],
        ['Der Verein hilft beim Umzug.'],
      ],
    ],
    ['Wo es hakt', [['Alle Kurse sind voll.'], ['Niemand berät am Abend.'], ['Es gibt keine großen Wohnungen mehr.']]],
    ['Zum Nachlesen', [['Bericht des Jugendamtes, 2022'], ['Bericht der Agentur, 2021'], ['Mietspiegel, 2023']]],
    [
      'Rückblick',
      [['Alle Ziele von 2015 wurden erreicht.'], ['Niemand blieb ohne Rat.'], ['Es wurden mehr Wohnungen gebaut.']],
    ],
    [
      'Ausgangslage',
      [['Alle Kurse sind voll.'], ['Viele arbeiten unter ihren Möglichkeiten.'], ['Die Mieten steigen.']],
    ],
  ])('%s', (title, bodies) => {
    const parts = fields(plain, (at) => [
      sub(title),
      ...(bodies[at] ?? []).map(text),
      sub('Maßnahmen'),
      ...(actions[at] ?? []),
    ])
    expect(goalsIn(...parts)).toBe('Maßnahmen')
  })
})

describe('goals in other forms', () => {
  test('in sections that are no fields, with the fields in a list', () => {
    const groups = ['Familien', 'Ältere', 'Junge Leute'].flatMap((name) => [
      section(name),
      sub('Was wir uns erhoffen'),
      list('Sie sollen sich willkommen fühlen.', 'Sie sollen Freunde finden.'),
    ])
    const listed = [chapter('Themen'), text('Wir arbeiten in diesen Themenfeldern:'), list(...plain)]
    expect(goalsIn(...listed, chapter('Für wen'), ...groups)).toBe('Ziele')
  })

  test('rows of tables with codes', () => {
    const parts = fields(plain, (at) => [
      sub('Dahin soll es gehen'),
      grid(
        ['Nr.', 'Satz'],
        [`${'SAW'[at]} 1`, 'Wer neu ist, findet binnen acht Wochen einen Platz.'],
        [`${'SAW'[at]} 2`, 'Wer Rat sucht, wird in der eigenen Sprache verstanden.'],
      ),
    ])
    expect(goalsIn(...parts)).toBe('Ziele')
  })

  test('a paper that leaves the measures to another one', () => {
    const parts = fields(plain, () => [
      sub('Wohin wir wollen'),
      list('Niemand wartet.', 'Alle werden verstanden.', 'Jede findet Rat.', 'Jeder hat eine Wohnung.'),
    ])
    const later = [
      chapter('Wie es weitergeht'),
      text('Welche Schritte nötig sind, regelt ein gesondertes Umsetzungsprogramm.'),
      text('Das Sozialamt legt den Entwurf bis Ende 2026 vor.'),
    ]
    expect(goalsIn(...parts, ...later)).toBe('Ziele')
  })

  test('teilw.: measures in one of six fields', () => {
    const names = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit', 'Ehrenamt', 'Verwaltung']
    const parts = fields(names, (at) => [
      sub('Ziele'),
      list('Niemand wartet lange.', 'Alle werden verstanden.'),
      ...(at === 0
        ? [
            sub('Maßnahmen'),
            list('Lotsen ausbilden', 'Einen Treff eröffnen', 'Einen Ratgeber drucken', 'Kurse anbieten'),
          ]
        : []),
    ])
    expect(goalsIn(...parts)).toBe('teilw.')
  })
})
