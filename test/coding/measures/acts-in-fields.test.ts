import { describe, expect, test } from 'vitest'
import { type Blocks, codeBlocks, heading, items, paragraph } from '../coded-text.ts'

/** How many measures stand in the first of three chapters of fields. */
function countIn(...blocks: Blocks): number {
  const others = ['Handlungsfeld Sprache', 'Handlungsfeld Arbeit']
  const rest = others.flatMap((other) => [heading(other), paragraph('Die Lage ist bekannt.')])
  return codeBlocks([heading('Handlungsfeld Wohnen'), ...blocks, ...rest]).measures.length
}

describe('what is announced, promised, asked for or advised', () => {
  test.each([
    'Der Kreisfeuerwehrverband bildet bis 2028 dreißig Kameradinnen mit Zuwanderungsgeschichte aus.',
    'In jedem Jugendzentrum wird eine mehrsprachige Sprechstunde etabliert.',
    'Die Kreisverwaltung legt zum Jahresbeginn 2027 einen Härtefallfonds auf.',
    'Es soll eine Willkommensagentur im Erdgeschoss des Kreishauses entstehen.',
    'Bis zum Sommer wird der Flyer in einfache Sprache übertragen.',
    'Das Theater wird eine Spielzeit lang Freikarten an Sprachkursteilnehmende vergeben.',
    'Die Ausländerbehörde stellt bis Mitte 2027 auf Online-Termine um.',
    'Wir beabsichtigen, die Elternbegleitung auf alle Grundschulen auszudehnen.',
    'Der Magistrat wird gebeten zu prüfen, ob Räume in der alten Schule überlassen werden können.',
    'Dem Stadtrat wird vorgeschlagen, eine Stelle für Antidiskriminierung einzurichten.',
    'Zur Umsetzung wird eine Projektgruppe unter Leitung der Sozialdezernentin gebildet.',
    'Ratsam erscheint die Einstellung zweier weiterer Sprachmittlerinnen.',
    'Man sollte erwägen, die Öffnungszeiten der Kitas zu erweitern.',
    'Die Träger sind aufgefordert, ein gemeinsames Anmeldeverfahren zu schaffen.',
    'Perspektivisch soll ein Haus der Begegnung errichtet werden.',
    'Ab dem kommenden Schuljahr erhalten alle Vorbereitungsklassen eine zusätzliche Lehrkraft.',
    'Die Volkshochschule nimmt ab Herbst 2026 Alphabetisierungskurse in ihr Programm auf.',
    'Wer neu zuzieht, bekommt künftig von der Gemeinde eine Tasche mit Informationen.',
    'Jede Schule benennt bis Ende des Schuljahres eine Ansprechperson.',
    'Dazu startet der Landkreis 2027 eine Kampagne in den sozialen Medien.',
    'Der Eigenbetrieb Immobilien baut die ehemalige Kaserne bis 2029 zu Wohnungen um.',
    'Die Sparkasse sagt zu, ab 2027 Konten auch mit Duldung zu eröffnen.',
    'Die Gemeinde verpflichtet sich, jährlich zwei Praktikumsplätze bereitzustellen.',
    'Zwei Sozialarbeiter werden die Familien beim Umzug begleiten.',
    'Angedacht ist ein monatlicher Stammtisch für Vermieter.',
    'Im Haushalt 2027 sind 30.000 Euro für Dolmetschleistungen einzuplanen.',
    'Es wäre zu begrüßen, wenn die Vereine Schnupperstunden anböten.',
    'Der Ortsrat Nordheim übernimmt die Patenschaft für den Gemeinschaftsgarten und richtet ihn bis Mai 2027 her.',
    'Zu diesem Zweck ist das Personal der Bürgerdienste zu schulen.',
    'Die Stadtbibliothek schafft Bücher in zehn Sprachen an.',
    'Für Schichtarbeitende organisiert die Kreisvolkshochschule Abendkurse ab Januar 2027.',
    'Zur Entlastung der Ehrenamtlichen soll eine Koordinatorin eingestellt werden.',
  ])('%s', (sentence) => {
    expect(countIn(paragraph(sentence))).toBe(1)
  })

  test.each([
    'Das Ordnungsamt soll seine Bescheide vereinfachen.',
    'Wir machen aus dem leeren Laden am Markt einen Treffpunkt.',
  ])('below a heading of measures: %s', (sentence) => {
    expect(countIn(heading('Maßnahmen', 2), paragraph(sentence))).toBe(1)
  })
})

