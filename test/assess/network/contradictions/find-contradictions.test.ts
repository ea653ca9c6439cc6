import { describe, expect, test } from 'vitest'
import { findContradictions } from '../../../../src/assess/network/contradictions/find-contradictions.ts'
import type { NetworkCoding } from '../../../../src/model/network.ts'
import { atLeast, aYear, type Body, codedNetwork, exactly, type Fact } from '../coded-network.ts'
import { appointedCouncil, chemnitz, magdeburg, schwerin, slides } from '../sample-networks.ts'

const board: Body = ['Vorstand', 'steering']
const plenary: Body = ['Vollversammlung', 'exchange']
const found = (coding: NetworkCoding) => findContradictions(coding).map(({ feature, values }) => [feature, ...values])
const among = (bodies: readonly Body[], ...facts: readonly Fact[]) => found(codedNetwork({ bodies, facts }))

describe('Schwerin', () => {
  test('twice a year stands beside two to three times, and that is all', () => {
    const [first, ...others] = findContradictions(schwerin)
    expect(others).toEqual([])
    expect(first).toMatchObject({ feature: 'frequency', body: 'Tagungen', values: ['2', '2-3'] })
    expect(first?.evidence.map(({ quote }) => quote)).toEqual([
      'Teilnahme an den halbjährlichen Tagungen',
      'zwei- bis dreimal jährlich',
    ])
    expect(first?.reason).toBe(
      'Zur Zahl der Sitzungen („Tagungen“) stehen im Text verschiedene Angaben: genau 2 Sitzungen im Jahr und 2 bis 3 Sitzungen im Jahr. Die Angaben überschneiden sich, sagen aber nicht dasselbe; welche gilt, bleibt offen.',
    )
  })
})

test.each([
  ['Chemnitz', chemnitz],
  ['Magdeburg', magdeburg],
  ['the slides', slides],
  ['a council', appointedCouncil],
])('%s does not contradict itself', (_, coding) => {
  expect(found(coding)).toEqual([])
})

describe('names for one body', () => {
  const twice: Fact = ['frequency', 'zweimal im Jahr', { value: '2', body: 'Netzwerkkonferenz', ...aYear(2, 2) }]
  const often = (body: string | null): Fact => ['frequency', 'viermal im Jahr', { value: '4', body, ...aYear(4, 4) }]
  const conference: Body = ['Netzwerkkonferenz', 'conference']
  test.each([
    ['Netzwerkkonferenzen', 1],
    ['Konferenz', 1],
    ['Konferenzen des Netzwerks', 1],
    ['Tagung', 1],
    [null, 1],
    ['Frühjahrskonferenz', 0],
    ['Vorstand', 0],
  ])('"Netzwerkkonferenz" and %s', (body, count) => {
    expect(among([conference, board], twice, often(body))).toHaveLength(count)
  })

  test('that the other passage names the network only is said', () => {
    const [first] = findContradictions(codedNetwork({ bodies: [conference, board], facts: [twice, often(null)] }))
    expect(first?.reason).toContain('Eine der Stellen nennt nur das Netzwerk')
  })

  test('two meetings of the whole network are two bodies', () => {
    expect(among([conference, plenary], twice, often('Vollversammlung'))).toEqual([])
    expect(among([conference, plenary], twice, often(null))).toEqual([])
  })

  test('gender marks make no other body', () => {
    const speakers = (body: string, count: number): Fact => [
      'frequency',
      `Sitzungen im Jahr: ${count}`,
      { value: `${count}`, body, ...aYear(count, count) },
    ]
    expect(among([], speakers('Sprecher:innenrat', 4), speakers('Sprecherrat', 2))).toHaveLength(1)
  })
})

