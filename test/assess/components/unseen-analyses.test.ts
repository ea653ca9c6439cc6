import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../../src/model/values.ts'
import { chapter, componentOf, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const valueFor = (id: ComponentId, parts: readonly Part[]) => componentOf(id, ...parts).value

/** Five fields, each with a goal. */
const fields: readonly Part[] = ['Sprache', 'Bildung', 'Arbeit', 'Wohnen', 'Gesundheit'].flatMap((name, index) => [
  chapter(`Handlungsfeld ${index + 1}: ${name}`),
  text('Alle finden den Zugang, den sie brauchen.'),
])

describe('an overview of offers that is to come', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Zusammenschau in Arbeit',
      'Was Träger, Kirchen und Vereine bereits leisten, ist bislang nirgends vollständig erfasst. Die Stabsstelle wird dazu im Laufe des Jahres 2027 eine Erhebung durchführen und die Ergebnisse als Datenbank veröffentlichen.',
    ],
    ['Angebote', 'Welche Angebote es im Kreis gibt, wissen wir noch nicht genau. Wir erstellen bis Sommer eine Liste.'],
    ['Angebotslandschaft', 'Eine Bestandserhebung der Angebote wird im kommenden Jahr durchgeführt.'],
    ['Bestehende Hilfen', 'Bislang hat niemand alle Hilfen zusammengetragen. Das holt die Verwaltung 2026 nach.'],
    [
      'Angebote und Akteure',
      'Ein Verzeichnis aller Träger und Projekte wird derzeit aufgebaut und im Herbst veröffentlicht.',
    ],
    [
      'Was es gibt',
      'Ein Überblick über die vorhandenen Dienste fehlt bisher. Er wird im ersten Jahr der Umsetzung erarbeitet.',
    ],
    ['Bestandsaufnahme', 'Die Kartierung der Beratungsstellen ist beauftragt; Ergebnisse liegen Ende des Jahres vor.'],
    [
      'Akteurslandschaft',
      'Wer in der Stadt was anbietet, soll in einer Datenbank gesammelt werden, die im nächsten Jahr entsteht.',
    ],
  ])('%s', (heading, ...words) => {
    expect(valueFor('angebotsanalyse', [chapter(heading), ...texts(...words), ...fields])).toBe('Geplant')
  })
})

describe('a few offers told as examples', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Zwei gute Beispiele',
      'Dass es im Kleinen gelingt, zeigen zwei Beispiele.',
      'Café Deichblick. Jeden zweiten Dienstag öffnen Frauen der Kirchengemeinde das Pfarrhaus. Es wird erzählt und gestrickt. Oft kommen dreißig Gäste aus acht Ländern. Eine Anmeldung ist nicht nötig.',
      'Radwerkstatt. Samstags von 10 bis 12 Uhr richten Rentner gemeinsam mit jungen Männern alte Räder her. Über 200 Räder sind so wieder auf die Straße gekommen. Das Werkzeug hat ein Betrieb gespendet.',
    ],
    [
      'Gute Praxis vor Ort',
      'Das Sprachcafé in der Bücherei ist jeden Mittwoch offen. Dort treffen sich Alt und Neu bei Kaffee und Kuchen. Viele kommen seit Jahren. Manche bringen ihre Kinder mit. Die Bücherei stellt die Räume. Ein Verein spendet den Kuchen. Die Leitung hat Frau Harms. Geld gibt es dafür keines.',
    ],
    [
      'Drei Leuchttürme',
      'Die Nähstube der Caritas empfängt Frauen aus aller Welt an zwei Tagen in der Woche.',
      'Die Fahrradwerkstatt verleiht Räder an Familien.',
      'Das Patenprojekt der Kirche begleitet zwölf Familien.',
    ],
  ])('%s', (heading, ...words) => {
    expect(valueFor('angebotsanalyse', [chapter(heading), ...texts(...words), ...fields])).toBe('teilw.')
  })
})

