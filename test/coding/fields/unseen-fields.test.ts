import { describe, expect, test } from 'vitest'
import type { RawBlock } from '../../../src/model/parsed.ts'
import { type Blocks, bold, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

/** Ways in which papers treat a field; none of them names the field. */
const bodies: Readonly<Record<string, (level: number) => Blocks>> = {
  headings: (level) => [
    heading('So ist es heute', level + 1),
    paragraph('Viele Familien berichten von langen Wegen und von wenig Zeit am Abend.'),
    heading('Dahin wollen wir', level + 1),
    items('Niemand bleibt ohne Rat.', 'Alle wissen, wohin sie sich wenden können.'),
    heading('Das packen wir an', level + 1),
    items('Lotsen ausbilden und einsetzen', 'Einen Treff im alten Bahnhof eröffnen'),
  ],
  labels: () => [
    bold('Worum es geht'),
    paragraph('Lange Wege und wenig Zeit am Abend machen vielen Familien zu schaffen.'),
    bold('Was entsteht'),
    items('Ein Treff im alten Bahnhof wird eröffnet', 'Lotsen werden ausgebildet'),
  ],
  prose: () => [
    paragraph(
      'Ziel ist es, dass alle Menschen daran teilhaben. Die Verwaltung richtet dazu eine Sprechstunde ein und bildet Lotsen aus. Die Vereine öffnen ihre Räume, und der Beirat begleitet die Arbeit das ganze Jahr über. Die Träger bringen ihre Erfahrung ein und beraten die Familien vor Ort.',
    ),
  ],
  tables: () => [
    paragraph('Niemand soll auf der Strecke bleiben, und alle sollen wissen, an wen sie sich wenden.'),
    table(
      ['Was wir tun', 'Wer es tut', 'Bis wann'],
      ['Lotsen ausbilden', 'Sozialamt', '2027'],
      ['Treff eröffnen', 'Kulturamt', '2028'],
    ),
  ],
}
const shapes = Object.keys(bodies)

const before: Blocks = [
  heading('Vorwort'),
  paragraph('Liebe Leserinnen und Leser, wir legen heute unser Konzept vor und danken allen, die mitgewirkt haben.'),
  heading('Ausgangslage'),
  paragraph('In der Stadt leben 41.200 Menschen, davon haben 6.100 einen ausländischen Pass.'),
]
const after: Blocks = [
  heading('Wie es weitergeht'),
  paragraph('Die Verwaltung berichtet dem Rat einmal im Jahr über den Stand der Dinge.'),
]

const treated = (titles: readonly string[], shape: string, level = 1): Blocks =>
  titles.flatMap((title): readonly (RawBlock | readonly RawBlock[])[] => [
    heading(title, level),
    ...(bodies[shape] as (level: number) => Blocks)(level),
  ])

const fieldsOf = (...blocks: Blocks) => codeBlocks(blocks).fields
const names = (...blocks: Blocks) => fieldsOf(...blocks).map(({ name }) => name)
const chapterNames = (...blocks: Blocks) =>
  fieldsOf(...blocks).flatMap(({ name, section }) => (section >= 0 ? [name] : []))

/** Labels in front of the name, as papers number their fields. */
const labels = [
  'Blatt',
  'Themenkreis',
  'Säule',
  'Baustein',
  'Aktionsfeld',
  'Arbeitsfeld',
  'Teilplan',
  'Leitthema',
  'Gestaltungsfeld',
  'Wirkungsfeld',
  'Themenblock',
  'Themenkomplex',
  'Schwerpunktthema',
  'Modul',
  'Feld',
  'Politikfeld',
  'Aufgabengebiet',
  'Tätigkeitsfeld',
  'Integrationsbereich',
  'Handlungsbereich',
  'Zukunftsthema',
  'Thema',
  'Strategiefeld',
  'Aufgabe',
  'Station',
  'Lebensfeld',
  'Sachgebiet',
  'Zielbereich',
  'Themengebiet',
  'Handlungsschwerpunkt',
  'Teilbereich',
  'Kernthema',
] // prettier-ignore

describe('labels of any kind in front of the name', () => {
  test.each(labels.flatMap((label, at) => [[label, shapes[at % shapes.length] as string]]))(
    '%s (%s)',
    (label, shape) => {
      const titles = ['Sprache', 'Wohnen', 'Gesundheit', 'Ehrenamt'].map((name, at) => `${label} ${at + 1}: ${name}`)
      expect(chapterNames(...before, ...treated(titles, shape), ...after)).toEqual([
        'Sprache',
        'Wohnen',
        'Gesundheit',
        'Ehrenamt',
      ])
    },
  )

  test.each(['Blatt', 'Karte', 'Feld', 'Teil'])('a letter and no colon: %s', (label) => {
    const titles = ['A Sprache', 'B Wohnen', 'C Gesundheit'].map((name) => `${label} ${name}`)
    expect(chapterNames(...before, ...treated(titles, 'headings'), ...after)).toEqual([
      'Sprache',
      'Wohnen',
      'Gesundheit',
    ])
  })
})

/** Names as papers give them: formal, plain, as verbs, as questions, as metaphors, in older words. */
const namings: readonly (readonly string[])[] = [
  ['Sprache und Verständigung', 'Bildung von Anfang an', 'Arbeit und Auskommen', 'Wohnen und Nachbarschaft'],
  ['Wo wohnen wir?', 'Was sprechen wir?', 'Wovon leben wir?', 'Wer hilft, wenn wir krank sind?'],
  ['Sich verständigen', 'Lernen', 'Arbeiten', 'Wohnen', 'Gesund bleiben'],
  ['Deutsch lernen', 'In die Schule gehen', 'Eine Arbeit finden', 'Gut wohnen'],
  ['Wir sprechen Deutsch', 'Wir finden Arbeit', 'Wir wohnen gut', 'Wir reden mit'],
  ['Ein Dach über dem Kopf', 'Ein Platz am Werktisch', 'Ein Wort für jeden', 'Eine Hand, die hilft'],
  ['Eingliederung in das Erwerbsleben', 'Wohnungswesen', 'Schulische Förderung', 'Gesundheitswesen'],
  ['Strukturelle Dimension', 'Soziale Dimension', 'Kulturelle Dimension', 'Identifikative Dimension'],
  ['Kindertagesbetreuung', 'Schule', 'Übergang in den Beruf', 'Erwachsenenbildung'],
  ['Ankommen', 'Bleiben', 'Mitgestalten'],
  ['Tür auf: Rathaus', 'Tür auf: Verein', 'Tür auf: Betrieb'],
  ['Politische Teilhabe', 'Kultur, Sport und Religion', 'Schutz vor Rassismus'],
  ['SPRACHE', 'BILDUNG', 'BERUF', 'WOHNEN'],
  ['Spracherwerb', 'Arbeitsmarkt', 'Wohnungsmarkt', 'Gesundheitsversorgung', 'Bürgerschaftliches Engagement'],
  ['Mitreden', 'Mitmachen', 'Mitverdienen'],
  ['Aufnahme und Unterbringung', 'Beratung und Begleitung', 'Verwaltung, die öffnet', 'Miteinander im Alltag'],
]

describe('sections that are built alike', () => {
  test.each(namings.map((titles) => [titles]))('with goals and measures under headings: %j', (titles) => {
    expect(chapterNames(...before, ...treated(titles, 'headings'), ...after)).toEqual(
      titles.map((title) => title.replace('Tür auf: ', '')),
    )
  })

  test.each(namings.map((titles) => [titles]))('one level down, with tables: %j', (titles) => {
    const found = chapterNames(...before, heading('Was wir tun'), ...treated(titles, 'tables', 2), ...after)
    expect(found).toEqual(titles.map((title) => title.replace('Tür auf: ', '')))
  })
})

describe('chapters that hold the fields', () => {
  test.each([
    'Handlungsfelder',
    'Unsere Themen',
    'Woran wir arbeiten',
    'Ziele und Vorhaben',
    'Was wir anpacken',
    'Die Felder im Einzelnen',
    'Das nehmen wir uns vor',
    'Handlungsprogramm',
    'Ziele und Maßnahmen in den einzelnen Bereichen',
    'Aktionsplan',
    'Strategie und Umsetzung',
    'Themenkreise',
    'Vorschläge',
    'Empfehlungen',
  ])('%s', (title) => {
    const titles = ['Deutsch lernen', 'Kita und Schule', 'Ein Rathaus für alle', 'Nachbarschaft']
    expect(chapterNames(...before, heading(title), ...treated(titles, 'headings', 2), ...after)).toEqual(titles)
  }) // prettier-ignore
})

describe('lists', () => {
  const list = items('Sprache', 'Bildung und Erziehung', 'Arbeit', 'Wohnen')
  test.each([
    'Das Konzept behandelt folgende Handlungsfelder:',
    'Wir haben vier Themenfelder ausgewählt:',
    'Die Arbeit gliedert sich in diese Schwerpunkte:',
    'Unsere Aufgabenbereiche sind:',
  ])('%s', (words) => {
    expect(names(...before, heading('Aufbau'), paragraph(words), list, ...after)).toEqual([
      'Sprache',
      'Bildung und Erziehung',
      'Arbeit',
      'Wohnen',
    ])
  })
})

const data = paragraph('Der Anteil liegt bei 14 Prozent. Im Jahr 2021 waren es 12 Prozent, im Land sind es 9 Prozent.')
const people = ['Familien', 'Ältere Menschen', 'Junge Erwachsene', 'Frauen']
const plain = (titles: readonly string[], level: number): Blocks =>
  titles.flatMap((title): readonly RawBlock[] => [heading(title, level), data])

describe('sections that are no fields', () => {
  test.each<[string, Blocks]>([
    ['analysis', [heading('Bestandsaufnahme'), ...plain(['Sprache', 'Arbeit', 'Wohnen'], 2)]],
    ['facts', [heading('Zahlen und Fakten'), ...plain(['Schule', 'Arbeitsmarkt', 'Wohnungsmarkt'], 2)]],
    ['what was found', [heading('Was wir vorgefunden haben'), ...plain(['Schule', 'Arbeitsmarkt', 'Wohnen'], 2)]],
    ['survey', [heading('Ergebnisse der Befragung'), ...plain(['Sprache', 'Arbeit', 'Gesundheit'], 2)]],
    [
      'offers',
      [
        heading('Bestehende Angebote'),
        ...['Sprache', 'Arbeit', 'Wohnen'].flatMap((title) => [
          heading(title, 2),
          ...items('Café Welt, dienstags ab 15 Uhr', 'Beratung der Caritas im Pfarrhaus'),
        ]),
      ],
    ],
    ['places', plain(['Oberdorf', 'Unterdorf', 'Neustadt'], 1)],
    ['countries', [heading('Herkunft'), ...plain(['Syrien', 'Polen', 'Rumänien'], 2)]],
    ['years', [heading('Rückblick'), ...plain(['2019', '2020', '2021'], 2)]],
    ['steps', [heading('Der Weg zum Konzept'), ...plain(['Auftakt', 'Werkstätten', 'Abstimmung'], 2)]],
    ['workshops', [heading('Beteiligung'), ...plain(['Werkstatt Sprache', 'Werkstatt Arbeit', 'Werkstatt Wohnen'], 2)]],
    ['offices', [heading('Organisation'), ...plain(['Sozialamt', 'Jugendamt', 'Ausländerbehörde'], 2)]],
    ['law', [heading('Rechtlicher Rahmen'), ...plain(['Aufenthalt', 'Arbeit', 'Wohnsitz'], 2)]],
    [
      'parts of the paper',
      ['Einleitung', 'Leitbild', 'Ziele', 'Maßnahmen', 'Monitoring', 'Ausblick'].flatMap((title) => [
        heading(title),
        data,
      ]),
    ],
    ['a mention', [heading('Einleitung'), paragraph('Das Papier ordnet seine Arbeit nach Handlungsfeldern.')]],
    [
      'the fields of the Land',
      [
        heading('Rahmen'),
        paragraph('Das Land hat in seinem Konzept die Handlungsfelder Sprache, Arbeit und Wohnen festgelegt.'),
      ],
    ],
    [
      'announced',
      [heading('Ausblick'), paragraph('Die Handlungsfelder werden im kommenden Jahr mit dem Beirat festgelegt.')],
    ],
    [
      'denied',
      [heading('Einleitung'), paragraph('Auf eine Gliederung nach Handlungsfeldern wird bewusst verzichtet.')],
    ],
    [
      'steps of the work',
      ['Schritt 1: Zuhören', 'Schritt 2: Ordnen', 'Schritt 3: Entscheiden'].flatMap((title) => [heading(title), data]),
    ],
    [
      'principles',
      ['Grundsatz 1: Offenheit', 'Grundsatz 2: Respekt', 'Grundsatz 3: Geduld'].flatMap((title) => [
        heading(title),
        paragraph('Wir begegnen einander freundlich und hören zu.'),
      ]),
    ],
    [
      'annexes',
      ['Anlage 1: Karte', 'Anlage 2: Tabellen', 'Anlage 3: Fragebogen'].flatMap((title) => [heading(title), data]),
    ],
  ])('%s', (_, blocks) => {
    expect(names(...before, ...blocks, ...after)).toEqual([])
  })

  test.each(['headings', 'labels', 'prose', 'tables'])('groups of people, where fields are listed (%s)', (shape) => {
    const listed: Blocks = [
      heading('Aufbau'),
      paragraph('Wir beschränken uns auf folgende Handlungsfelder:'),
      items('Sprache', 'Arbeit', 'Wohnen'),
    ]
    expect(names(...before, ...listed, ...treated(people, shape), ...after)).toEqual(['Sprache', 'Arbeit', 'Wohnen'])
  })

  test('one measure per section', () => {
    const measures = ['Maßnahme 1: Lotsen ausbilden', 'Maßnahme 2: Treff eröffnen', 'Maßnahme 3: Wegweiser drucken']
    expect(chapterNames(...before, ...treated(measures, 'labels'), ...after)).toEqual([])
  })
})
