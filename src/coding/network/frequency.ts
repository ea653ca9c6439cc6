import type { Amount } from '../../model/network.ts'
import type { Span } from '../../model/span.ts'
import {
  everySecondMonth,
  findMonths,
  findSeasons,
  meetingMonths,
  monthNames,
  type NamedMonths,
} from './meeting-months.ts'
import { numberOf, numberPattern } from './number-words.ts'

/** How often a body meets: where it is said, in short ("4-", "2-3", "Bedarf") and as meetings per year. */
export type Frequency = Span & Readonly<{ value: string; amount: Amount | null }>

const n = numberPattern
const times = `(?:\\s?-?\\s?(?:[Mm]al|x|×)(?!\\p{L}))`
const meeting =
  '(?:(?:(?:ordentliche|reguläre|gemeinsame|weitere|turnusmäßige|große|öffentliche|feste|eigene)[rnsm]?\\s)?(?:\\p{L}*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Kk]onferenz|[Vv]ersammlung|[Zz]usammenk[uü]nft|[Rr]unde|[Tt]ermin|[Ff]or|[Vv]eranstaltung|[Pp]len|[Aa]bend)\\p{Ll}*))'
/** A count of meetings: "viermal", "4x", "zwei Sitzungen", "ein- bis zweimal". */
const count = `(?:(?<low>${n})(?:-|${times})?\\s?(?:bis|–|-|oder|und|/)\\s?(?<high>${n})(?:${times}|\\s${meeting})|(?<only>${n})(?:${times}|\\s${meeting}))`
const yearly = '(?:Kalender|Geschäfts|Haushalts|Arbeits|Schul)?jahr(?:es)?'
const per = `(?:(?:im|pro|je|jedes|in\\sjedem|in\\seinem|eines|innerhalb\\seines|über\\sdas|übers)\\s(?:(?:ganzen|laufenden|jeweiligen|selben)\\s)?|/\\s?)(?<unit>${yearly}|(?:Kalender)?[Hh]albjahr|(?:Kalender)?[Qq]uartal|(?:Kalender)?[Vv]ierteljahr|(?:Kalender)?[Mm]onat|Semester)(?!\\p{L})|(?<adverb>(?:halb|viertel)?jährlich|monatlich|quartalsweise|im\\sQuartal|p\\.\\s?a\\.)(?!\\p{L})`
/** Words of the sentence between the count and the period. */
const between = '(?:\\s(?!\\p{L}*mal(?!\\p{L}))[\\p{L}-]+){0,5}?\\s?'

