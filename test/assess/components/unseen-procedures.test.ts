import { describe, expect, test } from 'vitest'
import type { ComponentId } from '../../../src/model/values.ts'
import { chapter, componentOf, section, text } from '../assessed-blocks.ts'

/** Headings (the last one over the words, chapters around it before) and words. */
type Passage = readonly [headings: string | readonly [string, string], words: string]

const valueFor = (id: ComponentId, [headings, words]: Passage) =>
  typeof headings === 'string'
    ? componentOf(id, chapter(headings), text(words)).value
    : componentOf(id, chapter(headings[0]), section(headings[1]), text(words)).value

describe('monitoring that is fixed, in headings that may look back and in words that do not name it', () => {
  test.each<Passage>([
    [
      ['Wer führt, wer Rede und Antwort steht', 'Bilanz vor dem Rat'],
      'Die Koordinierungsstelle legt dem Stadtrat jedes Jahr im Oktober, erstmals 2027, eine schriftliche Bilanz in öffentlicher Sitzung vor. Je Vorhaben zeigt eine Ampel, wie es steht.',
    ],
    [
      'Bilanz ziehen',
      'Im November jedes Jahres legt das Amt für Soziales dem Kreistag eine Bilanz vor. Sie nennt zu jeder Maßnahme, was umgesetzt ist.',
    ],
    [
      ['Steuerung und Kontrolle', 'Rückblick und Ausblick im Ausschuss'],
      'Die Integrationsbeauftragte legt dem Sozialausschuss halbjährlich einen Bericht über den Stand der Vorhaben vor. Grundlage sind zwölf Kennzahlen.',
    ],
    [
      'Wächter über die Zusagen',
      'Über die Einhaltung der Zusagen wacht ein Gremium aus neun Mitgliedern. Es tritt vierteljährlich zusammen und legt dem Gemeinderat jedes Jahr im Juli eine Bilanz vor.',
    ],
    [
      'Aufsicht über die Umsetzung',
      'Die Lenkungsrunde wacht darüber, dass die Vorhaben vorankommen. Sie trifft sich alle drei Monate; die Verwaltung legt ihr je Vorhaben den Stand vor.',
    ],
    [
      'Wie wir Wort halten',
      'Zweimal im Jahr gleicht die Stabsstelle ab, was versprochen und was gehalten wurde. Das Ergebnis geht an den Hauptausschuss und steht im Internet.',
    ],
    [
      'Rückmeldung',
      'Alle Ämter melden der Integrationsstelle zum 31. Januar, wie weit ihre Maßnahmen sind. Die Integrationsstelle erstellt daraus einen Bericht für den Stadtrat.',
    ],
    [
      'Damit es nicht beim Papier bleibt',
      'Jedes Frühjahr berichtet der Bürgermeister dem Gemeinderat, welche Vorhaben erledigt sind, welche laufen und welche liegen geblieben sind.',
    ],
    [
      'Erfolgsmessung',
      'Zu jedem Ziel gehören zwei Kennzahlen mit Ausgangswert und Zielwert. Die Statistikstelle erhebt sie jährlich, der Ausschuss für Soziales berät darüber.',
    ],
    [
      'Verfahren der Begleitung',
      'Die Umsetzung dieses Plans begleitet ein Beirat. Ihm berichten die zuständigen Fachdienste jährlich zum 30. Juni schriftlich über jede Maßnahme.',
    ],
    [
      'Auf dem Prüfstand',
      'Einmal jährlich stellt die Verwaltung alle Maßnahmen auf den Prüfstand. Die Ergebnisse werden dem Kreisausschuss vorgelegt und im Amtsblatt veröffentlicht.',
    ],
    [
      'Wir schauen hin',
      'Jedes Jahr im Herbst prüfen wir: Was haben wir geschafft? Was fehlt noch? Die Bürgermeisterin sagt es dem Gemeinderat.',
    ],
  ])('%s: %s', (...passage) => {
    expect(valueFor('monitoring', passage)).toBe('ja')
  })
})

describe('monitoring that others advise', () => {
  test.each<Passage>([
    [
      'Aus Sicht der Begleitforschung',
      'Wir empfehlen dem Landkreis, den Fortgang anhand weniger, jährlich erhobener Messgrößen zu beobachten und die Ergebnisse öffentlich zu machen.',
    ],
    [
      'Anmerkungen der Hochschule',
      'Wir raten der Stadt, die Umsetzung des Konzepts jährlich zu überprüfen und dem Stadtrat darüber zu berichten.',
    ],
    [
      'Votum des Beirates',
      'Der Beirat schlägt vor, jedes Jahr öffentlich zu berichten, welche Maßnahmen umgesetzt sind, und dafür fünf Kennzahlen festzulegen.',
    ],
    [
      'Empfehlungen des Instituts zur Beobachtung',
      'Der Verlauf der Umsetzung sollte an wenigen Kennzahlen beobachtet und einmal im Jahr dem Kreistag vorgestellt werden.',
    ],
    [
      'Schlussbemerkung der Gutachterinnen',
      'Es wäre ratsam, die Wirkung der Maßnahmen nach drei Jahren zu evaluieren und die Ergebnisse dem Rat vorzulegen.',
    ],
    ['Zum Schluss', 'Ein jährlicher Umsetzungsbericht an den Ausschuss wird angeregt.'],
  ])('%s: %s', (...passage) => {
    expect(valueFor('monitoring', passage)).toBe('Empf.')
  })
})

