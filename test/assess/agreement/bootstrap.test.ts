import { describe, expect, test } from 'vitest'
import { drawDocuments, percentileInterval } from '../../../src/assess/agreement/bootstrap.ts'

describe('draws', () => {
  test('each holds as many documents as there are, with replacement', () => {
    const draws = drawDocuments(12, 200)
    expect(draws).toHaveLength(200)
    expect(draws.every((times) => times.reduce((sum, count) => sum + count, 0) === 12)).toBe(true)
    expect(draws.some((times) => times.some((count) => count > 1))).toBe(true)
  })

  test('are the same each time', () => {
    expect(drawDocuments(7, 50)).toEqual(drawDocuments(7, 50))
  })

  test('take every document about equally often', () => {
    const sums = drawDocuments(4, 2000).reduce(
      (sum, times) => sum.map((value, index) => value + (times[index] ?? 0)),
      [0, 0, 0, 0],
    )
    expect(Math.min(...sums)).toBeGreaterThan(1900)
    expect(Math.max(...sums)).toBeLessThan(2100)
  })
})

describe('interval', () => {
  const hundred = Array.from({ length: 101 }, (_, index) => index / 100)

  test('holds the middle 95 percent', () => {
    const { interval } = percentileInterval(0.5, hundred.toReversed(), 20)
    expect(interval?.low).toBeCloseTo(0.025, 10)
    expect(interval?.high).toBeCloseTo(0.975, 10)
  })

  test.each([
    ['no figure', null, hundred, 20, 'no-figure'],
    ['too few documents', 0.5, hundred, 4, 'few-documents'],
    [
      'too many draws without a figure',
      0.5,
      [...hundred, ...Array.from({ length: 10 }, () => null)],
      20,
      'draws-not-computable',
    ],
    ['the same in every draw', 1, hundred.map(() => 1), 20, 'no-variation'],
  ])('none with %s', (_, figure, draws, documents, reason) => {
    expect(percentileInterval(figure, draws, documents)).toEqual({ interval: null, noInterval: reason })
  })
})
