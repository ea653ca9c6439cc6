import { expect, test } from 'vitest'
import type { Measure } from '../../../src/model/measure.ts'
import { measuresByYear } from '../../../src/report/charts/measure-years.ts'
import { bundle } from '../sample-results.ts'

const [sample] = bundle('a', 'A').measures

function measure(start: string | null, end: string | null): Measure {
  return { ...(sample as Measure), period: { text: 'x', start, end, horizon: null } }
}

test('a measure counts in each year from its start to its end, one end alone in its year', () => {
  const measures = [
    measure('2024-05-01', '2026-12-31'),
    measure('2025-01-01', null),
    measure(null, '2026-06-30'),
    { ...measure(null, null), period: null },
  ]
  expect(measuresByYear(measures)).toEqual([
    { year: 2024, running: 1, starting: 1, ending: 0 },
    { year: 2025, running: 2, starting: 1, ending: 0 },
    { year: 2026, running: 2, starting: 0, ending: 2 },
  ])
})

test('a slip of the pen does not stretch the years', () => {
  const years = measuresByYear([
    measure('2024-01-01', null),
    measure('2025-01-01', null),
    measure('2026-01-01', null),
    measure('1204-01-01', null),
    measure('2205-01-01', '2206-12-31'),
  ])
  expect(years.map(({ year }) => year)).toEqual([2024, 2025, 2026])
})

test('without dates there are no years', () => {
  expect(measuresByYear([measure(null, null)])).toEqual([])
})
