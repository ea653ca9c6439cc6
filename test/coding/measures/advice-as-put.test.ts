import { describe, expect, test } from 'vitest'
import { findAddressee } from '../../../src/coding/measures/addressee.ts'
import { type Blocks, codeBlocks, heading, paragraph } from '../coded-text.ts'

const measuresIn = (blocks: Blocks) => codeBlocks(blocks).measures

/** A report that advises in the chapters of its fields; the first holds what is to be read. */
function reportWith(sentence: string): Blocks {
  return [
    heading('Handlungsfeld Wohnen'),
    paragraph(`Die Wege sind weit und die Mieten hoch. ${sentence}`),
    heading('Handlungsfeld Sprache'),
    paragraph('Die Volkshochschule sollte Abendkurse in den Dörfern einrichten.'),
    heading('Handlungsfeld Arbeit'),
    paragraph('Dem Jobcenter raten wir, eine Sprechstunde auf Arabisch anzubieten.'),
  ]
}

const isRead = (sentence: string) =>
  measuresIn(reportWith(sentence)).some(({ title }) => sentence.startsWith(title.slice(0, 40)))

describe('advice in whatever words', () => {
  test.each([
    'Die Verbandsgemeinden sollten beim Verkauf von Gebäuden Belegungsrechte ausbedingen.',
    'Die Ausländerbehörde sollte bei jedem Antrag eine Eingangsbestätigung versenden.',
    'Dem Kreisausschuss raten wir, eine Koordination für alle Umzüge zu schaffen.',
    'Wir raten dem Bauamt, leere Läden als Wohnungen zu erfassen.',
    'Den Wohnungsunternehmen legen wir nahe, in jedem Haus eine Ansprechperson zu benennen.',
    'Jobcenter und Sozialamt ist nahezulegen, Umzüge gemeinsam zu begleiten.',
    'Dem Landkreis wird empfohlen, eine Agentur für Wohnraum zu gründen.',
    'Es wäre ein Kreis von Umzugspaten aufzubauen, der Familien in den ersten Wochen hilft.',
    'Eine unabhängige Beschwerdestelle gegen Benachteiligung wäre einzurichten.',
    'Sinnvoll wäre ein Verbund, der Vermieter und Wohnungssuchende zusammenbringt.',
    'Hilfreich wären zwei Hausmeister, die mehrere Sprachen sprechen.',
    'Zu prüfen und nach Möglichkeit aufzunehmen ist ein Rufbus zu den Zeiten der Schichten.',
    'Vordringlich ist, dass der Landkreis eine Agentur für Wohnraum gründet.',
    'Als vordringlich stufen wir ein, dass das Bauamt ein Kataster leerer Wohnungen anlegt.',
    'Geboten erscheint, dass eine Stelle für alle Umzüge eingerichtet wird.',
    'Es wird angeregt, die Vermieter einmal im Jahr zu einem Abend einzuladen.',
    'Der Landrat sollte die vier Ämter in einem gemeinsamen Eingang zusammenführen.',
    'Die Kirchengemeinden könnten gebeten werden, leere Pfarrhäuser zu öffnen.',
    'Eine Sprechstunde für Mieter sollte in jeder Verbandsgemeinde eingerichtet werden.',
    'Wir schlagen vor, eine Liste freier Wohnungen zu führen.',
    'Empfehlenswert ist die Einrichtung einer Sprechstunde für Mieterinnen und Mieter.',
    'Ratsam erscheint die Anmietung von zehn Wohnungen durch den Landkreis.',
  ])('%s', (sentence) => {
    expect(isRead(sentence)).toBe(true)
  })
})

