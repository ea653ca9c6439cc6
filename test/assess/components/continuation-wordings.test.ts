import { describe, expect, test } from 'vitest'
import { chapter, componentOf, text } from '../assessed-blocks.ts'

/** Heading and text of a passage; each must be enough by itself. */
type Passage = readonly [heading: string, words: string]

const valueFor = ([heading, words]: Passage) => componentOf('fortschreibung', chapter(heading), text(words)).value

describe('continuation in other words', () => {
  test.each<Passage>([
    [
      'Geltung',
      'Dieses Konzept gilt bis 2028 und wird im letzten Jahr seiner Laufzeit überarbeitet und erneut beschlossen.',
    ],
    ['Wie lange gilt der Plan?', 'Alle drei Jahre schreiben wir den Plan neu. Der Gemeinderat stimmt darüber ab.'],
    ['Jedes Jahr neu', 'Jedes Jahr im Dezember wird der Plan überarbeitet und neu beschlossen.'],
    ['Aktualisierung', 'Die Stabsstelle passt das Papier im Zweijahresrhythmus an neue Entwicklungen an.'],
    ['Fortschreibung', 'Spätestens fünf Jahre nach Beschlussfassung ist dieses Konzept fortzuschreiben.'],
    ['Fortschreibung', 'Die Fortschreibung erfolgt alle vier Jahre unter Federführung des Sozialamtes.'],
    ['Turnus', 'Das Programm wird turnusmäßig zur Mitte jeder Wahlperiode neu gefasst.'],
    ['Schlussbestimmung', 'Der Plan ist jährlich zum 1. Oktober zu überprüfen und erforderlichenfalls zu ändern.'],
    ['Revision', 'Der Kreistag verpflichtet sich, das Konzept in jeder Wahlperiode zu überprüfen und neu zu fassen.'],
    [
      'Ein Plan, der mitwächst',
      'Einmal im Jahr sehen wir den ganzen Plan durch. Was nicht mehr passt, streichen wir; was fehlt, kommt dazu.',
    ],
    ['Gültigkeit', 'Die Laufzeit beträgt fünf Jahre; danach wird eine neue Fassung erstellt.'],
    ['Nächste Fassung', 'Die nächste Fassung erscheint 2027.'],
    [
      'Weiterentwicklung',
      'Die Leitlinien werden alle zwei Jahre von der Lenkungsgruppe auf den Prüfstand gestellt und weiterentwickelt.',
    ],
    [
      'Lernendes Konzept',
      'Das Konzept versteht sich als lernendes System: Die Integrationskonferenz prüft es jährlich und beschließt die nötigen Änderungen.',
    ],
    [
      'Dynamik',
      'Das Konzept wird kontinuierlich fortgeschrieben; Änderungen arbeitet die Koordinierungsstelle laufend ein.',
    ],
    ['Überarbeitung', 'Nach Ablauf von drei Jahren legt die Verwaltung dem Stadtrat eine überarbeitete Fassung vor.'],
    [
      'Laufende Anpassung',
      'Das Handlungskonzept ist kein abgeschlossenes Werk. Es wird fortlaufend geprüft und bei jedem Jahresbericht angepasst.',
    ],
    ['Beständig, nicht starr', 'Der Aktionsplan wird im Abstand von zwei Jahren aktualisiert.'],
    ['Erneuerung', 'Im Jahr 2030 wird das Konzept von Grund auf erneuert.'],
    ['Fortschreibung', 'Rhythmus: alle zwei Jahre. Zuständig: Stabsstelle. Beschluss: Kreistag.'],
    ['Das Heft bleibt nicht, wie es ist', 'Nach zwei Jahren setzen wir uns wieder zusammen und machen das Heft neu.'],
    [
      'Fortgang',
      'Das Ausländerprogramm wird in zweijährigem Abstand überprüft und den veränderten Verhältnissen angepasst.',
    ],
    ['Planungszyklus', 'Auf die Evaluation folgt im vierten Quartal 2027 die Fortschreibung des Konzepts.'],
    ['Integrationsplan', 'Der Integrationsplan wird mit jedem Doppelhaushalt aktualisiert.'],
    [
      'Regelmäßige Fortschreibung',
      'Das vorliegende Konzept wird in regelmäßigen Abständen überprüft und fortgeschrieben. Verantwortlich ist die Integrationsbeauftragte.',
    ],
  ])('ja: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('ja')
  })

  test.each<Passage>([
    ['Ausblick', 'Von Zeit zu Zeit werden wir das Konzept durchsehen.'],
    ['Ausblick', 'Bei Bedarf wird das Konzept angepasst.'],
    ['Zum Schluss', 'Dieses Papier ist nicht in Stein gemeißelt; wo es nötig ist, ändern wir es.'],
    ['Ausblick', 'Das Konzept ist offen für Ergänzungen.'],
    ['Ausblick', 'Wenn sich die Lage ändert, passen wir den Plan an.'],
    ['Vorbemerkung', 'Das Konzept ist als offener Prozess angelegt und wird weiterentwickelt.'],
    ['Anhang', 'Die Maßnahmentabelle im Anhang wird jährlich aktualisiert.'],
  ])('teilw.: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('teilw.')
  })

  test.each<Passage>([
    ['Empfehlung', 'Der Stadt wird nahegelegt, das Konzept in vier Jahren zu aktualisieren.'],
    ['Ausblick', 'Es wäre sinnvoll, das Konzept regelmäßig fortzuschreiben.'],
    ['Ausblick', 'Eine Fortschreibung im Abstand von fünf Jahren wird empfohlen.'],
    ['Schlusswort', 'Aus gutachterlicher Sicht ist eine Überarbeitung des Konzepts nach drei Jahren anzuraten.'],
    ['Ausblick', 'Der Rat könnte das Konzept in jeder Wahlperiode neu fassen.'],
    ['Hinweis', 'Die Verwaltung sollte den Plan alle zwei Jahre überarbeiten.'],
    ['Anregung', 'Wünschenswert ist die regelmäßige Aktualisierung des Konzepts.'],
    ['Empfehlungen', 'Regelmäßige Fortschreibung des Konzepts.'],
  ])('Empf.: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('Empf.')
  })

  test.each<Passage>([
    ['Ausblick', 'Nach der Kommunalwahl ist eine Überarbeitung des Konzepts vorgesehen.'],
    ['Ausblick', 'Zu gegebener Zeit wird der Kreis die Arbeit am Konzept wieder aufnehmen.'],
    ['Ausblick', 'Es ist beabsichtigt, das Konzept fortzuschreiben.'],
    ['Ausblick', 'Mittelfristig ist eine Neuauflage des Konzepts geplant.'],
    ['Ausblick', 'Über den Rhythmus der Fortschreibung des Konzepts wird noch entschieden.'],
    ['Ausblick', 'Die Fortschreibung des Konzepts wird derzeit vorbereitet.'],
    ['Ausblick', 'Wir haben vor, den Plan später einmal zu erneuern.'],
    ['Ausblick', 'Perspektivisch soll das Konzept weiterentwickelt werden.'],
    ['Ausblick', 'Eine Anpassung des Plans ist nach Abschluss der Modellphase angedacht.'],
  ])('Geplant: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('Geplant')
  })

  test.each<Passage>([
    ['Vorgeschichte', 'Das erste Konzept stammt von 2009; 2014 und 2019 wurde es fortgeschrieben.'],
    ['Anlass', 'Mit der vorliegenden Fortschreibung kommt die Stadt dem Beschluss des Rates nach.'],
    ['Einleitung', 'Das Konzept ist die zweite Fortschreibung des Integrationsplans.'],
    ['Rahmen', 'Der Nationale Aktionsplan Integration wird fortlaufend weiterentwickelt.'],
    ['Recht', 'Nach § 10 der Verordnung sind Konzepte regelmäßig fortzuschreiben.'],
    ['Land', 'Das Zuwanderungs- und Integrationskonzept des Freistaates wird alle fünf Jahre fortgeschrieben.'],
    ['Laufzeit', 'Das Konzept gilt bis Ende 2027. Wie es danach weitergeht, entscheidet der neue Kreistag.'],
    ['Grußwort', 'Die Liga der Wohlfahrtsverbände schreibt: „Das Konzept muss regelmäßig fortgeschrieben werden.“'],
    ['Grenzen', 'Eine Aktualisierung des Konzepts findet nicht statt.'],
    ['Grenzen', 'Von einer Fortschreibung des Konzepts sieht der Kreis ab.'],
    ['Mobilität', 'Der Nahverkehrsplan wird alle fünf Jahre fortgeschrieben.'],
    ['Kita', 'Die Kindertagesstättenbedarfsplanung wird jährlich aktualisiert.'],
    ['Schule', 'Die Lehrpläne werden regelmäßig überarbeitet.'],
    ['Wegweiser', 'Der Wegweiser für Neuzugewanderte wird jährlich aktualisiert.'],
    ['Internet', 'Die Internetseite wird laufend aktualisiert.'],
    ['Sprache', 'Das Sprachförderkonzept der Kitas wird jedes Jahr überarbeitet.'],
    ['Entstehung', 'Der Entwurf wurde nach der Anhörung überarbeitet und im März vom Rat beschlossen.'],
    ['Daten', 'Die Zahlen wurden gegenüber dem Entwurf aktualisiert.'],
    ['Personal', 'Das Personalentwicklungskonzept der Verwaltung wird fortgeschrieben.'],
    ['Entwicklung', 'Die Gesellschaft entwickelt sich ständig weiter.'],
    ['Integration', 'Integration ist ein fortlaufender Prozess, der nie abgeschlossen ist.'],
    ['Zielvereinbarung', 'Die Zielvereinbarung mit dem Jobcenter wird jährlich fortgeschrieben.'],
    ['Netzwerk', 'Das Netzwerk entwickelt seine Arbeit ständig weiter.'],
    ['Zuschrift', 'Der Ausländerbeirat forderte in seinem Schreiben, das Konzept alle zwei Jahre fortzuschreiben.'],
    ['Rückblick', 'Das Konzept sollte ursprünglich alle drei Jahre fortgeschrieben werden; dazu kam es nicht.'],
  ])('nein: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('nein')
  })
})

describe('decided wrongly', () => {
  test.fails.each<Passage>([
    ['Beirat', 'Der Beirat schlägt jährlich Änderungen vor, die der Rat nach Beratung in das Konzept aufnimmt.'],
  ])('ja: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('ja')
  })
})
