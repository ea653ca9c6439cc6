import type { Certainty, PrintedValue, RequirementStatus } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** Class for the colour of a value or status; the colour only repeats what the word says. */
export function toneOf(value: PrintedValue | RequirementStatus): string {
  switch (value) {
    case 'ja':
    case 'erfüllt':
      return 'yes'
    case 'nein':
    case 'nicht erfüllt':
      return 'no'
    case 'n. b.':
    case 'nicht prüfbar':
      return 'unread'
    case '–':
    case 'entfällt':
      return 'none'
    default:
      return 'part'
  }
}

/** The word that marks a value which asks for a second look; nothing for certain ones. */
export function checkMark(certainty: Certainty, messages: Messages): Html {
  return certainty === 'prüfen' ? html` <span class="check">${messages.check}</span>` : html``
}
