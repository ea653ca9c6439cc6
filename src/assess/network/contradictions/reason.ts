import type { Amount, Feature, NetworkFact } from '../../../model/network.ts'
import { listed } from '../facts.ts'
import type { Conflict } from './conflict.ts'

/** "Zur Zahl der Sitzungen („Tagung“) stehen …", with what each passage says and whether both can hold. */
export function reasonFor(
  facts: readonly NetworkFact[],
  { body, conflict, isTied }: Readonly<{ body: string | null; conflict: Conflict; isTied: boolean }>,
): string {
  const matter = titles[facts[0]?.feature ?? 'name'] ?? 'Zum selben Punkt'
  const place = body === null ? '' : ` („${body}“)`
  const apart = isPlain(facts)
    ? 'Beides zugleich kann nicht gelten.'
    : 'Sie stehen in verschiedenen Abschnitten; ob beide dasselbe regeln, ist zu prüfen.'
  const outcome =
    conflict === 'apart'
      ? apart
      : 'Die Angaben überschneiden sich, sagen aber nicht dasselbe; welche gilt, bleibt offen.'
  const tied = isTied ? ' Eine der Stellen nennt nur das Netzwerk, nicht das Gremium.' : ''
  return `${matter}${place} stehen im Text verschiedene Angaben: ${listed(facts.map(wordsFor))}. ${outcome}${tied}`
}

/** Numbers of meetings and dates mean the same wherever they stand; a period or majority of another chapter may be for something else. */
function isPlain(facts: readonly NetworkFact[]): boolean {
  const [first] = facts
  return (
    ['frequency', 'in-force', 'version-date'].includes(first?.feature ?? '') ||
    facts.every(({ evidence }) => evidence.section === first?.evidence.section)
  )
}

const titles: Partial<Readonly<Record<Feature, string>>> = {
  frequency: 'Zur Zahl der Sitzungen',
  members: 'Zur Zahl der Mitglieder',
  invitation: 'Zur Frist für die Einladung',
  minutes: 'Zur Frist für das Protokoll',
  'minutes-approval': 'Zur Genehmigung des Protokolls',
  term: 'Zur Amtszeit',
  leaving: 'Zur Frist für das Ende der Mitgliedschaft',
  'new-group': 'Zur Mindestzahl für neue Gruppen',
  majority: 'Zur Mehrheit bei Beschlüssen',
  amendment: 'Zur Mehrheit für Änderungen der Regeln',
  tie: 'Zu den Folgen der Stimmengleichheit',
  quorum: 'Zur Beschlussfähigkeit',
  publicity: 'Zur Öffentlichkeit der Sitzungen',
  'in-force': 'Zum Inkrafttreten',
  'version-date': 'Zum Datum der Fassung',
}

const codes: Readonly<Record<string, string>> = {
  einfach: 'einfache Mehrheit',
  absolut: 'absolute Mehrheit',
  'zwei-drittel': 'Zweidrittelmehrheit',
  'drei-viertel': 'Dreiviertelmehrheit',
  'vier-fünftel': 'Vierfünftelmehrheit',
  konsens: 'Konsens',
  einstimmig: 'Einstimmigkeit',
  abgelehnt: 'der Antrag ist abgelehnt',
  vorsitz: 'der Vorsitz entscheidet',
  los: 'das Los entscheidet',
  vertagt: 'die Entscheidung wird vertagt',
  hälfte: 'mindestens die Hälfte',
  'mehr-als-hälfte': 'mehr als die Hälfte',
  drittel: 'mindestens ein Drittel',
  'ohne-zahl': 'jede Zahl von Anwesenden',
  nichtöffentlich: 'nicht öffentlich',
  beschluss: 'mit dem Beschluss',
  bekanntmachung: 'nach der Bekanntmachung',
  unterzeichnung: 'mit der Unterzeichnung',
}

const units: Readonly<Record<Amount['unit'], readonly [string, string]>> = {
  'per-year': ['Sitzung im Jahr', 'Sitzungen im Jahr'],
  months: ['Monat', 'Monate'],
  days: ['Tag', 'Tage'],
  persons: ['Person', 'Personen'],
}

function wordsFor({ amount, value, feature }: NetworkFact): string {
  if (amount) return amountInWords(amount)
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value)
  if (date) return `${Number(date[3])}.${Number(date[2])}.${date[1]}`
  if (feature === 'minutes-approval' && /^\d+$/u.test(value)) return `nach ${value} Tagen`
  return codes[value] ?? value
}

function amountInWords({ min, max, unit }: Amount): string {
  const [one, many] = units[unit]
  const noun = (count: number) => (count === 1 ? one : many)
  const number = (count: number) => String(count).replace('.', ',')
  if (min !== null && max === null) return `mindestens ${number(min)} ${noun(min)}`
  if (min === null && max !== null) return `höchstens ${number(max)} ${noun(max)}`
  if (min === null || max === null) return 'ohne Zahl'
  return min === max ? `genau ${number(min)} ${noun(min)}` : `${number(min)} bis ${number(max)} ${many}`
}
