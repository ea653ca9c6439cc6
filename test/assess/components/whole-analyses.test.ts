import { describe, expect, test } from 'vitest'
import { chapter, componentOf, grid, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const fieldNames = ['Sprache', 'Bildung und Schule', 'Arbeit', 'Wohnen', 'Gesundheit'] as const
/** Chapters of five fields, each with what the function gives for it. */
const inFields = (parts: (field: string, index: number) => readonly Part[]) =>
  fieldNames.flatMap((field, index) => [chapter(`Handlungsfeld ${index + 1}: ${field}`), ...parts(field, index)].flat())

const plain: readonly Part[] = [
  chapter('Wer wohnt hier?'),
  ...texts(
    'In unserer Stadt wohnen 12.400 Menschen. 1.310 davon haben keinen deutschen Pass.',
    '480 Menschen sind vor Krieg geflohen.',
    'Wir haben 96 Menschen gefragt. Sie kommen aus 22 Ländern.',
  ),
  chapter('Das ist schwer für viele'),
  ...list(
    'Briefe vom Amt versteht man nicht.',
    'Es gibt zu wenig Plätze im Deutsch-Kurs.',
    'Große Wohnungen sind teuer oder es gibt keine.',
    'Am Abend fährt kein Bus mehr.',
    'Viele kennen ihre Nachbarn nicht.',
    'Eltern wissen nicht, wie die Schule arbeitet.',
    'Ein Arzt-Termin dauert sehr lange.',
  ),
]

const old: readonly Part[] = [
  chapter('Zur Lage der Ausländer und Aussiedler im Kreis'),
  ...texts(
    'Am 30. Juni 1998 waren im Kreis 4.812 Ausländer gemeldet, das sind 5,1 v. H. der Einwohner.',
    'Hinzu kommen 2.960 Aussiedler, die seit 1989 zugezogen sind.',
    'Von den ausländischen Arbeitnehmern waren 14,2 Prozent ohne Beschäftigung.',
    'Die türkischen Staatsangehörigen stellen mit 1.904 Personen die größte Gruppe.',
    'In den Hauptschulen liegt der Ausländeranteil bei 21 Prozent.',
    'Im Übergangswohnheim leben 312 Personen.',
    'Die Ausländerbehörde zählte 1997 insgesamt 61 Einbürgerungen.',
  ),
  chapter('Schwierigkeiten'),
  ...texts(
    'Jugendliche Aussiedler finden schwer Anschluss an die hiesigen Vereine.',
    'Viele Ausländerkinder verlassen die Schule ohne Abschluss.',
    'Die Wohnverhältnisse im Gebiet Am Kanal sind beengt.',
    'An Deutschkursen für Frauen mangelt es seit Jahren.',
    'Ältere Ausländer leben häufig zurückgezogen und kennen die Dienste der Altenhilfe nicht.',
  ),
]

const perField: readonly Part[] = [
  chapter('Daten'),
  grid(
    ['Ortsteil', 'Einwohner', 'davon Ausländer', 'Anteil'],
    ['Altstadt', '8.120', '1.210', '14,9 %'],
    ['Nord', '6.300', '402', '6,4 %'],
    ['Süd', '9.018', '1.980', '22,0 %'],
    ['Dörfer', '4.411', '130', '2,9 %'],
  ),
  ...inFields((field) => [
    section('Befund'),
    ...texts(
      `Im Feld ${field} berichten die Fachkräfte von langen Wegen und fehlenden Ansprechpersonen.`,
      'Die vorhandenen Plätze reichen nicht.',
    ),
    section('Vorhaben'),
    ...list(`Bis 2027 wird eine Anlaufstelle für ${field} geschaffen.`, 'Das Amt führt Schulungen durch.'),
  ]),
]

const strong: readonly Part[] = [
  chapter('Was in den Menschen steckt'),
  ...texts(
    'Von den 740 Geflüchteten im erwerbsfähigen Alter haben 210 studiert.',
    'Zwölf Handwerksbetriebe werden von Zugewanderten geführt.',
    'Im Kreiskrankenhaus arbeiten 96 Pflegekräfte aus 14 Ländern, ohne die zwei Stationen geschlossen wären.',
    'In neun Sportvereinen trainieren Zugewanderte den Nachwuchs.',
    'Ihre Sprachen sind für die Exportbetriebe ein Vorteil.',
  ),
]

const slogans: readonly Part[] = [
  chapter('Ausgangslage'),
  ...texts(
    'Zuwanderung stellt die Kommunen in Deutschland vor große Herausforderungen.',
    'Bundesweit leben 13 Millionen Ausländerinnen und Ausländer.',
    'Wir begreifen Vielfalt als Chance und als Potenzial.',
    'Der Bedarf der Menschen steht im Mittelpunkt unseres Handelns.',
    'Angebote sollen bedarfsgerecht sein und Hürden abbauen.',
    'Alle Menschen sollen ihre Talente einbringen können.',
  ),
]

describe('needs and potentials in whole documents', () => {
  test.each<[string, string, readonly Part[]]>([
    ['plain language', 'Bedarfe', plain],
    ['plain language with strengths', 'ja', [...plain, ...strong]],
    ['old vocabulary', 'Bedarfe', old],
    ['a table and findings in each field', 'Bedarfe', perField],
    ['the same with strengths', 'ja', [...perField, ...strong]],
    ['strengths only', 'Potenziale', strong],
    ['slogans', 'nein', slogans],
    [
      'some figures',
      'teilw.',
      [
        chapter('Unsere Stadt'),
        ...texts('Auen hat 18.000 Einwohner, 900 davon sind Ausländer.', 'Die größte Gruppe sind 210 Polen.'),
      ],
    ],
    [
      'needs of one field',
      'teilw.',
      [
        ...old.slice(0, 3),
        chapter('Handlungsfeld 1: Wohnen'),
        ...texts(
          'Es fehlen Wohnungen für große Familien.',
          'Die Wartezeit beträgt ein Jahr.',
          'Viele Wohnungen sind zu teuer.',
          'Vermieter lehnen Bewerber ab, das ist ein Hindernis.',
          'An Notunterkünften mangelt es.',
        ),
        ...['Arbeit', 'Schule', 'Sprache'].flatMap((name, index) => [
          chapter(`Handlungsfeld ${index + 2}: ${name}`),
          text('Die Stadt richtet eine Stelle ein.'),
        ]),
      ],
    ],
    [
      'a study to come',
      'Geplant',
      [
        chapter('Grundlagen'),
        ...texts(
          'Eine Erhebung der Lebenslagen beginnt im Herbst.',
          'Die Hochschule wird dazu 500 Zugewanderte befragen; Ergebnisse liegen Ende 2027 vor.',
          'Bis dahin wird auf die Untersuchung der Bedarfe verwiesen, die beauftragt ist.',
        ),
      ],
    ],
  ])('%s: %s', (_, value, parts) => {
    expect(componentOf('bedarfs-und-potenzialanalyse', ...parts).value).toBe(value)
  })
})

const heute = inFields((field, index) => [
  section('Derzeit im Feld'),
  ...list(
    `${field}streff im Bürgerhaus (Caritas)`,
    'Offene Runde des Frauenvereins, donnerstags 15 Uhr',
    `Beratung durch das ${['Sozialamt', 'Jobcenter', 'Jugendamt', 'Wohnungsamt', 'Gesundheitsamt'][index]}`,
  ),
  section('Schritte'),
  ...list('Bis 2027 wird eine zweite Gruppe eingerichtet.', 'Das Amt prüft weitere Räume.'),
])

describe('offers in whole documents', () => {
  test.each<[string, string, readonly Part[]]>([
    ['a part of each field', 'ja', heute],
    [
      'a table of who meets where',
      'ja',
      [
        chapter('Wegweiser'),
        grid(
          ['Name', 'Für wen', 'Treffpunkt', 'Telefon'],
          ...[
            'Sprachcafé',
            'Frauentreff',
            'Lerninsel',
            'Kleiderkammer',
            'Jobpaten',
            'Elternrunde',
            'Teestube',
            'Chor',
          ].map((name, index) => [name, 'alle', `Markt ${index + 1}`, `0371 55${index}`]),
        ),
      ],
    ],
    [
      'a list with addresses',
      'ja',
      [
        chapter('Hier finden Sie Rat'),
        ...list(
          'Caritas, Migrationsberatung, Lindenstraße 4, Montag bis Donnerstag 9 bis 12 Uhr',
          'Diakonie, Schuldnerberatung, Kirchgasse 2, Dienstag 14 bis 17 Uhr',
          'AWO, Jugendmigrationsdienst, Ringstraße 11, nach Absprache',
          'Volkshochschule, Deutschkurse, Am Markt 1, täglich 8 bis 12 Uhr',
          'Familienzentrum, Krabbelgruppe, Gartenweg 3, Mittwoch 10 Uhr',
          'Frauenhaus, Telefon 0371 4455, rund um die Uhr',
          'Stadtbibliothek, Vorlesen in fünf Sprachen, Samstag 11 Uhr',
          'Sportverein Blau-Weiß, offene Halle, Freitag 18 Uhr',
        ),
      ],
    ],
    [
      'plans in the present tense',
      'nein',
      [
        ...inFields((field) => [
          section('Das nehmen wir uns vor'),
          ...list(
            `Wir eröffnen ein Café für ${field} (Zuständig: Sozialamt, 2026).`,
            'Die Caritas bildet Lotsen aus (Zuständig: Caritas, 2027).',
            'Einmal im Monat gibt es eine Sprechstunde (Zuständig: Jobcenter, ab 2026).',
          ),
        ]),
      ],
    ],
    [
      'members of a network',
      'nein',
      [
        chapter('Netzwerk'),
        text('Dem Netzwerk gehören an:'),
        ...list('Caritasverband', 'Diakonie', 'Jobcenter', 'Volkshochschule', 'Sportbund', 'Polizei'),
      ],
    ],
    [
      'what federal courses are',
      'nein',
      [
        chapter('Begriffe'),
        ...texts(
          'Integrationskurse umfassen 700 Stunden und werden vom Bundesamt finanziert.',
          'Die Migrationsberatung für Erwachsene ist ein Programm des Bundes.',
          'Jugendmigrationsdienste richten sich an junge Menschen bis 27 Jahre.',
        ),
      ],
    ],
    [
      'a few, told by the way',
      'teilw.',
      [
        chapter('Zusammenleben'),
        ...texts(
          'Das Sprachcafé im Pfarrhaus öffnet jeden Mittwoch.',
          'Der Asylkreis begleitet Familien zu Ämtern.',
          'Die Kleiderkammer des DRK steht allen offen.',
        ),
      ],
    ],
    [
      'a directory to come',
      'Geplant',
      [chapter('Angebote'), text('Ein Verzeichnis der Träger und Kurse wird im nächsten Jahr zusammengestellt.')],
    ],
  ])('%s: %s', (_, value, parts) => {
    expect(componentOf('angebotsanalyse', ...parts).value).toBe(value)
  })
})
