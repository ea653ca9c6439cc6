import type { ValueChange, ValueSide } from '../../../model/results-diff.ts'
import { evidenceList } from '../../html/evidence-list.ts'
import { type Html, html } from '../../html/template.ts'
import { checkMark } from '../../html/value-mark.ts'
import type { Messages } from '../../messages/messages.ts'
import type { NamedBundle } from '../../report-input.ts'
import { statusWords } from '../../status-words.ts'
import type { NamedPair } from '../diff-input.ts'
import { directionWords, valueWords } from '../diff-words.ts'

/** So many quotations of each side stand in the comparison; all of them stand in the reports. */
const quotationsShown = 3

/** One turned value, to be unfolded: both reasons, corrections and quotations beside each other. */
export function valueDetails(
  change: ValueChange,
  title: string,
  options: Readonly<{ named: NamedPair; messages: Messages }>,
): Html {
  const { messages, named } = options
  const { before, after, direction, cause } = change
  return html`<details>
<summary><span class="what">${title}</span> <span class="values">${valueWords(before, messages)} → <strong>${valueWords(after, messages)}</strong></span> <span class="mark ${direction}">${directionWords(direction, messages)}</span>${checkMark(after?.certainty ?? 'sicher', messages)} <span class="why">${messages.diff.column.cause}: ${messages.diff.cause[cause]}</span></summary>
<div class="inside sides">
${oneSide(before, { heading: messages.diff.before, bundle: named.before, messages })}${oneSide(after, { heading: messages.diff.after, bundle: named.after, messages })}</div>
</details>
`
}

type SideOptions = Readonly<{ heading: string; bundle: NamedBundle; messages: Messages }>

function oneSide(side: ValueSide | null, { heading, bundle, messages }: SideOptions): Html {
  const { diff, report } = messages
  if (side === null) return html`<div><h5>${heading}</h5>\n<p>${diff.notInCatalogue}</p></div>\n`
  const { reason, evidence, review } = side
  const more = evidence.length - quotationsShown
  return html`<div><h5>${heading}: ${statusWords(side.value, messages)}</h5>
${review && html`<p class="remedy">${diff.reviewed(review.by, review.date, statusWords(side.machineValue, messages))}${review.reason !== '' && html` <span lang="de">${review.reason}</span>`}${review.machineValue !== side.machineValue && html` <strong>${diff.reviewStale}</strong>`}</p>\n`}<p lang="de">${reason}</p>
${evidence.length === 0 ? html`<p class="place">${report.noQuotes}</p>` : evidenceList(evidence.slice(0, quotationsShown), bundle, messages)}${more > 0 && html`<p class="place">${report.moreQuotes(more)}</p>\n`}</div>
`
}
