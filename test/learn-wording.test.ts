import { expect, test } from 'vitest'
import { type Example, learnWording, wordingJson } from '../scripts/learning/learn-wording.ts'
import { probability } from '../src/coding/network/wording/likelihood.ts'
import { networkWordingSchema, weightOf } from '../src/model/network-wording.ts'

const example = (marks: readonly string[], ...coded: readonly ('tie' | 'minutes')[]): Example => ({
  marks: new Set(marks),
  coded: new Set(coded),
})
const examples = [
  ...Array.from({ length: 20 }, () => example(['protokoll', 'sitzung'], 'minutes')),
  ...Array.from({ length: 20 }, () => example(['gleichheit', 'sitzung'], 'tie')),
  ...Array.from({ length: 20 }, () => example(['sitzung', 'bahnhof'])),
  example(['einmalig'], 'tie'),
]
const learn = () => learnWording(['a'], ['minutes', 'tie'], examples)
const chance = (marks: readonly string[], feature: number) => {
  const { biases, weights } = learn()
  const sum = marks.reduce((total, mark) => total + weightOf(weights[mark]?.charAt(feature) ?? ''), 0)
  return probability((biases[feature] ?? 0) + sum / Math.sqrt(marks.length))
}

test('what always stands in sentences on a feature speaks for it, and for no other', () => {
  expect(chance(['protokoll', 'sitzung'], 0)).toBeGreaterThan(0.8)
  expect(chance(['protokoll', 'sitzung'], 1)).toBeLessThan(0.2)
  expect(chance(['gleichheit', 'sitzung'], 1)).toBeGreaterThan(0.8)
})

test('what stands in all sentences speaks for none', () => {
  expect(chance(['sitzung', 'bahnhof'], 0)).toBeLessThan(0.2)
})

test('marks of a few statements are left out', () => {
  expect(Object.keys(learn().weights)).toEqual(['bahnhof', 'gleichheit', 'protokoll', 'sitzung'])
})

test('the same examples give the same file, and the file fits its schema', () => {
  expect(wordingJson(learn())).toBe(wordingJson(learn()))
  expect(networkWordingSchema.parse(JSON.parse(wordingJson(learn())))).toEqual(learn())
})
