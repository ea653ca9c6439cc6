import { describe, expect, test } from 'vitest'
import { chapter, componentOf, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const understanding = (...parts: readonly Part[]) => componentOf('integrationsverstaendnis', ...parts)
const fields = (...parts: readonly Part[]) => componentOf('handlungsfelder', ...parts)

describe('understanding', () => {
  test.each<[string, string, readonly Part[]]>([
    [
      'ja: one clear sentence',
      'ja',
      [chapter('Einleitung'), text('Wir verstehen Integration als Aufgabe aller, die hier leben.')],
    ],
    [
      'ja: a chapter',
      'ja',
      [
        chapter('Unser Leitbild'),
        ...texts(
          'Wir begegnen einander auf Augenhöhe und mit Respekt.',
          'Wir leben Offenheit im Alltag und im Amt.',
          'Wir stehen ein gegen Hass in jeder Form.',
          'Wir achten die Würde jedes Menschen.',
        ),
      ],
    ],
    [
      'ja: what it means here',
      'ja',
      [chapter('Leitbild'), text('Integration bedeutet für die Stadt Talbach, dass alle teilhaben.')],
    ],
    [
      'teilw.: only in the words of others',
      'teilw.',
      [
        chapter('Begriffe'),
        ...texts(
          'Das Bundesamt versteht Integration als langfristigen Prozess.',
          'Nach Auffassung der Kommission bedeutet Integration Teilhabe.',
        ),
      ],
    ],
    [
      'teilw.: a quotation behind a colon',
      'teilw.',
      [
        chapter('Begriffe'),
        text(
          'Im Positionspapier heißt es: „Integration bedeutet die Teilhabe aller Menschen an allem, was eine Gesellschaft ausmacht.“',
        ),
        text('In der Charta steht: „Integration ist ein Prozess, der alle verändert.“'),
      ],
    ],
    [
      'Geplant: yet to be written',
      'Geplant',
      [chapter('Ausblick'), text('Ein Leitbild soll im nächsten Jahr erarbeitet werden.')],
    ],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    [
      'nein: conditions of success',
      'nein',
      [chapter('Ziele'), ...texts('Integration gelingt nur mit genügend Kursen.', 'Teilhabe braucht Zeit und Busse.')],
    ],
  ])('%s', (_, value, parts) => {
    expect(understanding(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'a task that cuts across',
      [
        chapter('Einleitung'),
        ...texts('Integration ist eine Querschnittsaufgabe.', 'Sie ist Aufgabe der gesamten Verwaltung.'),
      ],
    ],
    ['only the heading', [chapter('Unser Integrationsverständnis'), text('Siehe Anlage.')]],
    [
      'a law that defines',
      [chapter('Rechtliche Grundlagen'), text('Integration bedeutet Teilhabe am gesellschaftlichen Leben.')],
    ],
    [
      'a denial',
      [
        chapter('Einleitung'),
        text(
          'Eine Definition gibt dieses Papier nicht, ein Verständnis von Integration verstehen wir nicht als nötig.',
        ),
      ],
    ],
    ['a course', [chapter('Angebote'), text('Der Integrationskurs umfasst 700 Stunden und endet mit einer Prüfung.')]],
  ])('not ja: %s', (_, parts) => {
    expect(understanding(...parts).value).not.toBe('ja')
  })

  test('why a task that cuts across is not enough stands in the search protocol', () => {
    const { value, search } = understanding(chapter('Einleitung'), text('Integration ist eine Querschnittsaufgabe.'))
    expect(value).toBe('nein')
    expect(search.nearMisses.map(({ reason }) => reason)).toEqual([expect.stringContaining('Querschnittsaufgabe')])
  })
})

const treatment = text(
  'Ziel ist es, dass alle Menschen im Ort gut leben können. Dazu richtet das Amt Sprechstunden ein, bildet Lotsen aus und gibt einen Wegweiser heraus. Die Träger bringen ihre Erfahrung ein, die Vereine öffnen ihre Räume, und der Beirat begleitet die Arbeit das ganze Jahr über.',
)

describe('action fields', () => {
  test.each<[string, string, readonly Part[]]>([
    [
      'headings in capitals',
      'ja',
      [
        chapter('HANDLUNGSFELDER'),
        ...['TÜR AN TÜR', 'WORT FÜR WORT', 'HAND IN HAND'].flatMap((name) => [section(name), treatment]),
      ],
    ],
    [
      'fields in capitals',
      'ja',
      ['TÜR AN TÜR', 'WORT FÜR WORT', 'HAND IN HAND'].flatMap((name) => [chapter(`THEMENFELD ${name}`), treatment]),
    ],
  ])('fields: %s: %s', (_, value, parts) => {
    expect(fields(...parts).value).toBe(value)
  })

  test.each<[string, string, readonly Part[]]>([
    [
      'ja: three fields that are treated',
      'ja',
      [chapter('Handlungsfelder'), ...['Wohnen', 'Arbeit', 'Sprache'].flatMap((name) => [section(name), treatment])],
    ],
    [
      'ja: numbered fields with names of the Land',
      'ja',
      ['Wohnen', 'Arbeit', 'Sprache'].flatMap((name, at) => [chapter(`Handlungsfeld ${at + 1}: ${name}`), treatment]),
    ],
    [
      'ja: numbered fields with names of their own',
      'ja',
      ['Tür an Tür', 'Wort für Wort', 'Hand in Hand'].flatMap((name, at) => [
        chapter(`Handlungsfeld ${at + 1}: ${name}`),
        treatment,
      ]),
    ],
    [
      'teilw.: a list only',
      'teilw.',
      [chapter('Was uns wichtig ist'), ...list('Wohnen', 'Arbeit und Beruf', 'Sprache', 'Gesundheit')],
    ],
    [
      'teilw.: headings without content',
      'teilw.',
      [
        chapter('Handlungsfelder'),
        ...['Wohnen', 'Arbeit', 'Sprache'].flatMap((name) => [section(name), text('Folgt.')]),
      ],
    ],
    ['nein: nothing', 'nein', [chapter('Einleitung'), text('Das Rathaus wird gestrichen.')]],
  ])('%s', (_, value, parts) => {
    expect(fields(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'headings of the analysis',
      [chapter('Ausgangslage'), ...['Wohnen', 'Arbeit', 'Sprache'].flatMap((name) => [section(name), treatment])],
    ],
    ['the word alone', [chapter('Einleitung'), text('Das Konzept gliedert sich in sechs Handlungsfelder.')]],
  ])('nein: %s', (_, parts) => {
    expect(fields(...parts).value).toBe('nein')
  })
})
