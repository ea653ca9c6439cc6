import { describe, expect, test } from 'vitest'
import { krippendorffsAlpha, type Metric } from '../../../src/assess/agreement/krippendorffs-alpha.ts'

/** A table as print shows it, one line for each coder and "." for a missing value, turned into units. */
function units(...coders: readonly string[]): readonly (readonly (number | null)[])[] {
  const rows = coders.map((line) => line.split(' '))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => codeOf(row[unit] ?? '.')))
}

function codeOf(value: string): number | null {
  if (value === '.') return null
  return /\d/.test(value) ? Number(value) : value.charCodeAt(0)
}

/** Krippendorff 2011: four observers, twelve units, with missing values. */
const fourObservers = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

describe('published examples', () => {
  test.each<[Metric, number]>([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ])('four observers, %s', (metric, expected) => {
    expect(krippendorffsAlpha(fourObservers, metric)).toBeCloseTo(expected, 3)
  })

  test('two observers, binary data: 0.095', () => {
    const binary = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
    expect(krippendorffsAlpha(binary, 'nominal')).toBeCloseTo(0.095, 3)
  })

  test('two observers, five categories: 0.692', () => {
    const nominal = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
    expect(krippendorffsAlpha(nominal, 'nominal')).toBeCloseTo(0.692, 3)
  })
})

describe('by hand', () => {
  test('two units on which both differ crosswise: one less three times four over four', () => {
    // Coincidences 0 and 2 off the diagonal: o = 2, n = 4, e = 2 x 2 = 4; alpha = 1 - 3 x 2 / 4.
    expect(krippendorffsAlpha(units('0 1', '1 0'), 'nominal')).toBeCloseTo(-0.5, 10)
  })

  test('ordinal: a step over a rank that is often used counts more than over a rare one', () => {
    const overRare = krippendorffsAlpha(units('1 1 1 3 3 3 1', '1 1 1 3 3 3 3'), 'ordinal') ?? Number.NaN
    const overOften = krippendorffsAlpha(units('1 2 2 2 2 3 1', '1 2 2 2 2 3 3'), 'ordinal') ?? Number.NaN
    expect(overRare).toBeGreaterThan(overOften)
  })

  test('a unit that only one coder has says nothing', () => {
    const base = units('1 1 2 2', '1 2 2 2')
    expect(krippendorffsAlpha([...base, [3, null]], 'nominal')).toBe(krippendorffsAlpha(base, 'nominal'))
  })
})

describe('not computable', () => {
  test.each([
    ['no units', []],
    ['no unit that two coders share', units('1 . 2', '. 1 .')],
    ['one value throughout', units('1 1 1', '1 1 1')],
  ])('%s', (_, data) => {
    expect(krippendorffsAlpha(data, 'nominal')).toBeNull()
    expect(krippendorffsAlpha(data, 'ordinal')).toBeNull()
  })
})