const counted = [
  new RegExp(`(?<!\\p{L})${count}${between}(?:${per})`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:${per})(?:\\s[\\p{L}/:*()-]+){0,9}?\\s(?:${count}(?!\\p{L})|(?<one>(?:mindestens|wenigstens)\\seine[rsmn]?)\\s\\p{L})`,
    'giu',
  ),
]

/** "in der Regel zweimal, mindestens aber einmal im Jahr": the period of the second count is that of the first as well. */
const sharing = new RegExp(
  `(?<!\\p{L})(?<only>${n})${times}(?=,?\\s(?:(?:und|jedoch|aber|mindestens|wenigstens|höchstens|maximal|in\\sder\\sRegel|möglichst)\\s){1,4}${n}${times}\\s(?:${per.replaceAll(/\?<\p{L}+>/gu, '?:')}))`,
  'giu',
)
/** "Die Zahl der Sitzungen soll sechs im Jahr nicht überschreiten." */
const capped = new RegExp(
  `(?<!\\p{L})(?<only>${n})\\s(?:${meeting}\\s)?(?:im|pro|je)\\s(?:Kalender)?jahr(?:\\s\\p{Ll}+){0,2}\\snicht\\s(?:über|unter)(?:schr(?:ei|i)t|st(?:ei|ie)g)\\p{Ll}+`,
  'giu',
)

const perYear: readonly (readonly [RegExp, number])[] = [
  [/halbjahr|halbjährlich|semester/iu, 2],
  [/quartal|vierteljahr|vierteljährlich/iu, 4],
  [/monat/iu, 12],
  [/jahr|jährlich|p\./iu, 1],
]

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^zweite/iu, 2],
  [/^dritte/iu, 3],
  [/^vierte/iu, 4],
  [/^fünfte/iu, 5],
  [/^sechste/iu, 6],
  [/^achte/iu, 8],
]
const ordinal = '(?:zweite|dritte|vierte|fünfte|sechste|achte)[nsrm]?'

/** "alle zwei Monate", "im Abstand von sechs Wochen", "im Zwei-Monats-Turnus", "sechswöchentlich", "Der Turnus beträgt acht Wochen". */
const intervals = [
  new RegExp(
    `(?<!\\p{L})\\p{L}*(?:[Tt]urnus|[Rr]hythmus|[Ii]ntervall|[Aa]bstand)\\s(?:beträgt|ist|liegt\\sbei|sollte?)\\s(?:\\p{Ll}+\\s){0,3}?(?<every>${n})\\s(?:bis\\s(?<upto>${n})\\s)?(?<span>Wochen?|Monate?n?|Jahre?n?)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:alle|(?:in\\s)?jede[nsmr]?|(?:im|in)\\s(?:\\p{Ll}+\\s)?(?:Abstand|Abständen|Turnus|Rhythmus)\\svon(?:\\s(?:etwa|rund|ungefähr|gut|knapp|ca\\.|circa|höchstens|mindestens))?|im\\sTakt\\svon)(?:\\s(?:etwa|ungefähr|rund|ca\\.))?\\s(?<every>${n}|${ordinal})(?:\\s(?:bis|oder)\\s(?<upto>${n})|,\\s(?:längstens|höchstens|spätestens)\\s(?<limit>${n}))?\\s(?<span>Tage?n?|Wochen?|Monate?n?|Quartale?n?|Jahre?n?)(?!\\p{L})`,
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
  // Counted in weeks: every fourteen days is 26 times a year.
  [/^t/iu, 364],
  [/^w/iu, 52],
  [/^m/iu, 12],
  [/^q/iu, 4],
  [/^j/iu, 1],
]

/** "jeden ersten Mittwoch im", "am letzten Freitag eines jeden" before the period. */
const dayOf =
  '(?<![\\p{L}\\d])(?:(?:jede[nrs]?|am|an\\sjedem)\\s)?(?:erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|letzte[nr]?|[1-4]\\.)\\s(?:\\p{L}+(?:tag|woch)|Werktag)\\s(?:im|des|eines|jedes|eines\\sjeden|(?:in\\s)?jede[nms]|im\\sjeweiligen)'

/** Words that are a frequency by themselves. */
const plain: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})im\s(?:Rhythmus|Takt|Abstand)\sder\sQuartale(?!\p{L})/giu, 4],
  [/(?<!\p{L})(?:halbjährlich(?:e[nrsm]?)?|jedes\sHalbjahr|in\sjedem\sHalbjahr)(?!\p{L})/giu, 2],
  [
    /(?<!\p{L})(?:(?:1\/4-?|viertel)jährlich(?:e[nrsm]?)?|quartalsweise[nrsm]?|quartalsmäßig|(?:in\s)?jede[sm]\s(?:Kalender)?(?:Quartal|[Vv]ierteljahr))(?!\p{L})/giu,
    4,
  ],
  [/(?<!\p{L})(?:monatlich(?:e[nrsm]?)?|(?:in\s)?jede[nm]\sMonat|allmonatlich)(?!\p{L})/giu, 12],
  [/(?<!\p{L})(?:(?:in\s)?jede[nm]|alle[nr]?)\s(?:un)?geraden\sMonate?n?(?!\p{L})/giu, 6],
  [/(?<!\p{L})jeden\s(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?!\p{L})/giu, 52],
  [
    /(?<!\p{L})jeden\s(?:1\.|ersten|3\.|dritten|letzten)\s(?:\p{L}+tag|Mittwoch)(?!\p{L})(?!\s(?:im|in|des|eines|jedes)\s)/giu,
    12,
  ],
  [/(?<!\p{L})der\s(?:un)?geraden\sMonate(?!\p{L})/giu, 6],
  [/(?<!\p{L})(?:wöchentlich(?:e[nrsm]?)?|jede\sWoche)(?!\p{L})/giu, 52],
  [/(?<!\p{L})jede[nm]\szweiten\s(?:\p{L}+tag|Mittwoch)(?!\p{L})(?!\s(?:im|des|eines|jedes)\s)/giu, 26],
  [new RegExp(`(?<!\\p{L})(?:im|jeweils\\sim)\\s${monthNames}\\s(?:eines\\s)?jede[sn]\\sJahres?(?!\\p{L})`, 'giu'), 1],
  [new RegExp(`(?<!\\p{L})(?:in\\s)?jede[nms]\\s${monthNames}(?!\\p{L})`, 'giu'), 1],
  [new RegExp(`${dayOf}\\sMonats?(?!\\p{L})`, 'giu'), 12],
  [new RegExp(`${dayOf}\\sQuartals?(?!\\p{L})`, 'giu'), 4],
  [/(?<!\p{L})(?:(?:all)?jährlich(?:e[nrsm]?)?|jedes\sJahr|einmal\spro\sJahr)(?!\p{L})/giu, 1],
]
const onDemand =
  /(?<!\p{L})(?:(?:nach|bei|je\snach)\s(?:\p{Ll}+em\s)?(?:(?:Eil)?[Bb]edarf|Anlass)|so\soft\s(?:die|der|das)\s\p{L}+\s(?:dies|es)\serforder\p{Ll}+|bedarfsweise|bedarfsorientiert|bedarfsgerecht|anlassbezogen|anlassweise|(?:wenn|sobald)\s(?:ein|etwas|es)\s(?:\p{L}+\s){0,4}?(?:ansteht|anliegt|aufkommt|auftritt)|anlassabhängig|(?:wenn|falls|sofern)\s(?:(?:es\s)?nötig|(?:es\s)?erforderlich|(?:\p{Ll}+\s)?Bedarf)|(?:wenn|so\s?oft|sobald|wie)\ses\s(?:die\s(?:Geschäftslage|Geschäfte|Sachlage|Lage|Aufgaben?)\s)?(?:erforder\p{Ll}+|notwendig|nötig))(?!\p{L})/giu
const byAgreement = /(?<!\p{L})nach\s(?:Absprache|Verabredung)(?!\p{L})/giu
const regular =
  /(?<!\p{L})(?:regelmäßig(?:e[nrsm]?)?|turnusmäßig|mehrmals(?!\shintereinander)|mehrere\sMale|wiederkehrend|in\sregelmäßigen\sAbständen|unregelmäßig|vor\sjede[rm]\s\p{L}*(?:[Ss]itzung|[Tt]reffen|[Vv]ersammlung|[Kk]onferenz|[Rr]unde|[Pp]lenum))(?!\p{L})/giu

const atLeast =
  /(?:mindestens|mind\.|wenigstens|zumindest|minimal|nicht\s(?:weniger|seltener)\sals|nicht\sunter)\s(?:\p{L}+\s){0,2}(?:pro\sJahr\s|im\sJahr\s)?$/iu
const atMost = /(?:höchstens|maximal|max\.|bis\szu|nicht\s(?:mehr|öfter|häufiger)\sals)\s(?:\p{L}+\s){0,1}$/iu
/** "im ersten Quartal und dann noch mindestens zweimal bis Jahresende": one meeting more than is counted. */
const besides = new RegExp(
  `(?<!\\p{L})im\\s(?:ersten|zweiten|dritten|vierten|I\\.|1\\.)\\s(?:Quartal|Vierteljahr|Halbjahr)(?!\\p{L})[^.;]{0,80}?\\s(?:noch|weitere[rsnm]?|danach)\\s(?<least>mindestens\\s|wenigstens\\s)?(?:weitere\\s)?(?<more>${n})${times}`,
  'giu',
)

/** Every statement of how often in a text, the ones with numbers first; of two that overlap the one with a figure, else the longer one. */
export function findFrequencies(text: string): readonly Frequency[] {
  // "monatlich, im Juli und Dezember auf Wunsch": months beside a count are something else.
  const numbered = namesTime.test(text) ? orElse(findNumbered(text), () => fromMonths(findMonths(text))) : []
  const kept: Frequency[] = []
  const byStrength = numbered.toSorted(
    (left, right) =>
      Number(counts(text, right)) - Number(counts(text, left)) || right.end - right.start - (left.end - left.start),
  )
  for (const found of byStrength) {
    if (!kept.some(({ start, end }) => found.start < end && start < found.end)) kept.push(found)
  }
  const worded = (pattern: RegExp, value: string) =>
    [...text.matchAll(pattern)].map((match) => ({ ...spanOf(match), value, amount: null }))
  // "nach Bedarf, mindestens jedoch fünfmal": the least number is the rule.
  const demand = kept.some(({ amount }) => amount?.max === null) ? [] : worded(onDemand, 'Bedarf')
  const inOrder = kept.toSorted((left, right) => left.start - right.start)
  if (kept.length > 0) return [...(betweenBounds(inOrder) ?? inOrder), ...demand]
  return [demand, worded(regular, 'regelmäßig'), worded(byAgreement, 'Bedarf')].find((one) => one.length > 0) ?? []
}

/** A stretch of time, or a time of the year: none of the patterns with numbers does without. */
const namesTime = new RegExp(`j[aä]hr|semester|quartal|monat|woche|wöch|tag|täg|p\\.\\s?a\\.|${monthNames}`, 'iu')

function findNumbered(text: string): readonly Frequency[] {
  return [
    ...findCounted(text),
    ...findIntervals(text),
    ...findPlain(text),
    ...findBesides(text),
    ...findCapped(text),
    ...findSharing(text),
    ...fromMonths(findSeasons(text)),
  ]
}

function orElse<T>(found: readonly T[], other: () => readonly T[]): readonly T[] {
  return found.length > 0 ? found : other()
}

const figure = new RegExp(`(?<!\\p{L})(?!ein(?:e[mnrs]?)?(?!\\p{L}))${n}|mal(?!\\p{L})|\\d\\s?[x×]`, 'iu')

/** Whether a number is said, and not only an article: "zweimal im Jahr zu einer Sitzung". */
function counts(text: string, { start, end }: Span): boolean {
  return figure.test(text.slice(start, end))
}

/** "mindestens zweimal und höchstens sechsmal im Jahr": one range. */
function betweenBounds([first, second, ...more]: readonly Frequency[]): readonly Frequency[] | null {
  const low = first?.amount?.max === null ? first.amount.min : null
  const high = second?.amount?.min === null ? second.amount.max : null
  if (!first || !second || more.length > 0 || low === null || high === null || low >= high) return null
  const amount = { min: low, max: high, unit: 'per-year' } as const
  return [{ start: first.start, end: second.end, value: inShort(low, high), amount }]
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
      const most = to === 12 ? meetingMonths(text.slice(match.index + match[0].length)) : to
      return [toFrequency(match, ahead, Math.min(from, most), most)]
    }),
  )
}

function findIntervals(text: string): readonly Frequency[] {
  return intervals.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { every = '', limit, upto = limit, span = '' } = match.groups ?? {}
      const unit = spans.find(([words]) => words.test(span))?.[1]
      const distance = ordinals.find(([words]) => words.test(every))?.[1] ?? numberOf(every)
      if (!unit || !(distance > 0)) return []
      if (isAdjective.test(span) && !isRhythm(text, match)) return []
      const high = unit / distance
      const low = upto === undefined ? high : unit / numberOf(upto)
      return [toFrequency(match, text.slice(Math.max(0, match.index - 40), match.index), low, high)]
    }),
  )
}

/** "jährig", "monatig" also tell ages and terms: "zweijährige Amtszeit". */
const isAdjective = /(?:jährig|monatig|wöchig|tägig)$/iu

/** "im zweimonatigen Turnus", "tagt vierzehntägig". */
function isRhythm(text: string, { index, 0: found }: RegExpExecArray): boolean {
  return (
    /^\P{L}*\s(?:Turnus|Rhythmus|Abst(?:and|änden)|Takt)/u.test(text.slice(index + found.length)) ||
    /(?:tägig|wöchig|monatig)$/iu.test(found)
  )
}

function findBesides(text: string): readonly Frequency[] {
  return [...text.matchAll(besides)].map((match) => {
    const times = numberOf(match.groups?.more ?? '') + 1
    return toFrequency(match, match.groups?.least ?? '', times, times)
  })
}

function findCapped(text: string): readonly Frequency[] {
  return [...text.matchAll(capped)].map((match) => {
    const limit = numberOf(match.groups?.only ?? '')
    return toFrequency(match, /nicht\sunter/u.test(match[0]) ? 'mindestens ' : 'höchstens ', limit, limit)
  })
}

function findSharing(text: string): readonly Frequency[] {
  return [...text.matchAll(sharing)].map((match) => {
    const count = numberOf(match.groups?.only ?? '')
    return toFrequency(match, text.slice(Math.max(0, match.index - 40), match.index), count, count)
  })
}

function fromMonths(named: readonly NamedMonths[]): readonly Frequency[] {
  return named.map(({ match, times }) => toFrequency(match, '', times, times))
}

function findPlain(text: string): readonly Frequency[] {
  return plain.flatMap(([pattern, times]) =>
    [...text.matchAll(pattern)].map((match) => {
      const behind = text.slice(match.index + match[0].length)
      const monthly = times === 12 ? meetingMonths(behind) : times
      const often = /geraden/u.test(match[0]) ? everySecondMonth(behind, /ungerade/u.test(match[0])) : monthly
      return toFrequency(match, text.slice(Math.max(0, match.index - 40), match.index), often, often)
    }),
  )
}

function toFrequency(match: RegExpExecArray, ahead: string, from: number, to: number): Frequency {
  const behind = match.input.slice(match.index + match[0].length)
  const least =
    atLeast.test(ahead) ||
    /^(?:mindestens|wenigstens)/iu.test(ahead) ||
    /^\s(?:oder|und)\s(?:mehr|öfter|häufiger)(?!\p{L})/iu.test(behind)
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
