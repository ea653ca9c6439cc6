import type { Amount } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import { numberOf, numberPattern } from './number-words.ts'

/** How often a body meets: where it is said, in short ("4-", "2-3", "Bedarf") and as meetings per year. */
export type Frequency = Span & Readonly<{ value: string; amount: Amount | null }>

const n = numberPattern
const times = `(?:\\s?-?\\s?(?:[Mm]al|x|×)(?!\\p{L}))`
const meeting =
  '(?:(?:(?:ordentliche|reguläre|gemeinsame|weitere|turnusmäßige|große|öffentliche|feste|eigene)[rnsm]?\\s)?(?:\\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|[Zz]usammenk[uü]nft|[Rr]unde|[Tt]ermin|[Ff]or|[Vv]eranstaltung|[Pp]len)\\p{Ll}*))'
/** A count of meetings: "viermal", "4x", "zwei Sitzungen", "ein- bis zweimal". */
const count = `(?:(?<low>${n})(?:-|${times})?\\s?(?:bis|–|-|oder|und|/)\\s?(?<high>${n})(?:${times}|\\s${meeting})|(?<only>${n})(?:${times}|\\s${meeting}))`
const yearly = '(?:Kalender|Geschäfts|Haushalts|Arbeits|Schul)?jahr(?:es)?'
const per = `(?:(?:im|pro|je|jedes|in\\sjedem|in\\seinem|eines|innerhalb\\seines|über\\sdas|übers)\\s(?:(?:ganzen|laufenden|jeweiligen|selben)\\s)?|/\\s?)(?<unit>${yearly}|(?:Kalender)?[Hh]albjahr|(?:Kalender)?[Qq]uartal|(?:Kalender)?[Vv]ierteljahr|(?:Kalender)?[Mm]onat|Semester)(?!\\p{L})|(?<adverb>(?:halb|viertel)?jährlich|monatlich|quartalsweise|im\\sQuartal|p\\.\\s?a\\.)(?!\\p{L})`
/** Words of the sentence between the count and the period. */
const between = '(?:\\s[\\p{L}-]+){0,5}?\\s?'

const counted = [
  new RegExp(`(?<!\\p{L})${count}${between}(?:${per})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:${per})(?:\\s[\\p{L}/:*()-]+){0,9}?\\s(?:${count}(?!\\p{L})|(?<one>(?:mindestens|wenigstens)\\seine[rsmn]?)\\s\\p{L})`,
    'giu',
  ),
]

const perYear: readonly (readonly [RegExp, number])[] = [
  [/halbjahr|halbjährlich|semester/iu, 2],
  [/quartal|vierteljahr|vierteljährlich/iu, 4],
  [/monat/iu, 12],
  [/jahr|jährlich|p\./iu, 1],
]

/** "alle zwei Monate", "im Abstand von sechs Wochen", "im Zwei-Monats-Turnus", "sechswöchentlich". */
const intervals = [
  new RegExp(
    `(?<!\\p{L})(?:alle|(?:in\\s)?jede[nsmr]?|(?:im|in)\\s(?:\\p{Ll}+\\s)?(?:Abstand|Abständen|Turnus|Rhythmus)\\svon(?:\\s(?:etwa|rund|ca\\.|circa|höchstens|mindestens))?)\\s(?<every>${n}|zweite[nsrm]?|dritte[nsrm]?)\\s(?:bis\\s(?<upto>${n})\\s)?(?<span>Tage?n?|Wochen?|Monate?n?|Quartale?n?|Jahre?n?)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<every>${n})-?(?<span>tägig|täglich|wöchentlich|wöchig|monatlich|monatig|jährlich|jährig)(?:e[nrsm]?)?(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<every>${n})-(?<span>Tages|Wochen|Monats|Jahres)-?(?:Rhythmus|Turnus|Abstand|Takt)(?!\\p{L})`,
    'giu',
  ),
]
const spans: readonly (readonly [RegExp, number])[] = [
  [/^t/iu, 365],
  [/^w/iu, 52],
  [/^m/iu, 12],
  [/^q/iu, 4],
  [/^j/iu, 1],
]

