import type { Span } from '../../model/span.ts'
import { numberOf, numberPattern } from './number-words.ts'

/** A stretch of time that is stated, in months or days. */
export type Duration = Span & Readonly<{ length: number; unit: 'months' | 'days' }>

const n = numberPattern
const stated = new RegExp(
  `(?<!\\p{L})(?<number>${n})(?:\\s?\\(\\s?(?:\\d+|\\p{L}+)\\s?\\))?(?:\\s(?:volle[nr]?|ganze[nr]?))?\\s(?<unit>(?:Kalender|Werk|Arbeits)?[Tt]age?[ns]?|Wochen?|(?:Kalender)?[Mm]onat(?:e?n?|s)|(?:Kalender|Geschäfts)?[Jj]ahre?[ns]?|Quartale?n?)(?!\\p{L})`,
  'giu',
)
const compound = new RegExp(
  `(?<!\\p{L})(?<number>${n})-?(?<unit>tägig|wöchig|monatig|jährig)e[nrsm]?(?!\\p{L})|(?<number2>${n})(?<unit2>jahres|monats|wochen|tages)frist`,
  'giu',
)

const ordinals: Readonly<Record<string, number>> = {
  dritten: 3,
  fünften: 5,
  siebten: 7,
  siebenten: 7,
  achten: 8,
  zehnten: 10,
  zwölften: 12,
  vierzehnten: 14,
  zwanzigsten: 20,
}
/** "spätestens am zehnten Tag vor der Sitzung", "bis zum 21. Tag danach" */
const nthDay = new RegExp(
  `(?<!\\p{L})(?:am|zum)\\s(?<nth>\\d{1,2}\\.|${Object.keys(ordinals).join('|')})\\s(?:Kalender|Werk|Arbeits)?[Tt]age?(?=\\s(?:vor|nach|danach|vorher|davor)(?!\\p{L}))`,
  'gu',
)

function findNthDays(text: string): readonly Duration[] {
  return [...text.matchAll(nthDay)].map((match) => {
    const nth = match.groups?.nth ?? ''
    const length = ordinals[nth] ?? Number.parseInt(nth, 10)
    return { start: match.index, end: match.index + match[0].length, length, unit: 'days' }
  })
}

/** "zwei Jahre", "14 Tagen", "dreijährige", "für die Dauer von 18 Monaten"; quarters and years count as months, weeks as days. */
export function findDurations(text: string): readonly Duration[] {
  const spans = [stated, compound].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Duration[] => {
      const number = numberOf(match.groups?.number ?? match.groups?.number2 ?? '')
      const unit = (match.groups?.unit ?? match.groups?.unit2 ?? '').toLowerCase()
      if (!(number > 0) || number > 600) return []
      const span = { start: match.index, end: match.index + match[0].length }
      if (/tag|täg/u.test(unit)) return [{ ...span, length: number, unit: 'days' }]
      if (/woch|wöch/u.test(unit)) return [{ ...span, length: number * 7, unit: 'days' }]
      const months = /quart/u.test(unit) ? 3 : /jahr|jähr/u.test(unit) ? 12 : 1
      return [{ ...span, length: number * months, unit: 'months' }]
    }),
  )
  return [...spans, ...findNthDays(text)]
}
