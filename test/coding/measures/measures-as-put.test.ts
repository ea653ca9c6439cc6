import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

/** How many measures stand in the blocks. */
const countIn = (...blocks: Blocks) => codeBlocks(blocks).measures.length

/** A chapter of fields in which description, goals and measures stand side by side. */
const inField = (sentence: string) =>
  countIn(...fieldsWith('Handlungsfeld Wohnen und Nachbarschaft', paragraph(sentence)))

/** Three chapters of fields, the first with what is to be read. */
function fieldsWith(title: string, ...blocks: Blocks): Blocks {
  const others = ['Handlungsfeld Sprache', 'Handlungsfeld Arbeit']
  return [heading(title), ...blocks, ...others.flatMap((other) => [heading(other), paragraph('Die Lage ist bekannt.')])]
}

describe('an act announced in the chapter of a field', () => {
  test.each([
    // somebody will do something definite
    'Die Bücherei lädt ab Oktober 2026 jeden zweiten Samstag zum Vorlesen in drei Sprachen ein.',
    'Der Gewerbeverein wird bis zum Frühjahr 2027 eine Liste mit Praktikumsplätzen zusammenstellen.',
    'An der Grundschule wird ab dem Schuljahr 2026/27 eine Lernzeit am Nachmittag eingerichtet.',
    'Die Feuerwehr stellt im Herbst 2026 ihre Aufgaben im Sprachkurs vor.',
    'Das Standesamt wird seine Merkblätter in sechs Sprachen herausgeben.',
    'Die Stadtwerke schulen ab 2027 ihr Personal am Schalter in einfacher Sprache.',
    'Der Kreissportbund wird zwölf Übungsleiterinnen ausbilden.',
    'Die Hebammenzentrale wird eine Sprechstunde im Gemeinschaftshaus anbieten.',
    'Wir werden bis Ende 2026 eine mehrsprachige Willkommensmappe herausgeben.',
    'Wir richten ab Januar 2027 im Bürgerhaus eine offene Sprechstunde ein.',
    'Die Gemeinde wird im Jahr 2027 einen Begegnungsraum im alten Bahnhof herrichten.',
    'Die Stadt stellt ab dem Haushaltsjahr 2027 jährlich 20.000 Euro für kleine Vorhaben bereit.',
    'Künftig berät das Wohnungsamt donnerstags auch in arabischer Sprache.',
    'Zum 1. März 2027 nimmt eine Ombudsstelle für Beschwerden über Vermieter ihre Arbeit auf.',
    'Ab Sommer 2026 gibt es im Rathaus einen Dolmetscherpool.',
    'Zum Schuljahresbeginn 2027 startet ein Patenprogramm für neu zugezogene Kinder.',
    'Im ersten Halbjahr 2027 entsteht am Markt ein Treffpunkt mit Kinderecke.',
    'Vorgesehen ist ein Mieterführerschein in vier Abenden, den die Verbraucherzentrale ab 2027 durchführt.',
    'Geplant ist, im Gemeindehaus eine Fahrradwerkstatt zu eröffnen.',
    'Es ist beabsichtigt, das Wohnungsportal des Kreises ins Ukrainische zu übersetzen.',
    'Beabsichtigt ist die Einrichtung einer Mietersprechstunde im Stadtteilbüro.',
    'Die Verwaltung wird beauftragt, bis Juni 2027 ein Leerstandskataster vorzulegen.',
    'Der Bürgermeister wird gebeten, mit den Vermietern eine Vereinbarung über Patenschaften zu schließen.',
    'Dafür wird eine halbe Stelle beim Ordnungsamt geschaffen.',
    'Hierzu ist bis Herbst 2026 eine Arbeitsgruppe aus Vermietern und Mietern zu bilden.',
    'Die Hausordnungen sind in leichter Sprache neu zu fassen und auszuhängen.',
    'Den Umzug aus der Unterkunft begleitet ab 2027 eine Wohnlotsin.',
    'Zweimal im Jahr veranstaltet das Quartiersbüro künftig einen Markt der Nachbarn.',
    'Ein Fonds für Kautionen soll bis Ende 2026 aufgelegt werden.',
    'Die Kautionen soll ab 2027 ein Fonds bei der Bürgerstiftung übernehmen.',
    // recommended
    'Es wird empfohlen, in der Neubausiedlung einen Hausmeister mit Sprachkenntnissen einzustellen.',
    'Die Stadt sollte einen Belegungsvertrag mit der Wohnungsgenossenschaft schließen.',
    'Wünschenswert wäre ein Nachbarschaftsbüro mit festen Öffnungszeiten in der Südstadt.',
    'Es wird angeregt, die Sprechzeiten des Wohnungsamtes auf den Abend auszudehnen.',
    'Wir schlagen vor, ein Mieterhandbuch in fünf Sprachen zu drucken.',
    'Sinnvoll wäre es, die Hausmeister der Unterkünfte in Gesprächsführung zu schulen.',
    'Zu prüfen ist, ob leer stehende Läden als Treffpunkte angemietet werden können.',
    'Den Vermietern könnte eine Ansprechperson im Rathaus benannt werden.',
    'Angeraten wird die Benennung einer Vertrauensperson in jedem Ortsteil.',
    'Der Kreis ist gut beraten, eine Wohnraumberatung mit zwei Stellen aufzubauen.',
    // plain language
    'Das machen wir: Wir richten im Rathaus eine Beratung für Mieter ein.',
    'Die Gemeinde macht ab 2027 einen Kurs. In dem Kurs lernt man alles über das Wohnen.',
    'Ab 2027 schreibt das Rathaus neue Briefe in Leichter Sprache.',
    // older language
    'Für die ausländischen Mitbürger wird ein Beratungstag im Gemeindehaus eingeführt.',
    'Den Aussiedlerfamilien wird durch das Sozialamt eine Betreuerin zur Seite gestellt werden.',
    'Die Stadt wird sich an der Einrichtung eines Ausländertreffs mit 5.000 DM beteiligen.',
  ])('%s', (sentence) => {
    expect(inField(sentence)).toBeGreaterThan(0)
  })
})

