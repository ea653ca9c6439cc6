import { describe, expect, test } from 'vitest'
import { chapter, componentOf, list, type Part, section, text } from '../assessed-blocks.ts'

const goalsIn = (...parts: readonly Part[]) => componentOf('ziele-und-massnahmen', ...parts).value
const fieldNames = ['Sprache', 'Arbeit', 'Wohnen']

/** Goals as states, none of which holds the word goal. */
const states = [
  ['Niemand wartet länger als acht Wochen auf einen Kurs.', 'Im Amt wird jede Person verstanden.'],
  ['Zugewanderte arbeiten so oft im gelernten Beruf wie andere.', 'Kein Betrieb bleibt ohne Ansprechpartner.'],
  ['Familien finden in allen Ortsteilen eine Wohnung.', 'Nachbarn kennen einander.'],
]
const actions = [
  ['Lotsen ausbilden', 'Einen Treff im alten Bahnhof eröffnen'],
  ['Praktika vermitteln', 'Eine Messe für Betriebe ausrichten'],
  ['Einen Ratgeber zur Miete drucken', 'Hausmeister schulen'],
]

const perField = (body: (at: number) => readonly Part[]): readonly Part[] => [
  chapter('Handlungsfelder'),
  ...fieldNames.flatMap((name, at) => [section(name), ...body(at)]),
]
const sub = (words: string) => ({ type: 'heading', level: 3, text: words }) as const

const goalHeadings = [
  'Ziele',
  'Unsere Ziele',
  'Dahin wollen wir',
  'Worauf wir hinarbeiten',
  'Was wir erreichen wollen',
  'Das wollen wir',
  'Zielbild',
  'Wo wir in fünf Jahren stehen',
  'Angestrebter Zustand',
  'So soll es werden',
  'Perspektive 2030',
  'Zielvorstellung',
  'Wofür wir uns einsetzen',
  'Worum es uns geht',
  'Unser Anspruch',
  'Wie es sein soll',
  'Bild der Zukunft',
  'Wenn es gelingt',
  'Wohin die Reise geht',
  'Soll',
  'Was sich ändern soll',
  'Wirkungen',
  'Zielsetzung',
  'Teilziele',
  'Leitgedanke',
  'Wohin?',
  'Was uns vorschwebt',
  'Woran wir den Erfolg erkennen',
  'Erfolg heißt für uns',
  'Absichten',
] // prettier-ignore

describe('goals as states under a heading that comes back', () => {
  test.each(goalHeadings)('with measures: %s', (words) => {
    const parts = perField((at) => [
      sub(words),
      list(...(states[at] ?? [])),
      sub('Maßnahmen'),
      list(...(actions[at] ?? [])),
    ])
    expect(goalsIn(...parts)).toBe('ja')
  })

  test.each(goalHeadings)('without: %s', (words) => {
    expect(goalsIn(...perField((at) => [sub(words), list(...(states[at] ?? []))]))).toBe('Ziele')
  })
})

/** One sentence per field says where it is to go. */
const sentences: readonly (readonly [string, string, string])[] = [
  ['Ziel ist es, dass alle Deutsch lernen.', 'Unser Ziel ist Arbeit für alle.', 'Ziel ist bezahlbarer Wohnraum.'],
  [
    'Wir wollen erreichen, dass jedes Kind Deutsch spricht.',
    'Wir wollen erreichen, dass niemand ohne Arbeit bleibt.',
    'Wir möchten, dass Familien eine Wohnung finden.',
  ],
  [
    'Bis 2030 soll jedes Kind vor der Schule Deutsch sprechen.',
    'Bis 2028 soll sich die Zahl der Erwerbslosen halbieren.',
    'Alle Familien sollen eine Wohnung finden können.',
  ],
  [
    'Angestrebt wird, dass alle Zugewanderten Deutsch lernen.',
    'Angestrebt ist eine höhere Beteiligung am Erwerbsleben.',
    'Anzustreben ist eine gleichmäßige Verteilung auf die Ortsteile.',
  ],
  [
    'Die Stadt setzt sich zum Ziel, Wartezeiten auf Kurse zu verkürzen.',
    'Die Stadt verfolgt das Ziel, mehr Frauen in Arbeit zu bringen.',
    'Die Stadt hat sich vorgenommen, dass niemand länger als ein Jahr in der Unterkunft lebt.',
  ],
  [
    'Es gilt, die Wartezeiten auf Kurse zu verkürzen.',
    'Es gilt, mehr Frauen in Arbeit zu bringen.',
    'Es kommt darauf an, dass Familien früh eine Wohnung finden.',
  ],
  [
    'Uns liegt daran, dass sich alle verständigen können.',
    'Uns ist wichtig, dass jede und jeder vom eigenen Lohn leben kann.',
    'Uns geht es darum, dass Nachbarn einander kennen.',
  ],
  [
    'S1 Kein Kind kommt ohne Deutsch in die Schule.',
    'S2 Jeder Abschluss wird genutzt.',
    'S3 Niemand lebt länger als ein Jahr in der Unterkunft.',
  ],
  ['Z 1: Alle sprechen Deutsch.', 'Z 2: Alle finden Arbeit.', 'Z 3: Alle wohnen gut.'],
  [
    'Das Vorhaben zielt darauf ab, dass sich alle verständigen können.',
    'Die Bemühungen richten sich darauf, dass Frauen Arbeit finden.',
    'Beabsichtigt ist, die Zahl der Menschen in Unterkünften zu senken.',
  ],
  [
    'Zweck aller Bemühungen ist die sprachliche Eingliederung der ausländischen Arbeitnehmer.',
    'Erstrebt wird die gleichberechtigte Eingliederung in das Erwerbsleben.',
    'Als Ziel wird die angemessene Unterbringung der Aussiedler verfolgt.',
  ],
  [
    'Das ist unser Ziel: Alle können Deutsch lernen.',
    'Das wollen wir: Jeder findet Arbeit.',
    'Das wünschen wir uns: Jede Familie hat eine Wohnung.',
  ],
]

