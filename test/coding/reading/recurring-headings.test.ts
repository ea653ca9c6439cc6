import { describe, expect, test } from 'vitest'
import type { SectionRole } from '../../../src/model/codebook.ts'
import { type Blocks, heading, items, paragraph, readBlocks } from '../coded-text.ts'

/** What stands under one heading in three fields: as paragraphs, or as a list. */
type Under = Readonly<{ role: SectionRole | null; prose?: readonly string[]; lists?: readonly (readonly string[])[] }>

const fields = ['Deutsch lernen', 'Kita und Schule', 'Arbeit und Ausbildung']

/** A chapter per field with the same headings, none of which says what stands below. */
function chapters(under: Readonly<Record<string, Under>>): Blocks {
  return fields.flatMap((field, at) => [
    heading(field),
    ...Object.entries(under).flatMap(([title, { prose, lists }]) => [
      heading(title, 2),
      ...(prose ? [paragraph(prose[at] ?? '')] : []),
      ...items(...(lists?.[at] ?? [])),
    ]),
  ])
}

/** The roles that the headings of the second level got, by title. */
function rolesByTitle(blocks: Blocks): Record<string, readonly (SectionRole | null)[]> {
  const { document, roles } = readBlocks(blocks)
  const titled = document.sections.flatMap(({ title, level }, index) =>
    level === 2 ? [{ title, role: roles[index] ?? null }] : [],
  )
  return Object.fromEntries(
    [...Map.groupBy(titled, ({ title }) => title)].map(([title, all]) => [title, all.map(({ role }) => role)]),
  )
}

