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
const day = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?:(?<number>\\d{1,2})\\.\\s?|(?<name>${months.join('|')})\\s)(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'gu',
)

/** A date in a text, as ISO 8601. */
export type RuleDate = Span & Readonly<{ iso: string }>

/** Every full date in a text. */
export function findDates(text: string): readonly RuleDate[] {
  return [...text.matchAll(day)].flatMap((match) => {
    const { day: date = '', number, name, year = '' } = match.groups ?? {}
    const month = number ? Number(number) : months.indexOf(name ?? '') + 1
    if (!(month >= 1 && month <= 12) || Number(date) < 1 || Number(date) > 31) return []
    const iso = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
    return [{ start: match.index, end: match.index + match[0].length, iso }]
  })
}