describe('majorities', () => {
  const simple: Fact = ['majority', 'mit einfacher Mehrheit', { value: 'einfach' }]
  test.each([
    ['for amendments another one', 'Änderungen mit zwei Dritteln', 'zwei-drittel', 0],
    ['for exclusion another one', 'der Ausschluss eines Mitglieds mit zwei Dritteln', 'zwei-drittel', 0],
    ['for dissolution another one', 'die Auflösung mit drei Vierteln', 'drei-viertel', 0],
    ['in elections another one', 'gewählt ist, wer die absolute Mehrheit hat', 'absolut', 0],
    ['for removal another one', 'die Abwahl des Vorstands mit drei Vierteln', 'drei-viertel', 0],
    ['for a closed meeting another one', 'zwei Drittel können die Öffentlichkeit ausschließen', 'zwei-drittel', 0],
    ['in a second ballot another one', 'die Stichwahl entscheidet die höhere Stimmenzahl', 'absolut', 0],
    ['consensus first', 'möglichst im Konsens', 'konsens', 0],
    ['consensus before a vote', 'Wir suchen eine Lösung, die alle mittragen', 'konsens', 0],
    ['consensus throughout', 'Beschlüsse fallen im Konsens', 'konsens', 1],
    ['another one for the same', 'Beschlüsse mit zwei Dritteln', 'zwei-drittel', 1],
    ['the same again', 'Beschlüsse mit einfacher Mehrheit', 'einfach', 0],
  ])('%s', (_, quote, value, count) => {
    expect(among([], simple, ['majority', quote, { value }])).toHaveLength(count)
  })

  test('consensus and a vote in one chapter are two steps, in two chapters two rules', () => {
    const coding = codedNetwork({ facts: [simple, ['majority', 'Beschlüsse fallen im Konsens', { value: 'konsens' }]] })
    const inChapters = (...sections: readonly string[]) =>
      found({
        ...coding,
        facts: coding.facts.map((fact, at) => ({
          ...fact,
          evidence: { ...fact.evidence, section: sections[at] ?? '' },
        })),
      })
    expect(inChapters('Beschlüsse', 'Beschlüsse')).toEqual([])
    expect(inChapters('Beschlüsse', 'Arbeitsweise')).toHaveLength(1)
  })

  test('for one article another one', () => {
    const all: Fact = ['amendment', 'Änderungen mit zwei Dritteln', { value: 'zwei-drittel' }]
    const one = (quote: string): Fact => ['amendment', quote, { value: 'einstimmig' }]
    expect(among([], all, one('Artikel 3 kann nur mit Zustimmung aller geändert werden'))).toEqual([])
    expect(among([], all, one('Änderungen beschließen alle gemeinsam'))).toHaveLength(1)
  })

  test('of different bodies are two rules', () => {
    expect(among([board], simple, ['majority', 'einstimmig', { value: 'einstimmig', body: 'Vorstand' }])).toEqual([])
  })
})

