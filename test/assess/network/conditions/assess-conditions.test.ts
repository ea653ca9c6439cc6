import { describe, expect, test } from 'vitest'
import { assessConditions } from '../../../../src/assess/network/conditions/assess-conditions.ts'
import type { NetworkCoding, networkConditions } from '../../../../src/model/network.ts'
import { type Body, codedNetwork, type Fact, type Relation } from '../coded-network.ts'
import { appointedCouncil, chemnitz, magdeburg, schwerin, slides } from '../sample-networks.ts'

type Condition = (typeof networkConditions)[number]
const statuses = (coding: NetworkCoding) =>
  Object.fromEntries(Object.entries(assessConditions(coding, 'network-rules')).map(([id, { status }]) => [id, status]))
const one = (
  condition: Condition,
  facts: readonly Fact[],
  more: { bodies?: readonly Body[]; relations?: readonly Relation[] } = {},
) => assessConditions(codedNetwork({ facts, ...more }), 'network-rules')[condition]

const [met, partly, open] = ['erfüllt', 'teilweise', 'nicht geregelt']

describe('the networks of the seeds', () => {
  test('Chemnitz: autonomy is promised, nobody is named who chairs', () => {
    expect(statuses(chemnitz)).toEqual({
      'all-groups': partly,
      'shared-aims': met,
      rules: met,
      'shared-understanding': partly,
      autonomy: met,
      motivation: partly,
      connection: met,
      steering: partly,
    })
  })

  test('Magdeburg: no way to decide, nothing on understanding and motivation', () => {
    expect(statuses(magdeburg)).toEqual({
      'all-groups': partly,
      'shared-aims': met,
      rules: partly,
      'shared-understanding': open,
      autonomy: partly,
      motivation: open,
      connection: partly,
      steering: met,
    })
  })

  test('Schwerin: own rules and decisions, no tie to those who decide', () => {
    expect(statuses(schwerin)).toEqual({
      'all-groups': partly,
      'shared-aims': met,
      rules: met,
      'shared-understanding': partly,
      autonomy: partly,
      motivation: open,
      connection: partly,
      steering: met,
    })
  })

  test('slides: all groups are named, and it is said that only slides were read', () => {
    const result = assessConditions(slides, 'presentation')
    expect(result['all-groups']).toMatchObject({
      status: met,
      reason: expect.stringMatching(/Gelesen wurden nur Folien\.$/),
    })
    expect(result.connection).toMatchObject({ status: open, evidence: [] })
  })

  test('what is settled is proved', () => {
    for (const coding of [chemnitz, magdeburg, schwerin, slides, appointedCouncil]) {
      for (const { status, evidence } of Object.values(assessConditions(coding, 'network-rules'))) {
        expect(evidence.length > 0).toBe(status !== open)
      }
    }
  })
})

describe('all relevant groups', () => {
  const named = (quote: string) => one('all-groups', [['members', quote]]).reason
  test('those who lack are named', () => {
    expect(named('Ämter, Wohlfahrtsverbände und Vereine')).toBe(
      'Genannt: Verwaltung und Politik; soziale Träger und Einrichtungen; Ehrenamt, Vereine und Initiativen. Nicht gefunden: Zugewanderte und ihre Organisationen.',
    )
  })

  test.each([
    'Migrantenselbstorganisationen',
    'Migrant*innen-Organisationen',
    'Vertreterinnen und Vertreter von Geflüchteten',
    'Mitglieder mit Migrationsgeschichte',
    'Beirat für Integration und Migration',
    'der Ausländerbeirat',
  ])('immigrants are members: %s', (quote) => {
    expect(named(quote)).toContain('Genannt: Zugewanderte')
  })

  test.each([
    'Engagierte in der Integration von Migrant:innen',
    'Stellen, die für Menschen mit Migrationshintergrund arbeiten',
    'wer in der Migrationsarbeit tätig ist',
    'keine Migrantenvereine',
  ])('they are not: %s', (quote) => {
    expect(named(quote)).not.toMatch(/Genannt:.*Zugewanderte.* Nicht/)
  })

  test('an honorary post is no office of the town', () => {
    expect(named('Menschen im Ehrenamt')).toMatch(/^Genannt: Ehrenamt, Vereine und Initiativen\./)
  })
})

