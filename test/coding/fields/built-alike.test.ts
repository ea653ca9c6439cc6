import { describe, expect, test } from 'vitest'
import { type Blocks, bold, codeBlocks, heading, items, paragraph, table } from '../coded-text.ts'

const names = (...blocks: Blocks) =>
  codeBlocks([
    heading('Einleitung'),
    paragraph('Der Rat hat die Verwaltung gebeten, dieses Papier vorzulegen.'),
    ...blocks,
    heading('Schlusswort'),
    paragraph('Wir danken allen für ihre Geduld.'),
  ]).fields.flatMap(({ name, section }) => (section >= 0 ? [name] : []))

const topics = ['Sprache', 'Arbeit', 'Wohnen', 'Gesundheit']
const metaphors = ['Die Brücke', 'Das Fundament', 'Der Garten']
const text = paragraph('Viele Menschen berichten von langen Wegen und von wenig Zeit am Abend nach der Arbeit.')

describe('fields', () => {
  test.each([[topics], [metaphors]])('sub-headings that hold the name of the field: %j', (titles) => {
    const parts = titles.flatMap((title) => [
      heading(title, 1),
      text,
      heading(`Ziele: ${title}`, 2),
      items('Niemand bleibt allein.', 'Alle finden Rat.'),
      heading(`Maßnahmen: ${title}`, 2),
      items('Lotsen ausbilden', 'Einen Treff eröffnen'),
    ])
    expect(names(...parts)).toEqual(titles)
  })

  test.each([[topics], [metaphors]])('labels in front of paragraphs: %j', (titles) => {
    const parts = titles.flatMap((title) => [
      heading(title, 1),
      paragraph('Ausgangspunkt: Die Wege sind lang, und am Abend fährt kein Bus.'),
      paragraph('Das wollen wir: Niemand bleibt allein, und alle finden Rat.'),
      paragraph('Das tun wir: Das Amt bildet Lotsen aus und eröffnet einen Treff.'),
    ])
    expect(names(...parts)).toEqual(titles)
  })

  test('some lack a part', () => {
    const parts = ['Miteinander reden', 'Voneinander lernen', 'Füreinander da sein', 'Zueinander finden'].flatMap(
      (title, at): Blocks => [
        heading(title, 1),
        text,
        ...(at === 2 ? [] : [heading('Worauf wir hinarbeiten', 2), items('Niemand bleibt allein.')].flat()),
        heading('Was ansteht', 2),
        items('Lotsen ausbilden', 'Einen Treff eröffnen'),
      ],
    )
    expect(names(...parts)).toEqual([
      'Miteinander reden',
      'Voneinander lernen',
      'Füreinander da sein',
      'Zueinander finden',
    ])
  })

  test('a part of each is divided again', () => {
    const parts = ['Handlungsfeld 1: Bildung', 'Handlungsfeld 2: Arbeit', 'Handlungsfeld 3: Wohnen'].flatMap(
      (title) => [
        heading(title, 1),
        text,
        heading('Teilbereich 1: Kinder', 2),
        text,
        heading('Teilbereich 2: Erwachsene', 2),
        text,
      ],
    )
    expect(names(...parts)).toEqual(['Bildung', 'Arbeit', 'Wohnen'])
  })

  test('running text without a word of goals', () => {
    const prose = [
      paragraph('Die Stadt öffnet am Abend ihre Räume und stellt eine Kraft dafür frei. Die Träger kommen hinzu.'),
      paragraph(
        'Im Bürgerhaus steht jede Woche jemand bereit, der zuhört und weiterhilft, auch ohne Termin und Formular.',
      ),
    ]
    expect(names(...topics.flatMap((title) => [heading(title, 1), ...prose]))).toEqual(topics)
  })

  test('several measures with who and when in each', () => {
    const one = [
      bold('Lotsen ausbilden'),
      paragraph('Zuständig: Sozialamt'),
      paragraph('Zeitraum: 2027'),
      bold('Einen Treff eröffnen'),
      paragraph('Zuständig: Kulturamt'),
      paragraph('Zeitraum: 2028'),
    ]
    expect(names(...topics.flatMap((title) => [heading(title, 1), text, ...one]))).toEqual(topics)
  })

  test('in the analysis and in the plan', () => {
    const parts = [
      heading('Bestandsaufnahme'),
      ...topics.flatMap((title) => [heading(title, 2), text]),
      heading('Handlungsteil'),
      ...topics.flatMap((title) => [
        heading(title, 2),
        table(['Maßnahme', 'Wer', 'Wann'], ['Lotsen ausbilden', 'Amt', '2027']),
      ]),
    ]
    const found = codeBlocks(parts).fields
    expect(found.map(({ name }) => name)).toEqual(topics)
    expect(Math.min(...found.map(({ section }) => section))).toBeGreaterThan(5)
  })
})