/** Words that are a frequency by themselves. */
const plain: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:halbjährlich(?:e[nrsm]?)?|jedes\sHalbjahr|in\sjedem\sHalbjahr)(?!\p{L})/giu, 2],
  [
    /(?<!\p{L})(?:(?:1\/4-?|viertel)jährlich(?:e[nrsm]?)?|quartalsweise[nrsm]?|quartalsmäßig|(?:in\s)?jede[sm]\s(?:Kalender)?(?:Quartal|[Vv]ierteljahr))(?!\p{L})/giu,
    4,
  ],
  [/(?<!\p{L})(?:monatlich(?:e[nrsm]?)?|(?:in\s)?jede[nm]\sMonat|allmonatlich)(?!\p{L})/giu, 12],
  [/(?<!\p{L})(?:wöchentlich(?:e[nrsm]?)?|jede\sWoche)(?!\p{L})/giu, 52],
  [
    /(?<!\p{L})jede[nrs]?\s(?:ersten?|zweiten?|dritten?|vierten?|letzten?)\s\p{Lu}\p{Ll}+(?:tag|och)\s(?:im|des)\s(?:Monats?)/giu,
    12,
  ],
  [/(?<!\p{L})(?:(?:all)?jährlich(?:e[nrsm]?)?|jedes\sJahr|einmal\spro\sJahr)(?!\p{L})/giu, 1],
]
const onDemand =
  /(?<!\p{L})(?:(?:nach|bei|je\snach)\s(?:Bedarf|Anlass)|bedarfsweise|bedarfsorientiert|bedarfsgerecht|anlassbezogen|anlassabhängig|wenn\s(?:es\snötig|Bedarf))(?!\p{L})/giu
const regular =
  /(?<!\p{L})(?:regelmäßig(?:e[nrsm]?)?|turnusmäßig|mehrmals(?!\shintereinander)|mehrere\sMale|wiederkehrend|in\sregelmäßigen\sAbständen|unregelmäßig)(?!\p{L})/giu

const atLeast =
  /(?:mindestens|mind\.|wenigstens|zumindest|minimal|nicht\s(?:weniger|seltener)\sals|nicht\sunter)\s(?:\p{L}+\s){0,2}(?:pro\sJahr\s|im\sJahr\s)?$/iu
const atMost = /(?:höchstens|maximal|max\.|bis\szu|nicht\s(?:mehr|öfter|häufiger)\sals)\s(?:\p{L}+\s){0,1}$/iu
/** "im ersten Quartal und dann noch mindestens zweimal bis Jahresende": one meeting more than is counted. */
const besides = new RegExp(
  `(?<!\\p{L})im\\s(?:ersten|zweiten|dritten|vierten|I\\.|1\\.)\\s(?:Quartal|Vierteljahr|Halbjahr)(?!\\p{L})[^.;]{0,80}?\\s(?:noch|weitere[rsnm]?|danach)\\s(?<least>mindestens\\s|wenigstens\\s)?(?:weitere\\s)?(?<more>${n})${times}`,
  'giu',
)

const monthNames =
  '(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
/** "im März und im September": as often as months are named; a year behind them makes it a date. */
const inMonths = new RegExp(
  `(?:im|jeweils\\sim)\\s(?<list>${monthNames}(?:(?:,\\s|\\sund\\s|\\ssowie\\s)(?:einmal\\s)?(?:im\\s)?${monthNames})+)(?!\\s\\d)`,
  'gu',
)

