import { describe, expect, test } from 'vitest'
import { findActor } from '../../../src/coding/measures/find-actor.ts'
import { findFutureActor } from '../../../src/coding/measures/future-act.ts'
import { knowledge } from '../coded-text.ts'

/** The words of the body in charge, "" for none. */
function actorIn(content: string): string {
  const found = findFutureActor(content) ?? findActor(content, knowledge.actors)
  return found ? content.slice(found.start, found.end) : ''
}

describe('a body known by the form of its name', () => {
  test.each([
    ['Die Bücherei lädt ab Oktober zum Vorlesen ein.', 'Bücherei'],
    ['Der Gewerbeverein wird eine Liste mit Praktikumsplätzen führen.', 'Gewerbeverein'],
    ['Die Gleichstellungsbeauftragte organisiert einen Schwimmkurs.', 'Gleichstellungsbeauftragte'],
    ['Das Mehrgenerationenhaus richtet eine Nähstube ein.', 'Mehrgenerationenhaus'],
    ['Das Studierendenwerk vermittelt Patenschaften.', 'Studierendenwerk'],
    ['Die Kreisjugendpflege schult Teamer.', 'Kreisjugendpflege'],
    ['Der Ortsbeirat bestimmt eine Kontaktperson.', 'Ortsbeirat'],
    ['Die Schulsozialarbeit führt Elterngespräche.', 'Schulsozialarbeit'],
    ['Die Kirchengemeinde St. Marien öffnet ihr Pfarrhaus.', 'Kirchengemeinde St. Marien'],
    ['Das Bürgerbüro übersetzt seine Formulare.', 'Bürgerbüro'],
    ['Die Stadtwerke schulen ihr Personal am Schalter.', 'Stadtwerke'],
    ['Die Freiwillige Feuerwehr stellt sich in den Kursen vor.', 'Freiwillige Feuerwehr'],
    ['Die Handwerkskammer wirbt für Ausbildungsplätze.', 'Handwerkskammer'],
    ['Der Kreissportbund bildet Übungsleiter aus.', 'Kreissportbund'],
    ['Die Wohnungsgenossenschaft benennt eine Ansprechperson.', 'Wohnungsgenossenschaft'],
    ['Die Polizeiinspektion bietet Verkehrsunterricht an.', 'Polizeiinspektion'],
    ['Die Klinikleitung stellt zwei Sprachmittlerinnen ein.', 'Klinikleitung'],
    ['Die Kämmerei stellt 5.000 Euro ein.', 'Kämmerei'],
    ['Der Bauhof richtet den Platz her.', 'Bauhof'],
    ['Die Personalabteilung überarbeitet die Ausschreibungen.', 'Personalabteilung'],
    ['Der Ausländerbeirat lädt viermal im Jahr ein.', 'Ausländerbeirat'],
    ['Die Hebammenzentrale bietet eine Sprechstunde an.', 'Hebammenzentrale'],
    ['Das Heimatmuseum zeigt eine Ausstellung.', 'Heimatmuseum'],
    ['Die Berufsschule richtet eine Vorklasse ein.', 'Berufsschule'],
    ['Das Archiv sammelt Lebensgeschichten.', 'Archiv'],
    ['Die Jugendberufsagentur eröffnet eine Zweigstelle.', 'Jugendberufsagentur'],
    ['Ab März 2027 berät die Seniorenstelle auch auf Russisch.', 'Seniorenstelle'],
    ['Bis Ende 2026 legt der Fachdienst Bauen ein Kataster vor.', 'Fachdienst Bauen'],
    ['Zum Herbst wird die Musikschule Freiplätze vergeben.', 'Musikschule'],
    ['Den Kurs übernimmt die Landfrauenvereinigung.', 'Landfrauenvereinigung'],
    ['Das Team Ehrenamt führt Gespräche mit Vereinen.', 'Team Ehrenamt'],
    ['Der Bürgermeister lädt die Betriebe ein.', 'Bürgermeister'],
    ['Die Landrätin lädt die Gemeinden zu einer Konferenz ein.', 'Landrätin'],
    ['Das Frauenzentrum betreut die Gruppe.', 'Frauenzentrum'],
    ['Der Migrationsfachdienst begleitet die Familien.', 'Migrationsfachdienst'],
    ['Die Agentur für Arbeit finanziert einen Vorkurs.', 'Agentur für Arbeit'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })
})

describe('behind the act, or set apart', () => {
  test.each([
    ['Die Hausordnung wird durch die Wohnungsgesellschaft übersetzt.', 'Wohnungsgesellschaft'],
    ['Das Fest wird von der Dorfgemeinschaft ausgerichtet.', 'Dorfgemeinschaft'],
    ['Die Kurse werden vom Bildungswerk durchgeführt.', 'Bildungswerk'],
    ['Eine Sprechstunde wird seitens der Hebammenpraxis angeboten.', 'Hebammenpraxis'],
    ['Die Leitung übernimmt das Schulverwaltungsamt.', 'Schulverwaltungsamt'],
    ['Die Organisation liegt in den Händen des Heimatvereins.', 'Heimatvereins'],
    ['Die Umsetzung obliegt dem Bauamt.', 'Bauamt'],
    ['Ansprechpartner ist das Bürgerbüro.', 'Bürgerbüro'],
    ['Es kümmert sich der Helferkreis.', 'Helferkreis'],
    ['Schwimmkurs für Frauen am Samstag (Turnverein)', 'Turnverein'],
    ['Schwimmkurs für Frauen am Samstag – Bäderbetriebe', 'Bäderbetriebe'],
    ['Schwimmkurs für Frauen. Das macht: der Turnverein.', 'Turnverein'],
    ['Schwimmkurs für Frauen. Wer: Turnverein', 'Turnverein'],
    ['Schwimmkurs für Frauen (verantwortlich: Turnverein)', 'Turnverein'],
    ['Schwimmkurs für Frauen, Federführung: Sportamt', 'Sportamt'],
    ['Schwimmkurs für Frauen (Gleichstellungsstelle, ab 2027)', 'Gleichstellungsstelle'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })
})

describe('words of bodies that do nothing here', () => {
  test.each([
    'Die Stadt übersetzt die Hausordnung.',
    'Die Verwaltung legt ein Verzeichnis an.',
    'Der Landkreis schult Lotsinnen.',
    'Die Gemeinde richtet einen Raum her.',
    'Wir schulen zwölf Lotsinnen.',
    'Zusammen mit dem Turnverein werden Schwimmkurse angeboten.',
    'Mit der Kirchengemeinde werden Räume gesucht.',
    'Die Grundschule wird um zwei Klassenräume erweitert.',
    'Der Jugendclub wird saniert.',
    'Die Vereine werden über Zuschüsse informiert.',
    'Der Turnverein erhält einen Zuschuss von 500 Euro.',
    'In der Bücherei wird ein Regal in fünf Sprachen aufgestellt.',
    'Für das Frauenhaus werden Dolmetscherinnen gewonnen.',
    'Eltern lernen das Schulsystem kennen.',
    'Ein Leitfaden für das Bürgerbüro entsteht.',
    'Die Zusammenarbeit von Kita und Schule wird vertieft.',
    'Der Weg durch das Jobcenter wird einfacher.',
    'Die Anmeldung bei der Volkshochschule wird vereinfacht.',
    'Die Teilnehmenden besuchen die Bücherei.',
    'Kinder treffen sich im Jugendhaus.',
    'Ein Sprachcafé entsteht neben dem Rathaus.',
    'Die Öffnungszeiten der Musikschule werden verlängert.',
  ])('%s', (content) => {
    expect(actorIn(content)).toBe('')
  })
})

describe('in other orders and with other names', () => {
  test.each([
    ['Der Kreisjugendring richtet ein Ferienlager aus.', 'Kreisjugendring'],
    ['Im Herbst lädt der Bürgermeister alle Betriebe ein.', 'Bürgermeister'],
    ['Die Eingliederungshilfe stellt einen Leitfaden bereit.', 'Eingliederungshilfe'],
    ['Das Staatliche Schulamt benennt eine Ansprechperson.', 'Staatliche Schulamt'],
    ['Unsere Stadtbücherei schafft Medien in zehn Sprachen an.', 'Stadtbücherei'],
    ['Der Türkisch-Islamische Verein öffnet seine Räume.', 'Türkisch-Islamische Verein'],
    ['Die Abteilung Soziales und Wohnen legt eine Liste an.', 'Abteilung Soziales und Wohnen'],
    ['Das Dezernat für Bildung schreibt die Stelle aus.', 'Dezernat für Bildung'],
    ['Die Ehrenamtskoordination wirbt Patinnen.', 'Ehrenamtskoordination'],
    ['Die Wirtschaftsförderung spricht Betriebe an.', 'Wirtschaftsförderung'],
    ['Der Seniorenbeirat besucht Familien.', 'Seniorenbeirat'],
    ['Die Frauenhauskoordinierung schult Beraterinnen.', 'Frauenhauskoordinierung'],
    ['Die Leitstelle für Gleichstellung organisiert Kurse.', 'Leitstelle für Gleichstellung'],
    ['Der Asylkreis Ostheim begleitet zu Behörden.', 'Asylkreis Ostheim'],
    ['Der AK Integration trifft sich viermal im Jahr mit Vermietern.', 'AK Integration'],
    ['Die Lebenshilfe Talbach bietet Führungen an.', 'Lebenshilfe Talbach'],
    ['Das THW führt einen Schnuppertag durch.', 'THW'],
    ['Der Internationale Bund betreut die Gruppe.', 'Internationale Bund'],
    ['Die Volkssolidarität betreibt das Café ab 2027.', 'Volkssolidarität'],
    ['Das Bildungsbüro wird eine Übersicht anlegen.', 'Bildungsbüro'],
    ['Das Amt 51 wird zwei Elternlotsinnen einstellen.', 'Amt 51'],
    ['Kurse am Abend (VHS, ab 2027)', 'VHS'],
    ['Kurse am Abend (Amt für Schule; bis 2028)', 'Amt für Schule'],
    ['Kurse am Abend [FB 4]', 'FB 4'],
    ['Kurse am Abend. Verantwortung: Kulturamt', 'Kulturamt'],
    ['Kurse am Abend. Die Federführung hat das Kulturamt.', 'Kulturamt'],
    ['Kurse am Abend. Die Verantwortung trägt das Jugendamt.', 'Jugendamt'],
    ['Kurse am Abend. Verantwortlich zeichnet der Fachdienst Bildung.', 'Fachdienst Bildung'],
    ['Die Koordination übernimmt die Stabsstelle Vielfalt.', 'Stabsstelle Vielfalt'],
    ['Träger des Treffs ist die Arbeiterwohlfahrt.', 'Arbeiterwohlfahrt'],
    ['Betrieben wird der Treff von der Diakonie.', 'Diakonie'],
    ['Organisiert werden die Kurse vom Kreissportbund.', 'Kreissportbund'],
    ['Der Auftrag geht an das Bauamt.', 'Bauamt'],
    ['Zuständig für die Umsetzung ist das Sozialamt.', 'Sozialamt'],
    ['Hierfür sorgt das Hauptamt.', 'Hauptamt'],
    ['Die Mittel stellt die Bürgerstiftung bereit.', 'Bürgerstiftung'],
    ['Das Sozialamt wird beauftragt, eine Liste anzulegen.', 'Sozialamt'],
    ['Der Kreisausschuss wird gebeten, Mittel bereitzustellen.', 'Kreisausschuss'],
    ['Es wird dem Jugendamt empfohlen, Lotsen einzusetzen.', 'Jugendamt'],
    ['Die Ehrenamtlichen werden durch die Freiwilligenagentur begleitet.', 'Freiwilligenagentur'],
  ])('%s: %s', (content, actor) => {
    expect(actorIn(content)).toBe(actor)
  })

  test.each([
    'Die Arbeit der Volkshochschule wird gewürdigt.',
    'Viele nutzen die Stadtbücherei.',
    'Die Schule liegt am Rand der Stadt.',
    'Eltern vertrauen dem Jugendamt oft nicht.',
    'Ein Verein wird gegründet.',
    'Eine Anlaufstelle wird eingerichtet.',
    'Es entsteht ein Familienzentrum.',
    'Der Eingang des Rathauses wird umgebaut.',
    'Das Rathaus wird barrierefrei umgebaut.',
    'Die Beratungsstelle soll erweitert werden.',
    'Gemeinsam mit dem Sportverein entsteht ein Kurs.',
    'Unter Beteiligung des Jugendamtes wird ein Plan erstellt.',
    'Ein Netz aus Vereinen und Schulen wird geknüpft.',
    'Nach dem Vorbild des Nachbarkreises entsteht ein Lotsendienst.',
    'Das Netzwerk wächst.',
    'Das Handwerk sucht Nachwuchs.',
    'Der Personenkreis wird erweitert.',
    'Die Gesellschaft verändert sich.',
    'Die Mehrheitsgesellschaft öffnet sich.',
    'Die Haltestelle wird verlegt.',
    'Die Zielgruppe nimmt die Kurse an.',
    'Der Fachkreis berichtet, dass Wohnungen fehlen.',
  ])('nobody: %s', (content) => {
    expect(actorIn(content)).toBe('')
  })
})
