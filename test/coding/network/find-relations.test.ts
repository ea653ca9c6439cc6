import { describe, expect, test } from 'vitest'
import { heading, items, paragraph, table } from '../coded-text.ts'
import { network, rulesOf } from './rules-of.ts'

const relationsIn = (...blocks: Parameters<typeof rulesOf>[0]) =>
  rulesOf([...network, ...blocks]).relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`)
const under = (chapter: string, ...sentences: readonly string[]) =>
  relationsIn(heading(chapter, 2), ...sentences.map(paragraph))
const relationsOf = (...sentences: readonly string[]) => under('Zusammenarbeit', ...sentences)

/** Which sentences settle what. */
const settled = {
  'Vollversammlung elects Vorstand': `Die Vollversammlung wählt den Vorstand. Die Vollversammlung wählt die
    Mitglieder des Vorstands für zwei Jahre. Der Vorstand wird von der Vollversammlung für zwei Jahre gewählt. Die
    Mitglieder des Vorstands werden durch die Vollversammlung gewählt. Der Vollversammlung obliegt die Wahl des
    Vorstands. Die Vollversammlung hat das Recht, den Vorstand zu wählen. Die Vollversammlung trifft sich am 1.
    Dezember und wählt den Vorstand.`,
  'Arbeitskreise elects Vorstand': `Jeder Arbeitskreis entsendet zwei Vertreterinnen in den Vorstand. Die
    Arbeitskreise benennen je ein Mitglied für den Sitz im Vorstand.`,
  'Vorstand appoints Fachbeirat': `Der Vorstand beruft die Mitglieder des Fachbeirats. Die Mitglieder des
    Fachbeirats werden vom Vorstand berufen. Zur Begleitung beruft der Vorstand einen Fachbeirat.`,
  'Stadtrat appoints Fachbeirat': `Der Fachbeirat wird durch den Stadtrat berufen.`,
  'Gemeinderat appoints Fachbeirat': `Der Gemeinderat wählt die Mitglieder des Fachbeirats.`,
  'Kreistag appoints Fachbeirat': `Die Berufung in den Fachbeirat erfolgt durch den Kreistag.`,
  'Vorstand prepares Vollversammlung': `Der Vorstand bereitet die Vollversammlung vor. Der Vorstand bereitet die
    Sitzungen der Vollversammlung vor. Die Vollversammlung wird vom Vorstand vorbereitet. Der Vorstand plant und
    organisiert die Vollversammlung. Die Vorbereitung der Vollversammlung obliegt dem Vorstand. Die Vorbereitung der
    Vollversammlung ist Aufgabe des Vorstands. Der Vorstand trifft sich zur Vorbereitung der Vollversammlung. Der
    Vorstand stellt die Tagesordnung der Vollversammlung auf. Der Vorstand übernimmt es, die Vollversammlung
    vorzubereiten.`,
  'Arbeitskreise reports-to Vollversammlung': `Die Arbeitskreise berichten der Vollversammlung. Die Arbeitskreise
    stellen ihre Ergebnisse in der Vollversammlung vor. Jeder Arbeitskreis erzählt in der Vollversammlung, was er
    tut. Der Vorstand sorgt dafür, dass die Arbeitskreise der Vollversammlung berichten. Wenn der Vorstand es
    wünscht, berichten die Arbeitskreise der Vollversammlung.`,
  'Arbeitskreise reports-to Vorstand': `Die Arbeitskreise berichten dem Vorstand über ihre Arbeit. Die Sprecher der
    Arbeitskreise berichten im Vorstand. Es bestehen Arbeitskreise, die dem Vorstand berichten. Die Arbeitskreise
    geben offene Fragen an den Vorstand weiter. Aufgabe der Arbeitskreise ist es, dem Vorstand jährlich zu
    berichten. Die Arbeitskreise, die dem Fachbeirat zuarbeiten, berichten dem Vorstand.`,
  'Vorstand reports-to Vollversammlung': `Einmal jährlich berichtet der Vorstand der Vollversammlung. Der Vorstand
    erstattet der Vollversammlung Bericht. Der Vorstand legt der Vollversammlung einen Jahresbericht vor. Der
    Vorstand legt vor der Vollversammlung Rechenschaft ab. Der Vorstand ist der Vollversammlung
    rechenschaftspflichtig. Die Vollversammlung nimmt den Jahresbericht des Vorstands entgegen. Der Vorstand
    berichtet in jeder Sitzung der Vollversammlung. Am 3. Mai jedes Jahres berichtet der Vorstand der
    Vollversammlung. Der Vorstand legt bis 30. Juni der Vollversammlung einen Bericht vor. Die Vollversammlung
    erhält vom Vorstand jährlich einen Bericht.`,
  'Vorstand reports-to Kreistag': `Der Vorstand berichtet jährlich dem Kreistag.`,
  'Vorstand reports-to Stadtrat': `Der Vorstand legt dem Stadtrat dar, was erreicht ist. Der Vorstand informiert den
    Stadtrat über die Ergebnisse.`,
  'Fachbeirat advises Vorstand': `Vor wichtigen Beschlüssen hört der Vorstand den Fachbeirat an. Der Fachbeirat
    berät den Vorstand in allen Fragen.`,
  'Fachbeirat advises Gemeinderat': `Die Stadt beruft zur Beratung des Gemeinderats einen Fachbeirat. Der Fachbeirat
    hat die Aufgabe, den Gemeinderat zu beraten.`,
  'Fachbeirat advises Stadtrat': `Der Fachbeirat berät den Stadtrat und die Verwaltung. Der Fachbeirat gibt
    Empfehlungen an den Stadtrat ab.`,
  'Vorstand part-of Vollversammlung': `Der Vorstand ist ein Organ der Vollversammlung.`,
}

/** Sentences that settle nothing between bodies. */
const settlesNothing = `Die Geschäftsstelle bereitet die Sitzungen des Vorstands vor. Die Koordinatorin berichtet
  dem Vorstand. Der Vorstand wählt aus seiner Mitte eine Vorsitzende. Der Vorstand bereitet seine Sitzungen selbst
  vor. Der Vorstand beruft die Vollversammlung ein. Der Vorstand berichtet über die Beschlüsse der Vollversammlung.
  Der Vorstand berichtet nicht an den Stadtrat. Das Protokoll der Vollversammlung liegt beim Vorstand aus.
  Mitglieder des Vorstands dürfen an den Sitzungen der Arbeitskreise teilnehmen. Im Vorstand sollen alle
  Arbeitskreise vertreten sein. Der Stadtrat bleibt zuständig. Die Vollversammlung wählte 2019 den Vorstand. Der
  Beirat der Nachbarstadt berät den Stadtrat. Der Vorstand und die Vollversammlung tagen öffentlich. Mitglieder
  können vom Vorstand auf Vorschlag der Arbeitskreise abberufen werden. Der Vorstand, den die Vollversammlung kennt,
  tagt öffentlich. Die Arbeitskreise, über die der Vorstand berichtet, arbeiten selbstständig. Die Presse berichtet
  über den Vorstand und die Vollversammlung. Die Zeitung berichtet der Vollversammlung. Der Vorstand bereitet sich
  auf die Vollversammlung vor. Die Mitglieder erhalten vom Vorstand einen Bericht. Die Vollversammlung erhält einen
  Zuschuss. Der Vorstand berichtet über die Sitzungen der Vollversammlung. Der Vorstand gibt die Einladung an die
  Presse weiter. Zur Beratung des Haushalts richtet der Stadtrat einen Termin für den Fachbeirat ein. Der Vorstand
  hört Musik mit dem Fachbeirat. Der Vorstand hört nicht auf die Arbeitskreise. Die Tagesordnung der Vollversammlung
  steht im Rundbrief. Die Arbeitskreise gehen über den Vorstand hinweg. Der Vorstand legt seine Gründe dar. Im
  Vorstand wird erzählt, was es Neues gibt. Die Versammlung beruft der Vorstand ein. Die Leitstelle berichtet der
  Vollversammlung.`

/** The sentences of a text, one by one. */
const sentencesOf = (text: string) => text.replace(/\s+/gu, ' ').split(/(?<=\p{Ll}\.)\s/u)

describe('relations between bodies', () => {
  const some = Object.entries(settled).flatMap(([to, text]) => sentencesOf(text).map((one) => [one, to] as const))
  test.each(some)('%s', (sentence, relation) => {
    expect(relationsOf(sentence)).toEqual([relation])
  })

  test.each(sentencesOf(settlesNothing))('nothing in "%s"', (sentence) => {
    expect(relationsOf(sentence)).toEqual([])
  })

  test('by way of whom a report goes on', () => {
    expect(relationsOf('Empfehlungen der Arbeitskreise gehen über den Vorstand an die Vollversammlung.')).toEqual([
      'Arbeitskreise reports-to Vorstand',
      'Arbeitskreise reports-to Vollversammlung',
    ])
  })

  test('several clauses of a sentence, with a pronoun for the one named before', () => {
    expect(
      relationsOf('Der Vorstand leitet die Vollversammlung, bereitet sie vor und berichtet dem Stadtrat.'),
    ).toEqual(['Vorstand prepares Vollversammlung', 'Vorstand reports-to Stadtrat'])
  })

  test('items below a line on the tasks of a body', () => {
    const tasks = items('Vorbereitung der Vollversammlung', 'Berichterstattung an den Stadtrat')
    expect(relationsIn(heading('Zuständigkeiten', 2), paragraph('Aufgaben des Vorstands sind:'), ...tasks)).toEqual([
      'Vorstand prepares Vollversammlung',
      'Vorstand reports-to Stadtrat',
    ])
  })

  test('in its chapter a body need not be named', () => {
    const chosen = 'Die Vollversammlung wählt aus ihrer Mitte fünf Personen.'
    expect(under('Sprecherrat', chosen, 'Er berät den Stadtrat und bereitet die Vollversammlung vor.')).toEqual([
      'Vollversammlung elects Sprecherrat',
      'Sprecherrat advises Stadtrat',
      'Sprecherrat prepares Vollversammlung',
    ])
  })

  describe('in a column of a table of bodies', () => {
    const inColumn = (head: string) => {
      const rows = [
        ['Arbeitskreise', 'Vorstand'],
        ['Vorstand', 'Vollversammlung und Stadtrat'],
      ]
      return relationsIn(heading('Überblick', 2), table(['Gremium', head], ...rows))
    }

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

/** By chapter and relation, what settles it there. */
const settledUnder: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Wahl des Vorstands': {
    'Vollversammlung elects Vorstand': `Er besteht aus Personen, die die Vollversammlung wählt.
      Gewählt wird in der Vollversammlung.`,
  },
  'Zu den Arbeitskreisen': {
    'Arbeitskreise reports-to Vorstand': `Ihre Empfehlungen gehen an den Vorstand. Über jedes Treffen bekommt der
      Vorstand ein Protokoll. Ergebnisse aus den Arbeitskreisen gehen an den Vorstand. Die federführende Organisation
      berichtet dem Vorstand. Vorlagen, die alle angehen, leiten sie dem Vorstand zu.
      Alle drei Monate berichten sie dem Vorstand.`,
  },
  'Ablauf der Vollversammlung': {
    'Arbeitskreise reports-to Vollversammlung': `Die Arbeitskreise stellen dort ihre Vorhaben vor.
      Hier werden Berichte aus den Arbeitskreisen beraten.`,
    'Vorstand reports-to Vollversammlung': `Sie lässt sich vom Vorstand berichten. Der Vorstand berichtet jährlich dort.`,
  },
  'Zum Vorstand': {
    'Vorstand reports-to Vollversammlung': `Vorschläge werden der Vollversammlung über die Leitung zugeleitet.
      Der Plan wird im Vorstand beraten und anschließend der Vollversammlung zur Kenntnis gegeben.
      Empfehlungen, die alle angehen, leitet die Vorsitzende an die Vollversammlung weiter.`,
  },
  'Sitze im Vorstand': {
    'Arbeitskreise elects Vorstand': `Die Arbeitskreise entsenden jeweils eine Person. Die Arbeitskreise wählen eine
      Person, die dem Vorstand angehört. Jeder Arbeitskreis benennt eine Person, die ihn im Vorstand vertritt.`,
  },
  Fachbeirat: {
    'Stadtrat elects Fachbeirat': `Drei von ihnen entsendet der Stadtrat. Der Stadtrat entsendet zwei Mitglieder.`,
    'Stadtrat appoints Fachbeirat': 'vier vom Stadtrat berufen (§ 3).',
  },
  Struktur: {
    'Vorstand appoints Arbeitskreise': 'Der Vorstand kann Arbeitskreise bilden.',
    'Vollversammlung appoints Arbeitskreise': 'Die Vollversammlung richtet Arbeitskreise ein.',
  },
}

/** By chapter, what settles nothing there. */
const settlesNothingUnder: Readonly<Record<string, string>> = {
  'Wahl des Vorstands': `Er besteht aus Personen, die die Vollversammlung kennt. Gegessen wird in der Vollversammlung.`,
  'Zu den Arbeitskreisen': `Einladungen gehen an den Vorstand. Für jedes Treffen bekommt der Vorstand einen Raum.
    Anregungen aus dem Publikum gehen an den Vorstand. Alle zwei Monate treffen sie sich mit dem Vorstand.
    Unterlagen, die der Vorstand braucht, verwahren sie selbst. Die federführende Stelle sitzt im Vorstand.
    Die zuständige Behörde berichtet dem Vorstand.`,
  'Ablauf der Vollversammlung': `Die Arbeitskreise treffen dort neue Leute. Hier werden Berichte der Presse besprochen.
    Hier werden Berichte über die Arbeitskreise verteilt. Der Vorstand lässt sich dort vertreten.
    Ein Ergebnis wird in der Vollversammlung vorgestellt und dem Stadtrat mitgeteilt.`,
  'Zum Vorstand': `Der Bericht wird der Vollversammlung zugeleitet.
    Beschlüsse fasst er mit Mehrheit; der Stadtrat entscheidet.
    Er wählt die Arbeitskreise aus und nimmt seinen Schlüssel entgegen.`,
  Sitze: `Jeder Arbeitskreis benennt eine Person, die den Vorstand kennt.
    Jeder Arbeitskreis benennt eine Person, die im Vorstand nachfragt.
    Jeder Arbeitskreis begrüßt Gäste, die im Vorstand mitwirken.`,
  Fachbeirat: `Drei von ihnen kennt der Kreistag. Vier wurden 2019 vom Stadtrat berufen.
    Eine vom Stadtrat geförderte Stelle hilft.`,
  Struktur: `Alle Mitglieder bilden die Vollversammlung. Der Vorstand kann keine Arbeitskreise bilden.
    Die Geschäftsstelle richtet die Räume der Arbeitskreise ein.`,
}

describe('in a chapter', () => {
  const some = Object.entries(settledUnder).flatMap(([chapter, relations]) =>
    Object.entries(relations).flatMap(([relation, text]) => sentencesOf(text).map((one) => [chapter, one, relation])),
  )
  test.each(some)('%s: %s', (chapter = '', words = '', relation = '') => {
    expect(under(chapter, words)).toEqual([relation])
  })

  const none = Object.entries(settlesNothingUnder).flatMap(([at, text]) =>
    sentencesOf(text).map((words) => [at, words]),
  )
  test.each(none)('nothing: %s: %s', (chapter = '', words = '') => {
    expect(under(chapter, words)).toEqual([])
  })

  test('the report of the one named before', () => {
    const words = 'Sie wählt den Vorstand, nimmt dessen Jahresbericht entgegen und spricht über anderes.'
    expect(under('Zur Vollversammlung', words)).toContain('Vorstand reports-to Vollversammlung')
  })

  test('among what a body is there for', () => {
    const rows = [
      ['Vollversammlung', 'Jahresthema, Berichte aus den Arbeitskreisen'],
      ['Vorstand', 'Berichte an die Vollversammlung, Berichte über die Arbeitskreise'],
    ]
    const relations = relationsIn(heading('Überblick', 2), table(['Gremium', 'Wozu'], ...rows))
    expect(relations).toEqual(['Arbeitskreise reports-to Vollversammlung'])
  })

  test('groups within a group, and those that more than one may set up', () => {
    const formed = 'Die Arbeitskreise können Untergruppen bilden.'
    const relations = under('Untergruppen', formed, 'Die Untergruppen treffen sich nach Bedarf.')
    expect(relations).toEqual(['Untergruppen part-of Arbeitskreise'])
    expect(under('Struktur', 'Der Vorstand oder der Fachbeirat kann Arbeitskreise bilden.')).toEqual([
      'Vorstand appoints Arbeitskreise',
      'Fachbeirat appoints Arbeitskreise',
    ])
  })
})

describe('what stands in a list', () => {
  test.each([
    ['Der Vorstand und die Arbeitskreise berichten der Vollversammlung.', 'Vorstand, Arbeitskreise'],
    ['Einmal im Jahr berichten Vorstand und Arbeitskreise in der Vollversammlung.', 'Vorstand, Arbeitskreise'],
    ['Vorstand, Fachbeirat und Arbeitskreise berichten der Vollversammlung.', 'Vorstand, Fachbeirat, Arbeitskreise'],
  ])('all that act: %s', (sentence, from) => {
    expect(relationsOf(sentence)).toEqual(from.split(', ').map((name) => `${name} reports-to Vollversammlung`))
  })

  test.each([
    ['den Kreistag, seine Ausschüsse und die Kreisverwaltung', 'Kreistag, Ausschüsse des Kreistages, Kreisverwaltung'],
    ['die Gemeindevertretung und deren Ausschüsse', 'Gemeindevertretung, Ausschüsse der Gemeindevertretung'],
    ['die Bürgermeisterin oder den Bürgermeister', 'Bürgermeisterin oder Bürgermeister'],
    ['den Sozialausschuss des Stadtrates', 'Sozialausschuss des Stadtrates'],
    ['den Haupt- und Finanzausschuss', 'Haupt- und Finanzausschuss'],
  ])('all that it is done to: %s', (whom, to) => {
    expect(relationsOf(`Der Fachbeirat berät ${whom}.`)).toEqual(
      to.split(', ').map((one) => `Fachbeirat advises ${one}`),
    )
  })

  test('a preposition holds for the next too', () => {
    expect(relationsOf('Der Vorstand gibt Anregungen an Stadtrat oder Sozialausschuss weiter.')).toEqual([
      'Vorstand reports-to Stadtrat',
      'Vorstand reports-to Sozialausschuss',
    ])
  })

  test.each([
    'Vorstand und Arbeitskreise planen: Ort, Zeit, Ablauf',
    'Bereitet die Treffen der Arbeitskreise und die Vollversammlungen vor.',
    'Seine Ausschüsse beraten den Haushalt.',
    'Die Geschäftsstelle lädt zu Vollversammlung und Vorstand ein und berät die Arbeitskreise.',
  ])('nothing in "%s"', (sentence) => {
    expect(relationsOf(sentence)).toEqual([])
  })
})