/** Papers of different tone whose headings are images. */
const papers: readonly (readonly [string, Record<string, Under>])[] = [
  [
    'plain language',
    {
      'Steine im Weg': {
        role: 'needs',
        prose: [
          'Viele warten lange auf einen Kurs. Am Abend gibt es keinen. Mütter können nicht kommen, weil niemand auf die Kinder aufpasst.',
          'Eltern verstehen die Briefe nicht. Es fehlen Plätze in der Kita. Der Weg ist zu weit.',
          'Zeugnisse zählen hier oft nicht. Betriebe trauen sich kaum. Ein Bus fehlt.',
        ],
      },
      Leuchtturm: {
        role: 'goals',
        prose: [
          'Alle sollen Deutsch lernen können. Niemand soll länger als drei Monate warten.',
          'Jedes Kind soll gut in der Schule ankommen. Eltern sollen wissen, wie Schule geht.',
          'Wer arbeiten kann, soll Arbeit finden. Wir wollen, dass Frauen die gleichen Chancen haben.',
        ],
      },
      Rucksack: {
        role: 'measures',
        lists: [
          [
            'Die Volkshochschule richtet bis Mai 2026 einen Kurs am Abend ein.',
            'Im Rathaus wird ein Sprachcafé eröffnet.',
          ],
          [
            'Das Schulamt bildet bis Herbst 2026 zehn Lotsinnen aus.',
            'Die Briefe der Kitas werden in einfache Sprache übertragen.',
          ],
          ['Das Jobcenter startet 2026 eine Sprechstunde.', 'Eine Messe für Betriebe wird vorbereitet.'],
        ],
      },
    },
  ],
  [
    'of an office',
    {
      'Teil a': {
        role: 'offers',
        prose: [
          'Die Kreisvolkshochschule bietet vier Kurse an. Der Caritasverband berät in drei Gemeinden. Seit 2017 besteht ein Lesekreis.',
          'An fünf Schulen bestehen Vorbereitungsklassen. Der Kinderschutzbund betreibt eine Spielgruppe.',
          'Die Kammern beraten zur Anerkennung. Beim Jobcenter gibt es eine feste Ansprechperson.',
        ],
      },
      'Teil b': {
        role: 'goals',
        lists: [
          ['Jeder Zugewanderte findet binnen acht Wochen einen Platz.', 'Kein Kind dolmetscht mehr für seine Eltern.'],
          ['Alle Kinder besuchen vor der Schule eine Kita.', 'Wer wechselt, wird begleitet.'],
          [
            'Alle Anerkennungsverfahren dauern höchstens drei Monate.',
            'Niemand bleibt unter seinem Können beschäftigt.',
          ],
        ],
      },
      'Teil c': {
        role: 'measures',
        lists: [
          [
            'Einrichtung eines Sprachmittlerpools (Sozialamt, 2026)',
            'Ausweitung der Kurszeiten in den Abend (VHS, ab 2027)',
          ],
          [
            'Fortbildung der Fachkräfte (Jugendamt, jährlich)',
            'Einführung eines Elternabends je Halbjahr (Schulamt, 2026)',
          ],
          ['Aufbau einer Lotsenstelle (Jobcenter, 2027)', 'Durchführung einer Messe (Wirtschaftsförderung, jährlich)'],
        ],
      },
    },
  ],
  [
    'of an expert report',
    {
      Befundblatt: {
        role: 'analysis',
        prose: [
          'Von 812 Teilnehmenden bestanden 54 Prozent die Prüfung. Der Anteil der Frauen lag bei 46 Prozent.',
          'In den Kitas sprechen 38 Prozent der Kinder zu Hause eine andere Sprache. An den Hauptschulen sind es 61 Prozent.',
          'Die Quote der Beschäftigten stieg auf 51,2 Prozent. 340 Menschen arbeiten als Helfer.',
        ],
      },
      Rezept: {
        role: 'recommendations',
        prose: [
          'Die Stadt sollte Kurse am Abend fördern. Empfohlen wird ein gemeinsamer Einstufungstest.',
          'Die Schulen sollten Eltern früher einladen. Denkbar wäre ein Patenprogramm.',
          'Ratsam ist eine Sprechstunde der Kammern. Die Betriebe sollten Sprachkurse im Betrieb prüfen.',
        ],
      },
    },
  ],
  [
    'in old wording',
    {
      Erstens: {
        role: 'needs',
        prose: [
          'Es mangelt an Lehrkräften. Die ausländischen Arbeitnehmer finden nur selten Zeit für den Unterricht.',
          'Die Aussiedlerkinder kommen im Unterricht nicht mit. Hausaufgabenhilfe fehlt in den Dörfern.',
          'Die Jugendlichen bleiben ohne Lehrstelle. Für Umschulungen fehlen die Mittel.',
        ],
      },
      Zweitens: {
        role: 'measures',
        prose: [
          'Der Landkreis wird einen zweiten Lehrgang einrichten. Die Räume werden von der Gemeinde gestellt.',
          'Das Jugendamt wird die Hausaufgabenhilfe ausbauen. Die Elternabende werden zweisprachig abgehalten.',
          'Das Arbeitsamt wird eine Sprechstunde abhalten. Zwei Werkmeister werden als Paten gewonnen.',
        ],
      },
    },
  ],
]

describe('a heading that recurs under the fields takes the role of what stands below it', () => {
  test.each(papers)('paper %s', (_, under) => {
    const expected = Object.entries(under).map(([title, { role }]) => [title, fields.map(() => role)])
    expect(rolesByTitle(chapters(under))).toEqual(Object.fromEntries(expected))
  })
})

describe('it has no role', () => {
  test('when what stands below speaks for nothing', () => {
    const prose = ['Kurse finden sich auf Seite 4.', 'Frau Kern weiß mehr.', 'Der Plan hängt im Flur.']
    expect(rolesByTitle(chapters({ 'Gut zu wissen': { role: null, prose } }))['Gut zu wissen']).toEqual([
      null,
      null,
      null,
    ])
  })

  test('when what stands below is mixed', () => {
    const prose = [
      'Alle sollen Deutsch lernen. Es fehlen Kurse.',
      'Die Stadt sollte Räume stellen. Der Verein berät Eltern.',
      'Von 80 Anträgen waren 40 Prozent vollständig. Die Kammer wird einen Kurs einrichten.',
    ]
    expect(rolesByTitle(chapters({ Allerlei: { role: null, prose } })).Allerlei).toEqual([null, null, null])
  })

  test('when it stands only twice', () => {
    const { Leuchtturm } = rolesByTitle(
      fields
        .slice(0, 2)
        .flatMap((field) => [
          heading(field),
          heading('Leuchtturm', 2),
          paragraph('Alle sollen lernen. Niemand soll warten.'),
        ]),
    )
    expect(Leuchtturm).toEqual([null, null])
  })
})

