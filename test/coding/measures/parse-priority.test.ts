import { describe, expect, test } from 'vitest'
import { toPriority } from '../../../src/coding/measures/parse-priority.ts'

describe('rank', () => {
  test.each([
    ['hoch', 1],
    ['Hoch', 1],
    ['sehr hoch', 1],
    ['hohe Priorität', 1],
    ['höchste', 1],
    ['dringend', 1],
    ['mittel', 2],
    ['normal', 2],
    ['niedrig', 3],
    ['gering', 3],
    ['vorrangig', 1],
    ['nachrangig', 3],
    ['zweitrangig', 2],
    ['mittlere Priorität', 2],
    ['mittlere Dringlichkeit', 2],
    ['eher niedrig', 3],
    ['sehr niedrig', 3],
    ['erste Priorität', 1],
    ['Prioritätsstufe 2', 2],
    ['Priorität hoch (A)', 1],
    ['Höchste Stufe', 1],
    ['sofortige Umsetzung', 1],
    ['niedrige', 3],
    ['***', 1],
    ['A', 1],
    ['B', 2],
    ['a', 1],
    ['ii', 2],
    ['Priorität C', 3],
    ['Prio 1', 1],
    ['Prio. 2', 2],
    ['Priorität: 3', 3],
    ['1', 1],
    ['2.', 2],
    ['I', 1],
    ['III', 3],
    ['IV', 4],
    ['Stufe II', 2],
    ['Klasse 3', 3],
    ['Rang 7', 7],
    ['+++', 1],
    ['++', 2],
    ['+', 3],
    ['★★★', 1],
    ['!!', 2],
  ])('%s: %i', (text, rank) => {
    expect(toPriority(text)).toEqual({ text, rank })
  })
})

test.each(['Leitmaßnahme', 'Erstellung', 'Schlüsselprojekt', 'x'])('"%s" is a mark without rank', (text) => {
  expect(toPriority(text)).toEqual({ text, rank: null })
})

test.each(['', ' ', '-', '–', '/', 'keine', 'entfällt', 'n. b.', 'nb', 'offen', 'noch festzulegen', 'k. A.', 'ohne'])(
  '"%s" is none',
  (text) => {
    expect(toPriority(text)).toBeNull()
  },
)
