import { describe, expect, test } from 'vitest'
import { heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const relationsOf = (...sentences: readonly string[]) =>
  rulesOf([...network, heading('Zusammenarbeit', 2), ...sentences.map(paragraph)]).relations.map(
    ({ from, kind, to }) => `${from} ${kind} ${to}`,
  )

describe('relations between bodies', () => {
  test.each([
    ['Die Vollversammlung wählt den Vorstand.', 'Vollversammlung elects Vorstand'],
    ['Die Vollversammlung wählt die Mitglieder des Vorstands für zwei Jahre.', 'Vollversammlung elects Vorstand'],
    ['Der Vorstand wird von der Vollversammlung für zwei Jahre gewählt.', 'Vollversammlung elects Vorstand'],
    ['Die Mitglieder des Vorstands werden durch die Vollversammlung gewählt.', 'Vollversammlung elects Vorstand'],
    ['Jeder Arbeitskreis entsendet zwei Vertreterinnen in den Vorstand.', 'Arbeitskreise elects Vorstand'],
    ['Die Arbeitskreise benennen je ein Mitglied für den Sitz im Vorstand.', 'Arbeitskreise elects Vorstand'],
    ['Der Vollversammlung obliegt die Wahl des Vorstands.', 'Vollversammlung elects Vorstand'],
    ['Der Vorstand beruft die Mitglieder des Fachbeirats.', 'Vorstand appoints Fachbeirat'],
    ['Die Mitglieder des Fachbeirats werden vom Vorstand berufen.', 'Vorstand appoints Fachbeirat'],
    ['Der Fachbeirat wird durch den Stadtrat berufen.', 'Stadtrat appoints Fachbeirat'],
    ['Der Gemeinderat wählt die Mitglieder des Fachbeirats.', 'Gemeinderat appoints Fachbeirat'],
    ['Die Berufung in den Fachbeirat erfolgt durch den Kreistag.', 'Kreistag appoints Fachbeirat'],
    ['Der Vorstand bereitet die Vollversammlung vor.', 'Vorstand prepares Vollversammlung'],
    ['Der Vorstand bereitet die Sitzungen der Vollversammlung vor.', 'Vorstand prepares Vollversammlung'],
    ['Die Vollversammlung wird vom Vorstand vorbereitet.', 'Vorstand prepares Vollversammlung'],
    ['Der Vorstand plant und organisiert die Vollversammlung.', 'Vorstand prepares Vollversammlung'],
    ['Die Vorbereitung der Vollversammlung obliegt dem Vorstand.', 'Vorstand prepares Vollversammlung'],
    ['Die Vorbereitung der Vollversammlung ist Aufgabe des Vorstands.', 'Vorstand prepares Vollversammlung'],
    ['Der Vorstand trifft sich zur Vorbereitung der Vollversammlung.', 'Vorstand prepares Vollversammlung'],
    ['Die Arbeitskreise berichten der Vollversammlung.', 'Arbeitskreise reports-to Vollversammlung'],
    ['Die Arbeitskreise berichten dem Vorstand über ihre Arbeit.', 'Arbeitskreise reports-to Vorstand'],
    ['Einmal jährlich berichtet der Vorstand der Vollversammlung.', 'Vorstand reports-to Vollversammlung'],
    ['Der Vorstand erstattet der Vollversammlung Bericht.', 'Vorstand reports-to Vollversammlung'],
    ['Der Vorstand legt der Vollversammlung einen Jahresbericht vor.', 'Vorstand reports-to Vollversammlung'],
    ['Der Vorstand legt vor der Vollversammlung Rechenschaft ab.', 'Vorstand reports-to Vollversammlung'],
    ['Der Vorstand ist der Vollversammlung rechenschaftspflichtig.', 'Vorstand reports-to Vollversammlung'],
    ['Die Sprecher der Arbeitskreise berichten im Vorstand.', 'Arbeitskreise reports-to Vorstand'],
    [
      'Die Arbeitskreise stellen ihre Ergebnisse in der Vollversammlung vor.',
      'Arbeitskreise reports-to Vollversammlung',
    ],
    ['Die Vollversammlung nimmt den Jahresbericht des Vorstands entgegen.', 'Vorstand reports-to Vollversammlung'],
    ['Es bestehen Arbeitskreise, die dem Vorstand berichten.', 'Arbeitskreise reports-to Vorstand'],
    ['Der Vorstand berichtet jährlich dem Kreistag.', 'Vorstand reports-to Kreistag'],
    ['Jeder Arbeitskreis erzählt in der Vollversammlung, was er tut.', 'Arbeitskreise reports-to Vollversammlung'],
    ['Die Arbeitskreise geben offene Fragen an den Vorstand weiter.', 'Arbeitskreise reports-to Vorstand'],
    ['Der Vorstand legt dem Stadtrat dar, was erreicht ist.', 'Vorstand reports-to Stadtrat'],
    ['Der Vorstand berichtet in jeder Sitzung der Vollversammlung.', 'Vorstand reports-to Vollversammlung'],
    ['Zur Begleitung beruft der Vorstand einen Fachbeirat.', 'Vorstand appoints Fachbeirat'],
    ['Der Vorstand informiert den Stadtrat über die Ergebnisse.', 'Vorstand reports-to Stadtrat'],
    ['Der Fachbeirat berät den Vorstand in allen Fragen.', 'Fachbeirat advises Vorstand'],
    ['Der Fachbeirat berät den Stadtrat und die Verwaltung.', 'Fachbeirat advises Stadtrat'],
    ['Der Fachbeirat hat die Aufgabe, den Gemeinderat zu beraten.', 'Fachbeirat advises Gemeinderat'],
    ['Der Fachbeirat gibt Empfehlungen an den Stadtrat ab.', 'Fachbeirat advises Stadtrat'],
    ['Der Vorstand ist ein Organ der Vollversammlung.', 'Vorstand part-of Vollversammlung'],
    // In an infinitive.
    ['Der Vorstand übernimmt es, die Vollversammlung vorzubereiten.', 'Vorstand prepares Vollversammlung'],
    ['Die Vollversammlung hat das Recht, den Vorstand zu wählen.', 'Vollversammlung elects Vorstand'],
    ['Aufgabe der Arbeitskreise ist es, dem Vorstand jährlich zu berichten.', 'Arbeitskreise reports-to Vorstand'],
    // In a subordinate clause, and behind one.
    [
      'Der Vorstand sorgt dafür, dass die Arbeitskreise der Vollversammlung berichten.',
      'Arbeitskreise reports-to Vollversammlung',
    ],
    [
      'Wenn der Vorstand es wünscht, berichten die Arbeitskreise der Vollversammlung.',
      'Arbeitskreise reports-to Vollversammlung',
    ],
    ['Die Arbeitskreise, die dem Fachbeirat zuarbeiten, berichten dem Vorstand.', 'Arbeitskreise reports-to Vorstand'],
    // Dates end no clause.
    ['Am 3. Mai jedes Jahres berichtet der Vorstand der Vollversammlung.', 'Vorstand reports-to Vollversammlung'],
    ['Der Vorstand legt bis 30. Juni der Vollversammlung einen Bericht vor.', 'Vorstand reports-to Vollversammlung'],
    ['Die Vollversammlung trifft sich am 1. Dezember und wählt den Vorstand.', 'Vollversammlung elects Vorstand'],
    ['Die Vollversammlung erhält vom Vorstand jährlich einen Bericht.', 'Vorstand reports-to Vollversammlung'],
  ])('%s', (sentence, relation) => {
    expect(relationsOf(sentence)).toEqual([relation])
  })

  test.each([
    'Die Geschäftsstelle bereitet die Sitzungen des Vorstands vor.',
    'Die Koordinatorin berichtet dem Vorstand.',
    'Der Vorstand wählt aus seiner Mitte eine Vorsitzende.',
    'Der Vorstand bereitet seine Sitzungen selbst vor.',
    'Der Vorstand beruft die Vollversammlung ein.',
    'Der Vorstand berichtet über die Beschlüsse der Vollversammlung.',
    'Der Vorstand berichtet nicht an den Stadtrat.',
    'Das Protokoll der Vollversammlung liegt beim Vorstand aus.',
    'Mitglieder des Vorstands dürfen an den Sitzungen der Arbeitskreise teilnehmen.',
    'Im Vorstand sollen alle Arbeitskreise vertreten sein.',
    'Der Stadtrat bleibt zuständig.',
    'Die Vollversammlung wählte 2019 den Vorstand.',
    'Der Beirat der Nachbarstadt berät den Stadtrat.',
    'Der Vorstand und die Vollversammlung tagen öffentlich.',
    'Mitglieder können vom Vorstand auf Vorschlag der Arbeitskreise abberufen werden.',
    'Der Vorstand, den die Vollversammlung kennt, tagt öffentlich.',
    'Die Arbeitskreise, über die der Vorstand berichtet, arbeiten selbstständig.',
    'Die Presse berichtet über den Vorstand und die Vollversammlung.',
    'Die Zeitung berichtet der Vollversammlung.',
    'Der Vorstand bereitet sich auf die Vollversammlung vor.',
    'Die Mitglieder erhalten vom Vorstand einen Bericht.',
    'Die Vollversammlung erhält einen Zuschuss.',
    'Der Vorstand berichtet über die Sitzungen der Vollversammlung.',
    'Der Vorstand gibt die Einladung an die Presse weiter.',
    'Der Vorstand legt seine Gründe dar.',
    'Im Vorstand wird erzählt, was es Neues gibt.',
    'Die Versammlung beruft der Vorstand ein.',
    'Die Leitstelle berichtet der Vollversammlung.',
  ])('nothing in "%s"', (sentence) => {
    expect(relationsOf(sentence)).toEqual([])
  })

  test('several clauses of a sentence, with a pronoun for the one named before', () => {
    expect(
      relationsOf('Der Vorstand leitet die Vollversammlung, bereitet sie vor und berichtet dem Stadtrat.'),
    ).toEqual(['Vorstand prepares Vollversammlung', 'Vorstand reports-to Stadtrat'])
  })

  test('items below a line on the tasks of a body', () => {
    const { relations } = rulesOf([
      ...network,
      heading('Zuständigkeiten', 2),
      paragraph('Aufgaben des Vorstands sind:'),
      ...items('Vorbereitung der Vollversammlung', 'Berichterstattung an den Stadtrat'),
    ])
    expect(relations.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['Vorstand', 'prepares', 'Vollversammlung'],
      ['Vorstand', 'reports-to', 'Stadtrat'],
    ])
  })

  test('in its chapter a body need not be named', () => {
    const { relations } = rulesOf([
      ...network,
      heading('Sprecherrat', 2),
      paragraph('Die Vollversammlung wählt aus ihrer Mitte fünf Personen.'),
      paragraph('Er berät den Stadtrat und bereitet die Vollversammlung vor.'),
    ])
    expect(relations.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['Vollversammlung', 'elects', 'Sprecherrat'],
      ['Sprecherrat', 'advises', 'Stadtrat'],
      ['Sprecherrat', 'prepares', 'Vollversammlung'],
    ])
  })

  describe('in the chapter of a body', () => {
    const under = (chapter: string, sentence: string) =>
      rulesOf([...network, heading(chapter, 2), paragraph(sentence)]).relations.map(
        ({ from, kind, to }) => `${from} ${kind} ${to}`,
      )

    test.each([
      [
        'Wahl des Vorstands',
        'Er besteht aus Personen, die die Vollversammlung wählt.',
        'Vollversammlung elects Vorstand',
      ],
      ['Wahl des Vorstands', 'Gewählt wird in der Vollversammlung.', 'Vollversammlung elects Vorstand'],
      ['Zu den Arbeitskreisen', 'Ihre Empfehlungen gehen an den Vorstand.', 'Arbeitskreise reports-to Vorstand'],
      [
        'Zu den Arbeitskreisen',
        'Über jedes Treffen bekommt der Vorstand ein Protokoll.',
        'Arbeitskreise reports-to Vorstand',
      ],
      [
        'Ablauf der Vollversammlung',
        'Die Arbeitskreise stellen dort ihre Vorhaben vor.',
        'Arbeitskreise reports-to Vollversammlung',
      ],
    ])('%s: %s', (chapter, sentence, relation) => {
      expect(under(chapter, sentence)).toEqual([relation])
    })

    test.each([
      ['Zur Vollversammlung', 'Hier werden Berichte aus den Arbeitskreisen beraten.', 'Arbeitskreise'],
      [
        'Zur Vollversammlung',
        'Sie wählt den Vorstand, nimmt dessen Jahresbericht entgegen und spricht über anderes.',
        'Vorstand',
      ],
      ['Zur Vollversammlung', 'Sie lässt sich vom Vorstand berichten.', 'Vorstand'],
      ['Zu den Arbeitskreisen', 'Vorlagen, die alle angehen, leiten sie der Vollversammlung zu.', 'Arbeitskreise'],
      ['Zu den Arbeitskreisen', 'Alle drei Monate berichten sie der Vollversammlung.', 'Arbeitskreise'],
      ['Zu den Arbeitskreisen', 'Die federführende Organisation berichtet der Vollversammlung.', 'Arbeitskreise'],
      ['Zum Vorstand', 'Vorschläge werden der Vollversammlung über die Leitung zugeleitet.', 'Vorstand'],
      [
        'Ablauf',
        'Der Plan wird im Vorstand beraten und anschließend der Vollversammlung zur Kenntnis gegeben.',
        'Vorstand',
      ],
      ['Zur Vollversammlung', 'Der Vorstand berichtet jährlich dort.', 'Vorstand'],
      ['Zu den Arbeitskreisen', 'Ergebnisse aus den Arbeitskreisen gehen an die Vollversammlung.', 'Arbeitskreise'],
      [
        'Zum Vorstand',
        'Empfehlungen, die alle angehen, leitet die Vorsitzende an die Vollversammlung weiter.',
        'Vorstand',
      ],
    ])('%s: %s: a report', (chapter, sentence, from) => {
      expect(under(chapter, sentence)).toContain(`${from} reports-to Vollversammlung`)
    })

    test('among what a body is there for', () => {
      const { relations } = rulesOf([
        ...network,
        heading('Überblick', 2),
        table(['Gremium', 'Wozu'], ['Vollversammlung', 'Jahresthema, Berichte aus den Arbeitskreisen']),
        table(['Gremium', 'Wozu'], ['Vorstand', 'Berichte an die Vollversammlung, Berichte über die Arbeitskreise']),
      ])
      expect(relations.map(({ from, to }) => [from, to])).toEqual([['Arbeitskreise', 'Vollversammlung']])
    })

    test.each([
      ['Wahl des Vorstands', 'Er besteht aus Personen, die die Vollversammlung kennt.'],
      ['Wahl des Vorstands', 'Gegessen wird in der Vollversammlung.'],
      ['Zu den Arbeitskreisen', 'Einladungen gehen an den Vorstand.'],
      ['Zu den Arbeitskreisen', 'Für jedes Treffen bekommt der Vorstand einen Raum.'],
      ['Ablauf der Vollversammlung', 'Die Arbeitskreise treffen dort neue Leute.'],
      ['Zu den Arbeitskreisen', 'Anregungen aus dem Publikum gehen an den Vorstand.'],
      ['Zum Vorstand', 'Der Bericht wird der Vollversammlung zugeleitet.'],
      [
        'Ablauf der Vollversammlung',
        'Ein Ergebnis wird in der Vollversammlung vorgestellt und dem Stadtrat mitgeteilt.',
      ],
      ['Zu den Arbeitskreisen', 'Alle zwei Monate treffen sie sich mit dem Vorstand.'],
      ['Zu den Arbeitskreisen', 'Unterlagen, die der Vorstand braucht, verwahren sie selbst.'],
      ['Zu den Arbeitskreisen', 'Die federführende Stelle sitzt im Vorstand.'],
      ['Zu den Arbeitskreisen', 'Die zuständige Behörde berichtet dem Vorstand.'],
      ['Zum Vorstand', 'Beschlüsse fasst er mit Mehrheit; der Stadtrat entscheidet.'],
      ['Ablauf der Vollversammlung', 'Hier werden Berichte der Presse besprochen.'],
      ['Ablauf der Vollversammlung', 'Hier werden Berichte über die Arbeitskreise verteilt.'],
      ['Zum Vorstand', 'Er wählt die Arbeitskreise aus und nimmt seinen Schlüssel entgegen.'],
      ['Ablauf der Vollversammlung', 'Der Vorstand lässt sich dort vertreten.'],
    ])('nothing: %s: %s', (chapter, sentence) => {
      expect(under(chapter, sentence)).toEqual([])
    })
  })

  describe('in a column of a table of bodies', () => {
    const inColumn = (head: string) =>
      rulesOf([
        ...network,
        heading('Überblick', 2),
        table(['Gremium', head], ['Arbeitskreise', 'Vorstand'], ['Vorstand', 'Vollversammlung und Stadtrat']),
      ]).relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)

    test.each(['berichtet an', 'Ergebnisse an', 'gibt weiter an'])('"%s"', (head) => {
      expect(inColumn(head)).toEqual([
        'Arbeitskreise reports-to Vorstand',
        'Vorstand reports-to Vollversammlung',
        'Vorstand reports-to Stadtrat',
      ])
    })

    test.each(['Bericht über', 'lädt ein', 'sitzt neben'])('nothing in "%s"', (head) => {
      expect(inColumn(head)).toEqual([])
    })
  })

  test('groups that the body of the title sets up are parts of it', () => {
    const { relations } = rulesOf([
      heading('Geschäftsordnung des Integrationsbeirats der Stadt Musterstadt'),
      paragraph('Der Beirat kann Arbeitskreise bilden.'),
      paragraph('Die Arbeitskreise tagen nach Bedarf.'),
      heading('Mitglieder', 2),
      paragraph('Die Mitglieder werden vom Rat der Stadt für fünf Jahre berufen.'),
      paragraph('Vor Entscheidungen des Rates ist der Beirat zu hören.'),
    ])
    expect(relations.map(({ from, kind, to }) => [from, kind, to])).toEqual([
      ['Arbeitskreise', 'part-of', 'Integrationsbeirat'],
      ['Rat', 'appoints', 'Integrationsbeirat'],
      ['Integrationsbeirat', 'advises', 'Rat'],
    ])
  })
})