describe('a section that is built like the fields is one', () => {
  const built = (title: string): Blocks => [
    heading(title, 2),
    paragraph('Das gehört dazu.'),
    heading('Dahin wollen wir', 3),
    paragraph('Alle sollen dabei sein.'),
  ]
  const titles = ['Wer hilft mir im Rathaus?', 'Wie wir wohnen', 'Was gibt es für Kinder?']

  test('whatever its heading says', () => {
    const { document, roles } = readBlocks(titles.flatMap((title) => built(title)))
    const ofFields = document.sections.flatMap(({ title }, index) => (titles.includes(title) ? [roles[index]] : []))
    expect(ofFields).toEqual([null, null, null])
  })

  test('also in a chapter on how the document came about, whose goals are then its own', () => {
    const { document, roles } = readBlocks([heading('Anlass und Rahmen'), ...titles.flatMap((title) => built(title))])
    const goals = document.sections.flatMap(({ title }, index) => (title === 'Dahin wollen wir' ? [roles[index]] : []))
    expect(goals).toEqual(['goals', 'goals', 'goals'])
  })
})

test('"Woran" under every field names indicators, once it is about watching the whole', () => {
  const lists = fields.map(() => ['Zahl der Kurse', 'Zahl der Abschlüsse'])
  expect(rolesByTitle(chapters({ 'Woran wir Erfolg erkennen': { role: 'indicators', lists } }))).toEqual({
    'Woran wir Erfolg erkennen': ['indicators', 'indicators', 'indicators'],
  })
  expect(readBlocks([heading('Woran wir Erfolg erkennen'), paragraph('Daran.')]).roles.at(-1)).toBe('monitoring')
})

describe('words set before a paragraph or list', () => {
  const role = (...blocks: Blocks) => readBlocks([heading('Wohnen'), ...blocks]).blockRoles.at(-1)

  test('a label on a line of its own counts for the list behind it', () => {
    expect(role(paragraph('Das wollen wir:'), items('Alle wohnen gut.', 'Keiner wohnt allein.'))).toBe('goals')
  })

  test('and not for the paragraph behind the list', () => {
    expect(role(paragraph('Das wollen wir:'), items('Alle wohnen gut.'), paragraph('Dazu noch ein Wort.'))).toBeNull()
  })

  test('a label on a line of its own counts for the paragraph behind it', () => {
    const text = 'Jede Familie soll in unserer Stadt eine Wohnung finden, die sie bezahlen kann.'
    expect(role(paragraph('Das wollen wir:'), paragraph(text))).toBe('goals')
  })

  test('a run-in heading counts for the list that its paragraph opens', () => {
    expect(role(paragraph('Was wir tun. Drei Dinge nehmen wir uns vor:'), items('Lotsen ausbilden.'))).toBe('measures')
  })

  test('a statement is no label', () => {
    expect(role(paragraph('Das Vorgehen gliederte sich in drei Schritte:'), items('Umfrage', 'Werkstatt'))).toBeNull()
    expect(role(paragraph('Dass Zahlen allein wenig besagen, versteht sich. Es gab Gespräche.'))).toBeNull()
  })

  test('words that recur in front of paragraphs take the role of these', () => {
    const texts = [
      'Kompass. Alle sollen eine Wohnung finden. Niemand soll im Heim bleiben.',
      'Kompass. Kinder sollen gut lernen. Wir wollen kleine Klassen.',
      'Kompass. Wer arbeiten will, soll Arbeit finden.',
    ]
    const { document, blockRoles } = readBlocks(
      fields.flatMap((field, at) => [heading(field), paragraph(texts[at] ?? '')]),
    )
    expect(document.blocks.flatMap(({ type }, at) => (type === 'paragraph' ? [blockRoles[at]] : []))).toEqual([
      'goals',
      'goals',
      'goals',
    ])
  })
})
