import type { Span } from '../../model/span.ts'

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]
/** The names of the months, as a part of a pattern. */
export const monthName = `(?:${months.join('|')})`
const day = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?:(?<number>\\d{1,2})\\.\\s?|(?<name>${monthName})\\s)(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'gu',
)

/** A date in a text, as ISO 8601. */
export type RuleDate = Span & Readonly<{ iso: string }>

/** Every full date in a text. */
export function findDates(text: string): readonly RuleDate[] {
  return [...text.matchAll(day)].flatMap((match) => {
    const { day: date = '', number, name, year = '' } = match.groups ?? {}
    const month = number ? Number(number) : monthOf(name ?? '')
    if (!(month >= 1 && month <= 12) || Number(date) < 1 || Number(date) > 31) return []
    const iso = `${year}-${twoDigits(month)}-${twoDigits(date)}`
    return [{ start: match.index, end: match.index + match[0].length, iso }]
  })
}

/** A month of a year, as ISO 8601. */
export function isoMonth(year: string, name: string): string {
  return `${year}-${twoDigits(monthOf(name))}`
}

/** 1 to 12; 0 for what is no month. */
export const monthOf = (name: string) => months.indexOf(name) + 1
const twoDigits = (number: number | string) => String(number).padStart(2, '0')