describe('an understanding that only stands in the words of science', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Integration im Stand der Forschung',
      'Heckmann (2015) beschreibt Integration als einen Vorgang der Eingliederung in die Einrichtungen der Aufnahmegesellschaft. Berry (1997) ordnet die Haltungen der Zugewanderten vier Strategien zu, von denen eine Integration heißt.',
    ],
    [
      'Theoretischer Rahmen',
      'Nach Esser (2001) umfasst Integration vier Dimensionen.',
      'Foroutan versteht Integration als Anerkennung und Teilhabe aller.',
    ],
    [
      'Begriffe der Fachdebatte',
      'In der Soziologie wird Integration als Einbeziehung in die Gesellschaft verstanden (Treibel 2015).',
    ],
    [
      'Fachliche Einordnung',
      'Das Nationale Zentrum definiert Integration als gleichberechtigte Teilhabe. Der Sachverständigenrat versteht darunter Chancengleichheit.',
    ],
    [
      'Was andere sagen',
      'Im Nationalen Integrationsplan heißt es: „Integration ist ein wechselseitiger Prozess, der alle angeht.“',
    ],
  ])('%s', (heading, ...words) => {
    expect(valueFor('integrationsverstaendnis', [chapter(heading), ...texts(...words), ...fields])).toBe('teilw.')
  })
})

describe('an analysis that another paper holds or that was waived', () => {
  test.each<readonly [string, ...string[]]>([
    [
      'Zahlen und Daten',
      'Zusammensetzung der Bevölkerung, Herkunft und Beschäftigung sind im Sozialbericht 2021 dargestellt (Kapitel 6, Seiten 71 bis 94). Auf eine Wiederholung an dieser Stelle wird verzichtet.',
    ],
    ['Ausgangslage', 'Zur Lage der Zugewanderten wird auf den Bildungsbericht 2023 verwiesen.'],
    ['Datenlage', 'Alle Zahlen finden sich im Statistischen Jahrbuch der Stadt; sie werden hier nicht wiederholt.'],
    [
      'Warum keine Zahlen',
      'Bewusst wurde darauf verzichtet, dem Papier umfangreiche Zahlenwerke beizugeben. In der Stadt leben 11.400 Menschen.',
    ],
    [
      'Lage',
      'Der Sozialatlas des Landkreises stellt die Lage der ausländischen Bevölkerung ausführlich dar. Er ist im Internet abrufbar.',
    ],
  ])('%s', (heading, ...words) => {
    expect(valueFor('bedarfs-und-potenzialanalyse', [chapter(heading), ...texts(...words), ...fields])).toBe('nein')
  })
})

describe('an analysis of one field only', () => {
  const schools: readonly Part[] = [
    section('Wie es an den Schulen aussieht'),
    ...texts(
      'Die vier Grundschulen besuchten 2024 insgesamt 819 Kinder, von denen 198 zu Hause eine andere Sprache als Deutsch sprechen.',
      'An der Grundschule am Markt haben 27 Prozent der Kinder einen Migrationshintergrund.',
      'Von 49 Kindern mit anderer Familiensprache wechselten sechs an das Gymnasium (12 Prozent).',
      'Die Oberschule entließ 81 Jugendliche, davon 14 mit Migrationshintergrund ohne Abschluss.',
      'Bei 63 von 187 Kindern stellte das Gesundheitsamt einen Bedarf an Sprachbildung fest.',
      '46 ausländische Kinder warteten elf Wochen auf einen Platz.',
      'Aus 89 Familien mit anderer Familiensprache kamen 17 zum Elternabend.',
      'In der Vorbereitungsklasse lernen 61 Kinder.',
      'Es fehlt an Lehrkräften für Deutsch als Zweitsprache.',
      'Die Wartezeit auf einen Schulplatz ist zu lang.',
      'Viele Eltern wissen nicht, an wen sie sich wenden können.',
      'Die Plätze in der Vorbereitungsklasse reichen nicht.',
    ),
  ]
  test('data and needs under one of five fields', () => {
    const parts = [
      chapter('Handlungsfeld 1: Bildung'),
      ...schools,
      ...['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit'].flatMap((name, index) => [
        chapter(`Handlungsfeld ${index + 2}: ${name}`),
        text('Niemand soll ohne Hilfe bleiben. Die Wege sollen ohne Auto zu bewältigen sein.'),
        ...list('Die Stadt richtet 2027 eine Sprechstunde ein.'),
      ]),
    ]
    expect(valueFor('bedarfs-und-potenzialanalyse', parts)).toBe('teilw.')
  })
})