describe('the words of advice without any', () => {
  test.each([
    // how things ought to be
    'Anzustreben ist, dass ältere Zugewanderte die Beratung ebenso häufig nutzen wie andere.',
    'Erreicht werden sollte, dass niemand aus Mangel an Wohnungen in einer Unterkunft bleibt.',
    'Maßstab sollte sein, dass Zugewanderte so wohnen wie alle anderen auch.',
    'Zu wünschen ist, dass Zugewanderte in Vereinen und Räten so vertreten sind wie andere.',
    'Die Verwaltung sollte so auftreten, dass jedes Anliegen an einer Stelle vorgebracht werden kann.',
    'Es ist darauf hinzuwirken, dass sich die Mieten in Stadt und Land angleichen.',
    'Wir möchten, dass in zehn Jahren jede zweite Familie eine eigene Wohnung hat.',
    'Der Anteil der Familien in Unterkünften sollte in zehn Jahren deutlich sinken.',
    // findings, possibilities, rhetoric
    'Leerstand und Wohnungsnot bestehen nebeneinander, weil niemand beides zusammenbringt.',
    'Nach den Angaben der Vermieter wären so etwa 200 Wohnungen zu gewinnen.',
    'Kein anderer Befund wurde von den Fachkräften so einhellig genannt.',
    'Die Nachbarn sollten eigentlich wissen, wer neben ihnen wohnt.',
    'Alle Menschen sollten einander mit Achtung begegnen.',
    'Auch dieser Punkt ist vordringlich und verträgt keinen Aufschub.',
    'Der Fachbeirat hat sich der Einstufung als vordringlich angeschlossen.',
    'Das Wohnen ist dringend ein Thema für die ganze Gesellschaft.',
    'Wichtig ist, dass Kinder Freunde finden.',
    'Notwendig ist, dass die Menschen einander besser kennen.',
    // others, the past, denied
    'Der Städtetag empfiehlt seit langem, mehr Wohnungen zu bauen.',
    'Das Land sollte die Mittel für Unterkünfte erhöhen.',
    'Schon 2012 wurde empfohlen, eine Agentur für Wohnraum zu gründen.',
    'Von einer Rangliste der Gemeinden raten wir ab, weil sie nichts bewirkt und nicht hilft.',
  ])('%s', (sentence) => {
    expect(isRead(sentence)).toBe(false)
  })
})

describe('to whom advice is addressed', () => {
  test.each([
    ['Dem Kreisausschuss raten wir, eine Stelle zu schaffen.', 'Kreisausschuss'],
    ['Der Wirtschaftsförderung des Kreises raten wir, Lotsen zu schulen.', 'Wirtschaftsförderung des Kreises'],
    ['Wir empfehlen dem Jugendamt, Kurse anzubieten.', 'Jugendamt'],
    ['Jobcenter und Agentur für Arbeit ist nahezulegen, Kurse anzubieten.', 'Jobcenter und Agentur für Arbeit'],
    ['Dem Schulträger wird empfohlen, Räume zu öffnen.', 'Schulträger'],
    [
      'Den Kreisverbänden der Feuerwehren, der Musik- und der Sportvereine raten wir, Paten zu benennen.',
      'Kreisverbänden der Feuerwehren, der Musik- und der Sportvereine',
    ],
  ])('%s', (sentence, name) => {
    const span = findAddressee(sentence)
    expect(span && sentence.slice(span.start, span.end)).toBe(name)
  })

  test.each([
    'Es wird empfohlen, ein Netzwerk zu gründen.',
    'Bei Streit wird der Einsatz von Vermittlern empfohlen.',
    'Die Arbeitsgruppe empfiehlt, Kurse einzurichten.',
    'Den Familien raten wir, sich früh anzumelden.',
    'Wir empfehlen, Kurse einzurichten.',
    'Der Verwaltung raten wir zu mehr Geduld.',
  ])('nobody: %s', (sentence) => {
    expect(findAddressee(sentence)).toBeNull()
  })
})

test('where a thing is to be placed says who does it', () => {
  const measures = measuresIn(
    reportWith(
      'Für Streit im Haus wird eine Stelle zum Schlichten empfohlen. Angesiedelt werden sollte sie beim Ordnungsamt, das sie begleitet.',
    ),
  )
  expect(measures.map(({ responsible }) => responsible)).toContainEqual(['Ordnungsamt'])
})

describe('paragraphs with running numbers', () => {
  const numbered = (number: number, text: string) =>
    ({ type: 'list-item', level: 1, marker: `(${number})`, text }) as const
  const long =
    'Die Lage ist seit Jahren bekannt und wird von allen Befragten ähnlich beschrieben, in der Stadt wie auf dem Land.'
  const fields = ['Wohnen', 'Sprache', 'Arbeit', 'Gesundheit']
  const report = fields.flatMap((field, at) => [
    heading(`Handlungsfeld ${field}`),
    heading('Befunde', 2),
    numbered(at * 4 + 1, long),
    numbered(at * 4 + 2, long),
    heading('Folgerungen', 2),
    numbered(
      at * 4 + 3,
      `Die Unkenntnis wiegt schwerer als die Verfahren selbst. Dem Sozialamt raten wir, zum Thema ${field} eine Lotsenstelle zu schaffen.`,
    ),
    numbered(
      at * 4 + 4,
      `Niemand bringt beides zusammen. Die Volkshochschule sollte zum Thema ${field} eine Reihe von Abenden einrichten.`,
    ),
  ])

  test('a measure is the sentence that advises, not the first of its paragraph', () => {
    const measures = measuresIn(report)
    expect(measures.map(({ title }) => title.slice(0, 15))).toEqual(
      fields.flatMap(() => ['Dem Sozialamt r', 'Die Volkshochsc']),
    )
    expect(measures[0]?.responsible).toEqual(['Sozialamt'])
  })
})
