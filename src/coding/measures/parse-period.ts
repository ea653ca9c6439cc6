import type { Period } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'

export type FoundPeriod = Span & Readonly<{ period: Period }>

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const monthList = months.split('|')
const year = '(?:19|20)\\d\\d'
const part = `(?:Ende|Anfang|Mitte|Frühjahr|Sommer|Herbst|Winter|Jahresende|Jahresbeginn)`
const quarter = `(?:(?:[1-4]\\.|I{1,3}|IV)\\s?/?\\s?(?:Quartal|Halbjahr|Q|HJ)|Q\\s?[1-4]|(?:erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?)\\s(?:Quartal|Halbjahr))`
const day = `\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:${months}))\\s?${year}`
const point = `(?:${day}|(?:${quarter}|${part}|${months})\\s?(?:des\\sJahres\\s)?/?\\s?${year}|${quarter}/\\d\\d|\\d{2}/${year}|\\d{2}\\.${year}|(?:Schuljahr|Haushaltsjahr|Kalenderjahr|Jahr(?:e|es)?)\\s${year}(?:/(?:\\d{4}|\\d\\d))?|${year}(?:/(?:\\d{4}|\\d\\d))?)`
const dash = '\\s?(?:-|–|—|bis(?:\\szum)?|und)\\s?'
const lead =
  '(?:(?:bis\\s(?:spätestens\\s|zum\\s|einschließlich\\s)*|ab\\s(?:dem\\s)?|von\\s|vom\\s|zum\\s|zur\\s|im\\s(?:Jahr\\s|Laufe\\sdes\\sJahres\\s)?|in\\sden\\sJahren\\s|seit\\s|spätestens\\s(?:bis\\s)?|Start\\s|Beginn\\s))'
const horizons =
  '(?:(?:kurz|mittel|lang)(?:-|\\s?(?:/|bis)\\s?(?:mittel|lang))?fristig\\w*|kurz- (?:bis|und) mittelfristig\\w*|mittel- (?:bis|und) langfristig\\w*|ab sofort|sofort|umgehend|laufend|fortlaufend|dauerhaft|dauernd|Daueraufgabe|ständig|kontinuierlich|fortdauernd|unbefristet|jährlich|halbjährlich|vierteljährlich|monatlich|regelmäßig)'

const dated = new RegExp(`${lead}?${point}(?:${dash}(?:zum\\s)?${point})?`, 'giu')
const horizon = new RegExp(`(?<![\\p{L}])${horizons}(?![\\p{L}])`, 'giu')

/**
 * The first period in a text: dates, years, spans, quarters, or a horizon word. `loose` also takes horizon words, as in
 * a column of periods; in running text "regelmäßig" or "laufend" says how, not when, so only dates and the words of
 * the kind "mittelfristig" count there.
 */
export function findPeriod(text: string, loose: boolean): FoundPeriod | null {
  const match = firstOf(text, dated) ?? firstHorizon(text, loose)
  if (!match) return null
  const printed = match[0].trim()
  const start = (match.index ?? 0) + match[0].indexOf(printed)
  return { start, end: start + printed.length, period: toPeriod(printed, loose ? text : printed) }
}

function firstOf(text: string, pattern: RegExp): RegExpMatchArray | null {
  for (const match of text.matchAll(pattern)) if (!isNumberOfSomethingElse(text, match)) return match
  return null
}

/** "Beschluss 2016/034", "§ 2008" and the like are no periods. */
function isNumberOfSomethingElse(text: string, match: RegExpMatchArray): boolean {
  const before = text.slice(Math.max(0, (match.index ?? 0) - 14), match.index)
  const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 12)
  return (
    /(?:Nr\.?|Nummer|§|Beschluss|BV|DS|KT|Vorlage)[\s-]*$/iu.test(before) ||
    /^\s?(?:Euro|EUR|€|Personen|Menschen|Einwohner|[.,]?\d)/iu.test(after)
  )
}

function firstHorizon(text: string, loose: boolean): RegExpMatchArray | null {
  for (const match of text.matchAll(horizon)) {
    if (loose || /fristig|ab sofort|Daueraufgabe/i.test(match[0])) return match
  }
  return null
}