describe('numbers', () => {
  test.each<readonly [string, Fact, Fact, number]>([
    [
      'thresholds for new groups',
      ['new-group', 'ab fünf', { value: '5', ...atLeast(5, 'persons') }],
      ['new-group', 'ab drei', { value: '3', ...atLeast(3, 'persons') }],
      1,
    ],
    [
      'absence and notice',
      ['leaving', 'wer ein Jahr fehlt, wird gestrichen', { value: '12', ...exactly(12, 'months') }],
      ['leaving', 'Kündigung mit drei Monaten Frist', { value: '3', ...exactly(3, 'months') }],
      0,
    ],
    [
      'terms of members and of the chair',
      ['term', 'Mitglieder für fünf Jahre', { value: '60', ...exactly(60, 'months') }],
      ['term', 'der Vorsitz für ein Jahr', { value: '12', ...exactly(12, 'months') }],
      0,
    ],
    [
      'terms of members',
      ['term', 'Mitglieder für fünf Jahre', { value: '60', ...exactly(60, 'months') }],
      ['term', 'Mitglieder für zwei Jahre', { value: '24', ...exactly(24, 'months') }],
      1,
    ],
    [
      'a shorter invitation when it is urgent',
      ['invitation', 'zwei Wochen vorher', { value: '14', ...exactly(14, 'days') }],
      ['invitation', 'in dringenden Fällen drei Tage', { value: '3', ...exactly(3, 'days') }],
      0,
    ],
    [
      'two invitations',
      ['invitation', 'zwei Wochen vorher', { value: '14', ...exactly(14, 'days') }],
      ['invitation', 'eine Woche vorher', { value: '7', ...exactly(7, 'days') }],
      1,
    ],
    [
      'seats of two groups of members',
      ['members', 'sieben gewählte Mitglieder', { value: '7', ...exactly(7, 'persons') }],
      ['members', 'vier beratende Mitglieder', { value: '4', ...exactly(4, 'persons') }],
      0,
    ],
    [
      'two totals',
      ['members', 'besteht aus elf Mitgliedern', { value: '11', ...exactly(11, 'persons') }],
      ['members', 'hat neun Mitglieder', { value: '9', ...exactly(9, 'persons') }],
      1,
    ],
    [
      'on demand, but so often at least',
      ['frequency', 'nach Bedarf', { value: 'Bedarf', body: 'Vorstand' }],
      ['frequency', 'viermal im Jahr', { value: '4', body: 'Vorstand', ...aYear(4, 4) }],
      0,
    ],
  ])('%s', (_, left, right, count) => {
    expect(among([board], left, right)).toHaveLength(count)
  })

  test('in one sentence are about two things', () => {
    const coding = codedNetwork({
      facts: [
        ['frequency', 'AG monatlich, Vorstand zweimal', { value: '12', ...aYear(12, 12) }],
        ['frequency', 'AG monatlich, Vorstand zweimal', { value: '2', ...aYear(2, 2) }],
      ],
    })
    const [first] = coding.facts
    const facts = coding.facts.map((fact) => ({ ...fact, evidence: first?.evidence ?? fact.evidence }))
    expect(found({ ...coding, facts })).toEqual([])
    expect(found(coding)).toHaveLength(1)
  })
})

test('what is itself to be checked contradicts nothing', () => {
  const rule = (value: string, certainty: 'sicher' | 'prüfen'): Fact => ['majority', value, { value, certainty }]
  expect(among([], rule('einfach', 'sicher'), rule('absolut', 'prüfen'))).toEqual([])
  expect(among([], rule('einfach', 'sicher'), rule('absolut', 'sicher'))).toHaveLength(1)
})

test('objections within two weeks and their hearing in the next meeting are one procedure', () => {
  const within = (value: string): Fact => ['minutes-approval', `binnen ${value} Tagen`, { value }]
  const next: Fact = ['minutes-approval', 'sonst in der nächsten Sitzung', { value: 'nächste Sitzung' }]
  expect(among([], within('14'), next)).toEqual([])
  expect(among([], within('14'), within('21'))).toHaveLength(1)
})

describe('whether meetings are public', () => {
  const open: Fact = ['publicity', 'Die Sitzungen sind öffentlich.', { value: 'öffentlich' }]
  test.each([
    ['Geht es um einzelne Personen, wird ohne Publikum beraten.', 0],
    ['Anträge hierzu werden hinter verschlossenen Türen behandelt.', 0],
    ['Es wird nicht öffentlich getagt.', 1],
  ])('"%s"', (quote, count) => {
    expect(among([], open, ['publicity', quote, { value: 'nichtöffentlich' }])).toHaveLength(count)
  })
})

test('a second meeting on the same matter has a rule of its own', () => {
  const first: Fact = ['quorum', 'wenn mehr als die Hälfte zugegen ist', { value: 'mehr-als-hälfte' }]
  const second = 'wird ein zweites Mal eingeladen, kommt es auf die Zahl der Erschienenen nicht an'
  expect(among([], first, ['quorum', second, { value: 'ohne-zahl' }])).toEqual([])
  expect(among([], first, ['quorum', 'wird entschieden, wer auch kommt', { value: 'ohne-zahl' }])).toEqual([])
  expect(among([], first, ['quorum', 'ab einem Drittel der Mitglieder', { value: 'drittel' }])).toHaveLength(1)
})

