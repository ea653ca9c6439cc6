import { describe, expect, test } from 'vitest'
import { chapter, componentOf, text } from '../assessed-blocks.ts'

/** Heading and text of a passage; each must be enough by itself. */
type Passage = readonly [heading: string, words: string]

const valueFor = ([heading, words]: Passage) => componentOf('monitoring', chapter(heading), text(words)).value

describe('monitoring in other words', () => {
  test.each<Passage>([
    [
      'Bilanz',
      'Nach jeweils zwölf Monaten zieht die Steuerungsrunde Bilanz: Welche Maßnahmen laufen, welche stocken, welche sind abgeschlossen? Die Bilanz geht an die Fraktionen.',
    ],
    [
      'Wie wir nachhalten, was geschieht',
      'Einmal im Jahr berichtet die Integrationsbeauftragte dem Kreistag, welche Maßnahmen umgesetzt sind und welche nicht.',
    ],
    [
      'Wer schaut nach?',
      'Die Amtsleiterin sagt einmal im Jahr öffentlich im Gemeinderat, was geschafft ist und was nicht.',
    ],
    [
      'Berichtswesen',
      'Die Federführenden melden der Koordinierungsstelle bis zum 31. März den Bearbeitungsstand ihrer Vorhaben. Die Koordinierungsstelle fasst die Meldungen in einem Bericht an den Sozialausschuss zusammen.',
    ],
    [
      'Controlling',
      'Das Controlling obliegt der Stabsstelle Integration. Sie erfasst halbjährlich den Umsetzungsstand jeder Maßnahme und unterrichtet den Hauptausschuss.',
    ],
    [
      'Erfolgskontrolle',
      'Für jedes Ziel ist eine Messgröße festgelegt. Die Werte werden jährlich erhoben und dem Stadtrat im Herbst vorgelegt.',
    ],
    [
      'So bleiben wir dran',
      'Jedes Jahr im November lesen wir den Plan gemeinsam durch und haken ab, was erledigt ist. Das Ergebnis stellt die Bürgermeisterin im Gemeinderat vor.',
    ],
    [
      'Überprüfung',
      'Ob die Vorhaben umgesetzt werden, prüft der Beirat zweimal jährlich anhand einer Liste. Über das Ergebnis wird die Stadtverordnetenversammlung unterrichtet.',
    ],
    [
      'Steuerung und Nachverfolgung',
      'Die Lenkungsgruppe kommt vierteljährlich zusammen und bewertet anhand der Indikatoren aus Kapitel 7, wie weit die Vorhaben gediehen sind.',
    ],
    [
      'Rechenschaft',
      'Der Landrat legt dem Kreistag jeweils zum Jahresende Rechenschaft über die Verwirklichung dieses Planes ab.',
    ],
    [
      'Umsetzungsbegleitung',
      'Ein Ampelverfahren zeigt für jedes Vorhaben, ob es im Plan liegt; die Übersicht wird dem Ausschuss für Soziales zweimal jährlich zur Kenntnis gegeben.',
    ],
    [
      'Qualitätssicherung',
      'Im Turnus von zwei Jahren erstellt das Sozialamt einen Umsetzungsbericht, der im Kreistag beraten und auf der Internetseite veröffentlicht wird.',
    ],
    [
      'Berichterstattung',
      'Der Stadtrat erhält jährlich einen schriftlichen Bericht über den Stand der Umsetzung, erstellt vom Integrationsbüro auf der Grundlage der im Anhang genannten Kennzahlen.',
    ],
    [
      'Evaluation',
      'Die Umsetzung des Konzepts wird alle zwei Jahre durch die Hochschule evaluiert. Die Ergebnisse berichtet das Amt dem Jugendhilfe- und Sozialausschuss.',
    ],
    [
      'Begleitung der Umsetzung',
      'Eine Arbeitsgruppe aus Verwaltung und Trägern gleicht im Frühjahr und im Herbst Soll und Ist der Maßnahmen ab. Abweichungen werden dem Dezernat gemeldet.',
    ],
    [
      'Was passiert mit dem Plan?',
      'Zweimal im Jahr sitzen alle zusammen, die etwas versprochen haben. Jede und jeder sagt, was fertig ist. Frau Krüger schreibt es auf und gibt die Liste dem Rat.',
    ],
    [
      'Umsetzungskontrolle',
      'Die Ämter tragen den Stand ihrer Maßnahmen jeweils zum Quartalsende in die zentrale Maßnahmendatenbank ein. Das Hauptamt wertet sie aus und berichtet der Verwaltungsspitze.',
    ],
    [
      'Kontrolle',
      'Die Durchführung der in diesem Programm niedergelegten Maßnahmen wird vom Ausländeramt überwacht. Es erstattet dem Rat alljährlich Bericht.',
    ],
    [
      'Sachstand',
      'Über den Sachstand der einzelnen Projekte informiert die Verwaltung den Integrationsrat in jeder zweiten Sitzung.',
    ],
    [
      'Transparenz',
      'Der Umsetzungsstand jeder Maßnahme ist auf der Internetseite des Kreises einsehbar und wird von der Stabsstelle vierteljährlich aktualisiert.',
    ],
    [
      'Verantwortung und Kontrolle',
      'Der Koordinator fragt zum 1. Juni und zum 1. Dezember bei allen Zuständigen den Stand ab; die Ergebnisse stellt er im Kreisausschuss vor.',
    ],
    [
      'Wirkungskontrolle',
      'Zur Messung der Zielerreichung dienen die Kennzahlen der Anlage 2. Sie werden jährlich zum Stichtag 31. Dezember fortgeführt und im Integrationsbericht dargestellt, den der Rat berät.',
    ],
    [
      'Unser Jahresgespräch',
      'Jeden Januar fragen wir: Was haben wir gemacht? Was fehlt noch? Die Antworten stehen im Amtsblatt, und die Integrationslotsin trägt sie im Rat vor.',
    ],
    [
      'Monitoring',
      'Zuständig ist die Integrationskoordinatorin. Turnus: jährlich zum 30. September. Adressat: Ausschuss für Soziales. Gegenstand: Stand aller Maßnahmen.',
    ],
    [
      'Lenkung',
      'Zu jeder Maßnahme wird ein Zwischenstand dokumentiert. Die Dokumentation wird der Steuerungsgruppe in ihren halbjährlichen Sitzungen vorgelegt, die über Nachsteuerungen entscheidet.',
    ],
  ])('ja: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('ja')
  })

  test.each<Passage>([
    ['Indikatoren', 'Zu jedem Ziel nennen wir eine Kennzahl, an der sich der Erfolg der Maßnahmen ablesen lässt.'],
    ['Begleitung', 'Die Arbeitsgruppe wirft ab und zu einen Blick auf den Stand der Maßnahmen.'],
    ['Begleitgremium', 'Der Beirat begleitet die Umsetzung dieses Konzepts.'],
    ['Information', 'Bei Bedarf informiert die Verwaltung den Ausschuss über die Umsetzung des Konzepts.'],
    ['Austausch', 'In den Netzwerktreffen tauschen sich die Träger regelmäßig über die Umsetzung der Maßnahmen aus.'],
    ['Messbarkeit', 'Die Zielerreichung wird an den im Anhang aufgeführten Indikatoren gemessen.'],
    ['Wer passt auf?', 'Die Integrationsbeauftragte behält im Auge, wie es mit den Maßnahmen vorangeht.'],
    ['Dokumentation', 'Die Stabsstelle dokumentiert den Stand der Umsetzung der Maßnahmen.'],
  ])('teilw.: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('teilw.')
  })

  test.each<Passage>([
    [
      'Empfehlungen',
      'Dem Kreis wird geraten, die Umsetzung der Maßnahmen jährlich zu überprüfen und dem Kreistag zu berichten.',
    ],
    ['Ausblick', 'Wünschenswert wäre ein regelmäßiger Bericht über den Stand der Umsetzung an den Stadtrat.'],
    [
      'Hinweise zur Umsetzung',
      'Die Verwaltung sollte einmal im Jahr im Ausschuss über den Fortgang der Maßnahmen berichten.',
    ],
    ['Handlungsempfehlung 12', 'Aufbau eines Monitorings zur Umsetzung des Konzepts mit Indikatoren.'],
    [
      'Schlussbemerkung',
      'Aus Sicht der Verfasser bietet es sich an, den Fortschritt der Maßnahmen anhand weniger Kennzahlen zu beobachten.',
    ],
    ['Anregungen', 'Angeregt wird ein jährlicher Umsetzungsbericht an den Sozialausschuss.'],
    ['Umsetzung', 'Es empfiehlt sich, eine Erfolgskontrolle der Maßnahmen einzurichten.'],
    ['Ausblick', 'Ratsam erscheint eine begleitende Evaluation der Maßnahmenumsetzung durch eine externe Stelle.'],
    [
      'Weiteres Vorgehen',
      'Eine Steuerungsgruppe könnte die Umsetzung der Maßnahmen begleiten und dem Rat Bericht erstatten.',
    ],
    ['Fazit', 'Ein Controlling der Umsetzung ist anzustreben.'],
  ])('Empf.: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('Empf.')
  })

  test.each<Passage>([
    ['Ausblick', 'Ein Verfahren zur Überprüfung der Umsetzung wird noch erarbeitet.'],
    ['Monitoring', 'Wie die Umsetzung der Maßnahmen überprüft wird, legt die Lenkungsgruppe im kommenden Jahr fest.'],
    ['Nächste Schritte', 'Im ersten Halbjahr 2026 wird ein Indikatorensystem zur Umsetzung des Konzepts entwickelt.'],
    ['Controlling', 'Beabsichtigt ist, ein Controlling der Maßnahmen einzuführen.'],
    ['Evaluation', 'Eine Evaluation der Umsetzung des Konzepts ist für das Jahr 2027 vorgesehen.'],
    ['Was noch fehlt', 'Wir wollen uns noch überlegen, wie wir prüfen, ob die Maßnahmen umgesetzt werden.'],
    ['Umsetzung', 'Perspektivisch soll ein Berichtswesen zur Umsetzung der Maßnahmen aufgebaut werden.'],
    ['Ausblick', 'Ein Konzept für das Monitoring der Maßnahmen befindet sich in Vorbereitung.'],
    [
      'Indikatoren',
      'Die Indikatoren, an denen die Umsetzung der Maßnahmen gemessen werden soll, sind noch zu bestimmen.',
    ],
    ['Ausblick', 'Die Stadt plant die Einführung eines jährlichen Umsetzungsberichts.'],
    [
      'Arbeitsauftrag',
      'Die Verwaltung wird beauftragt, bis Ende 2026 ein Verfahren zur Erfolgskontrolle der Maßnahmen vorzulegen.',
    ],
  ])('Geplant: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('Geplant')
  })

  test.each<Passage>([
    [
      'Bundesebene',
      'Das Bundesamt überprüft jährlich die Qualität der Kurse und berichtet dem Bundestag anhand von Indikatoren.',
    ],
    ['Land', 'Das Land hat ein Integrationsmonitoring mit 61 Indikatoren, das alle zwei Jahre erscheint.'],
    ['Rückblick', 'Von 2012 bis 2016 berichtete die Verwaltung dem Rat jährlich über den Stand der Maßnahmen.'],
    ['Erfahrungen', 'Das damalige Berichtswesen zum Konzept von 2010 schlief nach drei Jahren ein.'],
    ['Grenzen', 'Ein Monitoring der Umsetzung leistet dieses Papier nicht.'],
    ['Rahmen', 'Eine Berichtspflicht über die Umsetzung der Maßnahmen besteht nicht.'],
    ['Sprache', 'Der Kursträger evaluiert seine Kurse jährlich und berichtet dem Fördermittelgeber.'],
    ['Wohnen', 'Die Wohnungsbaugesellschaft berichtet dem Aufsichtsrat vierteljährlich über den Stand der Sanierung.'],
    [
      'Gesundheit',
      'Das Gesundheitsamt beobachtet die Entwicklung der Impfquoten und veröffentlicht jährlich einen Bericht.',
    ],
    [
      'Beteiligung',
      'Im Entstehungsprozess wurde dem Ausschuss zweimal über den Stand der Arbeiten am Konzept berichtet.',
    ],
    ['Presse', 'Die Pressestelle wertet die Berichterstattung über Geflüchtete täglich aus.'],
    ['Haushalt', 'Die Kämmerei legt dem Kreistag vierteljährlich einen Finanzbericht vor.'],
    ['Förderung', 'Die Zuwendungsempfänger weisen die Verwendung der Mittel jährlich in einem Sachbericht nach.'],
    ['Grundsätze', 'Erfolgreiche Integration muss sich messen lassen.'],
    ['Zuwanderung', 'Der Landkreis beobachtet die Entwicklung der Zuwanderung aufmerksam.'],
    [
      'Was andere sagen',
      'Die KGSt schreibt: „Die Umsetzung der Maßnahmen ist jährlich zu überprüfen und dem Rat zu berichten.“',
    ],
    ['Methodik', 'Für die Bestandsaufnahme wurden Indikatoren ausgewertet und Experten befragt.'],
    ['Arbeitsmarkt', 'Das Jobcenter berichtet monatlich über die Zahl der Leistungsberechtigten.'],
    ['Kita', 'Die Entwicklung der Kinder wird regelmäßig beobachtet und dokumentiert.'],
    ['Bericht der Beauftragten', 'Die Integrationsbeauftragte berichtet dem Rat jährlich über ihre Tätigkeit.'],
    ['Ehrenamt', 'Die Paten berichten regelmäßig von ihren Erfahrungen.'],
    ['Monitoring', 'Eine Überprüfung der Umsetzung findet nicht statt.'],
    ['Zum Schluss', 'Papier ist geduldig. Nun kommt es darauf an, die Maßnahmen mit Leben zu füllen und umzusetzen.'],
    ['Wir', 'Kein Amt muss Rechenschaft über die Umsetzung der Maßnahmen ablegen.'],
    ['Andere Kommunen', 'In der Stadt Musterstadt wird jährlich über die Umsetzung der Maßnahmen berichtet.'],
  ])('nein: %s: %s', (...passage) => {
    expect(valueFor(passage)).toBe('nein')
  })
})
