import type { PrintedValue, RequirementStatus } from '../../model/values.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { toneOf } from '../html/value-mark.ts'

/** A letter for each value and status, so that pictures can be read without their colours. */
export const valueLetters: Readonly<Record<PrintedValue | RequirementStatus, string>> = {
  ja: 'j',
  nein: 'n',
  'teilw.': 't',
  'Empf.': 'E',
  Geplant: 'G',
  Bedarfe: 'B',
  Potenziale: 'P',
  Ziele: 'Z',
  Maßnahmen: 'M',
  'n. b.': '?',
  '–': '–',
  erfüllt: 'e',
  teilweise: 't',
  'nicht erfüllt': 'n',
  'nicht prüfbar': '?',
  entfällt: '–',
}

/** What the letters in a picture stand for. */
export function letterKey(
  values: readonly (PrintedValue | RequirementStatus)[],
  wording: (value: PrintedValue | RequirementStatus) => string = (value) => value,
): Html {
  return html`${values.map((value) => html`<span class="key ${toneOf(value)}"><b>${valueLetters[value]}</b> ${wording(value)}</span> `)}`
}
