/** First and last day, ISO 8601, that a point in time covers. */
export type Days = Readonly<{ first: string; last: string }>

const year = '(?:19|20)\\d\\d'

/** Years that begin in August. */
export const schoolYear = /(?:schul|kita-?|kindergarten|ausbildungs)jahr/iu

type PartOfYear = readonly [words: string, firstMonth: number, lastMonth: number]

const months: readonly PartOfYear[] = [
  ['Jan(?:uar)?\\.?', 1, 1],
  ['Feb(?:ruar)?\\.?', 2, 2],
  ['März|Mrz\\.?', 3, 3],
  ['Apr(?:il)?\\.?', 4, 4],
  ['Mai', 5, 5],
  ['Juni?\\.?', 6, 6],
  ['Juli?\\.?', 7, 7],
  ['Aug(?:ust)?\\.?', 8, 8],
  ['Sept?(?:ember)?\\.?', 9, 9],
  ['Okt(?:ober)?\\.?', 10, 10],
  ['Nov(?:ember)?\\.?', 11, 11],
  ['Dez(?:ember)?\\.?', 12, 12],
]
const seasons: readonly PartOfYear[] = [
  ['Schuljahres(?:beginn|anfang)', 8, 9],
  ['Schuljahresende', 6, 7],
  ['Jahres(?:beginn|anfang)|Anfang', 1, 3],
  ['Früh(?:jahr|ling)(?:ssemester)?', 3, 5],
  ['Mitte|Jahresmitte|Sommer(?:semester|ferien)?', 6, 8],
  ['Herbst(?:semester|ferien)?', 9, 11],
  ['Jahresende|Ende|Winter(?:semester)?', 10, 12],
]
const anyOf = (parts: readonly PartOfYear[]) => `(?:${parts.map(([words]) => words).join('|')})`
const month = anyOf(months)
export const named = `(?:(?:(?:Anfang|Mitte|Ende)\\s)?${month}|${anyOf(seasons)})`

const roman = '(?:IV|I{1,3})'
export const ordinal = `(?:[1-4]\\.|${roman}\\.?|(?:erst|zweit|dritt|viert)e[ns]?)`
export const quarter = `(?:${ordinal}\\s?/?\\s?(?:Quartal|Halbjahr|Q|HJ)|Q\\s?[1-4])`
export const dayAndMonth = `\\d{1,2}\\.\\s?(?:(?:0?[1-9]|1[0-2])\\.|${month})`
const slashYear = '(?:/(?:\\d{4}|\\d\\d))?'

/** A day, month, quarter, part of a year or year, as the source of a regular expression (flags i and u). */
export const pointInTime = [
  `${dayAndMonth}\\s?${year}`,
  '[0-3]\\d\\.[01]\\d\\.\\d\\d(?!\\d)',
  `(?:${quarter}|${named})\\s?(?:des\\sJahres\\s)?/?\\s?${year}${slashYear}`,
  `${quarter}/\\d\\d`,
  `${quarter}\\s\\d\\d(?=\\s*(?:$|[,;)–-]))`,
  `${roman}/(?:${year}|\\d\\d(?!\\d))`,
  `(?:0[1-9]|1[0-2])[/.]${year}`,
  `(?:\\p{L}*jahr(?:e[ns]?)?\\s)?${year}${slashYear}`,
].join('|')

/** First and last day that a point in time covers; null when it names no year. */
export function toDays(printed: string): Days | null {
  const base = yearOf(printed)
  if (base === null) return null
  const exact = /^(\d{1,2})\.\s?(?:\d{1,2}\.|\p{L}+\.?\s?\d{4})/u.exec(printed)
  const [from, to] = monthsOf(printed)
  if (exact && from === to) {
    const date = iso(base, from, Number(exact[1]))
    return { first: date, last: date }
  }
  const slash = /(?:19|20)\d\d\/(\d{4}|\d\d)/.exec(printed)?.[1]
  const through = slash && to === 12 ? Number(`${base}`.slice(0, 4 - slash.length) + slash) : base
  if (through > base && schoolYear.test(printed)) {
    return { first: iso(base, 8, 1), last: iso(through, 7, 31) }
  }
  if (through > base && /winter/iu.test(printed)) return { first: iso(base, 10, 1), last: iso(through, 3, 31) }
  return { first: iso(base, from, 1), last: iso(through, to, new Date(Date.UTC(through, to, 0)).getUTCDate()) }
}

function yearOf(printed: string): number | null {
  const full = /(?:19|20)\d\d/.exec(printed)?.[0]
  const short = full ?? /[/\s.](\d\d)$/.exec(printed)?.[1]
  return short ? Number(short) + (full ? 0 : 2000) : null
}

function monthsOf(printed: string): readonly [number, number] {
  const numeric = /^\d{1,2}\.\s?(\d{1,2})\./.exec(printed)?.[1] ?? /^(\d\d)[/.]\d{4}$/.exec(printed)?.[1]
  if (numeric) return [Number(numeric), Number(numeric)]
  const nth = ordinalOf(printed)
  if (nth && /Halbjahr|HJ/iu.test(printed)) return nth === 1 ? [1, 6] : [7, 12]
  if (nth) return [nth * 3 - 2, nth * 3]
  return partsOfYear.find(({ pattern }) => pattern.test(printed))?.months ?? [1, 12]
}

const partsOfYear = [...months, ...seasons].map(([words, first, last]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu'),
  months: [first, last] as const,
}))

/** Which quarter or half of the year: "III. Quartal", "Q 2", "zweites Halbjahr", "II/26". */
function ordinalOf(printed: string): number | null {
  const digit = /^([1-4])\.?\s?(?:Quartal|Halbjahr|Q|HJ)|^Q\s?([1-4])/iu.exec(printed)
  if (digit) return Number(digit[1] ?? digit[2])
  const count = /^(IV|I{1,3})(?![\p{L}])/iu.exec(printed)?.[1] ?? /^(erst|zweit|dritt|viert)e/iu.exec(printed)?.[1]
  return count ? (ordinals[count.toLowerCase()] ?? null) : null
}

const ordinals: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, erst: 1, zweit: 2, dritt: 3, viert: 4 }

function iso(yearNumber: number, monthNumber: number, day: number): string {
  return `${yearNumber}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