describe('what is told, expected, quoted or done by others', () => {
  test.each([
    'Im Berichtsjahr fanden zwölf Nachbarschaftsfeste statt.',
    'Die Beratungsstelle ist montags bis freitags geöffnet.',
    'Seit dem Sommer 2022 läuft das Projekt Wohnführerschein.',
    'Die Wohnungsbaugesellschaft vermietet derzeit 3.000 Wohnungen.',
    'Die Landesregierung wird 2027 ein neues Aufnahmegesetz vorlegen.',
    'Integration gelingt, wenn alle mitmachen.',
    'Wohnraum ist knapp und teuer.',
    'Die Zahl der Wohnungslosen wird sich bis 2030 verdoppeln.',
    'Künftig wird es auf bezahlbaren Wohnraum ankommen.',
    'Ab 2015 kamen viele Familien in die Stadt.',
    'Das Jobcenter ist nach dem SGB II für die Kosten der Unterkunft zuständig.',
    'Das Handlungsfeld gliedert sich in drei Teile.',
    'Nachbarschaft wird hier als gelebte Gemeinschaft verstanden.',
    'Viele Zugewanderte werden die Stadt wieder verlassen.',
    'Die Stadt legt großen Wert auf gute Nachbarschaft.',
    'Die Bewohner sollten sich an die Hausordnung halten.',
    'Die Mieten werden weiter steigen.',
    'Das vorliegende Konzept wird im Herbst 2026 dem Rat vorgelegt.',
    'Die Maßnahmen werden im Folgenden beschrieben.',
    'Das Mietrecht wird vielen erst spät bekannt.',
    'Im Jahr 2019 eröffnete der Verein ein Café.',
    'Die Genossenschaft hat zugesagt, dass sie zuhört.',
    'Die Umfrage wird alle zwei Jahre durchgeführt.',
    'Die Kinder der zweiten Generation werden hier zur Schule gehen.',
    'Erfahrungsgemäß wird ein Drittel der Familien umziehen.',
    'Das Wohnungsamt führt eine Liste der Wohnungssuchenden.',
    'Die Angebote der Caritas werden gut angenommen.',
    'Jeden Dienstag trifft sich im Pfarrheim die Nähgruppe.',
    'Der Bund wird die Mittel für die Migrationsberatung kürzen.',
    'Damit wird deutlich, wie wichtig Begegnung ist.',
  ])('%s', (sentence) => {
    expect(countIn(paragraph(sentence))).toBe(0)
  })
})

describe('lists that plan, whatever stands above them', () => {
  test.each([
    ['Kurse am Abend einrichten', 'Hausordnungen übersetzen', 'Vermieter ansprechen und beraten'],
    ['Aufbau eines Lotsendienstes', 'Schulung der Hausmeister', 'Herausgabe eines Mieterhandbuchs'],
    ['Ein Mieterbüro wird eröffnet.', 'Die Hausordnung wird übersetzt.', 'Das Quartiersbüro bildet Lotsen aus.'],
    [
      'Mieterbüro (Sozialamt, 2027)',
      'Hausordnung in sechs Sprachen (Wohnbau)',
      'Lotsen für Neumieter (Caritas, ab 2028)',
    ],
    ['Es wird empfohlen, ein Mieterbüro zu eröffnen.', 'Die Hausordnung sollte übersetzt werden.'],
    ['Wir eröffnen ein Mieterbüro.', 'Wir übersetzen die Hausordnung.', 'Wir bilden Lotsen aus.'],
    ['Das Sozialamt eröffnet ein Mieterbüro.', 'Die Wohnbau übersetzt die Hausordnung.'],
  ])('%s', (...texts) => {
    expect(countIn(items(...texts))).toBe(texts.length)
  })

  test.each([
    ['Mieten steigen seit Jahren', 'Viele leben beengt', 'Es fehlen große Wohnungen'],
    ['Alle wohnen gut', 'Nachbarn kennen einander', 'Niemand wird abgewiesen'],
    ['Caritas', 'Diakonie', 'Mieterverein'],
    ['412 Wohnungen der Stadt', '38 Unterkünfte', '12 Hausmeister'],
    ['Alle sollen sicher wohnen.', 'Nachbarn sollen sich begegnen.', 'Familien sollen Platz haben.'],
    ['Asylbewerberleistungsgesetz', 'Aufenthaltsgesetz', 'Wohnraumförderungsgesetz'],
    ['Das Mieterbüro wurde 2019 eröffnet.', 'Die Hausordnung wurde übersetzt.'],
  ])('but not: %s', (...texts) => {
    expect(countIn(items(...texts))).toBe(0)
  })
})
