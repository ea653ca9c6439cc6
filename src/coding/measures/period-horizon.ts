import type { Period } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'

type Horizon = NonNullable<Period['horizon']>

/** Words of each horizon; the first horizon that a text names is its own. */
const horizons: readonly (readonly [Horizon, string])[] = [
  ['kurzfristig', 'kurzfr(?:istig\\p{L}*|\\.)|ab sofort|sofort\\p{L}*|umgehend'],
  ['mittelfristig', '(?:kurz-? ?(?:/|bis|und) ?)?mittelfr(?:istig\\p{L}*|\\.)'],
  ['langfristig', '(?:(?:kurz|mittel)-? ?(?:/|bis|und) ?)?langfr(?:istig\\p{L}*|\\.)'],
  [
    'laufend',
    '(?:fort)?laufend(?:e[mnrs]?)?|dauer(?:haft|nd|aufgabe|angebot|betrieb)\\p{L}*|ständig|kontinuierlich|fortdauernd|fortwährend|permanent|unbefristet|\\p{L}*jährlich|monatlich|wöchentlich|täglich|regelmäßig|jedes Jahr',
  ],
]
const patterns = horizons.map(([horizon, words]) => ({
  horizon,
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu'),
}))

/** The horizon a text names ("mittelfristig", "Daueraufgabe"), or null. */
export function horizonOf(text: string): Horizon | null {
  return patterns.find(({ pattern }) => pattern.test(text))?.horizon ?? null
}

/** Where a text names its horizon; `loose` also takes words of continuity and durations, which in running text say how, not when. */
export function findHorizon(text: string, loose: boolean): (Span & Readonly<{ horizon: Horizon }>) | null {
  for (const { horizon, pattern } of patterns) {
    const match = pattern.exec(text)
    if (!match || !(loose || /fr(?:istig|\.)|ab sofort|Daueraufgabe/iu.test(match[0]))) continue
    return { start: match.index, end: match.index + match[0].length, horizon }
  }
  return loose ? (findShortForm(text) ?? findDuration(text)) : null
}

/** A cell that holds nothing but "kurz", "mittel" or "lang". */
function findShortForm(text: string): (Span & Readonly<{ horizon: Horizon }>) | null {
  const [, word = ''] = /^\s*(kurz|mittel|lang)\s*$/iu.exec(text) ?? []
  if (word === '') return null
  const start = text.indexOf(word)
  const [horizon] = horizons.find(([name]) => name.startsWith(word.toLowerCase())) ?? ['laufend']
  return { start, end: start + word.length, horizon }
}

const numbers = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']
const perYear: Readonly<Record<string, number>> = { jahr: 1, monat: 12, woche: 52 }
const duration = new RegExp(
  `^\\s*(?:(?:innerhalb|binnen)\\s(?:von\\s|der\\snächsten\\s)?|in\\sden\\snächsten\\s)?(\\d{1,2}|${numbers.join('|')})(?:e[mnrs]?)?\\s(Jahr|Monat|Woche)\\p{L}*\\s*$`,
  'iu',
)

/** A cell that says how long: up to a year is short, up to five years is medium. */
function findDuration(text: string): (Span & Readonly<{ horizon: Horizon }>) | null {
  const [whole, count, unit] = duration.exec(text) ?? []
  if (!whole || !count) return null
  const amount = numbers.indexOf(count.toLowerCase())
  const years = (amount > 0 ? amount : Number(count)) / (perYear[unit?.toLowerCase() ?? ''] ?? 1)
  const start = text.indexOf(whole.trim())
  const horizon = years <= 1 ? 'kurzfristig' : years <= 5 ? 'mittelfristig' : 'langfristig'
  return { start, end: start + whole.trim().length, horizon }
}
