import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../src/model/measure.ts'
import { type Blocks, bold, box, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

const measuresIn = (...blocks: Blocks): readonly Measure[] => codeBlocks(blocks).measures
const titles = (measures: readonly Measure[]) => measures.map(({ title }) => title)

/** A measure in one line: title | responsible | partners | period | priority rank. */
function inShort({ title, responsible, partners, period, priority }: Measure): string {
  return [title, responsible.join('+'), partners.join('+'), period?.text ?? '', priority?.rank ?? ''].join(' | ')
}

describe('in tables', () => {
  const rows = [
    ['Sprechstunde im Rathaus einrichten', 'Sozialamt', '2026', 'hoch'],
    ['Elternlotsen ausbilden', 'Jugendamt; Caritas', 'bis Ende 2027', 'mittel'],
    ['Wegweiser in fünf Sprachen drucken', '–', 'laufend', 'niedrig'],
  ] as const
  const expected = [
    'Sprechstunde im Rathaus einrichten | Sozialamt |  | 2026 | 1',
    'Elternlotsen ausbilden | Jugendamt+Caritas |  | bis Ende 2027 | 2',
    'Wegweiser in fünf Sprachen drucken |  |  | laufend | 3',
  ]

  test.each([
    [['Maßnahme', 'Zuständig', 'Zeitraum', 'Priorität']],
    [['Vorhaben', 'Wer macht es?', 'Bis wann?', 'Wie eilig?']],
    [['Was tun wir?', 'Federführung', 'Zeithorizont', 'Dringlichkeit']],
    [['Projekt', 'Umsetzende Stelle', 'Laufzeit', 'Rang']],
    [['Handlungsempfehlung', 'Verantwortlich', 'Frist', 'Prio']],
    [['Projekt', 'Ansprechpartner', 'Zeitraum', 'Priorität']],
    [['Maßnahme', 'Verantw.', 'Realisierung bis', 'Reihenfolge']],
  ])('one measure per row below %j', (header) => {
    expect(measuresIn(heading('Wohnen'), table(header, ...rows)).map(inShort)).toEqual(expected)
  })

  test('columns in another order, with others between them', () => {
    const found = measuresIn(
      heading('Arbeit'),
      table(
        ['Nr.', 'Termin', 'Kooperationspartner', 'Maßnahme', 'Bemerkung', 'Amt'],
        ['1', '2026', 'Kammern', 'Praktika vermitteln', 'neu', 'Jobcenter'],
        ['2', '2027', 'Betriebe', 'Bewerbungen üben', 'neu', 'Jobcenter'],
      ),
    )
    expect(found.map(inShort)).toEqual([
      'Praktika vermitteln | Jobcenter | Kammern | 2026 | ',
      'Bewerbungen üben | Jobcenter | Betriebe | 2027 | ',
    ])
  })

  test('a table without header goes on with the columns of the one before', () => {
    const [first, ...rest] = rows
    const more = {
      type: 'table',
      rows: rest.map((row) => row.map((text) => ({ text, header: false, columns: 1, rows: 1 }))),
    } as const
    const header = ['Maßnahme', 'Zuständig', 'Zeitraum', 'Priorität']
    const found = measuresIn(heading('Wohnen'), table(header, first), paragraph('Weiter geht es.'), more)
    expect(found.map(inShort)).toEqual(expected)
  })

  test('rows that are empty or divide the table are no measures', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      table(['Maßnahme', 'Zuständig'], ['Kurse am Abend anbieten', 'Volkshochschule'], ['', ''], ['–', '–']),
    )
    expect(titles(found)).toEqual(['Kurse am Abend anbieten'])
  })

  test('every attribute has its quotation', () => {
    const [measure] = measuresIn(heading('Wohnen'), table(['Maßnahme', 'Zuständig', 'Zeitraum', 'Priorität'], rows[0]))
    expect(Object.entries(measure?.evidence ?? {}).map(([name, { quote }]) => `${name}: ${quote}`)).toEqual([
      'title: Sprechstunde im Rathaus einrichten',
      'text: Sprechstunde im Rathaus einrichten\tSozialamt\t2026\thoch',
      'responsible: Sozialamt',
      'period: 2026',
      'priority: hoch',
    ])
  })
})

