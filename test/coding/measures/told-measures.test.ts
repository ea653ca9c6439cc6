import { describe, expect, test } from 'vitest'
import { bodyInCharge } from '../../../src/coding/measures/charge-lines.ts'
import { type Blocks, codeBlocks, heading, paragraph } from '../coded-text.ts'

const measuresIn = (blocks: Blocks) => codeBlocks(blocks).measures

/** Three fields that say who is in charge, what is wanted and what is done, without headings or labels; the first with what is to be read. */
function fieldsWith(sentence: string): Blocks {
  const others: readonly (readonly [string, string])[] = [
    ['Arbeit und Auskommen', 'Die Kämmerei betreibt mit den Handwerkern eine Börse für Praktika in der Region.'],
    ['Wohnen und Wege', 'Ein Kleinbus fährt an drei Abenden in der Woche von der Siedlung zum Bahnhof.'],
  ]
  return [
    heading('Handlungsfelder'),
    heading('Lernen und Schule', 2),
    paragraph('Wir wollen, dass jedes Kind ohne Umweg lernen kann.'),
    paragraph(sentence),
    ...others.flatMap(([title, act]) => [
      heading(title, 2),
      paragraph('Erreicht werden soll, dass niemand lange warten muss.'),
      paragraph(act),
    ]),
  ]
}

const isRead = (sentence: string) =>
  measuresIn(fieldsWith(sentence)).some(({ title }) => sentence.startsWith(title.slice(0, 40)))

describe('what is done stands behind what is wanted', () => {
  test.each([
    // the municipality or one of its bodies does it
    'Die Stadt hält in der Bücherei vormittags einen Raum für Kinder ohne Schulplatz offen.',
    'Kinder ohne Schulplatz unterrichtet die Stadt vormittags in einem Raum der Bücherei.',
    'Die Gemeinde bezahlt den Schulen Dolmetscherinnen für Elternabende.',
    'Das Schulamt vermittelt jeder neuen Familie eine Patin aus demselben Ortsteil.',
    'Der Kreis legt für Vereine mit neuen Mitgliedern einen Zuschuss auf.',
    'Wir laden alle Eltern der ersten Klassen zu einem Frühstück mit Dolmetscherinnen ein.',
    'Unsere Musikschule verleiht Instrumente an Kinder aus den Unterkünften.',
    'Der Gemeinderat beruft zwei Eingewanderte in seinen Schulausschuss.',
    'Der Bauhof nimmt jeden Sommer vier Praktikanten aus den Deutschkursen auf.',
    'Die Wohnungsgesellschaft benennt in jedem Haus einen Ansprechpartner für neue Mieter.',
    // somebody will
    'Daneben wird die Stadt an zwei Schulen je eine Mitarbeiterin einstellen, die Familien besucht.',
    'Sie wird ihre Formulare so umschreiben, dass man sie ohne Hilfe ausfüllen kann.',
    'Im Treff am Markt wird es eine Beratung auf Russisch geben, bei der auch Anträge ausgefüllt werden.',
    // passive
    'Einladungen zu Elternabenden werden in sechs Sprachen verschickt.',
    'Mit den Kammern zusammen wird eine Börse für Praktika betrieben.',
    'An beiden Grundschulen wird am Nachmittag eine Lernzeit angeboten, die nichts kostet.',
    'Für Kinder unter drei Jahren werden während der Kurse Betreuerinnen gestellt.',
    'Schulranzen und Hefte werden aus dem Bildungsfonds der Stadt bezahlt.',
    // a thing does it
    'Ein Rufbus verbindet die Siedlung mit der Volkshochschule, wenn die Linie 3 nicht mehr fährt.',
    'Eine Lotsin begleitet neue Familien beim ersten Gang zum Amt und zur Schule.',
    'Zwei Stadtteilmütter besuchen Familien, deren Kinder keinen Kindergarten besuchen.',
    // people may from now on
    'Auch Kinder ohne Betreuungsvertrag dürfen im Hort ihre Hausaufgaben machen.',
    'Vereine und Gruppen nutzen das Bürgerhaus unentgeltlich, einschließlich der Küche.',
    'Eltern können das Anmeldeformular der Kitas künftig in acht Sprachen ausfüllen.',
  ])('%s', (sentence) => {
    expect(isRead(sentence)).toBe(true)
  })
})