describe('a list below a heading that calls for action', () => {
  const list = items(
    'Einrichtung einer Sprechstunde für Mieterinnen und Mieter im Bürgerhaus',
    'Übersetzung der Hausordnung in sechs Sprachen',
    'Nachbarschaftsfest zweimal im Jahr ausrichten',
  )
  test.each([
    'Maßnahmen',
    'Unsere Maßnahmen',
    'Maßnahmen und Zuständigkeiten',
    'Massnahmen 2027',
    'Vorhaben',
    'Geplante Vorhaben',
    'Nächste Schritte',
    'Umsetzungsschritte',
    'Was wir vorhaben',
    'Was wir tun werden',
    'Was wir tun wollen',
    'Das wollen wir tun',
    'Das haben wir vor',
    'Das nehmen wir uns vor',
    'Das packen wir an',
    'Was ist zu tun?',
    'Was zu tun ist',
    'Was soll geschehen?',
    'Was geschehen soll',
    'So gehen wir vor',
    'So wollen wir es machen',
    'Wie wir das erreichen wollen',
    'Wie wollen wir das erreichen?',
    'Wege zum Ziel',
    'Empfehlungen',
    'Handlungsempfehlungen',
    'Vorschläge',
    'Lösungsansätze',
    'Handlungsansätze',
    'Handlungsschritte',
    'Arbeitsaufträge',
    'Arbeitsprogramm',
    'Konkret heißt das',
    'Konkret',
    'Geplante Aktivitäten',
    'Projekte und Vorhaben',
    'Umsetzung',
    'Beschlossene Schritte',
    'Aufträge an die Verwaltung',
    'Was die Stadt tut',
    'Das macht die Gemeinde',
    'Ins Werk zu setzen',
    'Fahrplan',
    'Aufgaben für die nächsten Jahre',
    'Künftige Aktivitäten',
    'Instrumente und Schritte',
    'Taten statt Worte',
  ])('%s', (title) => {
    expect(
      countIn(
        ...fieldsWith('Handlungsfeld Wohnen', paragraph('Viele Familien suchen lange.'), heading(title, 2), list),
      ),
    ).toBe(3)
  })

  test('a sub-heading that recurs under the fields and holds acts', () => {
    const fields = ['Wohnen', 'Sprache', 'Arbeit', 'Gesundheit']
    const blocks = fields.flatMap((field) => [
      heading(field),
      heading('Wo wir stehen', 2),
      paragraph('Die Zahlen sind seit Jahren bekannt.'),
      heading('Spatenstiche', 2),
      items('Aufbau eines Lotsendienstes', 'Herausgabe eines Wegweisers in sechs Sprachen'),
    ])
    expect(countIn(...blocks)).toBe(8)
  })

  test('sentences below a sub-heading that recurs', () => {
    const blocks = ['Wohnen', 'Sprache', 'Arbeit', 'Gesundheit'].flatMap((field) => [
      heading(`Handlungsfeld ${field}`),
      heading('Wo wir stehen', 2),
      paragraph('Viele warten lange auf einen Platz.'),
      heading('Wegmarken', 2),
      paragraph(`Das Sozialamt richtet eine Sprechstunde zu ${field} ein. Die Bücherei gibt einen Wegweiser heraus.`),
    ])
    expect(countIn(...blocks)).toBe(8)
  })
})