describe('fields under headings about them, and in tables', () => {
  test.each([
    'Maßnahmen im Handlungsfeld',
    'Ziele und Maßnahmen im Themenfeld',
    'Was wir vorhaben – Bereich',
    'Vorhaben zum Schwerpunkt',
  ])('%s', (lead) => {
    const parts = ['Tür an Tür', 'Wort für Wort', 'Hand in Hand'].flatMap((title) => [
      heading(`${lead} ${title}`, 2),
      items('Lotsen ausbilden', 'Einen Treff eröffnen'),
    ])
    expect(names(heading('Handlungsteil'), ...parts)).toEqual(['Tür an Tür', 'Wort für Wort', 'Hand in Hand'])
  })

  test('a column of fields', () => {
    const rows = ['Brücken', 'Gärten', 'Türen'].flatMap((field) => [
      [field, 'Lotsen ausbilden', 'Sozialamt'],
      [field, 'Einen Treff eröffnen', 'Kulturamt'],
    ])
    const { fields } = codeBlocks([heading('Plan'), table(['Handlungsfeld', 'Maßnahme', 'Zuständig'], ...rows)])
    expect(fields.map(({ name, section }) => [name, section])).toEqual([
      ['Brücken', -1],
      ['Gärten', -1],
      ['Türen', -1],
    ])
  })
})

describe('no fields', () => {
  test.each([
    [['Sprachcafé im Bahnhof', 'Wohnlotsen', 'Berufspaten', 'Gesundheitstag']],
    [['Haus der Begegnung', 'Buch auf Rädern', 'Offene Werkstatt']],
  ])('one measure each: %j', (titles) => {
    const parts = titles.flatMap((title) => [
      heading(title, 2),
      paragraph('Ziel: Niemand bleibt allein.'),
      paragraph('Zuständig: Sozialamt'),
      paragraph('Zeitraum: 2027 bis 2028'),
    ])
    expect(names(heading('Maßnahmen'), ...parts)).toEqual([])
  })

  test.each([
    ['Zahlen', 'Fazit'],
    ['Befund', 'Einordnung'],
    ['Stand 2019', 'Stand 2023'],
  ])('sections of the analysis with "%s" and "%s"', (first, second) => {
    const parts = topics.flatMap((title) => [heading(title, 2), heading(first, 3), text, heading(second, 3), text])
    expect(names(heading('Ausgangslage'), ...parts)).toEqual([])
  })

  test('chapters of figures', () => {
    const figures = [
      paragraph(
        'Im Jahr 2023 waren es 412 Personen, das sind 14 Prozent. Im Jahr davor lag der Anteil bei 12 Prozent.',
      ),
      paragraph('Unter den Jüngeren stieg die Zahl um ein Drittel, unter den Älteren sank sie um 3 Prozent auf 88.'),
    ]
    expect(names(...topics.flatMap((title) => [heading(title, 1), ...figures]))).toEqual([])
  })

  test('offers with who and where', () => {
    const parts = ['Sprachkurse', 'Wohnberatung', 'Arbeitsvermittlung'].flatMap((title) => [
      heading(title, 2),
      paragraph('Träger: Volkshochschule'),
      paragraph('Ort: Rathausplatz 3'),
    ])
    expect(names(heading('Vorhandene Angebote'), ...parts)).toEqual([])
  })

  test.each(['Ortsteil', 'Schule', 'Verein'])('portraits: %s', (word) => {
    const parts = ['Nord', 'Süd', 'West'].flatMap((title) => [heading(`${word} ${title}`, 1), text, text])
    expect(names(...parts)).toEqual([])
  })
})
