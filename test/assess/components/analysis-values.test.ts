import { describe, expect, test } from 'vitest'
import { chapter, componentOf, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const needsAndPotentials = (...parts: readonly Part[]) => componentOf('bedarfs-und-potenzialanalyse', ...parts)
const offers = (...parts: readonly Part[]) => componentOf('angebotsanalyse', ...parts)

const data = texts(
  'Im Jahr 2023 lebten 4.210 Ausländerinnen und Ausländer in der Stadt.',
  'Der Anteil der Zugewanderten an der Bevölkerung beträgt 9,4 Prozent.',
  'In den Kitas haben 23 Prozent der Kinder eine Einwanderungsgeschichte.',
  'Die Arbeitslosenquote der Ausländer lag bei 18 Prozent.',
  'Insgesamt 610 Geflüchtete wohnen in Gemeinschaftsunterkünften.',
  'Menschen aus 74 Staaten sind in der Stadt gemeldet.',
  'In den Berufsschulen haben 12 Prozent der Schüler einen ausländischen Pass.',
  'Rund 300 Zugewanderte besuchten einen Kurs.',
  'Die häufigsten Herkunftsländer sind Syrien, die Ukraine und Polen.',
  'Die Umfrage unter 180 Zugewanderten ergab, dass viele allein suchen.',
)
const needs = [
  chapter('Bedarfe'),
  section('Wohnen'),
  ...texts('Es fehlen bezahlbare Wohnungen für große Familien.', 'Die Wartezeit auf eine Wohnung beträgt acht Monate.'),
  section('Sprache'),
  ...texts('Es mangelt an Kursen am Abend.', 'Für Frauen mit kleinen Kindern gibt es zu wenige Plätze.'),
  section('Arbeit'),
  ...texts('Die Anerkennung der Abschlüsse ist eine Hürde.', 'Es besteht ein hoher Bedarf an Beratung.'),
]
const potentials = [
  chapter('Potenziale'),
  ...texts(
    'Viele Zugewanderte bringen eine Berufsausbildung mit.',
    'Ein Drittel der Geflüchteten verfügt über einen Hochschulabschluss.',
    'Drei Familien haben am Markt ein Geschäft eröffnet.',
    'Ohne die Zugewanderten müsste die Schule in Sandau eine Klasse schließen.',
  ),
]
const analysis = [chapter('Ausgangslage'), ...data]

describe('needs and potentials', () => {
  test.each<[string, string, readonly Part[]]>([
    ['ja: data, needs and potentials', 'ja', [...analysis, ...needs, ...potentials]],
    ['Bedarfe: data and needs', 'Bedarfe', [...analysis, ...needs]],
    ['Potenziale: potentials only', 'Potenziale', potentials],
    ['teilw.: a few figures', 'teilw.', [chapter('Ausgangslage'), ...data.slice(0, 5)]],
    [
      'Geplant: the analysis is yet to come',
      'Geplant',
      [
        chapter('Ausgangslage'),
        text('Eine Bedarfsanalyse ist in Auftrag gegeben. Die Ergebnisse liegen noch nicht vor.'),
      ],
    ],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    [
      'nein: an express waiver',
      'nein',
      [chapter('Ausgangslage'), text('Auf eine Analyse der örtlichen Lage wird in diesem Papier bewusst verzichtet.')],
    ],
  ])('%s', (_, value, parts) => {
    expect(needsAndPotentials(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'a slogan is no potential',
      [
        ...analysis,
        ...needs,
        chapter('Leitbild'),
        ...texts('Vielfalt ist eine Bereicherung.', 'Zuwanderung ist ein Gewinn.'),
      ],
    ],
    ['nor is the heading', [...analysis, ...needs, chapter('Potenziale'), text('Dazu mehr im nächsten Jahr.')]],
    [
      'data of the whole country are no local data',
      [
        chapter('Ausgangslage'),
        ...texts(
          'In Deutschland leben 13 Millionen Ausländer.',
          'Bundesweit haben 28 Prozent der Menschen eine Einwanderungsgeschichte.',
          'In Sachsen liegt der Ausländeranteil bei 7 Prozent.',
          'Der Bund zählte 2023 rund 330.000 Asylanträge.',
        ),
        ...needs,
        ...potentials,
      ],
    ],
    [
      'needs inside measures are reasons for a plan',
      [
        ...analysis,
        chapter('Maßnahmen'),
        ...list(
          'Es fehlen Kurse am Abend.',
          'Es mangelt an Wohnungen.',
          'Der Bedarf an Beratung ist hoch.',
          'Die Wartezeit beträgt acht Monate.',
          'Es gibt zu wenige Plätze.',
        ),
        ...potentials,
      ],
    ],
  ])('not ja: %s', (_, parts) => {
    expect(needsAndPotentials(...parts).value).not.toBe('ja')
  })
})

const stock = [
  'Seit 2016 besteht das Begegnungscafé der Kirchengemeinde.',
  'Die Volkshochschule bietet zwölf Sprachkurse an.',
  'Der Jugendmigrationsdienst berät junge Menschen.',
  'Die Migrationsberatung der Caritas begleitet Familien.',
  'Im Bürgerhaus gibt es eine Sprechstunde für Geflüchtete.',
  'Der Sportverein betreibt ein Projekt für Mädchen.',
  'Ein Pool für Sprachmittlung steht allen Ämtern zur Verfügung.',
  'Der Frauentreff findet wöchentlich im Haus der Vereine statt.',
  'Das Netzwerk der Patenschaften unterstützt Familien im Alltag.',
]

describe('offers', () => {
  test.each<[string, string, readonly Part[]]>([
    ['ja: a chapter on the stock', 'ja', [chapter('Bestehende Angebote'), ...texts(...stock)]],
    ['ja: a list of the stock', 'ja', [chapter('Beratungslandschaft'), ...list(...stock)]],
    ['teilw.: some examples', 'teilw.', [chapter('Wohnen'), ...texts(...stock.slice(0, 4))]],
    [
      'Geplant: an overview is to come',
      'Geplant',
      [chapter('Angebote'), text('Eine Übersicht der Angebote wird derzeit erarbeitet.')],
    ],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    [
      'nein: an express waiver',
      'nein',
      [chapter('Einleitung'), text('Auf eine Übersicht der Angebote wird verzichtet.')],
    ],
  ])('%s', (_, value, parts) => {
    expect(offers(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'planned offers',
      [
        chapter('Maßnahmen'),
        ...list(...stock.map((words) => words.replace(/^(?:Seit 2016|Im Bürgerhaus)/, 'Künftig'))),
      ],
    ],
    ['advised offers', [chapter('Empfehlungen'), ...list(...stock)]],
    ['offers that do not exist yet', [chapter('Ausblick'), ...texts(...stock.map((words) => `Geplant ist: ${words}`))]],
    ['tasks by law', [chapter('Rechtliche Grundlagen'), ...texts(...stock)]],
  ])('not ja: %s', (_, parts) => {
    expect(offers(...parts).value).not.toBe('ja')
  })
})