function toPeriod(printed: string, whole: string): Period {
  const points = [...printed.matchAll(new RegExp(point, 'giu'))].map((match) => toDays(match[0]))
  const first = points[0]
  const last = points.at(-1)
  const horizonWord = horizonOf(whole)
  if (!first || !last) return { text: printed, start: null, end: null, horizon: horizonWord }
  const open = /^(?:ab|seit|Start|Beginn|von)\s/iu.test(printed) && points.length === 1
  const until = /^(?:bis|spätestens|zum)\s/iu.test(printed) && points.length === 1
  return { text: printed, start: until ? null : first.first, end: open ? null : last.last, horizon: horizonWord }
}

function horizonOf(text: string): Period['horizon'] {
  if (/kurz.{0,3}fristig|kurzfristig|sofort|umgehend/iu.test(text)) return 'kurzfristig'
  if (/mittelfristig/iu.test(text)) return 'mittelfristig'
  if (/langfristig/iu.test(text)) return 'langfristig'
  return /laufend|dauer|ständig|kontinuierlich|unbefristet|jährlich|monatlich|regelmäßig/iu.test(text)
    ? 'laufend'
    : null
}

/** First and last day that a point in time covers. */
function toDays(printed: string): { first: string; last: string } | null {
  const found = printed.match(/(?:19|20)\d\d/)
  const short = printed.match(/\/(\d\d)$/)
  const base = found ? Number(found[0]) : short ? 2000 + Number(short[1]) : null
  if (base === null) return null
  const slash = printed.match(/(?:19|20)\d\d\/(\d{4}|\d\d)/)?.[1]
  const until = slash ? (slash.length === 4 ? Number(slash) : Math.floor(base / 100) * 100 + Number(slash)) : base
  const [from, to] = monthsOf(printed)
  const exact = printed.match(/^(\d{1,2})\.\s?(\d{1,2}|\p{L}+)/u)
  if (exact && /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+\s)/u.test(printed) && !/Quartal|Halbjahr/iu.test(printed)) {
    const date = iso(base, from, Number(exact[1]))
    return { first: date, last: date }
  }
  return { first: iso(base, from, 1), last: iso(until, to, new Date(Date.UTC(until, to, 0)).getUTCDate()) }
}

function monthsOf(printed: string): [number, number] {
  const name = monthList.findIndex((month) => printed.toLowerCase().includes(month.toLowerCase()))
  if (name >= 0) return [name + 1, name + 1]
  const numeric = printed.match(/^\d{1,2}\.\s?(\d{1,2})\./)?.[1] ?? printed.match(/^(\d{2})[/.](?:19|20)\d\d$/)?.[1]
  if (numeric) return [Number(numeric), Number(numeric)]
  const ordinal = ordinalOf(printed)
  if (/Halbjahr|HJ/iu.test(printed) && ordinal) return ordinal === 1 ? [1, 6] : [7, 12]
  if (/Quartal|Q/u.test(printed) && ordinal) return [ordinal * 3 - 2, ordinal * 3]
  if (/Anfang|Jahresbeginn/iu.test(printed)) return [1, 3]
  if (/Frühjahr/iu.test(printed)) return [3, 5]
  if (/Mitte|Sommer/iu.test(printed)) return [6, 8]
  if (/Herbst/iu.test(printed)) return [9, 11]
  if (/Ende|Jahresende|Winter/iu.test(printed)) return [10, 12]
  return [1, 12]
}

function ordinalOf(printed: string): number | null {
  const digit = printed.match(/([1-4])\.?\s?(?:Quartal|Halbjahr|Q|HJ)|Q\s?([1-4])/iu)
  if (digit) return Number(digit[1] ?? digit[2])
  const roman = printed.match(/(IV|I{1,3})\.?\s?\/?\s?(?:Quartal|Halbjahr|Q|HJ)/u)?.[1]
  if (roman) return ['I', 'II', 'III', 'IV'].indexOf(roman) + 1
  const word = printed.match(/(erste|zweite|dritte|vierte)/iu)?.[1]
  return word ? ['erste', 'zweite', 'dritte', 'vierte'].indexOf(word.toLowerCase()) + 1 : null
}

function iso(yearNumber: number, month: number, dayNumber: number): string {
  return `${yearNumber}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`
}
