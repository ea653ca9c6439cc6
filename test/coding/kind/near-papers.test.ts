import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, paragraph } from '../coded-text.ts'

const kindOf = (...blocks: Blocks) => codeBlocks(blocks, {}).kind
/** A title and what follows, long enough to be read as a paper of its own. */
const text = (title: string, ...paragraphs: readonly string[]): Blocks => {
  const body = paragraphs.map(paragraph)
  return [heading(title), ...body, ...body, ...body]
}

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
      'a statute on lodgings',
      text(
        'Satzung über die Benutzung der Unterkünfte für Geflüchtete',
        '§ 1 Zweck. Die Stadt unterhält Unterkünfte für Zugewanderte. § 2 Gebühren. Die Gebühr wird monatlich erhoben. § 3 Besuch. Gäste sind bis 20 Uhr gestattet. Die Leitung übt das Hausrecht aus.',
      ),
    ],
    [
      'a contract on courses',
      text(
        'Rahmenvereinbarung über Sprachmittlung für Zugewanderte',
        'Der Auftragnehmer stellt Dolmetscherinnen. Die Vergütung beträgt 45 Euro je Stunde und wird monatlich abgerechnet. Der Vertrag kann mit einer Frist von drei Monaten gekündigt werden.',
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
      'an agreement that names no network in its title',
      text(
        'Kooperationsvereinbarung Arbeit und Integration',
        'Die Partner kommen im Steuerkreis halbjährlich zusammen; Beschlüsse fallen im Einvernehmen. Die Koordinierungsstelle beim Landkreis lädt ein und schreibt das Protokoll. Der Beitritt wird schriftlich erklärt, Gäste können dazukommen.',
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
