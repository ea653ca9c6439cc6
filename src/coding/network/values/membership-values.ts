import { findDurations } from '../duration.ts'
import { numberOf, numberPattern } from '../number-words.ts'
import { asPrinted, coded, type Reader } from './value.ts'

const n = numberPattern
const least = new RegExp(
  `(?<!\\p{L})(?:(?:mindestens|wenigstens|ab|von|wenn|dass|sobald|zusammen)\\s)(?:sich\\s)?(?:mindestens\\s)?(?<number>${n})\\s(?:\\p{Ll}+\\s){0,2}(?:Vertret|Mitglied|Person|Leut|Beteiligt|Partner|Organisation|Einrichtung|Interess|Menschen|Akteur|Häuser|Personen|Träger|Mitmachende)`,
  'iu',
)

export const newGroup: Reader = ({ words }) => {
  const number = numberOf(least.exec(words)?.groups?.number ?? '')
  return number > 1 ? [coded(String(number), { min: number, max: null, unit: 'persons' })] : [asPrinted(words)]
}

/** A period of leaving, of notice or of review, beside the words. */
export const inMonths: Reader = ({ words }) => {
  const found = findDurations(words).find(({ unit }) => unit === 'months')
  return [asPrinted(words, found ? { min: found.length, max: found.length, unit: 'months' } : null)]
}

const seatCount = new RegExp(
  `(?<!\\p{L})(?<number>${n})\\s(?:\\p{Ll}+e\\s|\\p{Ll}+en\\s|\\p{Ll}+er\\s){0,3}(?:\\p{L}*Mitglied|Sitz|Platz|Plätze|Person|Köpf|Vertret|Einwohner|Delegiert)`,
  'iu',
)

const stated = new RegExp(
  `Zahl der (?:\\p{Ll}+\\s)?(?:Mitglieder|Sitze|Plätze)\\s(?:\\p{L}+\\s){1,4}?(?<number>${n})(?!\\p{L})`,
  'iu',
)

/** "eine ausgewogene Vertretung" counts nobody; "je eine Vertretung" does. */
function countOf(words: string): number {
  const total = stated.exec(words)
  if (total) return numberOf(total.groups?.number ?? '')
  const found = seatCount.exec(words)
  const number = numberOf(found?.groups?.number ?? '')
  const ahead = words.slice(0, found?.index ?? 0)
  return number === 1 &&
    !/(?<!\p{L})(?:je|jeweils|mit|entsendet|benennt|schickt|stellt|hat|haben|erhält)\s$/u.test(ahead)
    ? Number.NaN
    : number
}

/** Whether a sentence says how many members there are. */
export function countsSeats(words: string): boolean {
  return countOf(words) >= 1
}

/** Seats in the row of a table, or in the words: "2 Sitze", "elf Mitglieder". */
export const members: Reader = ({ words, cell }) => {
  const number = cell?.number ?? countOf(words)
  return number >= 1 ? [asPrinted(words, { min: number, max: number, unit: 'persons' })] : [asPrinted(words)]
}