describe('the same paragraph without a measure', () => {
  test.each([
    // history
    'Die Stadt hat vor zehn Jahren einen Raum für Kinder ohne Schulplatz eingerichtet.',
    'Im Sommer 2019 wurde an beiden Grundschulen eine Lernzeit angeboten.',
    'Schon bisher verleiht die Musikschule Instrumente an Kinder aus den Unterkünften.',
    'Der Bauhof nahm früher jeden Sommer vier Praktikanten aus den Deutschkursen auf.',
    'Die Lernzeit ist inzwischen an allen Schulen eingeführt worden und bewährt sich.',
    // another level of government
    'Das Land stellt die Lehrkräfte ein und entscheidet über Klassen und Stunden.',
    'Der Bund bezahlt die Kurse und lässt die Träger über sein Bundesamt zu.',
    // denied
    'Die Stadt bezahlt den Schulen keine Dolmetscherinnen für Elternabende.',
    'Ein eigener Fahrdienst wird dafür nicht eingerichtet, weil das Geld fehlt.',
    'Auf eine Börse für Praktika wird in diesen Jahren verzichtet.',
    // state, figures, rhetoric
    'Lernen ist mehr als Schule und beginnt lange vor dem ersten Schultag.',
    'Wer morgens irgendwo erwartet wird, lernt Namen, Witze und Wege.',
    'In den Grundschulen sprechen 24 Prozent der Kinder zu Hause eine andere Sprache.',
    'Niemand soll im Unterricht sitzen, ohne ein Wort zu verstehen.',
    'Was für Kinder gilt, gilt für ihre Eltern erst recht und überall.',
    'Kinder sollen in der Schule zeigen können, was sie in anderen Sprachen wissen.',
    'Es geht darum, dass Eltern die Schule als ihren Ort betrachten.',
    'Warum fragen wir die Eltern nicht, was sie von der Schule erwarten?',
    'Viele Eltern kennen die Schule nur aus Briefen, die sie nicht lesen können.',
    // the paper itself
    'In diesem Konzept werden die Ziele bis zum nächsten Jahr fortgeschrieben.',
  ])('%s', (sentence) => {
    expect(isRead(sentence)).toBe(false)
  })
})

describe('a line of its own puts a body in charge of a field', () => {
  test.each([
    ['Das Hauptamt steht für diesen Bereich gerade.', 'Hauptamt'],
    [
      'Verantwortlich zeichnet hier das Amt für Wirtschaft und Liegenschaften.',
      'Amt für Wirtschaft und Liegenschaften',
    ],
    ['In diesem Bereich trägt das Bauamt die Verantwortung.', 'Bauamt'],
    ['Ansprechpartner und in der Pflicht ist das Sozialamt.', 'Sozialamt'],
    ['Den Hut auf hat in diesem Feld das Jugendamt.', 'Jugendamt'],
    ['Dieses Kapitel liegt in der Hand der Volkshochschule.', 'Volkshochschule'],
    ['Federführend: Fachbereich Soziales', 'Fachbereich Soziales'],
    ['Um dieses Thema kümmert sich die Wirtschaftsförderung.', 'Wirtschaftsförderung'],
    ['Pate dieses Handlungsfeldes ist die Gleichstellungsbeauftragte.', 'Gleichstellungsbeauftragte'],
    ['Koordiniert wird der Bereich vom Schulamt.', 'Schulamt'],
    ['Hier ist das Gesundheitsamt am Zug und steht für alles Weitere ein.', 'Gesundheitsamt'],
    ['Die Leitung hat das Kulturamt.', 'Kulturamt'],
  ])('%s', (line, name) => {
    const span = bodyInCharge(line)
    expect(span && line.slice(span.start, span.end)).toBe(name)
  })

  test.each([
    'Angaben der Schulleitungen, zusammengestellt vom Schulamt.',
    'Quelle für diesen Bereich: Jugendamt.',
    'Zuständig für das Aufenthaltsrecht ist das Bundesamt für Migration.',
    'Für diesen Bereich war das Jugendamt zuständig.',
    'Das Jugendamt ist für diesen Bereich nicht zuständig.',
    'Wer für diesen Bereich zuständig sein soll, klärt das Hauptamt.',
    'Das Sozialamt befindet sich am Markt.',
    'Ist das Jugendamt für alles verantwortlich?',
    'Hier hilft man einander.',
    'Das Landesamt hat für diesen Bereich die Aufsicht.',
  ])('not: %s', (line) => {
    expect(bodyInCharge(line)).toBeNull()
  })

  test('who is in charge of the field does what "die Stadt" does', () => {
    const fields = ['Lernen', 'Arbeit', 'Wohnen'].flatMap((title) => [
      heading(`Handlungsfeld ${title}`),
      paragraph(`Für diesen Bereich steht das ${title === 'Lernen' ? 'Schulamt' : 'Hauptamt'} gerade.`),
      paragraph('Wir wollen, dass niemand lange warten muss.'),
      paragraph(`Die Stadt unterhält einen Dienst, der Familien zum Thema ${title} in sechs Sprachen berät.`),
    ])
    expect(measuresIn(fields).map(({ responsible }) => responsible)).toEqual([['Schulamt'], ['Hauptamt'], ['Hauptamt']])
  })
})
