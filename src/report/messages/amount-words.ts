import type { Amount } from '../../model/network.ts'

/** The words one language needs to say an amount. */
export type AmountWords = Readonly<{
  counted: Readonly<Record<'per-year' | 'years' | 'months' | 'days' | 'persons', (count: string) => string>>
  every: Readonly<Record<'years' | 'months' | 'weeks', (count: number) => string>>
  range: (from: string, to: string) => string
  atLeast: (text: string) => string
  atMost: (text: string) => string
  number: (value: number) => string
}>

/** An amount in words, "mindestens 4 im Jahr"; null where both sides are open. */
export function amountWords({ min, max, unit }: Amount, words: AmountWords): string | null {
  const one = (value: number): string =>
    (unit === 'per-year' ? interval(value, words) : null) ?? counted([value], unit, words)
  if (min === null) return max === null ? null : words.atMost(one(max))
  if (max === null) return words.atLeast(one(min))
  return min === max ? one(min) : counted([min, max], unit, words)
}

function counted(values: readonly number[], unit: Amount['unit'], words: AmountWords): string {
  const inYears = unit === 'months' && values.every((value) => value > 0 && value % monthsPerYear === 0)
  const numbers = values.map((value) => words.number(inYears ? value / monthsPerYear : value))
  const [from = '', to] = numbers
  return words.counted[inYears ? 'years' : unit](to === undefined ? from : words.range(from, to))
}

/** What happens less than once a year, or every few weeks, is said by the time between: 0.5 is every two years. */
function interval(perYear: number, words: AmountWords): string | null {
  if (perYear <= 0 || Number.isInteger(perYear)) return null
  const weeks = weeksPerYear / perYear
  if (perYear > 1) return Math.abs(weeks - Math.round(weeks)) < rounding ? words.every.weeks(Math.round(weeks)) : null
  const months = Math.round(monthsPerYear / perYear)
  return months % monthsPerYear === 0 ? words.every.years(months / monthsPerYear) : words.every.months(months)
}

const monthsPerYear = 12
const weeksPerYear = 52
/** Meetings a year are stored rounded, 8.7 for every six weeks. */
const rounding = 0.05