describe('what stands in a list', () => {
  test.each([
    ['Der Vorstand und die Arbeitskreise berichten der Vollversammlung.', ['Vorstand', 'Arbeitskreise']],
    ['Einmal im Jahr berichten Vorstand und Arbeitskreise in der Vollversammlung.', ['Vorstand', 'Arbeitskreise']],
    [
      'Vorstand, Fachbeirat und Arbeitskreise berichten der Vollversammlung.',
      ['Vorstand', 'Fachbeirat', 'Arbeitskreise'],
    ],
  ])('all that act: %s', (sentence, from) => {
    expect(relationsOf(sentence)).toEqual(from.map((name) => `${name} reports-to Vollversammlung`))
  })

  test.each([
    [
      'Der Fachbeirat berät den Kreistag, seine Ausschüsse und die Kreisverwaltung.',
      ['Kreistag', 'Ausschüsse des Kreistages', 'Kreisverwaltung'],
    ],
    [
      'Der Fachbeirat berät die Gemeindevertretung und deren Ausschüsse.',
      ['Gemeindevertretung', 'Ausschüsse der Gemeindevertretung'],
    ],
    ['Der Fachbeirat berät die Bürgermeisterin oder den Bürgermeister.', ['Bürgermeisterin oder Bürgermeister']],
    ['Der Fachbeirat berät den Sozialausschuss des Stadtrates.', ['Sozialausschuss des Stadtrates']],
    ['Der Fachbeirat berät den Haupt- und Finanzausschuss.', ['Haupt- und Finanzausschuss']],
  ])('all that it is done to: %s', (sentence, to) => {
    expect(relationsOf(sentence)).toEqual(to.map((name) => `Fachbeirat advises ${name}`))
  })

  test.each([
    [
      'Der Vorstand gibt Anregungen an Stadtrat oder Sozialausschuss weiter.',
      ['Vorstand reports-to Stadtrat', 'Vorstand reports-to Sozialausschuss'],
    ],
    ['Vorstand und Arbeitskreise planen: Ort, Zeit, Ablauf', []],
    ['Bereitet die Treffen der Arbeitskreise und die Vollversammlungen vor.', []],
    ['Seine Ausschüsse beraten den Haushalt.', []],
    ['Die Geschäftsstelle lädt zu Vollversammlung und Vorstand ein und berät die Arbeitskreise.', []],
  ])('%s', (sentence, relations) => {
    expect(relationsOf(sentence)).toEqual(expect.arrayContaining(relations.map((one) => expect.stringContaining(one))))
    expect(relationsOf(sentence)).toHaveLength(relations.length)
  })
})

