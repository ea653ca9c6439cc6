import { describe, expect, test } from 'vitest'
import { chapter, componentOf, type Part, texts } from '../assessed-blocks.ts'

/** A heading and the paragraphs below it. */
type Told = readonly [value: string, heading: string, ...paragraphs: string[]]

const partsOf = (heading: string, paragraphs: readonly string[]): readonly Part[] => [
  chapter(heading),
  ...texts(...paragraphs),
]

describe('monitoring, told at length', () => {
  test.each<Told>([
    [
      'ja',
      'Abschnitt 8: Vollzug',
      'Den Vollzug dieses Plans überwacht der Erste Beigeordnete.',
      'Zum Ende eines jeden Halbjahres lässt er sich von den Fachämtern zu jeder laufenden Nummer mitteilen, was veranlasst wurde.',
      'Aus den Mitteilungen entsteht eine Übersicht, die dem Sozialausschuss zugeht.',
    ],
    [
      'ja',
      'Damit nichts in der Schublade verschwindet',
      'Jeden Herbst gibt es einen Abend im Bürgerhaus. Dort erzählt die Bürgermeisterin, welche Punkte geschafft sind.',
      'Wo es hakt, sagt sie, warum. Alles steht danach im Gemeindeblatt.',
    ],
    [
      'ja',
      'Umsetzungscontrolling',
      'Die Geschäftsstelle führt eine Maßnahmendatei, in der Bearbeitungsstand, Mittelabfluss und Kennwerte je Maßnahme erfasst sind.',
      'Zweimal jährlich berät die Lenkungsgruppe die Auswertung; einmal jährlich wird der Stadtverordnetenversammlung berichtet.',
    ],
    [
      'ja',
      'Fortschrittsbericht',
      'Erstmals zum 1. März 2026 und danach in zweijährigem Abstand legt der Magistrat der Stadtverordnetenversammlung einen Fortschrittsbericht vor, der die Erreichung der Ziele anhand der Kennzahlen in Anlage 3 darstellt.',
    ],
    ['teilw.', 'Zusammenwirken', 'Der Arbeitskreis Migration begleitet die Umsetzung der Maßnahmen.'],
    [
      'teilw.',
      'Messgrößen',
      'Für jedes Ziel ist eine Messgröße angegeben, an der die Zielerreichung abgelesen werden kann.',
    ],
    [
      'Empf.',
      'Was wir der Verwaltung raten',
      'Die Gutachterinnen legen dem Kreis nahe, die Umsetzung der Vorschläge von einer kleinen Runde begleiten zu lassen, die dem Kreistag einmal im Jahr berichtet.',
    ],
    [
      'Empf.',
      'Zum Umgang mit dem Papier',
      'Hilfreich wäre es, wenn der Rat alljährlich erführe, was aus den Maßnahmen geworden ist.',
    ],
    [
      'Geplant',
      'Offene Punkte',
      'Ein Berichtsverfahren zur Umsetzung der Maßnahmen wird bis zur Sommerpause ausgearbeitet und dem Ausschuss vorgestellt.',
    ],
    [
      'Geplant',
      'Zum weiteren Verfahren',
      'In welchem Turnus und anhand welcher Kennzahlen über die Umsetzung berichtet wird, klärt die Steuerungsgruppe in ihrer nächsten Sitzung.',
    ],
    ['Geplant', 'Erfolgskontrolle', 'Eine Erfolgskontrolle soll nach dem ersten Umsetzungsjahr eingeführt werden.'],
    [
      'nein',
      'Zuständigkeiten',
      'Das Jobcenter legt dem Beirat jährlich einen Bericht über seine Eingliederungsmaßnahmen vor und misst den Erfolg anhand von Kennzahlen.',
    ],
    [
      'nein',
      'Kita und Schule',
      'Die Schulaufsicht überprüft alle drei Jahre anhand von Indikatoren, wie die Schulen den Förderplan umsetzen, und berichtet dem Ministerium.',
    ],
    [
      'nein',
      'Wie das Konzept entstand',
      'Die Lenkungsgruppe tagte viermal. Dem Sozialausschuss wurde in jeder Sitzung über den Stand der Arbeit berichtet; Kennzahlen lagen vor.',
    ],
    [
      'nein',
      'Hinweise',
      'Auf Berichte an den Rat über die Umsetzung der Maßnahmen wird bewusst verzichtet; auch Kennzahlen werden nicht erhoben.',
    ],
    [
      'nein',
      'Grundsätze',
      'Nur wer regelmäßig prüft, was erreicht wurde, kann aus Fehlern lernen. Das gilt für jede Politik.',
    ],
    [
      'nein',
      'Zahlen und Fakten',
      'Die Statistikstelle veröffentlicht jährlich einen Bericht mit Kennzahlen zur Bevölkerung.',
    ],
    ['nein', 'Beirat', 'Der Integrationsbeirat berichtet dem Stadtrat einmal im Jahr über seine Arbeit.'],
  ])('%s: %s', (value, heading, ...paragraphs) => {
    expect(componentOf('monitoring', ...partsOf(heading, paragraphs)).value).toBe(value)
  })
})

