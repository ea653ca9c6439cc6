import { expect, test } from 'vitest'
import { counted } from './counted.ts'

const inSentence = (sentence: string) => counted('angebotsanalyse', 'offers', sentence)

test.each([
  'Die Volkshochschule hält drei Alphabetisierungskurse bereit.',
  'Jeden Dienstag von 14 bis 17 Uhr öffnet die Kleiderkammer.',
  'Träger der Migrationsberatung ist die Caritas.',
  'Im Landkreis arbeiten zwei Migrationsberatungsstellen für Erwachsene.',
  'Das Begegnungscafé trifft sich mittwochs im Gemeindehaus.',
  'Die Diakonie berät Ausländer in der Schulstraße 4.',
  'Zweimal wöchentlich lädt der Helferkreis zum Sprachtreff ein.',
  'Ehrenamtliche Lotsinnen begleiten Familien seit 2016 zu Ämtern und Ärzten.',
  'Der Jugendmigrationsdienst in Trägerschaft der AWO unterstützt junge Menschen bis 27 Jahre.',
  'An fünf Grundschulen sind Schulsozialarbeiter tätig.',
  'Für Mütter mit kleinen Kindern besteht eine Krabbelgruppe.',
  'Der Sportverein hat eine offene Gruppe für Neuzugewanderte.',
  'Das Jobcenter beschäftigt zwei Integrationscoaches.',
  'Hausaufgabenhilfe wird von der Kirchengemeinde angeboten.',
  'Die Stadtbibliothek verleiht Bücher in elf Sprachen.',
  'Der Asylkreis zählt 30 Aktive und betreibt eine Fahrradwerkstatt.',
  'Eine Anlaufstelle im Rathaus ist montags besetzt.',
  'Bestehende Angebote: Frauenfrühstück, Nähstube, Sprachtandem.',
  'Was es schon gibt: der Treff im Pfarrhaus, die Kleiderstube, der Deutschkurs von Frau Kern.',
  'Das Frauenhaus nimmt auch geflüchtete Frauen auf.',
  'Über einen Pool von 45 Sprachmittlern verfügt das Sozialamt.',
  'Sprechstunden der Ausländerbehörde finden zweimal im Monat in der Außenstelle statt.',
  'Derzeit laufen vier Integrationskurse bei zwei Trägern.',
  'Der Integrationsbeauftragte ist Ansprechpartner für alle Fragen.',
  'Die Arbeiterwohlfahrt unterhält eine Erziehungsberatung.',
  'Der Verein Brücke e. V. organisiert Patenschaften.',
  'Das Mehrgenerationenhaus ist Treffpunkt für Familien aus zwölf Ländern.',
  'Aussiedlerberatung leistet das Deutsche Rote Kreuz.',
  'Du kannst dort kostenlos Deutsch lernen.',
  'Im Haus der Begegnung gibt es Hilfe beim Ausfüllen von Formularen.',
  'Vorgehalten wird ein Dolmetscherdienst.',
  'Ansprechpartner vor Ort ist der Caritasverband.',
  'Das Projekt Willkommen läuft seit 2019 und erreicht etwa 60 Familien im Jahr.',
  'Der Runde Tisch kommt viermal im Jahr zusammen.',
])('offer: %s', (sentence) => {
  expect(inSentence(sentence)).toBe(true)
})

test.each([
  'Künftig soll es eine zweite Beratungsstelle geben.',
  'Ein Sprachcafé wird eingerichtet, sobald Räume gefunden sind.',
  'Geplant ist ein Lotsendienst in Trägerschaft der Caritas.',
  'Wir werden eine Anlaufstelle im Rathaus schaffen.',
  'Der Bund finanziert Integrationskurse und die Migrationsberatung für Erwachsene.',
  'Integrationskurse umfassen 600 Stunden Sprache und 100 Stunden Orientierung.',
  'Angebote sollen niedrigschwellig sein.',
  'Es fehlt ein Angebot für Mütter.',
  'Die Nachfrage nach Wohnungen übersteigt das Angebot.',
  'Das Begegnungscafé wurde 2018 geschlossen.',
  'Wünschenswert wäre ein Patenprogramm.',
  'Angebote für Zugewanderte sind wichtig.',
  'Der Kreis prüft, ob ein Dolmetscherpool aufgebaut werden kann.',
  'Der Freistaat fördert Projekte über die Richtlinie Integrative Maßnahmen.',
  'Eine Beratungsstelle gibt es im Ort nicht.',
  'In den neunziger Jahren unterhielt die Gemeinde eine Aussiedlerberatung.',
  'Bis 2028 entsteht ein Haus der Begegnung.',
  'Die Angebote werden bedarfsgerecht weiterentwickelt.',
  'Ziel ist ein flächendeckendes Beratungsangebot.',
  'Es sollte eine Hausaufgabenhilfe angeboten werden.',
  'Kurse müssen besser abgestimmt werden.',
  'Wir brauchen mehr Treffpunkte.',
])('no offer: %s', (sentence) => {
  expect(inSentence(sentence)).toBe(false)
})