test('lots between persons and a motion that fails settle different things', () => {
  const lots: Fact = ['tie', 'Bei Stimmengleichheit entscheidet das Los.', { value: 'los' }]
  const lost: Fact = ['tie', 'Bei Stimmengleichheit ist der Antrag abgelehnt.', { value: 'abgelehnt' }]
  expect(among([], lots, lost)).toEqual([])
})

describe('dates', () => {
  test('on which the rules come into force', () => {
    const coding = codedNetwork({
      facts: [
        ['in-force', 'tritt am 1. Januar 2020 in Kraft', { value: '2020-01-01' }],
        ['in-force', 'ab 1. Juli 2020 in Kraft', { value: '2020-07-01' }],
      ],
    })
    const [first] = findContradictions(coding)
    expect(first?.reason).toContain('Zum Inkrafttreten stehen im Text verschiedene Angaben: 1.1.2020 und 1.7.2020.')
    expect(first?.reason).toContain('Beides zugleich kann nicht gelten.')
  })

  test.each([
    ['two versions', 'Fassung vom 3.3.2020', 'in der Fassung vom 5.5.2020', 1],
    ['a version and its change', 'Fassung vom 3.3.2020', 'zuletzt geändert am 5.5.2020', 0],
    ['a version and the place and date below it', 'vom 3. März 2020', 'Musterstadt, den 5. Mai 2020', 0],
    ['a decision and a signature', 'beschlossen am 3.3.2020', 'unterzeichnet am 5.5.2020', 0],
    ['two signatures', 'Musterstadt, 03.03.2020', 'Talbach, 05.05.2020', 0],
  ])('%s', (_, left, right, count) => {
    const [early, late] = [{ value: '2020-03-03' }, { value: '2020-05-05' }]
    expect(among([], ['version-date', left, early], ['version-date', right, late])).toHaveLength(count)
  })

  test('of earlier rules that end are another matter', () => {
    const now: Fact = ['in-force', 'tritt am 1.1.2020 in Kraft', { value: '2020-01-01' }]
    expect(among([], now, ['in-force', 'die alte vom 2.2.2010 tritt außer Kraft', { value: '2010-02-02' }])).toEqual([])
  })

  test('with the decision or after publication', () => {
    const facts: readonly Fact[] = [
      ['in-force', 'in Kraft mit Beschluss', { value: 'beschluss' }],
      ['in-force', 'in Kraft nach Bekanntmachung', { value: 'bekanntmachung' }],
    ]
    expect(among([], ...facts)).toHaveLength(1)
  })
})

describe('quorum and public', () => {
  test.each<readonly [string, Fact, Fact, number]>([
    [
      'half and more than half',
      ['quorum', 'wenn die Hälfte da ist', { value: 'hälfte' }],
      ['quorum', 'wenn mehr als die Hälfte da ist', { value: 'mehr-als-hälfte' }],
      1,
    ],
    [
      'after a second invitation any number',
      ['quorum', 'wenn die Hälfte da ist', { value: 'hälfte' }],
      ['quorum', 'nach erneuter Einladung ohne Rücksicht auf die Zahl', { value: 'ohne-zahl' }],
      0,
    ],
    [
      'public with exceptions',
      ['publicity', 'grundsätzlich öffentlich', { value: 'öffentlich' }],
      ['publicity', 'nichtöffentlich bei Personalfragen', { value: 'nichtöffentlich' }],
      0,
    ],
    [
      'public and not public',
      ['publicity', 'Sitzungen sind öffentlich', { value: 'öffentlich' }],
      ['publicity', 'Der Beirat tagt nicht öffentlich', { value: 'nichtöffentlich' }],
      1,
    ],
    ['free text', ['coordination', 'Sozialamt', {}], ['coordination', 'Stabsstelle', {}], 0],
  ])('%s', (_, left, right, count) => {
    expect(among([], left, right)).toHaveLength(count)
  })
})