describe('rules made together', () => {
  const decision: Fact = ['majority', 'einfache Mehrheit', { value: 'einfach' }]
  const inForce = (quote: string): Fact => ['in-force', quote, { value: 'beschluss' }]
  test.each([
    ['beschlossen in der Vollversammlung', met],
    ['mit Beschluss der Frühjahrstagung', met],
    ['mit Beschluss des Stadtrates', partly],
    ['mit Beschluss', partly],
  ])('%s', (quote, status) => {
    expect(one('rules', [decision, inForce(quote)]).status).toBe(status)
  })

  test('lack a way to decide', () => {
    expect(one('rules', [inForce('beschlossen in der Vollversammlung')]).reason).toContain(
      'Nicht gefunden: Regeln für Entscheidungen.',
    )
  })
})

describe('what is said in words', () => {
  test.each<readonly [Condition, string, string]>([
    ['shared-understanding', 'Alle teilen ein gemeinsames Verständnis von Integration', met],
    ['shared-understanding', 'Wir verstehen unter Integration gleiche Teilhabe', met],
    ['shared-understanding', 'Das Leitbild der Stadt gilt nicht', open],
    ['shared-understanding', 'Verständnis für Zugewanderte wecken', open],
    ['autonomy', 'Die Selbständigkeit der Partner bleibt gewahrt', met],
    ['autonomy', 'Alle Träger bleiben eigenständig', met],
    ['autonomy', 'Arbeitsgruppen regeln ihre Arbeit selbstständig', partly],
    ['autonomy', 'unabhängig von der Herkunft', open],
    ['autonomy', 'Vertreter der Freiwilligenagentur', open],
    ['motivation', 'Die Partner suchen gemeinsame Lösungen', met],
    ['motivation', 'Anerkennung der Arbeit im Ehrenamt', met],
    ['motivation', 'Nutzen für die Mitglieder zeigen', met],
    ['motivation', 'Mitglieder haben das Recht, Themen vorzuschlagen', partly],
    ['motivation', 'Anerkennung ausländischer Abschlüsse', open],
    ['motivation', 'bessere Nutzung vorhandener Ressourcen', open],
    ['motivation', 'Die Geschäftsordnung wird anerkannt', open],
  ])('%s: %s', (condition, quote, status) => {
    expect(one(condition, [['tasks', quote]]).status).toBe(status)
  })
})

describe('connection', () => {
  test('needs those who decide and the concept or other networks', () => {
    const relations: readonly Relation[] = [['Beirat', 'advises', 'Stadtrat']]
    const bodies: readonly Body[] = [['Beirat', 'advisory']]
    const link: Fact = ['concept-link', 'Umsetzung des Konzepts']
    expect(one('connection', [], { bodies, relations }).status).toBe(partly)
    expect(one('connection', [link], { bodies, relations }).status).toBe(met)
    expect(
      one('connection', [
        ['tasks', 'Austausch mit anderen Netzwerken'],
        ['members', 'je ein Mitglied der Fraktionen'],
      ]).status,
    ).toBe(met)
  })

  test('is not what bodies of the network have to do with each other', () => {
    const bodies: readonly Body[] = [
      ['Plenum', 'exchange'],
      ['Vorstand', 'steering'],
    ]
    expect(one('connection', [], { bodies, relations: [['Plenum', 'elects', 'Vorstand']] }).status).toBe(open)
  })
})

test('one aim without tasks is half a definition', () => {
  expect(one('shared-aims', [['aims', 'Teilhabe']])).toMatchObject({
    status: partly,
    reason: 'Gefunden: 1 Ziel und keine Aufgaben.',
  })
})