/** Every statement of how often in a text, the ones with numbers first; of two that overlap the longer one. */
export function findFrequencies(text: string): readonly Frequency[] {
  const numbered = [
    ...findCounted(text),
    ...findIntervals(text),
    ...findPlain(text),
    ...findMonths(text),
    ...findBesides(text),
  ]
  const kept: Frequency[] = []
  for (const found of numbered.toSorted((left, right) => right.end - right.start - (left.end - left.start))) {
    if (!kept.some(({ start, end }) => found.start < end && start < found.end)) kept.push(found)
  }
  const worded = (pattern: RegExp, value: string) =>
    [...text.matchAll(pattern)].map((match) => ({ ...spanOf(match), value, amount: null }))
  const demand = worded(onDemand, 'Bedarf')
  if (kept.length > 0) return [...kept.toSorted((left, right) => left.start - right.start), ...demand]
  return demand.length > 0 ? demand : worded(regular, 'regelmäßig')
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}

function findCounted(text: string): readonly Frequency[] {
  return counted.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { low, high, only, one, unit, adverb } = match.groups ?? {}
      const period = unit ?? adverb
      const factor = period === undefined ? 1 : (perYear.find(([words]) => words.test(period))?.[1] ?? 1)
      const from = numberOf(low ?? only ?? 'ein') * factor
      const to = numberOf(high ?? only ?? 'ein') * factor
      if (!(from > 0) || to > 400) return []
      const counts = one ?? match[0].slice(match[0].search(new RegExp(low ?? only ?? one ?? '', 'u')))
      const ahead = one ?? text.slice(Math.max(0, match.index - 40), match.index + match[0].indexOf(counts))
      return [toFrequency(match, ahead, from, to)]
    }),
  )
}

function findIntervals(text: string): readonly Frequency[] {
  return intervals.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { every = '', upto, span = '' } = match.groups ?? {}
      const unit = spans.find(([words]) => words.test(span))?.[1]
      const distance = /^zweite/iu.test(every) ? 2 : /^dritte/iu.test(every) ? 3 : numberOf(every)
      if (!unit || !(distance > 0)) return []
      // "jährig", "monatig" also tell ages and terms: "zweijährige Amtszeit".
      if (
        /(?:jährig|monatig|wöchig|tägig)$/iu.test(span) &&
        !/^\P{L}*\p{Ll}*\s(?:Turnus|Rhythmus|Abstand|Abständen|Takt)/u.test(text.slice(match.index + match[0].length))
      ) {
        if (
          !/(?:Turnus|Rhythmus|Abst(?:and|änden)|Takt)/u.test(
            text.slice(match.index, match.index + match[0].length + 12),
          )
        )
          return []
      }
      const high = unit / distance
      const low = upto === undefined ? high : unit / numberOf(upto)
      return [toFrequency(match, text.slice(Math.max(0, match.index - 40), match.index), low, high)]
    }),
  )
}

function findBesides(text: string): readonly Frequency[] {
  return [...text.matchAll(besides)].map((match) => {
    const times = numberOf(match.groups?.more ?? '') + 1
    return toFrequency(match, match.groups?.least ?? '', times, times)
  })
}

function findMonths(text: string): readonly Frequency[] {
  return [...text.matchAll(inMonths)].map((match) => {
    const times = match.groups?.list?.match(new RegExp(monthNames, 'gu'))?.length ?? 1
    return toFrequency(match, '', times, times)
  })
}

function findPlain(text: string): readonly Frequency[] {
  return plain.flatMap(([pattern, times]) =>
    [...text.matchAll(pattern)].map((match) =>
      toFrequency(match, text.slice(Math.max(0, match.index - 40), match.index), times, times),
    ),
  )
}

function toFrequency(match: RegExpExecArray, ahead: string, from: number, to: number): Frequency {
  const least = atLeast.test(ahead) || /^(?:mindestens|wenigstens)/iu.test(ahead)
  const most = atMost.test(ahead)
  const min = most && from === to ? null : round(from)
  const max = least && !most ? (from === to ? null : round(to)) : round(to)
  return { ...spanOf(match), value: inShort(min, max), amount: { min, max, unit: 'per-year' } }
}

function inShort(min: number | null, max: number | null): string {
  if (min === max) return String(min)
  return `${min ?? ''}-${max ?? ''}`
}

const round = (times: number) => Math.round(times * 100) / 100
