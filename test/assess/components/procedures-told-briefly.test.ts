import { describe, expect, test } from 'vitest'
import { chapter, componentOf, texts } from '../assessed-blocks.ts'

/** A heading and the paragraphs below it. */
type Told = readonly [value: string, heading: string, ...paragraphs: string[]]

const decide = (id: 'monitoring' | 'fortschreibung', heading: string, paragraphs: readonly string[]) =>
  componentOf(id, chapter(heading), texts(...paragraphs)).value

describe('told briefly', () => {
  test.each<Told>([
    [
      'ja',
      'Wie wir Rechenschaft geben',
      'Zu Beginn jedes Jahres veröffentlichen wir auf der Internetseite, welche Ziele erreicht sind. Verantwortlich ist das Büro für Integration.',
    ],
    [
      'ja',
      'Steuerung',
      'Die Steuerungsgruppe tagt zweimal im Jahr. Sie prüft anhand der Meilensteine, ob die Maßnahmen im Zeitplan liegen, und berichtet dem Hauptausschuss.',
    ],
    [
      'ja',
      '9. Überwachung',
      'Die Ausführung dieses Rahmenplanes wird alle 12 Monate durch die Integrationsbeauftragte überprüft; sie erstattet hierüber dem Gemeinderat schriftlich Bericht.',
    ],
    [
      'ja',
      'Hinsehen',
      'Im Frühjahr und im Herbst setzen sich die Paten der Vorhaben zusammen. Sie gehen die Liste durch und melden dem Bürgermeister, wo es klemmt. Der erzählt es im Rat.',
    ],
    [
      'teilw.',
      'Begleitkreis',
      'Ein Begleitkreis aus Ehrenamtlichen wirft gelegentlich einen Blick darauf, wie es mit den Vorhaben vorangeht.',
    ],
    ['teilw.', 'Kennzahlen', 'Elf Kennzahlen zeigen, ob die Ziele dieses Konzepts erreicht werden.'],
    ['teilw.', 'Umsetzung', 'Über den Fortgang der Maßnahmen wird der Ausschuss auf Nachfrage unterrichtet.'],
    ['Empf.', 'Ausblick', 'Zur Erfolgskontrolle bietet sich ein jährlicher Kurzbericht der Verwaltung an den Rat an.'],
    [
      'Empf.',
      'Empfehlungen des Instituts',
      'Einrichtung eines Controllings, das den Stand der Maßnahmen jährlich erhebt.',
    ],
    [
      'Empf.',
      'Schluss',
      'Wir möchten anregen, die Umsetzung des Papiers durch eine unabhängige Stelle beobachten zu lassen.',
    ],
    ['Geplant', 'Ausblick', 'Noch ist offen, wer die Umsetzung der Maßnahmen überwacht und wem berichtet wird.'],
    [
      'Geplant',
      'Steuerung',
      'Für die Messung des Erfolgs sollen in einem nächsten Schritt geeignete Indikatoren gefunden werden.',
    ],
    ['Geplant', 'Monitoring', 'Der Aufbau eines Monitorings ist Gegenstand eines Projektes, das 2026 beginnt.'],
    [
      'Geplant',
      'Ausblick',
      'Demnächst wird festgelegt, in welchen Abständen über die Maßnahmen Bericht erstattet wird.',
    ],
    [
      'nein',
      'Sozialberichterstattung',
      'Der Landkreis gibt alle zwei Jahre einen Sozialbericht heraus, der auch Kennzahlen zu Ausländern enthält.',
    ],
    ['nein', 'Ausländerbehörde', 'Die Ausländerbehörde meldet dem Landrat monatlich die Zahl der Neuzugänge.'],
    ['nein', 'Rückschau', '2019 berichtete das Amt dem Ausschuss letztmals über die Umsetzung der Maßnahmen.'],
    [
      'nein',
      'Sprache',
      'Am Ende jedes Kurses wird geprüft, was die Teilnehmenden gelernt haben; die Lehrkraft berichtet der Volkshochschule.',
    ],
    ['nein', 'Schlusswort', 'Taten müssen folgen. An ihnen, nicht an Worten wird man uns messen.'],
    [
      'nein',
      'Bund',
      'Seit 2011 erfasst der Bund die Wirkung seiner Programme mit 64 Indikatoren und berichtet jährlich.',
    ],
    ['nein', 'Wohnen', 'Die Wohnungsgesellschaft prüft vierteljährlich den Stand der Umbaumaßnahmen.'],
  ])('monitoring %s: %s', (value, heading, ...paragraphs) => {
    expect(decide('monitoring', heading, paragraphs)).toBe(value)
  })

  test.each<Told>([
    [
      'ja',
      'Überprüfungsklausel',
      'Dieses Konzept wird drei Jahre nach seinem Beschluss überprüft und, soweit nötig, neu gefasst.',
    ],
    [
      'ja',
      'Alle fünf Jahre',
      'Alle fünf Jahre kommt das Konzept neu auf den Tisch. Zuletzt entscheidet der Kreistag über die geänderte Fassung.',
    ],
    ['ja', 'Ausblick', 'Die kontinuierliche Fortschreibung des Konzepts ist Aufgabe der Stabsstelle.'],
    [
      'ja',
      'Laufzeit und Erneuerung',
      'Der Aktionsplan läuft bis Ende 2026. Für die Jahre ab 2027 beschließt der Rat einen neuen Aktionsplan.',
    ],
    [
      'ja',
      'Fortentwicklung',
      'Auf der jährlichen Integrationskonferenz werden die Leitlinien auf ihre Gültigkeit geprüft und ergänzt.',
    ],
    ['ja', 'Das Heft lebt', 'Jedes Jahr im Januar kommt eine neue Ausgabe heraus.'],
    ['Empf.', 'Ausblick', 'Eine Aktualisierung des Konzepts in regelmäßigen Abständen ist zu empfehlen.'],
    ['Empf.', 'Hinweise', 'Der neue Rat möge das Konzept prüfen und fortschreiben.'],
    ['Empf.', 'Ausblick', 'Sinnvoll erscheint es, den Plan nach vier Jahren zu erneuern.'],
    ['Geplant', 'Ausblick', 'Im Laufe der nächsten Jahre soll das Konzept überarbeitet werden.'],
    ['Geplant', 'Ausblick', 'Für 2028 ist eine Neuauflage des Plans angedacht.'],
    [
      'Geplant',
      'Weiteres',
      'Ob und wann das Konzept fortgeschrieben wird, ist noch nicht entschieden; beabsichtigt ist es.',
    ],
    ['nein', 'Statistik', 'Die Bevölkerungsstatistik wird jährlich fortgeschrieben.'],
    ['nein', 'Auftrag', 'Der Rat hat die Verwaltung 2022 beauftragt, das Konzept von 2014 zu überarbeiten.'],
    ['nein', 'Geltungsdauer', 'Das Konzept gilt für die Jahre 2024 bis 2028.'],
    ['nein', 'Jugend', 'Die Jugendhilfeplanung schreibt der Landkreis alle vier Jahre fort.'],
    ['nein', 'Anlass', 'Wegen der veränderten Zuwanderung musste das Konzept grundlegend überarbeitet werden.'],
    ['nein', 'Bildung', 'Das Bildungsbüro entwickelt seine Angebote ständig weiter.'],
    ['nein', 'Nachbarn', 'Der Landkreis Nordingen schreibt sein Konzept alle drei Jahre fort.'],
  ])('continuation %s: %s', (value, heading, ...paragraphs) => {
    expect(decide('fortschreibung', heading, paragraphs)).toBe(value)
  })
})

describe('decided wrongly', () => {
  test.fails.each<Told>([
    [
      'ja',
      'Nachbereitung',
      'Der Landkreis hält den Erfolg der Maßnahmen in einem jährlichen Integrationsbericht fest. Er wird vom Sozialdezernat erstellt und im Kreistag diskutiert.',
    ],
  ])('monitoring %s: %s', (value, heading, ...paragraphs) => {
    expect(decide('monitoring', heading, paragraphs)).toBe(value)
  })

  test.fails.each<Told>([
    ['teilw.', 'Vorwort der Verwaltung', 'Das Konzept wird sich mit den Erfahrungen weiterentwickeln.'],
    ['teilw.', 'Schluss', 'Neue Erkenntnisse fließen in das Konzept ein.'],
  ])('continuation %s: %s', (value, heading, ...paragraphs) => {
    expect(decide('fortschreibung', heading, paragraphs)).toBe(value)
  })
})
