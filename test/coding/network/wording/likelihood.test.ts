import { describe, expect, test } from 'vitest'
import { findNetwork } from '../../../../src/coding/network/find-network.ts'
import { readStatements } from '../../../../src/coding/network/statements.ts'
import { findProfile } from '../../../../src/coding/profile/find-profile.ts'
import type { Feature, NetworkFact } from '../../../../src/model/network.ts'
import { letterOf, type NetworkWording, weightOf } from '../../../../src/model/network-wording.ts'
import { prepare } from '../../../../src/pipeline.ts'
import { compiled, knowledge, rulesAlone } from '../../../shipped-knowledge.ts'
import { documentOf, heading, paragraph, table } from '../../coded-text.ts'

/** Chances of the last sentence under a heading. */
function chancesOf(title: string, ...sentences: readonly string[]): ReadonlyMap<Feature, number> {
  const statements = readStatements(
    documentOf([heading('Geschäftsordnung'), heading(title, 2), ...sentences.map(paragraph)]),
  )
  const last = statements.at(-1)
  if (!last || !compiled.likelihood) throw new Error('nothing to weigh')
  return compiled.likelihood(last, statements.at(-2) ?? null)
}

describe('what a sentence is about by its wording', () => {
  test.each<[string, string, Feature]>([
    ['Sitzungen', 'Über jede Sitzung wird eine Niederschrift gefertigt und allen zugesandt.', 'minutes'],
    ['Finanzen', 'Für die Mitwirkung wird keine Vergütung gezahlt.', 'funding'],
    ['Ausscheiden', 'Der Austritt ist jederzeit durch Erklärung möglich.', 'leaving'],
    ['Sitzungen', 'Zu den Sitzungen wird mit einer Frist von zwei Wochen eingeladen.', 'invitation'],
    ['Beschlüsse', 'Bei Stimmengleichheit gilt der Antrag als abgelehnt.', 'tie'],
  ])('%s: %s', (title, sentence, feature) => {
    expect(chancesOf(title, sentence).get(feature)).toBeGreaterThan(0.5)
  })

  test.each<[string, string]>([
    ['Anfahrt', 'Vom Bahnhof sind es fünf Minuten zu Fuß.'],
    ['Der Ort', 'Im Mittelalter lebte die Stadt vom Salzhandel.'],
  ])('%s: %s - nothing', (title, sentence) => {
    expect([...chancesOf(title, sentence)].filter(([, chance]) => chance > 0.3)).toEqual([])
  })
})

describe('what wording changes in the reading of rules', () => {
  const document = documentOf([
    heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
    heading('Arbeitsweise', 2),
    paragraph('Das Netzwerk tagt zweimal im Jahr.'),
    paragraph('Der Pfandtopf steht im Rathaus.'),
    heading('Protokoll', 2),
    paragraph('Es wird ein Protokoll geführt.'),
    heading('Finanzierung', 2),
    paragraph('Näheres ist vor Ort zu erfahren.'),
  ])
  /** What is read with a wording that knows one word and how likely features are without it. */
  function factsWith(biases: Partial<Record<Feature, number>>, weights: NetworkWording['weights'] = {}) {
    const features = Object.keys(biases) as Feature[]
    const wording = { samples: [], features, biases: Object.values(biases), weights }
    return findNetwork(document, prepare({ ...knowledge, wording }), findProfile(document)).facts
  }
  const about = (facts: readonly NetworkFact[], wanted: Feature) => facts.filter(({ feature }) => feature === wanted)
  const alone = findNetwork(document, rulesAlone, findProfile(document)).facts

  test('a sentence whose words no rule knows is given under its feature, to be checked', () => {
    const facts = about(factsWith({ coordination: -3 }, { pfand: letterOf(7) }), 'coordination')
    expect(facts).toMatchObject([{ certainty: 'prüfen', evidence: { quote: 'Der Pfandtopf steht im Rathaus.' } }])
    expect(about(alone, 'coordination')).toEqual([])
  })

  test('the first cell of a row says whose row it is, whatever its words', () => {
    const rows = documentOf([
      heading('Geschäftsordnung des Netzwerks Integration Musterstadt'),
      table(['Was', 'Bemerkung'], ['Pfandtopf', 'beim Pfandtopf']),
    ])
    const wording = { samples: [], features: ['coordination' as const], biases: [-3], weights: { pfand: letterOf(7) } }
    const { facts } = findNetwork(rows, prepare({ ...knowledge, wording }), findProfile(rows))
    expect(about(facts, 'coordination').map(({ evidence }) => evidence.quote)).toEqual(['beim Pfandtopf'])
  })

  test('what a rule reads from sentences that are never worded like this is to be checked', () => {
    expect(about(alone, 'minutes')).toMatchObject([{ certainty: 'sicher' }])
    expect(about(factsWith({ minutes: -3 }), 'minutes')).toMatchObject([{ certainty: 'prüfen' }])
  })

  test('what only its chapter speaks for is left out when its words speak against it', () => {
    expect(about(alone, 'funding')).toHaveLength(1)
    expect(about(factsWith({ funding: -3 }), 'funding')).toHaveLength(1)
    expect(about(factsWith({ funding: -7 }), 'funding')).toEqual([])
  })

  test('a number that was read stays, however it is worded', () => {
    expect(about(alone, 'frequency')).toMatchObject([{ value: '2' }])
    expect(about(factsWith({ frequency: -7 }), 'frequency')).toMatchObject([{ value: '2', certainty: 'sicher' }])
  })

  test('a feature that nobody has coded yet is read by the rules alone', () => {
    expect(about(factsWith({ tie: -7 }), 'minutes')).toEqual(about(alone, 'minutes'))
  })
})

test.each([0, 0.25, -0.5, 7.75, -8])('log-odds of %d are kept in one letter', (weight) => {
  expect(weightOf(letterOf(weight))).toBe(weight)
})

test('larger log-odds are cut off', () => {
  expect(weightOf(letterOf(40))).toBe(7.75)
  expect(weightOf(letterOf(-40))).toBe(-8)
})