describe('in boxes', () => {
  test('a box of labels and values under its heading', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      heading('Sprechstunde im Rathaus', 2),
      box(
        ['Kurzbeschreibung', 'Zweimal im Monat.'],
        ['Zuständigkeit', 'Sozialamt'],
        ['Partner', 'Caritas'],
        ['Umsetzung bis', '2026'],
      ),
    )
    expect(found.map(inShort)).toEqual(['Sprechstunde im Rathaus | Sozialamt | Caritas | 2026 | '])
  })

  test('a box that names its measure itself', () => {
    const found = measuresIn(
      heading('Was wir tun'),
      box(
        ['Vorhaben', 'Lotsen ausbilden'],
        ['Wer kümmert sich?', 'Jugendamt'],
        ['Bis wann?', 'Ende 2026'],
        ['Dringlichkeit', 'A'],
      ),
    )
    expect(found.map(inShort)).toEqual(['Lotsen ausbilden | Jugendamt |  | Ende 2026 | 1'])
  })

  test('one table that holds two boxes', () => {
    const found = measuresIn(
      heading('Was wir tun'),
      box(
        ['Maßnahme', 'Lotsen ausbilden'],
        ['Zuständig', 'Jugendamt'],
        ['Frist', '2026'],
        ['Maßnahme', 'Treff eröffnen'],
        ['Zuständig', 'Caritas'],
        ['Frist', '2027'],
      ),
    )
    expect(found.map(inShort)).toEqual([
      'Lotsen ausbilden | Jugendamt |  | 2026 | ',
      'Treff eröffnen | Caritas |  | 2027 | ',
    ])
  })
})

describe('in lines with labels', () => {
  test('a bold title and lines below it', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      bold('Lotsen ausbilden'),
      paragraph('Zwölf Menschen werden geschult.'),
      paragraph('Zuständig: Jugendamt'),
      paragraph('Zeitraum: 2026 bis 2027'),
      bold('Treff eröffnen'),
      paragraph('Verantwortlich: Caritas'),
      paragraph('Frist: Ende 2026'),
    )
    expect(found.map(inShort)).toEqual([
      'Lotsen ausbilden | Jugendamt |  | 2026 bis 2027 | ',
      'Treff eröffnen | Caritas |  | Ende 2026 | ',
    ])
  })

  test('all labels in one line', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      heading('Lotsen ausbilden', 2),
      paragraph('Zuständig: Jugendamt; Zeitraum: 2026; Priorität: hoch'),
    )
    expect(found.map(inShort)).toEqual(['Lotsen ausbilden | Jugendamt |  | 2026 | 1'])
  })

  test('the field in a cell or label is the field of the document with that name', () => {
    const found = measuresIn(
      heading('Handlungsfelder'),
      heading('Wohnen und Nachbarschaft', 2),
      paragraph('Ziel ist es, dass alle eine Wohnung finden.'),
      heading('Sprache', 2),
      paragraph('Ziel ist es, dass alle Deutsch lernen.'),
      heading('Arbeit', 2),
      paragraph('Ziel ist es, dass alle eine Arbeit finden.'),
      heading('Übersicht der Maßnahmen'),
      table(
        ['Feld', 'Maßnahme', 'Zuständig', 'Zeitraum'],
        ['A – Wohnen und Nachbarschaft', 'Mietlotsen ausbilden', 'Sozialamt', '2026'],
        ['B – Sprache (Kap. 2)', 'Abendkurse anbieten', 'Volkshochschule', '2027'],
        ['Querschnitt', 'Wegweiser drucken', 'Hauptamt', '2027'],
      ),
    )
    expect(found.map(({ field }) => field)).toEqual(['Wohnen und Nachbarschaft', 'Sprache', 'Querschnitt'])
  })

  test('a heading of the next field says nothing of the measure above it', () => {
    const found = measuresIn(
      heading('Feld I: Wohnen'),
      bold('Wohnungen anmieten'),
      paragraph('Zuständig: Bauamt; Zeitraum: 2026; Priorität: hoch'),
      heading('Feld II: Arbeit'),
      bold('Praktika vermitteln'),
      paragraph('Zuständig: Jobcenter; Zeitraum: 2027; Priorität: mittel'),
    )
    expect(found.map(inShort)).toEqual([
      'Wohnungen anmieten | Bauamt |  | 2026 | 1',
      'Praktika vermitteln | Jobcenter |  | 2027 | 2',
    ])
    expect(found[0]?.field).not.toBe('Arbeit')
  })

  test('a heading of the field right below the title belongs to the measure', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      heading('Lotsen ausbilden', 2),
      heading('Handlungsfeld: Bildung', 3),
      paragraph('Zuständig: Jugendamt; Zeitraum: 2026'),
    )
    expect(found.map(inShort)).toEqual(['Lotsen ausbilden | Jugendamt |  | 2026 | '])
    expect(found[0]?.field).toBe('Bildung')
  })
})

