import { describe, expect, test } from 'vitest'
import { expectedRules } from '../../../src/assess/network/expected-rules.ts'
import { findGaps } from '../../../src/assess/network/find-gaps.ts'
import { type NetworkCoding, networkPurposes } from '../../../src/model/network.ts'
import { aYear, codedNetwork, type Fact } from './coded-network.ts'
import { appointedCouncil, chemnitz, magdeburg, schwerin, slides } from './sample-networks.ts'

const gapsOf = (coding: NetworkCoding) => findGaps(coding, 'network-rules').map(({ feature }) => feature)

describe('what the seeds do not settle', () => {
  test('Chemnitz', () => {
    expect(gapsOf(chemnitz)).toEqual([
      'concept-link',
      'leaving',
      'new-group',
      'chair',
      'term',
      'voting-right',
      'tie',
      'quorum',
      'amendment',
      'frequency',
    ])
  })
  test('Magdeburg: without votes no tie and no quorum', () => {
    expect(gapsOf(magdeburg)).toEqual(['concept-link', 'public-relations', 'voting-right', 'majority', 'amendment'])
  })
  test('Schwerin', () => {
    expect(gapsOf(schwerin)).toEqual(['basis', 'member-duties', 'invitation', 'quorum'])
  })
})

test('a council is asked for other things than a network', () => {
  const asked = (purpose: (typeof networkPurposes)[number]) => gapsOf(codedNetwork({ purpose, facts: [] }))
  expect(gapsOf(appointedCouncil)).toContain('funding')
  expect(asked('integration-council')).toEqual(expect.arrayContaining(['publicity', 'guests', 'funding']))
  expect(asked('integration-network')).not.toContain('publicity')
  expect(asked('other-body')).not.toContain('concept-link')
})

test('a gap says what was not found and what usually stands there', () => {
  expect(findGaps(chemnitz, 'network-rules').find(({ feature }) => feature === 'leaving')).toEqual({
    feature: 'leaving',
    reason: 'Keine Stelle gefunden, die regelt, wie die Mitgliedschaft endet.',
    cues: ['Austritt', 'scheidet aus', 'Ausschluss', 'gelöscht', 'Ende der Mitgliedschaft'],
  })
})

test('slides are no rules', () => {
  const reasons = findGaps(slides, 'presentation').map(({ reason }) => reason)
  expect(reasons).toContain('In den Folien nicht genannt: wie die Mitgliedschaft endet.')
  expect(reasons.filter((reason) => !reason.startsWith('In den Folien nicht genannt: '))).toEqual([])
})

describe('how often bodies meet', () => {
  const facts: readonly Fact[] = [['frequency', 'zweimal', { body: 'Arbeitsgruppen', ...aYear(2, 2) }]]
  const reasons = (names: readonly (readonly [string, 'working-group' | 'steering'])[], all = facts) =>
    findGaps(codedNetwork({ bodies: [['Arbeitsgruppen', 'working-group'], ...names], facts: all }), 'network-rules')
      .filter(({ feature }) => feature === 'frequency')
      .map(({ reason }) => reason)

  test('is asked for each body that has no rhythm', () => {
    expect(
      reasons([
        ['Vorstand', 'steering'],
        ['Beirat', 'steering'],
      ]),
    ).toEqual(['Keine Stelle gefunden, die regelt, wie oft diese Gremien tagen: „Vorstand“ und „Beirat“.'])
  })
  test('is settled for each group when it is for all groups', () => {
    expect(reasons([['AG Sprache', 'working-group']])).toEqual([])
  })
  test('is settled when it is for the whole network', () => {
    expect(reasons([['Vorstand', 'steering']], [['frequency', 'zweimal', aYear(2, 2)]])).toEqual([])
  })
  test('is asked once when nothing is settled', () => {
    expect(reasons([['Vorstand', 'steering']], [])).toEqual(['Keine Stelle gefunden, die regelt, wie oft getagt wird.'])
  })
})

test('each matter is expected once and has words to look for', () => {
  for (const purpose of networkPurposes) {
    const features = expectedRules.filter(({ purposes }) => purposes.includes(purpose)).map(({ feature }) => feature)
    expect(new Set(features).size).toBe(features.length)
  }
  expect(expectedRules.filter(({ cues }) => cues.length === 0)).toEqual([])
})