describe('goals as sentences', () => {
  test.each(sentences.map((three) => [three]))('with measures: %j', (three) => {
    const parts = perField((at) => [text(three[at] ?? ''), sub('Maßnahmen'), list(...(actions[at] ?? []))])
    expect(goalsIn(...parts)).toBe('ja')
  })
})

describe('goals in a list of their own', () => {
  test.each([
    'Unsere Ziele',
    'Strategische Ziele',
    'Leitziele',
    'Zielkatalog',
    'Wohin wir wollen',
    'Zehn Ziele bis 2030',
  ])('%s', (title) => {
    const parts = [
      chapter(title),
      list(...states.flat()),
      ...perField((at) => [sub('Maßnahmen'), list(...(actions[at] ?? []))]),
    ]
    expect(goalsIn(...parts)).toBe('ja')
  })
})

const withMeasures = (words: string): readonly Part[] => [
  chapter('Grundlagen'),
  text(words),
  text(words),
  ...perField((at) => [text('Hier gibt es viel zu tun.'), sub('Maßnahmen'), list(...(actions[at] ?? []))]),
]

describe('no goals of this paper', () => {
  test.each([
    'Ziel der Kurse ist das Niveau B1.',
    'Ziel des Bundesprogramms ist die Förderung von Netzwerken.',
    'Das Land verfolgt mit seinem Gesetz das Ziel, den Zusammenhalt zu stärken.',
    'Im Konzept von 2009 war das Ziel, mehr Kinder in die Kitas zu bringen.',
    'Ziele werden in einem späteren Schritt mit den Ämtern formuliert.',
    'Auf Ziele verzichtet dieses Papier bewusst.',
    'Zielgruppe sind alle Menschen, die neu in die Stadt kommen.',
    'Ohne Ziele geht es nicht, das ist allen bewusst.',
    'Die Agenda 2030 nennt siebzehn Ziele für nachhaltige Entwicklung.',
    'Ziel des Vereins ist die Pflege des Brauchtums.',
    'Der Arbeitskreis hat sich zum Ziel gesetzt, einmal im Quartal zu tagen.',
    'Deutschland ist seit langem das Ziel vieler Menschen.',
    '„Unser Ziel muss es sein, dass alle Deutsch lernen“, sagte eine Teilnehmerin.',
    'Ziel der Befragung war es, die Wünsche der Familien kennenzulernen.',
    'Ziel dieses Kapitels ist ein Überblick über die Zahlen.',
    'Zielgerichtete Beratung ist gefragt.',
    'Die Ziele des Vorgängers wurden nur zum Teil erreicht.',
  ])('Maßnahmen: %s', (words) => {
    expect(goalsIn(...withMeasures(words))).toBe('Maßnahmen')
  })
})

const goalsOnly = (words: string): readonly Part[] => [
  ...perField((at) => [text(sentences[0]?.[at] ?? ''), text(sentences[1]?.[at] ?? '')]),
  chapter('Wie es weitergeht'),
  text(words),
]

describe('no measures of this paper', () => {
  test.each([
    'Maßnahmen werden in einem gesonderten Plan aufgestellt.',
    'Die Ämter erarbeiten bis zum Herbst Maßnahmen.',
    'Maßnahmen nach dem SGB II vermittelt das Jobcenter.',
    'Im Jahr 2019 nahmen 312 Personen an Maßnahmen der Agentur für Arbeit teil.',
    'Konkrete Maßnahmen enthält dieses Leitbild nicht.',
    'Der Bund fördert Maßnahmen für junge Zugewanderte.',
    'Integrationsmaßnahmen wie der Orientierungskurs dauern sechs Monate.',
    'Maßnahmen brauchen Geld, das ist allen klar.',
    'Das frühere Konzept enthielt 64 Maßnahmen.',
    'Der Katalog der Maßnahmen folgt.',
  ])('Ziele: %s', (words) => {
    expect(goalsIn(...goalsOnly(words))).toBe('Ziele')
  })
})

describe('measures as advice', () => {
  test.each([
    [
      'Die Stadt sollte Lotsen ausbilden.',
      'Das Jobcenter sollte Praktika vermitteln.',
      'Die Stadt sollte Hausmeister schulen.',
    ],
    ['Wir raten, Lotsen auszubilden.', 'Wir raten, Praktika zu vermitteln.', 'Wir raten, Hausmeister zu schulen.'],
    [
      'Es wird empfohlen, Lotsen auszubilden.',
      'Es wird empfohlen, Praktika zu vermitteln.',
      'Es wird empfohlen, Hausmeister zu schulen.',
    ],
    [
      'Die Stadt könnte Lotsen ausbilden.',
      'Die Stadt könnte Praktika vermitteln.',
      'Die Stadt könnte Hausmeister schulen.',
    ],
    [
      'Zu prüfen wäre, ob Lotsen ausgebildet werden.',
      'Wünschenswert wäre eine Messe für Betriebe.',
      'Hilfreich wäre ein Ratgeber zur Miete.',
    ],
  ])('%s', (...three) => {
    const parts = perField((at) => [
      text(sentences[0]?.[at] ?? ''),
      sub('Empfehlungen'),
      list(
        three[at] ?? '',
        ...(three.slice(0, 2) as string[]).map((words) =>
          words.replace('Lotsen', 'Paten').replace('Praktika', 'Stellen'),
        ),
      ),
    ])
    expect(goalsIn(...parts)).toBe('Empf.')
  })
})
