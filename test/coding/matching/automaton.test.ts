import { expect, test } from 'vitest'
import { type Automaton, buildAutomaton, characterClass, classCount } from '../../../src/coding/matching/automaton.ts'

/** "literal@end" for each literal found, in order of its end. */
function search(literals: readonly string[], text: string): readonly string[] {
  const { next, found }: Automaton = buildAutomaton(literals)
  let state = 0
  return [...text].flatMap((letter, at) => {
    state = next[state * classCount + characterClass(letter.charCodeAt(0))] ?? 0
    return (found[state] ?? []).map((index) => `${literals[index]}@${at + 1}`)
  })
}

test.each([
  ['a literal at the start', ['plan'], 'plan neu', ['plan@4']],
  ['a literal inside a word', ['plan'], 'aktionsplanung', ['plan@11']],
  ['each occurrence', ['plan'], 'plan plan', ['plan@4', 'plan@9']],
  ['capitals', ['plan'], 'PLAN', ['plan@4']],
  ['capital umlauts', ['überprüft'], 'ÜBERPRÜFT', ['überprüft@9']],
  ['digits', ['2016'], 'am 1.1.2016', ['2016@11']],
  ['a literal that ends another', ['kreisrat', 'rat'], 'kreisrat', ['kreisrat@8', 'rat@8']],
  ['a literal inside another', ['integration', 'grat'], 'integration', ['grat@8', 'integration@11']],
  ['literals that overlap', ['stadtrat', 'ratsbeschluss'], 'stadtratsbeschluss', ['stadtrat@8', 'ratsbeschluss@18']],
  ['a literal after a start that failed', ['amtab', 'mtax'], 'amtax', ['mtax@5']],
  ['a literal that repeats its start', ['anan'], 'ananan', ['anan@4', 'anan@6']],
  ['nothing over other signs', ['landrat'], 'land-rat', []],
  ['nothing over a line feed', ['landrat'], 'land\nrat', []],
  ['nothing in an empty text', ['plan'], '', []],
])('finds %s', (_, literals, text, expected) => {
  expect(search(literals, text)).toEqual(expected)
})

test('an automaton without literals finds nothing', () => {
  expect(search([], 'irgendein Text')).toEqual([])
})
