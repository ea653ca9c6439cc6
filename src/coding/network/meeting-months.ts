import { monthName, monthOf } from './rule-dates.ts'

/** Months and seasons. */
export const monthNames = `(?:Frühjahr|Frühling|Sommer|Herbst|Winter|${monthName})`
const everyMonth = new RegExp(monthNames, 'gu')
/** "jedes Frühjahr und jeden Herbst", "im März und im September eines jeden Jahres". */
const seasons = new RegExp(
  `(?:(?:in\\s)?jede[snm]\\s(?<each>${monthNames}(?:(?:,\\s|\\sund\\s)(?:in\\s)?jede[snm]\\s${monthNames})+)|im\\s(?<list>${monthNames}(?:(?:,\\s|\\sund\\s)(?:im\\s)?${monthNames})+)\\s(?:eines\\s)?jede[sn]\\sJahres)(?!\\p{L})`,
  'gu',
)
/** "im März und im September": as often as months are named; a year behind them makes it a date. */
const inMonths = new RegExp(
  `(?:[Ii]m|[Ii]n\\sden\\sMonaten|jeweils\\sim)\\s(?<list>${monthNames}(?:(?:,\\s|\\sund\\s|\\ssowie\\s)(?:einmal\\s)?(?:im\\s)?${monthNames})+)(?!\\s\\d)`,
  'gu',
)
/** "Plenum · März und September": in short lines the months stand alone. */
const bareMonths = new RegExp(
  `(?:^|[·:|–]\\s)(?<list>${monthNames}(?:(?:,\\s|\\sund\\s|\\s/\\s)${monthNames})+)(?=$|\\s?[·;|–(])`,
  'gu',
)

/** Months in which there are meetings: where they are named, and how many there are. */
export type NamedMonths = Readonly<{ match: RegExpExecArray; times: number }>

const countMonths = (match: RegExpExecArray): NamedMonths => ({
  match,
  times: (match.groups?.each ?? match.groups?.list ?? '').match(everyMonth)?.length ?? 1,
})

export function findMonths(text: string): readonly NamedMonths[] {
  return [...text.matchAll(inMonths), ...text.matchAll(bareMonths)].map(countMonths)
}

export function findSeasons(text: string): readonly NamedMonths[] {
  return [...text.matchAll(seasons)].map(countMonths)
}

const within = '(?:[^.;]|\\.(?=\\d))'
const listed = `${monthName}s?(?:(?:,\\s|\\sund\\s|\\soder\\s)(?:im\\s)?${monthName}s?)*`
const fromTo = new RegExp(`^[^.;]{0,30}?\\svon\\s(?<first>${monthName})\\sbis\\s(?<last>${monthName})(?!\\p{L})`, 'iu')
/** "außer im August", "im Juli nicht", "; im Juli und August findet keine Sitzung statt". */
const without = [
  new RegExp(
    `^${within}{0,40}?(?:außer|ausgenommen|mit\\sAusnahme\\s(?:des|der|von)|nicht(?:\\saber|\\sjedoch)?)\\s(?:im\\s|in\\sden\\sMonaten\\s)?(?<list>${listed})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^${within}{0,40}?;?\\s(?:im|in\\sden\\sMonaten)\\s(?<list>${listed})\\s(?:nicht|entf[aä]ll(?:t|en)|(?:find(?:et|en)\\s|ist\\s|gibt\\ses\\s)(?:\\p{Ll}+\\s)?(?:kein\\p{Ll}*|\\p{L}*[Pp]ause)|ruh(?:t|en)|fällt\\s[^.;]*\\saus)(?!\\p{L})`,
    'iu',
  ),
]

/** In which months, by their numbers, nobody meets. */
function monthsWithout(behind: string): readonly number[] {
  const list = without.map((pattern) => pattern.exec(behind)?.groups?.list).find((found) => found !== undefined)
  return (list?.match(new RegExp(monthName, 'giu')) ?? []).map(monthOf)
}

/** In how many months of the year one meets who meets monthly: "von April bis Oktober", "außer im August". */
export function meetingMonths(behind: string): number {
  const { first, last } = fromTo.exec(behind)?.groups ?? {}
  if (first && last) return ((monthOf(last) - monthOf(first) + 12) % 12) + 1
  return 12 - monthsWithout(behind).length
}

/** The same for those who meet in each odd or even month. */
export function everySecondMonth(behind: string, odd: boolean): number {
  return 6 - monthsWithout(behind).filter((month) => month % 2 === (odd ? 1 : 0)).length
}