describe('in lists', () => {
  const listed = ['Elternlotsen ausbilden', 'Wegweiser in fünf Sprachen drucken', 'Kurse am Abend anbieten'] as const

  test.each(['Maßnahmen', 'Was wir tun', 'Vorhaben', 'Umsetzungsschritte', 'Handlungsempfehlungen'])(
    'under the heading "%s"',
    (title) => {
      expect(titles(measuresIn(heading('Bildung'), heading(title, 2), items(...listed)))).toEqual(listed)
    },
  )

  test.each(['Folgende Vorhaben sind vorgesehen:', 'Wir nehmen uns vor:', 'Folgende Maßnahmen werden umgesetzt:'])(
    'behind "%s"',
    (introduction) => {
      expect(titles(measuresIn(heading('Bildung'), paragraph(introduction), items(...listed)))).toEqual(listed)
    },
  )

  test('body and period in brackets', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      items('Elternlotsen ausbilden (Jugendamt, bis 2026)', 'Kurse am Abend anbieten (Volkshochschule, ab 2027)'),
    )
    expect(found.map(({ responsible, period }) => [responsible, period?.text])).toEqual([
      [['Jugendamt'], 'bis 2026'],
      [['Volkshochschule'], 'ab 2027'],
    ])
  })

  test.each([
    [['M 1.1 Lotsen ausbilden', 'M 1.2 Treff eröffnen', 'M 2.1 Kurse anbieten']],
    [['Maßnahme 1: Lotsen ausbilden', 'Maßnahme 2: Treff eröffnen', 'Maßnahme 3: Kurse anbieten']],
    [['M1 – Lotsen ausbilden', 'M2 – Treff eröffnen', 'M3 – Kurse anbieten']],
  ])('lines with a code: %j', (lines) => {
    expect(titles(measuresIn(heading('Bildung'), ...lines.map(paragraph)))).toEqual(
      expect.arrayContaining(['Lotsen ausbilden', 'Treff eröffnen', 'Kurse anbieten']),
    )
  })
})

describe('in running text', () => {
  test('a body begins something', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      paragraph(
        'Das Jugendamt bildet bis Ende 2026 zwölf Elternlotsen aus. Die Volkshochschule richtet ab 2027 einen Abendkurs ein. Das ist viel Arbeit für alle.',
      ),
    )
    expect(found.map(({ responsible, period }) => [responsible, period?.text])).toEqual([
      [['Jugendamt'], 'bis Ende 2026'],
      [['Volkshochschule'], 'ab 2027'],
    ])
  })

  test('what was done is no measure', () => {
    const words = 'Das Jugendamt bildete bereits 2019 zwölf Elternlotsen aus und hat sie seit 2020 eingesetzt.'
    expect(measuresIn(heading('Maßnahmen'), paragraph(words))).toEqual([])
  })
})

describe('modality', () => {
  test('measures under recommendations are recommended', () => {
    const found = measuresIn(heading('Empfehlungen'), items('Elternlotsen ausbilden', 'Einen Treff am Markt eröffnen'))
    expect(found.map(({ modality }) => modality)).toEqual(['recommended', 'recommended'])
  })

  test('a single sentence that advises', () => {
    const found = measuresIn(
      heading('Maßnahmen'),
      items('Die Stadt sollte Lotsen ausbilden.', 'Das Amt eröffnet einen Treff.'),
    )
    expect(found.map(({ modality }) => modality)).toEqual(['recommended', 'binding'])
  })
})
