import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyseReferences } from '../scripts/evaluation/analyse-networks.ts'
import type { Feature } from '../src/model/network.ts'
import { knowledge } from './shipped-knowledge.ts'
import { root } from './source-files.ts'

/** Published rules are no part of this repository; where copies lie beside it, they are read and known by their bytes. */
const folders = [join(root, '..', 'shared'), join(root, 'published')]
const { samples, missing } = await analyseReferences(
  join(root, 'corpus', 'reference', 'networks'),
  folders,
  () => knowledge,
)
const known = new Map(samples.map((sample) => [sample.id, sample.result]))

type Fact = readonly [network: string, feature: Feature, body: string | null, value: string, words: string]

/** What was found in the founding documents by reading them. */
const facts: readonly Fact[] = [
  ['chemnitz', 'frequency', 'Netzwerkkonferenz', '1-', 'mindestens eine Netzwerkkonferenz'],
  ['chemnitz', 'frequency', 'Vorbereitungsgremium', '4-', 'mindestens 1x im Quartal'],
  ['chemnitz', 'majority', 'Netzwerk', 'einfach', 'einfache Mehrheit'],
  ['chemnitz', 'in-force', null, '2016-08-09', '09. August 2016'],
  ['magdeburg', 'frequency', 'Arbeitsgruppen', '-5', 'bis zu fünfmal jährlich'],
  ['magdeburg', 'frequency', 'reffen', '1-2', 'ein- bis zweimal jährlich'],
  ['magdeburg', 'frequency', 'Sprecher', '4-', 'mindestens vierteljährlich'],
  ['magdeburg', 'term', 'Arbeitsgruppen', '24', 'im Rhythmus von zwei Jahren'],
  ['magdeburg', 'new-group', null, '5', 'mindestens fünf'],
  ['magdeburg', 'basis', null, 'decision', '988-33(IV)06'],
  ['magdeburg', 'in-force', null, '2016-12-01', '01. Dezember 2016'],
  ['schwerin', 'frequency', 'Tagung', '2-3', 'Zwei- bis dreimal jährlich'],
  ['schwerin', 'frequency', 'Tagung', '2', 'halbjährlichen'],
  ['schwerin', 'frequency', 'Sprecher:innenrat', '4-', 'mindestens viermal'],
  ['schwerin', 'term', 'Arbeitstische', '24', 'jeweils für zwei Jahre'],
  ['schwerin', 'new-group', null, '5', 'mindestens 5'],
  ['schwerin', 'majority', 'Sprecher:innenrat', 'einfach', 'einfache Mehrheit'],
  ['schwerin', 'tie', 'Sprecher:innenrat', 'abgelehnt', 'unentschieden'],
  ['schwerin', 'amendment', null, 'zwei-drittel', 'Änderung der Geschäftsordnung'],
  ['schwerin', 'minutes-approval', 'Tagung', '28', 'vier Wochen'],
  ['schwerin', 'in-force', null, '2024-04-17', '17.04.2024'],
]

describe.skipIf(missing.length > 0)(
  `published rules${missing.length > 0 ? `, not at hand: ${missing.join(', ')}` : ''}`,
  () => {
    test.each(facts)('%s: %s of %s is %s', (network, feature, body, value, words) => {
      const found = known.get(network)?.network?.facts ?? []
      const fitting = found.filter(
        (fact) =>
          fact.feature === feature &&
          fact.value === value &&
          (body === null ? fact.body === null : (fact.body ?? '').includes(body)) &&
          fact.evidence.quote.replace(/\s+/gu, ' ').includes(words),
      )
      expect(
        fitting.length,
        JSON.stringify(
          found.filter((fact) => fact.feature === feature),
          null,
          1,
        ),
      ).toBeGreaterThan(0)
      expect(fitting.every(({ evidence }) => evidence.section !== '')).toBe(true)
    })

    test('three working groups of Magdeburg are known by their names', () => {
      const names = known.get('magdeburg')?.network?.bodies.map(({ name }) => name) ?? []
      expect(names.filter((name) => /Arbeit und Ausbildung|Kultur und Soziales|Sprache/u.test(name))).toHaveLength(3)
    })

    test('the form in front of the rules of Magdeburg is a document of its own', () => {
      expect(known.get('magdeburg')?.files[0]?.part).toMatchObject({ number: 2, of: 2 })
    })

    test('leaving after a year of absence is a rule in Magdeburg and Schwerin', () => {
      for (const network of ['magdeburg', 'schwerin'])
        expect(known.get(network)?.network?.facts.filter(({ feature }) => feature === 'leaving')).toMatchObject([
          { amount: { min: 12, max: 12, unit: 'months' } },
        ])
    })

    test('the contradiction inside the rules of Schwerin is shown with both passages', () => {
      const found = known.get('schwerin')?.network?.contradictions ?? []
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({ feature: 'frequency' })
      expect(found[0]?.evidence.map(({ quote }) => quote).join(' ')).toMatch(/halbjährlich.*dreimal jährlich/su)
    })

    test('a climate council is no integration network, a council on integration is none of its members', () => {
      expect(known.get('karlsruhe-klimaschutzbeirat')?.network?.purpose.value).toBe('other-body')
      expect(known.get('karlsruhe-integrationsausschuss')?.network?.purpose.value).toBe('integration-council')
    })
  },
)
