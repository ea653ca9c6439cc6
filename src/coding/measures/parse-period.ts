import type { Period } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'
import { findHorizon, horizonOf } from './period-horizon.ts'
import { type Days, dayAndMonth, named, ordinal, pointInTime, quarter, schoolYear, toDays } from './period-point.ts'

export type FoundPeriod = Span & Readonly<{ period: Period }>

const lead =
  '(?:bis\\s(?:spätestens\\s|zum\\s|einschließlich\\s)*|ab\\s(?:dem\\s)?|von\\s|vom\\s|am\\s|zum\\s|zur\\s|im\\s(?:Jahr\\s|Laufe\\sdes\\sJahres\\s)?|in\\sden\\sJahren\\s|seit\\s|spätestens\\s(?:bis\\s)?|(?!\\p{L}*jahres)\\p{L}*(?:start|beginn)\\s)'
const until = '\\s?(?:-|–|—|bis(?:\\szum)?|und)\\s?'
const joint = `(?:${until}|/)`
/** The beginning of a span that leaves its year to the end: "Juni bis August 2026", "1. und 2. Quartal 2026". */
const beginning = `(?:(${ordinal})${joint}(?=${quarter})|(\\d{1,2}\\.)${joint}(?=${dayAndMonth})|(${dayAndMonth}|${quarter}|${named})${joint})`
const dated = new RegExp(
  `(?<![\\p{L}\\d]|\\d\\d/)${lead}?${beginning}?(?:${pointInTime})(?:${until}(?:zum\\s)?(?:${pointInTime}))?(?:\\s?ff(?![\\p{L}])\\.?)?`,
  'giu',
)

/**
 * The first period in a text: dates, years, spans, quarters, or a horizon word. `loose` also takes horizon words, as in
 * a column of periods; in running text "regelmäßig" or "laufend" says how, not when, so only dates and the words of
 * the kind "mittelfristig" count there.
 */
export function findPeriod(text: string, loose: boolean): FoundPeriod | null {
  for (const match of /\d/.test(text) ? text.matchAll(dated) : []) {
    if (isNumberOfSomethingElse(text, match)) continue
    const printed = match[0].trim()
    const start = match.index + match[0].indexOf(printed)
    const from = match[1] ?? match[2] ?? match[3]
    const period = { text: printed, ...spanOf(printed, from), horizon: horizonOf(loose ? text : printed) }
    return { start, end: start + printed.length, period }
  }
  const found = findHorizon(text, loose)
  if (!found) return null
  const period = { text: text.slice(found.start, found.end), start: null, end: null, horizon: found.horizon }
  return { start: found.start, end: found.end, period }
}

/** Cells longer than this say more than when. */
const longestCell = 120

/**
 * The period of a cell or labelled part: all of its words, as printed, from the first day that it names to the last. A
 * long text is read like running text.
 */
export function readPeriodCell(cell: string): FoundPeriod | null {
  const first = findPeriod(cell, true)
  const printed = cell.trim()
  if (!first || printed.length > longestCell) return first
  const found: FoundPeriod[] = []
  for (let at = 0, next: FoundPeriod | null = first; next; ) {
    found.push({ ...next, start: at + next.start, end: at + next.end })
    at += next.end
    next = /\d/.test(cell.slice(at)) ? findPeriod(cell.slice(at), false) : null
  }
  const dated = found.filter(({ period }) => period.start !== null || period.end !== null)
  const start = cell.indexOf(printed)
  const { horizon } = first.period
  const period = {
    text: printed.replace(/\s+/g, ' '),
    start: dated[0]?.period.start ?? null,
    end: dated.at(-1)?.period.end ?? null,
    horizon,
  }
  return { start, end: start + printed.length, period }
}

/** "Beschluss 2016/034", "§ 2008", "DIN 2019", telephone numbers and the like are no periods. */
function isNumberOfSomethingElse(text: string, { index, 0: printed }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 14), index)
  const after = text.slice(index + printed.length, index + printed.length + 12)
  return (
    /(?:(?:Nr\.?|Nummer|§|Beschluss|BV|DS|KT|Vorlage|DIN|ISO|SGB|Tel\.?|Telefon)[\s-]*|\d{4,}[\s/-])$/iu.test(before) ||
    /^\s?(?:Euro|EUR|€|Personen|Menschen|Einwohner|[.,]?\d)/iu.test(after)
  )
}

function spanOf(printed: string, from: string | undefined): Pick<Period, 'start' | 'end'> {
  const points = [...printed.matchAll(new RegExp(pointInTime, 'giu'))].map((match) => match[0])
  const first = toDays(points[0] ?? '')
  const end = points.at(-1) ?? ''
  const kind = /^\d{4}/.test(end) ? schoolYear.exec(printed)?.[0] : undefined
  const last = toDays(kind ? `${kind} ${end}` : end)
  if (!first || !last) return { start: null, end: null }
  if (from) return { start: beginningOf(from, points[0] ?? '', last)?.first ?? null, end: last.last }
  const single = points.length === 1
  const open =
    /\sff\.?$/iu.test(printed) || (single && /^(?:ab|seit|von|\p{L}*(?:start|(?<!jahres)beginn))\s/iu.test(printed))
  const due = single && /^(?:bis|spätestens|zum)\s/iu.test(printed)
  return { start: due ? null : first.first, end: open ? null : last.last }
}

/** The days of a beginning without year: in the year of the end, or in the one before ("Herbst bis Frühjahr 2027"). */
function beginningOf(from: string, point: string, { last }: Days): Days | null {
  const endsIn = Number(last.slice(0, 4))
  const isNumber = /^(?:\d{1,2}\.|[IV]+\.?|(?:erst|zweit|dritt|viert)e[ns]?)$/iu.test(from)
  if (isNumber) return toDays(point.replace(/^(?:\d{1,2}\.|\p{L}+\.?)/u, from))
  const days = toDays(`${from} ${endsIn}`)
  return days && days.first > last ? toDays(`${from} ${endsIn - 1}`) : days
}
