import { describe, expect, test } from 'vitest'
import { chapter, componentOf, list, type Part, section, text, texts } from '../assessed-blocks.ts'

const monitoring = (...parts: readonly Part[]) => componentOf('monitoring', ...parts)
const continuation = (...parts: readonly Part[]) => componentOf('fortschreibung', ...parts)

const procedure = [
  'Die Stabsstelle prüft zweimal im Jahr den Stand der Umsetzung aller Maßnahmen.',
  'Grundlage sind elf Kennzahlen, die im Anhang stehen.',
  'Dem Sozialausschuss legt sie jährlich einen Sachstandsbericht vor.',
  'Die Lenkungsgruppe bewertet den Fortschritt der Vorhaben.',
]

describe('monitoring', () => {
  test.each<[string, string, readonly Part[]]>([
    ['ja: who, to whom, when, by what', 'ja', [chapter('Steuerung der Umsetzung'), ...texts(...procedure)]],
    ['ja: the same as a list', 'ja', [chapter('Umsetzungskontrolle'), ...list(...procedure)]],
    [
      'Empf.: advised',
      'Empf.',
      [chapter('Ausblick'), text('Es wird empfohlen, die Umsetzung der Maßnahmen durch ein Monitoring zu begleiten.')],
    ],
    [
      'Geplant: to be set up',
      'Geplant',
      [chapter('Ausblick'), text('Ein Monitoring der Umsetzung soll künftig aufgebaut werden.')],
    ],
    [
      'Geplant: not there yet, but in preparation',
      'Geplant',
      [chapter('Ausblick'), text('Ein Monitoring besteht nicht. Es ist in Vorbereitung.')],
    ],
    [
      'teilw.: a report without more',
      'teilw.',
      [
        chapter('Umsetzung und Kontrolle'),
        text('Dem Stadtrat wird jährlich ein Bericht über die Umsetzung des Konzepts vorgelegt.'),
      ],
    ],
    [
      'ja: with reasons for what was not done',
      'ja',
      [
        chapter('Umsetzungskontrolle'),
        ...texts(
          'Maßnahmen, die nicht begonnen wurden, werden im jährlichen Sachstandsbericht an den Stadtrat begründet.',
          'Da sich nicht alles messen lässt, prüft die Stabsstelle die Umsetzung anhand von elf Kennzahlen und im Gespräch.',
        ),
      ],
    ],
    [
      'ja: a conference that takes place',
      'ja',
      [
        chapter('Wie wir dranbleiben'),
        ...texts(
          'Einmal jährlich findet eine Konferenz statt, auf der die Stabsstelle den Stand der Umsetzung vorstellt.',
          'Im Herbst findet die Sitzung statt, in der der Sozialausschuss den Sachstandsbericht zur Umsetzung erhält.',
          'Zweimal im Jahr findet ein Treffen statt, bei dem elf Kennzahlen ausgewertet werden.',
        ),
      ],
    ],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    [
      'nein: what is missing',
      'nein',
      [chapter('Umsetzung'), text('Ein Monitoring der Umsetzung und ein jährlicher Bericht an den Stadtrat fehlen.')],
    ],
    [
      'nein: what those who fund it check',
      'nein',
      [
        chapter('Kapitel'),
        ...texts(
          'Die Fördermittelgeber prüfen jährlich die Umsetzung der Maßnahmen.',
          'Dem Fördermittelgeber wird jährlich ein Sachstandsbericht vorgelegt.',
        ),
      ],
    ],
    ['nein: denied', 'nein', [chapter('Steuerung'), text('Auf ein Monitoring wird verzichtet.')]],
  ])('%s', (_, value, parts) => {
    expect(monitoring(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    [
      'of the state',
      [
        chapter('Rechtlicher Rahmen'),
        ...texts(
          'Der Freistaat prüft jährlich die Umsetzung seiner Maßnahmen.',
          'Dem Landtag wird ein Sachstandsbericht vorgelegt.',
          'Grundlage sind Indikatoren des Landes.',
          'Das Ministerium bewertet den Fortschritt.',
        ),
      ],
    ],
    ['of an earlier paper', [chapter('Rückblick'), ...texts(...procedure)]],
    ['only announced by a heading', [chapter('Monitoring und Evaluation'), text('Siehe Anhang.')]],
    [
      'an evaluation of a course',
      [
        chapter('Angebote'),
        ...texts(
          'Der Sprachkurs wird jährlich evaluiert.',
          'Der Träger legt dem Bundesamt einen Bericht vor.',
          'Kennzahl ist die Zahl der Abschlüsse.',
        ),
      ],
    ],
  ])('not ja: %s', (_, parts) => {
    expect(monitoring(...parts).value).not.toBe('ja')
  })
})

describe('continuation', () => {
  test.each<[string, string, readonly Part[]]>([
    ['ja: a rhythm', 'ja', [chapter('Fortschreibung'), text('Das Konzept wird alle drei Jahre fortgeschrieben.')]],
    [
      'ja: a date',
      'ja',
      [
        chapter('Fortschreibung'),
        text('Im Jahr 2029 legt die Verwaltung dem Rat eine neue Fassung des Plans zum Beschluss vor.'),
      ],
    ],
    [
      'ja: a standing process that is reviewed',
      'ja',
      [
        chapter('Fortschreibung'),
        ...texts(
          'Das Konzept ist ein lebendiges Dokument.',
          'Es wird weiterentwickelt.',
          'Die Überprüfung des Konzepts ist Aufgabe der Stabsstelle.',
        ),
      ],
    ],
    [
      'Empf.: advised',
      'Empf.',
      [chapter('Ausblick'), text('Das Konzept sollte nach einigen Jahren fortgeschrieben werden.')],
    ],
    ['Geplant: intended', 'Geplant', [chapter('Ausblick'), text('Eine Fortschreibung des Konzepts ist vorgesehen.')]],
    [
      'teilw.: a part of the paper',
      'teilw.',
      [chapter('Ausblick'), text('Der Maßnahmenkatalog im Anhang wird jährlich aktualisiert.')],
    ],
    [
      'teilw.: only the list of measures',
      'teilw.',
      [chapter('Ausblick'), text('Die Maßnahmenübersicht wird jährlich aktualisiert.')],
    ],
    [
      'teilw.: a part of the text',
      'teilw.',
      [chapter('Ausblick'), text('Die Übersicht der Maßnahmen im Anhang wird jährlich aktualisiert.')],
    ],
    [
      'ja: a promise with a condition',
      'ja',
      [
        chapter('Ausblick'),
        text('Wenn sich ein Weg nicht bewährt, wird das Konzept spätestens nach drei Jahren angepasst.'),
      ],
    ],
    ['nein: nothing', 'nein', [chapter('Wohnen'), text('Das Rathaus wird gestrichen.')]],
    ['nein: denied', 'nein', [chapter('Ausblick'), text('Eine Fortschreibung des Konzepts ist nicht vorgesehen.')]],
  ])('%s', (_, value, parts) => {
    expect(continuation(...parts).value).toBe(value)
  })

  test.each<[string, readonly Part[]]>([
    ['the word in the title', [section('Fortschreibung 2024'), text('Das Rathaus wird gestrichen.')]],
    ['history', [chapter('Vorgeschichte'), text('Das Konzept von 2008 wurde im Jahr 2014 erstmals fortgeschrieben.')]],
    ['what the state does', [chapter('Rahmen'), text('Der Freistaat schreibt sein Konzept alle fünf Jahre fort.')]],
    [
      'a commission without rhythm',
      [chapter('Auftrag'), text('Der Stadtrat beauftragte die Verwaltung mit der Fortschreibung des Konzepts.')],
    ],
    ['another plan', [chapter('Wohnen'), text('Das Wohnraumkonzept der Stadt wird alle fünf Jahre fortgeschrieben.')]],
    [
      'a list of addresses',
      [chapter('Beratungsstellen'), text('Die Liste der Beratungsstellen wird jährlich aktualisiert.')],
    ],
  ])('not ja: %s', (_, parts) => {
    expect(continuation(...parts).value).not.toBe('ja')
  })
})

describe('decided wrongly', () => {
  test.fails.each<[string, string, readonly Part[]]>([
    [
      'the plan of the school board',
      'nein',
      [chapter('Bildung'), text('Der Schulentwicklungsplan und sein Konzept werden alle fünf Jahre fortgeschrieben.')],
    ],
  ])('continuation: %s: %s', (_, value, parts) => {
    expect(continuation(...parts).value).toBe(value)
  })
})
