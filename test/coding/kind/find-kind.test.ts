import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const kindOf = (...blocks: Blocks) => {
  const { kind, kindReason, kindCertainty } = codeBlocks(blocks, {})
  return { kind, reason: kindReason, certainty: kindCertainty }
}

/** Running text on integration in the words of a concept, without a title. */
const body: Blocks = [
  paragraph(
    'Zugewanderte und Geflüchtete finden bei uns Wohnung und Arbeit. Integration gelingt im Alltag der Dörfer.',
  ),
  heading('Handlungsfeld Wohnen', 2),
  paragraph('Ziele und Maßnahmen: Migrantinnen und Migranten erhalten Hilfe bei der Suche nach einer Wohnung.'),
  heading('Handlungsfeld Arbeit', 2),
  paragraph(
    'Ziel ist es, dass Geflüchtete Arbeit finden. Als Maßnahme bildet das Jobcenter Lotsen für Zugewanderte aus.',
  ),
]
/** Running text on something else. */
const otherBody: Blocks = [
  paragraph(
    'Die Hitzetage nehmen zu. Schatten auf den Plätzen und Trinkbrunnen helfen allen, die im Sommer unterwegs sind.',
  ),
  heading('Handlungsfeld Bäume', 2),
  paragraph(
    'Ziel ist es, bis 2035 tausend Bäume zu pflanzen. Als Maßnahme wird die Baumpflege neu geordnet und bezahlt.',
  ),
]

describe('concepts', () => {
  test.each([
    'Integrationskonzept der Stadt Talbach',
    'Kommunales Gesamtkonzept Integration und Migration',
    'Integrationsplan des Landkreises Osterwald',
    'Aktionsplan Integration 2025',
    'Rahmenplan für die Integration Zugewanderter',
    'Integrationsleitlinien der Gemeinde Sandau',
    'Vielfaltsstrategie der Stadt Talbach',
    'Teilhabekonzept für Menschen mit Migrationsgeschichte',
    'Leitbild Migration und Zusammenleben',
    'Handlungskonzept Asyl und Flucht',
  ])('%s', (title) => {
    expect(kindOf(heading(title), ...body).kind).toBe('concept')
  })

  test.each(['Gemeinsam leben in Talbach', 'Ankommen in Sandau', 'Offene Türen', 'Wir in Talbach'])(
    'in plain words: %s',
    (title) => {
      expect(kindOf(heading(title), ...body).kind).toBe('concept')
    },
  )

  test.each([
    ['whose cover says guide', 'Integrationskonzept – Handbuch für Talbach'],
    ['in a short version', 'Kurzfassung: Integrationskonzept der Stadt Talbach'],
  ])('%s: wants a second look', (_, title) => {
    expect(kindOf(heading(title), ...body)).toMatchObject({ kind: 'concept', certainty: 'prüfen' })
  })

  test.each([
    'Integrationskonzept mit Evaluation der Maßnahmen',
    'Maßnahmenplan zur Umsetzung des Integrationskonzepts',
    'Integrationskonzept, erarbeitet im Auftrag des Landkreises Osterwald',
  ])('that sounds like something else: %s', (title) => {
    expect(kindOf(heading(title), ...body)).toMatchObject({ kind: 'concept', certainty: 'sicher' })
  })

  test('a concept that mentions how the council papers were numbered', () => {
    const note = paragraph('Der Kreistag hat das Konzept mit der Drucksache 12/2024 beschlossen.')
    expect(kindOf(heading('Integrationskonzept des Landkreises Osterwald'), note, ...body).kind).toBe('concept')
  })
})

describe('something else, with the reason', () => {
  test.each<[string, Blocks, RegExp]>([
    [
      'a council paper',
      [
        paragraph('Beschlussvorlage Nr. 112/2024'),
        paragraph('Beratungsfolge: Sozialausschuss, Stadtrat'),
        heading('Integrationskonzept der Stadt Talbach'),
        paragraph('Beschlussvorschlag: Der Stadtrat beschließt das Integrationskonzept.'),
        ...body,
      ],
      /Vorlage/,
    ],
    ['a law', [heading('Gesetz zur Förderung der Integration und Teilhabe'), paragraph('§ 1 Ziel'), ...body], /Gesetz/],
    [
      'a regulation',
      [heading('Verordnung über die kommunale Integrationsarbeit'), paragraph('§ 1 Zweck'), ...body],
      /Verordnung/,
    ],
    [
      'a guide',
      [heading('Leitfaden für die Erarbeitung von Integrationskonzepten'), ...body],
      /Leitfaden|Arbeitshilfe/,
    ],
    ['a handbook', [heading('Wegweiser für Geflüchtete in Talbach'), ...body], /Leitfaden|Arbeitshilfe/],
    ['a study', [heading('Integration vor Ort. Studie zur Lage in drei Landkreisen'), ...body], /Studie/],
    [
      'a text for the press',
      [paragraph('Pressemitteilung vom 3. Mai 2024'), heading('Stadt feiert Fest der Kulturen'), ...body],
      /Presse/,
    ],
    ['a concept of another field', [heading('Klimaanpassungskonzept der Stadt Talbach'), ...otherBody], /Fachgebiet/],
    [
      'a concept of another field with a page on integration',
      [heading('Seniorenpolitisches Gesamtkonzept'), ...otherBody, ...body.slice(0, 1)],
      /Fachgebiet/,
    ],
    ['a report', [heading('Integrationsbericht 2023 des Landkreises Osterwald'), ...body], /Bericht/],
    ['an application for a grant', [heading('Zuwendungsantrag Integrative Maßnahmen'), ...body], /Antrag/],
    ['minutes', [heading('Niederschrift der Sitzung des Integrationsbeirates'), ...body], /Niederschrift/],
    [
      'a call for tenders',
      [heading('Leistungsbeschreibung: Erstellung eines Integrationskonzepts'), ...body],
      /Ausschreibung/,
    ],
    [
      'a motion of a group in the council',
      [heading('Antrag der Fraktion: Fortschreibung des Integrationskonzepts'), ...body],
      /Antrag/,
    ],
    ['an evaluation', [heading('Evaluation des Integrationskonzepts der Stadt Talbach'), ...body], /Auswertung/],
    [
      'a report on what became of a concept',
      [heading('Zweiter Bericht zur Umsetzung des Integrationskonzepts'), ...body],
      /Auswertung/,
    ],
  ])('%s', (_, blocks, reason) => {
    const found = kindOf(...blocks)
    expect(found.kind).toBe('other')
    expect(found.reason).toMatch(reason)
  })

  test('too little text says nothing about the kind', () => {
    expect(kindOf(paragraph('Seite 1'))).toMatchObject({ kind: 'other', certainty: 'prüfen' })
  })
})

