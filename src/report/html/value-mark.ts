import type { Review } from '../../model/review.ts'
import { heldValue } from '../../model/reviews.ts'
import type { Certainty, PrintedValue, RequirementStatus } from '../../model/values.ts'
import { printedValueSchema, requirementStatusSchema } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import { statusWords } from '../status-words.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

export type Tone = 'yes' | 'no' | 'part' | 'unread' | 'none'

/** Class for the colour of a value or status; the colour only repeats what the word says. */
export function toneOf(value: PrintedValue | RequirementStatus): Tone {
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

/** A value as it is shown: what holds, what the program had said where a person changed it, and the marks beside it. */
export type ShownValue = Readonly<{ text: string; tone: Tone; struck: string | null; marks: Html }>

/** The value of a component or requirement with what a person said of it; a value that somebody decided asks for no second look, unless the program has changed its mind since. */
export function shownValue(
  value: PrintedValue | RequirementStatus,
  { certainty, review, messages }: Readonly<{ certainty: Certainty; review: Review | null; messages: Messages }>,
): ShownValue {
  const mark = review && html` <span class="check reviewed">${messages.page.review.mark[review.decision]}</span>`
  const held = heldValue(review, value, certainty)
  return {
    text: statusWords(held.value, messages),
    tone: isKnown(held.value) ? toneOf(held.value) : 'part',
    struck: held.value === value ? null : statusWords(value, messages),
    marks: html`${checkMark(held.certainty, messages)}${mark}`,
  }
}

/** What the program had said before a person changed it, struck out. */
export function struckValue({ struck }: ShownValue, messages: Messages): Html {
  if (struck === null) return html``
  return html`<del><span class="kern-sr-only">${messages.page.review.machine}: </span>${struck}</del> `
}

/** What a person said of the value, with name, date and reason; nothing where nobody has. */
export function reviewNote(review: Review | null, value: string, messages: Messages): Html {
  if (!review) return html``
  const { decision, by, machine, outdated } = messages.page.review
  const change = review.value === null ? '' : `: ${review.machineValue} → ${review.value}`
  return html`<div class="review"><p><strong>${decision[review.decision]}${change}</strong> <span class="place">${by(review.by, review.date)}</span></p>
${review.reason !== '' && html`<p lang="de">${review.reason}</p>\n`}${review.machineValue !== value && html`<p>${outdated(review.machineValue)}</p>\n`}</div>
${review.value !== null && html`<p class="place">${machine}: ${value}</p>\n`}
`
}

function isKnown(value: string): value is PrintedValue | RequirementStatus {
  return printedValueSchema.safeParse(value).success || requirementStatusSchema.safeParse(value).success
}
