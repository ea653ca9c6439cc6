import { describe, expect, test } from 'vitest'
import { createMatcher, findCues, groupsIn } from '../../../src/coding/matching/matcher.ts'

const matcher = createMatcher(
  [
    { group: 'bericht', id: 'reports', patterns: ['*bericht*', 'berichtet … <gremium>'] },
    { group: 'takt', id: 'yearly', patterns: ['jährlich*|alle <zahl> Jahre'] },
    { group: 'rat', id: 'council', patterns: ['<gremium>', 'Kreis'] },
  ],
  { gremium: ['Kreistag*', 'Rat'] },
)

/** Hits of a whole text as "cue:words". */
function cuesOf(text: string): readonly string[] {
  const [hits = []] = findCues(matcher, text, [{ start: 0, end: text.length }])
  return hits.map(({ cue, start, end }) => `${cue}:${text.slice(start, end)}`)
}

describe('cues of one span', () => {
  test.each([
    ['none', 'Der Plan gilt.', []],
    ['one', 'Die Liste erscheint jährlich.', ['yearly:jährlich']],
    ['in the order of the patterns', 'Alle zwei Jahre ein Bericht', ['reports:Bericht', 'yearly:Alle zwei Jahre']],
    [
      'several patterns of a cue',
      'Er berichtet dem Rat',
      ['reports:berichtet', 'reports:berichtet dem Rat', 'council:Rat'],
    ],
    ['the first match of a pattern', 'Bericht und Jahresbericht', ['reports:Bericht']],
    ['whole words, where a pattern begins with a star', 'Der Jahresbericht', ['reports:Jahresbericht']],
    ['whole words with umlauts', 'Der Prüfbericht', ['reports:Prüfbericht']],
    ['in any case', 'JÄHRLICHER BERICHT', ['reports:BERICHT', 'yearly:JÄHRLICHER']],
    ['not a literal inside a longer word', 'Verrat im Umkreis', []],
    [
      'words in their order, though the first comes back behind the last',
      'Rat: berichtet wird dem Rat; er berichtet.',
      ['reports:berichtet', 'reports:berichtet wird dem Rat', 'council:Rat'],
    ],
    ['words whose literals overlap', 'Kreis und Kreistag', ['council:Kreistag', 'council:Kreis']],
  ])('%s', (_, text, expected) => {
    expect(cuesOf(text)).toEqual(expected)
  })
})

describe('cues of several spans', () => {
  const text = 'Er berichtet. Dem Rat liegt ein Bericht vor.'
  const spans = [
    { start: 0, end: 13 },
    { start: 14, end: text.length },
  ]
  const found = findCues(matcher, text, spans)

  test('there is one list for each span', () => {
    expect(found.map((hits) => hits.map(({ cue }) => cue))).toEqual([['reports'], ['reports', 'council']])
  })

  test('offsets count in the whole text', () => {
    expect(found.flat().map(({ start, end }) => text.slice(start, end))).toEqual(['berichtet', 'Bericht', 'Rat'])
  })

  test('no match runs over the end of a span', () => {
    expect(found[0]?.some(({ end }) => end > 13)).toBe(false)
  })

  test('without spans there is nothing', () => {
    expect(findCues(matcher, text, [])).toEqual([])
  })
})

test('the groups in a short text, each once', () => {
  expect(groupsIn(matcher, 'Jährlicher Bericht: der Kreistag berichtet')).toEqual(['bericht', 'takt', 'rat'])
})

test('a bad pattern is named with its cue', () => {
  const bad = [{ group: 'monitoring/procedure', id: 'word', patterns: ['(Plan'] }]
  expect(() => createMatcher(bad, {})).toThrow('monitoring/procedure/word: pattern "(Plan" lacks ")"')
})