describe('rules of a network', () => {
  const rules: Blocks = [
    paragraph(
      'Mitglied kann werden, wer Geflüchtete begleitet. Die Mitglieder wählen zwei Sprecherinnen für zwei Jahre.',
    ),
    paragraph(
      'Die Sitzung findet zweimal im Jahr statt. Die Einladung mit der Tagesordnung geht allen Mitgliedern zu.',
    ),
    paragraph('Beschlüsse fasst die Sitzung mit einfacher Mehrheit. Diese Ordnung tritt am 1. Mai 2024 in Kraft.'),
  ]

  test.each([
    'Geschäftsordnung des Netzwerkes Integration Talbach',
    'Geschäftsordnung des Beirats zum Integrationskonzept',
    'Geschäftsordnung der Lenkungsrunde und des Netzwerkes zum Leitbild Vielfalt',
  ])('%s', (title) => {
    expect(kindOf(heading(title), ...rules)).toMatchObject({ kind: 'network-rules', certainty: 'sicher' })
  })

  test('by its title alone', () => {
    const found = kindOf(heading('Satzung des Beirats für Migration'), ...body)
    expect(found).toMatchObject({ kind: 'network-rules', certainty: 'prüfen' })
  })
})

describe('a network that tells how it works, without the words of statutes', () => {
  const title = heading('Runder Tisch Ankommen: Wer wir sind und wie wir arbeiten')

  test('is rules, for a person to check', () => {
    const told = [
      paragraph('Mitmachen kann, wer mit Zugewanderten zu tun hat; ein Anruf bei der Stabsstelle genügt.'),
      paragraph(
        'Der Tisch trifft sich im Frühjahr und im Herbst. Die Stabsstelle lädt ein und schreibt die Niederschrift.',
      ),
      paragraph(
        'Wir reden, bis wir einig sind. Sonst wird abgestimmt, und jedes Haus hat eine Stimme. Gäste reden mit.',
      ),
    ]
    expect(kindOf(title, ...told)).toMatchObject({ kind: 'network-rules', certainty: 'prüfen' })
  })

  test.each([
    [
      'an account of what it did',
      'Im Mai traf sich der Runde Tisch in Sandau. Zwölf Migrantinnen kochten, die Kapelle spielte, und das Fest dauerte bis in die Nacht.',
    ],
    [
      'a call for help',
      'Der Runde Tisch sucht Menschen, die Geflüchteten beim Lernen helfen. Die Hilfe kostet nichts, sie macht Freude und bringt Nachbarn zusammen.',
    ],
  ])('%s is not', (_, text) => {
    expect(kindOf(title, paragraph(text)).kind).toBe('other')
  })
})

test('slides about the work of an administration', () => {
  const slides: Blocks = [
    heading('Integrationsarbeit im Landkreis Osterwald'),
    items(
      'Migration: 4.100 Menschen',
      'Integrationskurse an drei Orten',
      'Netzwerk der Träger',
      'Asyl und Unterbringung',
    ),
    paragraph('Die Koordination der Integration liegt beim Landratsamt und seinen Partnern in den Gemeinden.'),
    paragraph('Vielen Dank für Ihre Aufmerksamkeit!'),
  ]
  expect(kindOf(...slides).kind).toBe('presentation')
})

describe('slides whose text uses few words of the field', () => {
  const slides = (title: string): Blocks => [
    heading(title),
    ...Array.from({ length: 4 }, () => items('feste Termine', 'klare Zuständigkeit', 'alle Stadtteile und Vereine')),
    paragraph(
      Array(14)
        .fill('Am Brunnen, im Garten und auf dem Markt kommen alle zu Wort, die etwas beitragen wollen.')
        .join(' '),
    ),
    paragraph('Wir wollen einander im Alltag helfen und Räume öffnen, an denen alle sich begegnen und reden können.'),
    paragraph(
      'Zugewanderte und Geflüchtete reden mit, und das Zusammenleben gehört in jeden Stadtteil und in jede Straße.',
    ),
    paragraph('Vielen Dank für Ihre Aufmerksamkeit!'),
  ]

  test.each(['Ein Bündnis für das Zusammenleben in Talbach', 'Wie Vielfalt gelingt – Netzwerk Talbach'])(
    '%s',
    (title) => {
      expect(kindOf(...slides(title))).toMatchObject({ kind: 'presentation', certainty: 'prüfen' })
    },
  )

  test.each(['Wärmeplanung in Talbach', 'Seniorenarbeit: Miteinander in Talbach'])('%s', (title) => {
    expect(kindOf(...slides(title)).kind).toBe('other')
  })
})
