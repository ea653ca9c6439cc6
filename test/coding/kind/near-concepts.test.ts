import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

const kindOf = (...blocks: Blocks) => codeBlocks(blocks, {}).kind
/** A title and what follows, long enough to be read as a paper of its own. */
const text = (title: string, ...paragraphs: readonly string[]): Blocks => {
  const body = paragraphs.map(paragraph)
  return [heading(title), ...body, ...body, ...body]
}

describe('papers of a council or an administration about a concept', () => {
  test.each<[string, Blocks]>([
    [
      'a motion of a group',
      text(
        'Antrag der Fraktion Bürgerliste: Integrationskonzept für Talbach',
        'Der Rat möge beschließen: Die Verwaltung wird beauftragt, ein Integrationskonzept für Zugewanderte zu erarbeiten.',
        'Begründung: In Talbach leben viele Zugewanderte. Ziele und Maßnahmen fehlen.',
      ),
    ],
    [
      'a paper for information',
      text(
        'Informationsvorlage 88/2024',
        'Betreff: Stand des Integrationskonzepts',
        'Beratungsfolge: Sozialausschuss 4.6.2024',
        'Der Ausschuss nimmt den Stand zur Kenntnis. Zugewanderte wurden befragt, Maßnahmen werden geplant.',
      ),
    ],
    [
      'a paper for decision without that word',
      text(
        'Drucksache 2024/117',
        'Gremium: Stadtrat, öffentlich',
        'Beschlussvorschlag',
        'Der Stadtrat beschließt das anliegende Integrationskonzept.',
        'Finanzielle Auswirkungen: 40.000 Euro jährlich',
        'Sachverhalt: Die Integration Zugewanderter ist eine Aufgabe der Stadt.',
      ),
    ],
    [
      'a notice of the administration',
      text(
        'Mitteilung der Verwaltung',
        'Vorlagen-Nr. M 12/23',
        'Sachstand Integrationskonzept',
        'Die Maßnahmen für Geflüchtete werden wie geplant umgesetzt.',
      ),
    ],
    [
      'an answer to an inquiry',
      text(
        'Beantwortung der Anfrage zur Umsetzung des Integrationskonzepts',
        'Frage 1: Wie viele Maßnahmen für Migrantinnen und Migranten sind umgesetzt?',
        'Antwort: Acht Maßnahmen sind umgesetzt.',
      ),
    ],
    [
      'an extract of minutes',
      text(
        'Auszug aus der Niederschrift',
        'TOP 7 Integrationskonzept',
        'Die Vorsitzende ruft den Punkt auf. Herr Maier fragt nach Zielen und Maßnahmen für Zugewanderte. Das Konzept wird mit 14 Stimmen beschlossen.',
      ),
    ],
    [
      'a statement on the draft',
      text(
        'Stellungnahme des Integrationsrates zum Entwurf des Integrationskonzepts',
        'Wir begrüßen die Ziele. Maßnahmen für geflüchtete Frauen fehlen. Wir bitten, Zugewanderte stärker zu beteiligen.',
      ),
    ],
    [
      'a mandate',
      text(
        'Leistungsverzeichnis: Prozessbegleitung Integrationskonzept',
        'Der Auftragnehmer erarbeitet Ziele und Maßnahmen für Zugewanderte. Angebote sind bis 3. Mai einzureichen. Zuschlagskriterien: Preis, Erfahrung mit Migration.',
      ),
    ],
    [
      'a call for bids',
      text(
        'Ausschreibung eines Integrationskonzepts für den Landkreis Osterwald',
        'Gegenstand der Vergabe ist ein Konzept für Zugewanderte. Die Angebotsfrist endet am 1. Juni.',
      ),
    ],
    [
      'an invitation',
      text(
        'Einladung zur Auftaktveranstaltung Integrationskonzept',
        'Wir laden Sie herzlich ein. Tagesordnung: Begrüßung, Ziele und Maßnahmen für Zugewanderte, Diskussion. Um Anmeldung wird gebeten.',
      ),
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('other')
  })
})

describe('reports', () => {
  test.each<[string, Blocks]>([
    [
      'on what was reached',
      text(
        'Fünf Jahre Integrationskonzept – eine Bilanz',
        'Von 40 Maßnahmen wurden 31 umgesetzt. Das Ziel, allen Zugewanderten einen Kurs zu bieten, wurde erreicht. Im Jahr 2022 wurde eine Stelle geschaffen.',
        'Die Maßnahme 4 konnte nicht umgesetzt werden, weil Geflüchtete umgezogen waren.',
      ),
    ],
    [
      'on the state',
      text(
        'Sachstandsbericht zum Integrationskonzept 2023',
        'Maßnahme 1 ist abgeschlossen. Maßnahme 2 für Zugewanderte läuft. Maßnahme 3 wurde zurückgestellt.',
      ),
    ],
    [
      'an evaluation',
      text(
        'Evaluation des Integrationskonzepts der Stadt Talbach',
        'Das Institut hat die Umsetzung der Maßnahmen für Zugewanderte untersucht. Die Ziele wurden teils erreicht.',
      ),
    ],
    [
      'a yearly one',
      text(
        'Jahresbericht 2023 der Integrationsbeauftragten',
        'Ich habe 214 Zugewanderte beraten. Es wurden drei Feste gefeiert und Maßnahmen begleitet.',
      ),
    ],
    [
      'of activities',
      text(
        'Tätigkeitsbericht des Kommunalen Integrationszentrums',
        'Im Berichtsjahr fanden 18 Schulungen für Lehrkräfte von Zugewanderten statt.',
      ),
    ],
    [
      'with indicators',
      text(
        'Integrationsmonitoring der Stadt Talbach 2022',
        'Der Anteil der Ausländerinnen und Ausländer stieg auf 14 Prozent. Die Zahl der Zugewanderten in Arbeit wuchs.',
      ),
    ],
    [
      'of statistics',
      text(
        'Menschen mit Migrationshintergrund in Zahlen',
        'Am 31.12.2023 hatten 21 Prozent einen Migrationshintergrund. Tabelle 1 zeigt Ausländer nach Herkunft.',
      ),
    ],
    [
      'half-way',
      text(
        'Zwischenbericht zur Umsetzung des Aktionsplans Integration',
        'Die Maßnahmen für Geflüchtete wurden bis Juni zur Hälfte umgesetzt. Die Ziele bleiben.',
      ),
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('other')
  })
})

const migrationChapter: Blocks = [
  heading('Zuwanderung', 2),
  paragraph(
    'Auch Zugewanderte und Geflüchtete leben in der Stadt. Ziel ist ihre Integration; als Maßnahme wird eine Stelle geschaffen.',
  ),
]
const chapters = (...subjects: readonly string[]): Blocks =>
  subjects.flatMap((subject) => [
    heading(subject, 2),
    paragraph(
      `Im Feld ${subject} besteht Bedarf. Ziel ist es, die Lage bis 2030 zu verbessern. Dafür werden Mittel bereitgestellt und Flächen geprüft.`,
    ),
    ...items(`Die Stadt stellt einen Plan für ${subject} auf.`),
  ])

describe('concepts of another field with a chapter on immigration', () => {
  test.each<[string, readonly string[]]>([
    ['Integriertes Stadtentwicklungskonzept Talbach 2035', ['Verkehr', 'Wohnen', 'Grün', 'Wirtschaft']],
    ['Talbach 2040. Unsere Stadt von morgen', ['Verkehr', 'Innenstadt', 'Grünflächen', 'Gewerbe']],
    ['Seniorenpolitisches Gesamtkonzept', ['Pflege', 'Wohnen im Alter', 'Mobilität']],
    ['Gut alt werden in Sandau', ['Pflege', 'Wohnen im Alter', 'Besuchsdienst']],
    ['Klimaschutzkonzept', ['Energie', 'Verkehr', 'Gebäude']],
    ['Sportentwicklungsplan', ['Hallen', 'Vereine', 'Schwimmen']],
    ['Kulturentwicklungsplan', ['Museen', 'Bibliothek', 'Freie Szene']],
    ['Kita-Bedarfsplan 2025', ['Plätze', 'Personal', 'Bau']],
    ['Jugendhilfeplanung des Landkreises Osterwald', ['Jugendarbeit', 'Hilfen', 'Schulsozialarbeit']],
    ['Armutspräventionskonzept', ['Kinderarmut', 'Schuldnerberatung', 'Wohnungslose']],
    ['Teilhabeplan für Menschen mit Behinderung', ['Barrierefreiheit', 'Werkstätten', 'Wohnen']],
    ['Aktionsplan Inklusion', ['Barrierefreiheit', 'Schule', 'Mobilität']],
    ['Gleichstellungsplan', ['Beruf und Familie', 'Schutz vor Gewalt', 'Beteiligung']],
    ['Tourismuskonzept', ['Wandern', 'Gastgeber', 'Marketing']],
    ['Digitalstrategie', ['Netze', 'Schulen', 'Rathaus']],
    ['Dorfentwicklungskonzept Sandau', ['Dorfladen', 'Ortskern', 'Ehrenamt']],
  ])('%s', (title, subjects) => {
    expect(kindOf(heading(title), ...chapters(...subjects), ...migrationChapter)).toBe('other')
  })
})
