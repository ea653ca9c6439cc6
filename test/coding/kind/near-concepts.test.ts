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

describe('papers of somebody else', () => {
  test.each<[string, Blocks]>([
    [
      'a carrier on its advice centre',
      text(
        'Konzeption der Migrationsberatung',
        'Träger: Hilfswerk Osterwald e. V.',
        'Unsere Beratungsstelle berät Zugewanderte ab 27 Jahren. Unser Team besteht aus drei Fachkräften. Ziele unserer Arbeit sind Orientierung und Integration. Unsere Öffnungszeiten: montags 9 bis 12 Uhr.',
      ),
    ],
    [
      'an association on its café',
      text(
        'Konzept Begegnungscafé',
        'Unser Verein betreibt seit 2016 ein Café für Geflüchtete und Einheimische. Ziele unseres Vereins: Begegnung und Integration. Als Maßnahme öffnen wir dienstags.',
      ),
    ],
    [
      'a day care centre',
      text(
        'Interkulturelle Konzeption der Kita Regenbogen',
        'In unserer Einrichtung spielen Kinder aus zwölf Ländern. Unser pädagogisches Team begleitet zugewanderte Familien. Ziel unserer Arbeit ist Integration.',
      ),
    ],
    [
      'a clinic on nurses from abroad',
      text(
        'Integrationskonzept für internationale Pflegekräfte',
        'Das Klinikum gewinnt Pflegekräfte aus dem Ausland. Unser Haus begleitet zugewanderte Mitarbeitende durch die Einarbeitung. Ziele und Maßnahmen der Klinik stehen in der Tabelle.',
      ),
    ],
    [
      'a firm on newcomers',
      text(
        'Integrationskonzept für neue Mitarbeiter',
        'Neue Mitarbeiter werden vom ersten Tag an begleitet. Ziel ist die Einarbeitung; Maßnahmen sind Pate und Handbuch.',
      ),
    ],
    [
      'on computers',
      text(
        'Integrationskonzept für die Fachverfahren der Stadt Talbach',
        'Die Schnittstellen der Fachverfahren werden zusammengeführt. Ziel ist die Integration der Datenbanken; Maßnahmen betreffen Server und Netze.',
      ),
    ],
    [
      'a school on pupils with special needs',
      text(
        'Integrationskonzept der Grundschule am Wald',
        'Kinder mit sonderpädagogischem Förderbedarf lernen gemeinsam. Ziel ist die Integration; Maßnahmen sind Doppelbesetzung und Förderpläne.',
      ),
    ],
    [
      'a home on protection against violence',
      text(
        'Gewaltschutzkonzept der Gemeinschaftsunterkunft Nordstraße',
        'Bewohnerinnen und Bewohner der Unterkunft werden vor Gewalt geschützt. Geflüchtete Frauen erhalten getrennte Räume. Maßnahmen: Schließsystem, Beleuchtung, Ansprechperson im Heim.',
      ),
    ],
    [
      'a party',
      text(
        'Wahlprogramm 2024: Integration gestalten',
        'Wir als Partei wollen in den Stadtrat. Wählen Sie am 9. Juni. Ziele: mehr Kurse für Zugewanderte; Maßnahmen gegen Rassismus.',
      ),
    ],
    [
      'a state',
      text(
        'Integrationskonzept des Freistaates',
        'Die Staatsregierung legt Ziele und Maßnahmen für Zugewanderte vor. Das Land fördert Kommunen. Die Landesregierung stärkt die Integration Geflüchteter in allen Landkreisen.',
      ),
    ],
    [
      'the federation',
      text(
        'Nationaler Aktionsplan Integration',
        'Die Bundesregierung vereinbart mit Ländern und Verbänden Ziele und Maßnahmen für Zugewanderte. Der Bund stärkt die Integration.',
      ),
    ],
    [
      'a thesis',
      text(
        'Integration im ländlichen Raum',
        'Masterarbeit zur Erlangung des akademischen Grades',
        'Diese Arbeit untersucht, wie Zugewanderte leben. Forschungsfrage, Methode, Ergebnisse. Ziele und Maßnahmen anderer Kommunen werden verglichen.',
      ),
    ],
    [
      'a study of many places',
      text(
        'Ankommen auf dem Land. Ergebnisse einer Befragung in 32 Landkreisen',
        'Die Studie untersucht die Integration Geflüchteter in ländlichen Räumen Deutschlands. Kommunen können daraus Ziele und Maßnahmen ableiten. Die Stichprobe umfasst 32 Landkreise.',
      ),
    ],
    [
      'a union of towns',
      text(
        'Positionspapier des Städtebundes: Integration gelingt vor Ort',
        'Der Städtebund fordert von Bund und Ländern mehr Mittel für Zugewanderte. Kommunen brauchen Ziele und Maßnahmen und Planungssicherheit.',
      ),
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('other')
  })
})

describe('papers for readers who need something at once', () => {
  test.each<[string, Blocks]>([
    [
      'a folder for newcomers',
      text(
        'Willkommen in Talbach!',
        'Sie sind neu in Talbach? Hier finden Sie wichtige Adressen. Melden Sie sich im Bürgerbüro an. Bringen Sie Ihren Pass mit. Öffnungszeiten: Mo 8-12 Uhr, Tel. 01234 5678.',
        'Deutschkurse für Zugewanderte: Rufen Sie die Volkshochschule an. Sie brauchen eine Wohnung? Wenden Sie sich an das Sozialamt.',
      ),
    ],
    [
      'first steps',
      text(
        'Erste Schritte im Landkreis Osterwald',
        'Wo lerne ich Deutsch? Gehen Sie zur Volkshochschule. Wo finde ich einen Arzt? Ihre Krankenkasse hilft Ihnen. Für Geflüchtete: Ihr Antrag beim Sozialamt, Zimmer 12, Tel. 01234 99.',
      ),
    ],
    [
      'a list of offers',
      text(
        'Angebote für Geflüchtete und Zugewanderte',
        'Frauencafé, Kirchplatz 2, dienstags 15 bis 17 Uhr, kostenlos. Ansprechpartnerin: Frau Berg, Tel. 01234 77. Sprachtreff, Marktstraße 3, donnerstags 18 Uhr, E-Mail treff@example.org.',
      ),
    ],
    [
      'a programme of courses',
      text(
        'Kursprogramm Frühjahr 2025: Deutsch und Integration',
        'Integrationskurs A1, Mo-Fr 9-13 Uhr, Gebühr 2,29 Euro je Stunde. Anmeldung für Zugewanderte im Sekretariat.',
      ),
    ],
    [
      'house rules',
      text(
        'Hausordnung der Unterkunft für Geflüchtete',
        'Die Bewohner halten ab 22 Uhr Ruhe. Besuch ist bis 20 Uhr gestattet. Rauchen ist verboten.',
      ),
    ],
    [
      'a job advertised',
      text(
        'Stellenausschreibung Integrationsbeauftragte',
        'Die Stadt Talbach sucht zum 1. Juli eine Integrationsbeauftragte. Ihre Aufgaben: Umsetzung des Integrationskonzepts, Beratung Zugewanderter. Ihre Bewerbung richten Sie an das Personalamt.',
      ),
    ],
    [
      'a form',
      text(
        'Antrag auf Förderung eines Integrationsprojekts',
        'Antragsteller: ____ Anschrift: ____ Ziel des Projekts: ____ Maßnahmen für Zugewanderte: ____ Ort, Datum, Unterschrift',
      ),
    ],
    [
      'rules for grants',
      text(
        'Richtlinie zur Förderung der Integration',
        '1 Zweck der Zuwendung. Gefördert werden Maßnahmen für Zugewanderte. 2 Zuwendungsempfänger sind Vereine. 3 Höhe der Zuwendung.',
      ),
    ],
    [
      'a text for the press',
      text(
        'Stadt stellt Integrationskonzept vor',
        'Talbach, 3. Mai 2024. Die Stadt hat am Dienstag ihr neues Konzept für Zugewanderte vorgestellt. „Wir haben klare Ziele und Maßnahmen“, sagte die Bürgermeisterin. Pressekontakt: Stadt Talbach, Tel. 01234 1.',
      ),
    ],
    [
      'a speech',
      text(
        'Rede des Landrats zur Verabschiedung des Integrationskonzepts',
        'Es gilt das gesprochene Wort. Sehr geehrte Damen und Herren, liebe Kreisräte, Integration Zugewanderter braucht Ziele und Maßnahmen.',
      ),
    ],
    [
      'a newsletter',
      text(
        'Newsletter Integration, Ausgabe 3/2024',
        'Liebe Leserinnen und Leser, das Konzept für Zugewanderte ist fertig. Termine: 3. Mai Fest. Wenn Sie den Newsletter nicht mehr erhalten wollen, melden Sie sich ab.',
      ),
    ],
    [
      'advice for other towns',
      text(
        'Praxishilfe: Integrationskonzepte in Kommunen entwickeln',
        'Kommunen sollten Ziele und Maßnahmen für Zugewanderte gemeinsam festlegen. Schritt 1: Bestandsaufnahme. Schritt 2: Beteiligung. Checkliste am Ende.',
      ),
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('other')
  })
})

describe('rules of bodies', () => {
  test.each<[string, Blocks]>([
    [
      'statute of a council',
      text(
        'Satzung über die Bildung eines Migrationsbeirates der Stadt Talbach',
        '§ 1 Aufgaben. Der Beirat vertritt Zugewanderte. § 2 Zusammensetzung. § 3 Wahl der Mitglieder.',
      ),
    ],
    [
      'rules of a round table',
      text(
        'Spielregeln für den Runden Tisch Integration',
        'Der Runde Tisch trifft sich viermal im Jahr. Mitglied kann werden, wer mit Zugewanderten arbeitet. Abgestimmt wird mit einfacher Mehrheit.',
      ),
    ],
    [
      'an agreement of partners',
      text(
        'Kooperationsvereinbarung im Netzwerk Migration',
        'Die Partner vereinbaren, sich vierteljährlich zu treffen. Das Netzwerk für Zugewanderte hat einen Sprecherrat; die Mitgliedschaft endet durch Austritt.',
      ),
    ],
    [
      'rules of procedure',
      text(
        'Geschäftsordnung des Integrationsrates',
        '§ 1 Einberufung. Die Vorsitzende lädt ein. § 2 Beschlussfähigkeit. Der Rat für Zugewanderte ist beschlussfähig, wenn die Hälfte der Mitglieder da ist.',
      ),
    ],
  ])('%s', (_, blocks) => {
    expect(kindOf(...blocks)).toBe('network-rules')
  })
})