describe('words of monitoring without a procedure for this document', () => {
  test.each<Passage>([
    [
      'Bilanz',
      'In den vergangenen Jahren legte die Verwaltung dem Stadtrat jährlich eine Bilanz der Sprachförderung vor.',
    ],
    ['Was bisher geschah', 'Das alte Konzept wurde 2014 evaluiert; der Bericht lag dem Kreistag im Mai 2015 vor.'],
    [
      'Haushalt',
      'Die Kämmerei legt dem Rat jedes Jahr im Herbst den Haushalt vor und berichtet vierteljährlich über die Einnahmen.',
    ],
    ['Sprachkurse', 'Das Bundesamt prüft die Kursträger zweimal im Jahr und legt dem Ministerium eine Bilanz vor.'],
    ['Bilanz unserer Partnerschaft', 'Die Partnerstadt hat ein Monitoring, über das ihr Rat jährlich beraten lässt.'],
    [
      'Wächter der Nacht',
      'Über die Ruhe in den Unterkünften wacht ein Sicherheitsdienst, der vierteljährlich an das Landratsamt berichtet.',
    ],
    ['Monitoring', 'Auf ein Monitoring der Maßnahmen wird wegen des Aufwands verzichtet.'],
    [
      'Presse',
      'Die Pressestelle beobachtet täglich, was die Zeitungen über Zuwanderung schreiben, und legt der Landrätin eine Übersicht vor.',
    ],
    ['Gesundheit', 'Das Gesundheitsamt berichtet dem Kreistag jährlich über die Untersuchungen der Schulanfänger.'],
    ['Vorwort', 'Ich werde genau hinschauen, ob wir halten, was wir versprechen.'],
  ])('%s: %s', (...passage) => {
    expect(valueFor('monitoring', passage)).toBe('nein')
  })
})

describe('continuation that is fixed', () => {
  test.each<Passage>([
    [
      'Ein Plan, der nie fertig ist',
      'Der Plan hat kein Ablaufdatum, sondern einen festen Takt: Jährlich entscheidet der Stadtrat über Änderungen. Jedes Jahr werden zwei Felder von Grund auf durchgesehen.',
    ],
    ['Nach dem Plan ist vor dem Plan', 'Alle vier Jahre schreiben wir den Plan neu.'],
    [
      'Wie das Konzept jung bleibt',
      'Im zweiten Jahr jeder Wahlperiode berät der Rat das Konzept neu und beschließt Änderungen.',
    ],
    ['Haltbarkeit', 'Dieses Papier gilt bis Ende 2030. Bis dahin legt die Verwaltung ein neues vor.'],
    ['Geltung', 'Das Konzept gilt fünf Jahre und wird danach neu aufgestellt.'],
    [
      'Inkrafttreten',
      'Die Leitlinien treten mit dem Beschluss in Kraft und werden spätestens 2029 überprüft und angepasst.',
    ],
    ['Änderungen am Plan', 'Über Änderungen und Ergänzungen des Plans beschließt der Kreistag jährlich.'],
    [
      'Stetige Erneuerung',
      'Reihum wird in jedem Jahr ein Kapitel überarbeitet; nach sechs Jahren beginnt es von vorn.',
    ],
    ['Schlussbestimmungen', 'Die Verwaltung ist verpflichtet, das Konzept alle drei Jahre zu aktualisieren.'],
    ['Wie es mit dem Heft weitergeht', 'In drei Jahren machen wir ein neues Heft. Alle dürfen mitmachen.'],
    ['Turnus', 'Das Konzept wird im Turnus von fünf Jahren fortgeschrieben.'],
    ['Beschluss', 'Der Oberbürgermeister wird beauftragt, das Konzept bis zum 31. Dezember 2028 fortzuschreiben.'],
    ['Versionen', 'Zum 1. Januar jedes Jahres erscheint eine neue Version des Plans mit den Änderungen des Vorjahres.'],
  ])('%s: %s', (...passage) => {
    expect(valueFor('fortschreibung', passage)).toBe('ja')
  })
})

describe('words of renewal that do not bind this document', () => {
  test.each<Passage>([
    ['Bauleitplanung', 'Jährlich entscheidet der Gemeinderat über Änderungen des Bebauungsplans.'],
    ['Stadtentwicklung', 'Das Stadtentwicklungskonzept wird alle zehn Jahre fortgeschrieben.'],
    ['Wie das Heft entstanden ist', 'Die Fassung von 2011 wurde dreimal überarbeitet und nun ganz neu geschrieben.'],
    ['Recht', 'Das Aufenthaltsgesetz wurde zuletzt im Jahr 2024 geändert und wird laufend angepasst.'],
    ['Fortschreibung', 'Auf eine Fortschreibung wird verzichtet.'],
    ['Wohnen', 'Der Mietspiegel wird alle zwei Jahre fortgeschrieben.'],
    ['Vorwort', 'Integration ist nie fertig.'],
    ['Land', 'Der Freistaat schreibt sein Konzept alle fünf Jahre fort.'],
    ['Sprache', 'Alle drei Monate beginnen neue Kurse von vorn.'],
    ['Kita', 'Die Kitas entwickeln ihre Konzepte jedes Jahr weiter.'],
  ])('%s: %s', (...passage) => {
    expect(valueFor('fortschreibung', passage)).toBe('nein')
  })
})
