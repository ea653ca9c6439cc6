import { describe, expect, test } from 'vitest'
import { type Blocks, heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const bodiesOf = (blocks: Blocks) => rulesOf(blocks).bodies.map(({ name, type }) => `${name}: ${type}`)
const title = [
  heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
  paragraph('Das Netzwerk führt zusammen, was in der Stadt für ein gutes Miteinander aller getan wird.'),
]

test('bodies with chapters of their own', () => {
  expect(bodiesOf(network)).toEqual([
    'Vollversammlung: exchange',
    'Vorstand: steering',
    'Arbeitskreise: working-group',
    'Fachbeirat: advisory',
  ])
})

describe('a body of the text', () => {
  test.each([
    ['Die Steuerungsgruppe tagt vierteljährlich.', 'Steuerungsgruppe: steering'],
    ['Der Lenkungskreis trifft sich sechsmal im Jahr.', 'Lenkungskreis: steering'],
    ['Der Sprecher*innenrat kommt monatlich zusammen.', 'Sprecher*innenrat: steering'],
    ['Einmal jährlich findet die Integrationskonferenz statt.', 'Integrationskonferenz: conference'],
    ['Das Plenum tritt zweimal im Jahr zusammen.', 'Plenum: exchange'],
    ['Die Stadtteilrunden treffen sich monatlich.', 'Stadtteilrunden: exchange'],
    ['Die Arbeitsgruppen tagen nach Bedarf, mindestens viermal im Jahr.', 'Arbeitsgruppen: working-group'],
    ['Die Stadtversammlung findet einmal im Jahr statt.', 'Stadtversammlung: exchange'],
    ['Das Praxisplenum tagt im April und im Oktober.', 'Praxisplenum: exchange'],
    ['Der Bündnistag findet einmal im Jahr statt.', 'Bündnistag: exchange'],
    ['Je zwei Delegierte kommen in der Wahlversammlung zusammen.', 'Wahlversammlung: exchange'],
    ['Einmal jährlich findet ein Fachkräftetag statt.', 'Fachkräftetag: conference'],
    ['Für Vorhaben auf Zeit genügen drei Mitglieder (Projektgruppe).', 'Projektgruppe: working-group'],
    ['Für befristete Fragen kann die Verwaltung Projektteams einrichten.', 'Projektteam: working-group'],
  ])('%s', (sentence, body) => {
    expect(bodiesOf([title, heading('Gremien', 2), paragraph(sentence)])).toEqual([body])
  })

  test.each([
    'Der Jugendbeirat der Stadt tagt viermal im Jahr.',
    'Die Steuerungsgruppe der Nachbarstadt tagt monatlich.',
    'Der bisherige Lenkungskreis wurde 2019 aufgelöst.',
    'Die verwaltungsinterne Arbeitsgruppe trifft sich monatlich.',
    'Die Telefonkonferenz findet um 9 Uhr statt.',
    'Sitzungen können als Hybridkonferenz durchgeführt werden.',
    'Aus dem „Runden Tisch Asyl“, der 2015 entstand, ist eine verlässliche Zusammenarbeit geworden.',
    'Aus dem 2009 gegründeten „Runden Tisch Asyl“ ist das heutige Netzwerk hervorgegangen.',
    'Entstanden 2015 aus dem Runden Tisch Asyl, seit 2018 Netzwerk für alle',
    'Dessen Lenkungsgruppe kommt alle sechs Wochen zusammen.',
    'Das Netzwerk hat im Mai 2021 eine Schreibgruppe und eine Projektgruppe eingesetzt.',
    '2014–2017: Runder Tisch Zuflucht, der monatlich zusammenkam',
    'Der Runde Tisch Pflege tagt monatlich und ist kein Teil des Netzwerks.',
    'Die Sitzordnung (Stuhlkreis).',
    'Frau Muster, Volkshochschule (Projektgruppe)',
    'Die Wahlbeteiligung steigt, und Fachkräfte finden am Vormittag zusammen.',
    'An vier Stehtischen wurde gesprochen.',
    'Herr Muster, Vorstand Muster e. V., Telefon 0999 1234',
  ])('none in "%s"', (sentence) => {
    expect(bodiesOf([title, heading('Sonstiges', 2), paragraph(sentence)])).toEqual([])
  })
})

test('the name of a title with its field', () => {
  expect(bodiesOf([heading('Satzung über den Beirat für Migration und Integration der Stadt Musterstadt')])).toEqual([
    'Beirat für Migration und Integration: advisory',
  ])
})

test('the name of a title with two words for its field', () => {
  expect(bodiesOf([heading('Satzung über den Ausländer- und Integrationsbeirat der Stadt Musterstadt')])).toEqual([
    'Ausländer- und Integrationsbeirat: advisory',
  ])
})

test('a body that another sets up is not taken for its name', () => {
  const sentences = [
    'Die Lenkungsrunde tagt monatlich.',
    'Für einzelne Fragen darf die Lenkungsrunde Arbeitsteams einsetzen.',
  ]
  expect(bodiesOf([title, heading('Gremien', 2), ...sentences.map(paragraph)])).toEqual([
    'Lenkungsrunde: steering',
    'Arbeitsteam: working-group',
  ])
})

test('a short form is no body of its own', () => {
  const sentences = ['Die Lenkungsrunde tagt monatlich.', 'Die Runde tritt außerdem im Sommer zusammen.']
  expect(bodiesOf([title, heading('Gremien', 2), ...sentences.map(paragraph)])).toEqual(['Lenkungsrunde: steering'])
})

describe('a name ends', () => {
  test.each([
    ['Dafür nimmt sich der Runde Tisch Zeit und tagt öfter.', 'Runder Tisch'],
    ['Zu Anträgen nimmt die Arbeitsgruppe Stellung und kommt dafür zusammen.', 'Arbeitsgruppe'],
    ['Einmal im Jahr legt der Arbeitskreis Ergebnisse vor.', 'Arbeitskreis'],
    ['Die AG Sprache im Gemeindehaus trifft sich monatlich.', 'AG Sprache'],
    // And does not end where the words belong to it.
    ['Der Runde Tisch Arbeit tagt monatlich.', 'Runder Tisch Arbeit'],
    ['Die AG Zeitzeugen trifft sich monatlich.', 'AG Zeitzeugen'],
    ['Die AG Teilhabe im Quartier trifft sich monatlich.', 'AG Teilhabe im Quartier'],
    ['Der Arbeitskreis Frauen und Familie tagt monatlich.', 'Arbeitskreis Frauen und Familie'],
  ])('%s', (sentence, name) => {
    expect(rulesOf([title, heading('Gremien', 2), paragraph(sentence)].flat()).bodies.map((body) => body.name)).toEqual(
      [name],
    )
  })
})

describe('a body with a name of its own in the title', () => {
  const titled = (...sentences: readonly string[]) =>
    bodiesOf([
      heading('Runder Tisch Teilhabe Musterstadt'),
      heading('Leitlinien der gemeinsamen Arbeit'),
      ...sentences.map(paragraph),
    ])

  test('is the same in the text, with its name and without', () => {
    expect(titled('Der Runde Tisch Teilhabe ist öffentlich.', 'Der Runde Tisch tagt monatlich.')).toEqual([
      'Runder Tisch Teilhabe: exchange',
    ])
  })

  test('is not the same as one of another name', () => {
    expect(titled('Der Runde Tisch Teilhabe und der Runde Tisch Arbeit tagen gemeinsam.')).toEqual([
      'Runder Tisch Teilhabe: exchange',
      'Runder Tisch Arbeit: exchange',
    ])
  })
})

test('a chapter that looks back names no bodies', () => {
  expect(bodiesOf([title, heading('Was es bisher gab: der Runde Tisch', 2), paragraph('Er tagte elfmal.')])).toEqual([])
})

test('the short name of a partner is no body', () => {
  const partner = 'das Forum Migrantischer Vereine e. V., vertreten durch den Vorstand – im Weiteren: Forum –'
  expect(
    bodiesOf([title, heading('Partner', 2), paragraph(partner), paragraph('Das Forum bringt seine Kontakte ein.')]),
  ).toEqual([])
})

describe('groups with names of their own', () => {
  const groups = [...title, heading('Arbeitskreise', 2), paragraph('Die Arbeitskreise tagen viermal im Jahr.')]
  const names = (...blocks: Blocks) =>
    rulesOf([...groups, ...blocks])
      .bodies.slice(1)
      .map(({ name }) => name)

  test('in a list', () => {
    expect(names(paragraph('Es bestehen folgende Arbeitskreise:'), items('Sprache und Bildung', 'Arbeit'))).toEqual([
      'Sprache und Bildung',
      'Arbeit',
    ])
  })

  test('in a sentence', () => {
    expect(names(paragraph('Derzeit bestehen die Kreise „Sprache und Bildung“, „Wohnen“ sowie „Arbeit“.'))).toEqual([
      'Sprache und Bildung',
      'Wohnen',
      'Arbeit',
    ])
  })

  test('in a sentence of their chapter that says they are set up, and not in one that quotes', () => {
    expect(names(paragraph('Zum Start eingerichtet sind „Pflege“ und „Wohnen“.'))).toEqual(['Pflege', 'Wohnen'])
    expect(names(paragraph('Wir geben einander „Mut“ und „Hoffnung“.'))).toEqual([])
  })

  test('in a list that counts them, without who speaks for them', () => {
    const list = items('Sprachbrücken – Ilse Muster, Volkshochschule', 'Wohnen – Otto Muster, Rathaus')
    expect(names(paragraph('Zwei Arbeitskreise:'), list)).toEqual(['Sprachbrücken', 'Wohnen'])
    expect(names(paragraph('Arbeitskreise brauchen:'), list)).toEqual([])
  })

  test('in a table, and no names of persons or rooms from it', () => {
    const rows = [
      ['Sprache', 'Rathaus', 'Frau Muster'],
      ['Wohnen', 'Bücherei', 'Herr Beispiel'],
    ]
    expect(names(table(['Arbeitskreis', 'Treffpunkt', 'Leitung'], ...rows))).toEqual(['Sprache', 'Wohnen'])
  })

  test('in a table that counts them, or gives them letters', () => {
    const counted = table(['Nr.', 'Arbeitskreis', 'Themen'], ['1', 'Sprache', 'Kurse'], ['2', 'Wohnen', 'Mieten'])
    expect(names(counted)).toEqual(['Sprache', 'Wohnen'])
    const lettered = table(['Kreis', 'Gegenstand'], ['A Sprache', 'Kurse'], ['B Wohnen', 'Mieten'])
    expect(names(lettered)).toEqual(['Sprache', 'Wohnen'])
    const roman = table(['Kreis', 'Gegenstand'], ['I Sprache', 'Kurse'], ['IV Inklusion', 'Wege'])
    expect(names(roman)).toEqual(['Sprache', 'Inklusion'])
  })

  test('none in a table of anything else', () => {
    expect(names(table(['Nr.', 'Maßnahme', 'Kosten'], ['1', 'Sprachcafé', 'gering'], ['2', 'Fest', 'hoch']))).toEqual(
      [],
    )
  })

  test('by districts', () => {
    expect(
      bodiesOf([
        title,
        heading('Die Stadtteilrunden', 2),
        paragraph('Die Stadtteilrunden treffen sich monatlich.'),
        table(['Stadtteil', 'Moderation'], ['Nordstadt', 'Frau Muster'], ['Altstadt', 'Herr Beispiel']),
      ]),
    ).toEqual(['Stadtteilrunden: exchange', 'Stadtteilrunde Nordstadt: exchange', 'Stadtteilrunde Altstadt: exchange'])
  })

  test('not by places in a table of whom to ask there', () => {
    expect(
      bodiesOf([
        title,
        heading('Die Stadtteilrunden', 2),
        paragraph('Die Stadtteilrunden treffen sich monatlich.'),
        heading('Ansprechpersonen der Stadtteilrunden', 2),
        table(['Stadtteil', 'Ansprechperson'], ['Nordstadt', 'Frau Muster'], ['Altstadt', 'Herr Beispiel']),
      ]),
    ).toEqual(['Stadtteilrunden: exchange'])
  })

  test('not from what else a line with a number says', () => {
    expect(names(paragraph('Arbeitskreise: alle sechs Wochen'), items('Juli und August Pause'))).toEqual([])
  })
})