describe('who sends, sets up and belongs', () => {
  const under = (chapter: string, ...sentences: readonly string[]) =>
    rulesOf([...network, heading(chapter, 2), ...sentences.map(paragraph)]).relations.map(
      ({ from, kind, to }) => `${from} ${kind} ${to}`,
    )

  test.each([
    ['Sitze', 'Jeder Arbeitskreis benennt eine Person, die ihn im Vorstand vertritt.', 'Arbeitskreise elects Vorstand'],
    ['Sitze', 'Die Arbeitskreise wählen eine Sprecherin, die dem Vorstand angehört.', 'Arbeitskreise elects Vorstand'],
    ['Sitze', 'Der Stadtrat entsendet zwei Mitglieder in den Fachbeirat.', 'Stadtrat elects Fachbeirat'],
    ['Fachbeirat', 'Drei von ihnen entsendet der Kreistag.', 'Kreistag elects Fachbeirat'],
    ['Fachbeirat', 'vier vom Stadtrat berufen (§ 3).', 'Stadtrat appoints Fachbeirat'],
    ['Vorstand', 'Die Arbeitskreise entsenden jeweils eine Person.', 'Arbeitskreise elects Vorstand'],
    ['Struktur', 'Der Vorstand kann Arbeitskreise bilden.', 'Vorstand appoints Arbeitskreise'],
    ['Struktur', 'Die Vollversammlung richtet Arbeitskreise ein.', 'Vollversammlung appoints Arbeitskreise'],
  ])('%s: %s', (chapter, sentence, relation) => {
    expect(under(chapter, sentence)).toEqual([relation])
  })

  test.each([
    ['Sitze', 'Jeder Arbeitskreis benennt eine Person, die den Vorstand kennt.'],
    ['Sitze', 'Jeder Arbeitskreis benennt eine Person, die im Vorstand nachfragt.'],
    ['Sitze', 'Jeder Arbeitskreis begrüßt Gäste, die im Vorstand mitwirken.'],
    ['Fachbeirat', 'Drei von ihnen kennt der Kreistag.'],
    ['Fachbeirat', 'Vier wurden 2019 vom Stadtrat berufen.'],
    ['Fachbeirat', 'Eine vom Stadtrat geförderte Stelle hilft.'],
    ['Struktur', 'Alle Mitglieder bilden die Vollversammlung.'],
    ['Struktur', 'Der Vorstand kann keine Arbeitskreise bilden.'],
    ['Struktur', 'Die Geschäftsstelle richtet die Räume der Arbeitskreise ein.'],
  ])('nothing: %s: %s', (chapter, sentence) => {
    expect(under(chapter, sentence)).toEqual([])
  })

  test('groups within a group, and those that more than one may set up', () => {
    const relations = under(
      'Untergruppen',
      'Die Arbeitskreise können Untergruppen bilden.',
      'Die Untergruppen treffen sich nach Bedarf.',
    )
    expect(relations).toEqual(['Untergruppen part-of Arbeitskreise'])
    expect(under('Struktur', 'Der Vorstand oder der Fachbeirat kann Arbeitskreise bilden.')).toEqual([
      'Vorstand appoints Arbeitskreise',
      'Fachbeirat appoints Arbeitskreise',
    ])
  })
})