describe('continuation, told at length', () => {
  test.each<Told>([
    [
      'ja',
      'Inkrafttreten und Änderung',
      'Der Plan tritt am Tag nach der Beschlussfassung in Kraft. Er ist in der ersten Hälfte jeder Wahlperiode auf seine Aktualität zu prüfen und neu zu beschließen.',
    ],
    [
      'ja',
      'Wann gibt es ein neues Heft?',
      'In drei Jahren. Dann fragen wir wieder alle, die mitmachen wollen, und schreiben das Heft neu.',
    ],
    [
      'ja',
      'Schlussformel',
      'Die Verwaltung hat dem Kreistag bis zum 31. Dezember 2029 den Entwurf einer Neufassung dieses Konzepts vorzulegen.',
    ],
    [
      'ja',
      'Ein Konzept in Bewegung',
      'Die Maßnahmen werden jährlich gesichtet, Erledigtes wird herausgenommen, Neues kommt hinzu. Der Stadtrat beschließt die aktualisierte Fassung.',
    ],
    [
      'ja',
      'Fortführung',
      'Im Zusammenhang mit jedem Umsetzungsbericht wird geprüft, welche Teile des Konzepts anzupassen sind; die Anpassungen beschließt der Rat.',
    ],
    ['teilw.', 'Schlusswort', 'Wir verstehen diese Leitlinien als Anfang und werden sie weiterentwickeln.'],
    ['teilw.', 'Hinweis', 'Ändern sich die rechtlichen Rahmenbedingungen, wird das Konzept entsprechend angepasst.'],
    [
      'Empf.',
      'Blick nach vorn',
      'Es wäre gut, das Papier in drei bis vier Jahren gemeinsam mit den Vereinen noch einmal durchzugehen und zu erneuern.',
    ],
    ['Empf.', 'Rat der Gutachter', 'Wir raten dem Landkreis, das Konzept alle fünf Jahre fortzuschreiben.'],
    ['Geplant', 'Wie geht es weiter?', 'Geplant ist, das Konzept nach der Hälfte der Laufzeit zu überarbeiten.'],
    ['Geplant', 'Schluss', 'Sobald neue Zahlen vorliegen, soll eine zweite Auflage des Konzepts erarbeitet werden.'],
    [
      'nein',
      'Was vorausging',
      'Der Kreistag hatte 2011 ein Konzept beschlossen, das alle drei Jahre fortgeschrieben werden sollte.',
    ],
    [
      'nein',
      'Weitere Planungen',
      'Der Sozialplan, der Pflegebedarfsplan und das Radverkehrskonzept werden regelmäßig fortgeschrieben.',
    ],
    ['nein', 'Dauer', 'Der Plan endet am 31. Dezember 2027. Eine Verlängerung ist nicht vorgesehen.'],
    ['nein', 'Dank', 'Allen, die an der Überarbeitung des Konzepts mitgewirkt haben, sei herzlich gedankt.'],
    ['nein', 'Land', 'Das Land aktualisiert sein Integrationskonzept alle fünf Jahre und passt es neuen Lagen an.'],
    ['nein', 'Zum Aufbau', 'Die Fortschreibung gliedert sich in drei Teile und löst das Konzept von 2015 ab.'],
    ['nein', 'Arbeit', 'Die individuellen Förderpläne werden alle sechs Monate überprüft und angepasst.'],
    [
      'nein',
      'Stimmen',
      'Eine Teilnehmerin meinte: „Ihr müsst das Konzept jedes Jahr neu schreiben, sonst nützt es nichts.“',
    ],
  ])('%s: %s', (value, heading, ...paragraphs) => {
    expect(componentOf('fortschreibung', ...partsOf(heading, paragraphs)).value).toBe(value)
  })
})
