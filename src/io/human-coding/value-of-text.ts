import { printedValues } from '../../model/values.ts'
import { plainKey } from './plain-key.ts'

/** Other ways to write the values of Abbildung 7. */
const otherSpellings: Readonly<Record<string, string>> = {
  yes: 'ja',
  vorhanden: 'ja',
  no: 'nein',
  nichtvorhanden: 'nein',
  teilweise: 'teilw.',
  teils: 'teilw.',
  partly: 'teilw.',
  empfehlung: 'Empf.',
  empfohlen: 'Empf.',
  recommended: 'Empf.',
  planned: 'Geplant',
  inplanung: 'Geplant',
  nurbedarfe: 'Bedarfe',
  nurpotenziale: 'Potenziale',
  potentiale: 'Potenziale',
  nurziele: 'Ziele',
  nurmassnahmen: 'Maßnahmen',
  nichtbewertet: 'n. b.',
  nichtbeurteilbar: 'n. b.',
}

const valuesByKey: ReadonlyMap<string, string> = new Map([
  ...printedValues.filter((value) => value !== '–').map((value) => [plainKey(value), value] as const),
  ...Object.entries(otherSpellings),
])

/** The value as Abbildung 7 prints it; null for what does not stand there. */
export function printedValueOf(text: string): string | null {
  if (/^\s*[-–—]\s*$/u.test(text)) return '–'
  return valuesByKey.get(plainKey(text)) ?? null
}