describe('the key words of a measure without its substance', () => {
  test.each([
    // offers that exist
    'Die Bücherei lädt seit 2019 jeden zweiten Samstag zum Vorlesen ein.',
    'Das Quartiersbüro bietet Beratung in fünf Sprachen an.',
    'In der Unterkunft gibt es bereits eine Sprechstunde des Jobcenters.',
    'Der Verein betreibt ein Café, das täglich dreißig Menschen besuchen.',
    'Jährlich veranstaltet die Kirchengemeinde ein Fest der Nachbarn.',
    'Das Wohnungsamt vermittelt derzeit rund vierzig Wohnungen im Jahr.',
    // things done
    'Im Jahr 2021 wurde eine Wohnlotsin eingestellt.',
    'Die Stadt hat 2022 einen Belegungsvertrag mit der Genossenschaft geschlossen.',
    'Bereits 2018 richtete das Sozialamt eine Mietersprechstunde ein.',
    'Die Einrichtung eines Kautionsfonds ist im Frühjahr 2023 erfolgt.',
    'Nach 2015 entstand am Markt ein Treffpunkt mit Kinderecke.',
    // goals and states
    'Alle Familien sollen in angemessenen Wohnungen leben.',
    'Ziel ist, dass Zugewanderte in allen Ortsteilen wohnen.',
    'Bis 2030 ist die Zahl der Menschen in Unterkünften halbiert.',
    'Wir wollen, dass Nachbarn einander kennen.',
    'Angestrebt wird eine ausgewogene Mischung in den Quartieren.',
    'Der Anteil der Haushalte ohne eigene Wohnung soll bis 2028 auf fünf Prozent sinken.',
    'Die Menschen fühlen sich in ihrem Ortsteil sicher.',
    // law and tasks of others
    'Nach § 53 des Asylgesetzes sollen Asylbewerber in der Regel in Gemeinschaftsunterkünften untergebracht werden.',
    'Das Land wird ab 2026 die Pauschale für die Unterbringung erhöhen.',
    'Der Bund stellt bis 2027 Mittel für den sozialen Wohnungsbau bereit.',
    'Das Bundesamt für Migration und Flüchtlinge wird die Kurse ab 2026 neu ordnen.',
    'Die Landesregierung plant die Einführung einer Wohnsitzauflage.',
    'Das Gesetz verpflichtet die Landkreise, Unterkünfte einzurichten.',
    // drafting, reporting, renewal
    'Für die Erarbeitung des Konzepts wurde eine Steuerungsgruppe eingerichtet.',
    'Die Verwaltung wird dem Kreistag jährlich über die Umsetzung des Konzepts berichten.',
    'Das Konzept wird alle drei Jahre fortgeschrieben.',
    'Im nächsten Abschnitt werden die Angebote der Träger dargestellt.',
    'Der Entwurf wird im Mai 2026 im Ausschuss beraten.',
    'Die Indikatoren werden im Jahr 2027 überprüft.',
    // description, rhetoric, need
    'Wohnen ist mehr als ein Dach über dem Kopf.',
    'Es fehlt ein Treffpunkt, an dem Nachbarn sich begegnen können.',
    'Die Befragten wünschen sich eine Sprechstunde am Abend.',
    'Viele Vermieter sollten ihre Vorbehalte ablegen.',
    'Ohne Sprache wird niemand eine Wohnung finden.',
    'Die Nachfrage nach kleinen Wohnungen wird in den nächsten Jahren steigen.',
    'Im Jahr 2030 werden rund 2.000 Menschen mehr im Kreis leben.',
    'Die Wohnungssuche wird durch Vorurteile erschwert.',
    'Es wird deutlich, dass die Hausordnungen kaum verstanden werden.',
    'Dabei wird zwischen Unterkunft und Wohnung unterschieden.',
    'Kinder lernen die neue Sprache schneller als ihre Eltern.',
    'Die Wohnungsgesellschaft verfügt über 3.400 Wohnungen im gesamten Stadtgebiet.',
    // denied
    'Eine eigene Wohnraumberatung wird nicht eingerichtet.',
    'Auf die Einrichtung eines Kautionsfonds wird verzichtet.',
    // others' words
    'Der Deutsche Städtetag empfiehlt, Belegungsrechte anzukaufen.',
    'Nach Ansicht der Forschung sollten Quartiere gemischt belegt werden.',
    'In anderen Städten werden Wohnlotsen eingesetzt.',
  ])('%s', (sentence) => {
    expect(inField(sentence)).toBe(0)
  })

  const offers = items(
    'Sprechstunde der Mieterberatung im Bürgerhaus',
    'Nachbarschaftsfest auf dem Markt',
    'Fahrradwerkstatt am Bahnhof',
  )
  test.each([
    'Bestehende Angebote',
    'Was es schon gibt',
    'Das gibt es schon',
    'Was wir erreicht haben',
    'Abgeschlossene Vorhaben',
    'Umgesetzte Maßnahmen 2015 bis 2022',
    'Rückblick',
    'Unsere Partner',
  ])('below "%s"', (title) => {
    expect(countIn(...fieldsWith('Handlungsfeld Wohnen', heading(title, 2), offers))).toBe(0)
  })
})
