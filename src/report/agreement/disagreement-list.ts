import type { CoderValue, Disagreement } from '../../model/agreement.ts'
import { componentIds } from '../../model/values.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { checkMark, toneOf } from '../html/value-mark.ts'
import type { AgreementNames } from '../messages/agreement-texts.ts'
import { type AgreementInput, coderNames } from './agreement-cells.ts'

/** Quotations shown of one coder; the rest is counted. */
const quotesShown = 3

/** All values on which not all agree, by component: what each coder gave, with reason and passages, beside each other. */
export function disagreementList(input: AgreementInput): Html {
  const { agreement, messages } = input
  const { agreement: texts } = messages
  if (agreement.disagreements.length === 0) return html`<p>${texts.noDisagreements}</p>`
  const byComponent = componentIds.flatMap((id) => {
    const found = agreement.disagreements.filter(({ component }) => component === id)
    return found.length === 0 ? [] : [{ id, found }]
  })
  return html`<p>${texts.disagreementCount(agreement.disagreements.length)}. ${texts.notes.disagreements}</p>
${byComponent.map(
  ({
    id,
    found,
  }) => html`<h3 class="kern-heading-medium">${messages.components[id]} (${texts.disagreementCount(found.length)})</h3>
${found.map((disagreement) => article(disagreement, input))}`,
)}`
}

function article({ name: municipality, bundle, values }: Disagreement, input: AgreementInput): Html {
  const name = coderNames(input)
  return html`<article class="differs">
<h4 class="kern-heading-small">${municipality}${municipality === bundle ? '' : html` <span class="place">${bundle}</span>`}</h4>
<div class="coders">
${values.map((given) => coderPart(given, name, input))}</div>
</article>
`
}

function coderPart(given: CoderValue, name: AgreementNames, { messages }: AgreementInput): Html {
  const { agreement: texts, report } = messages
  const { value, certainty, note, nearest } = given
  const quotes = given.quotes.filter(({ quote, page }) => quote !== '' || page !== null)
  const left = quotes.length - quotesShown
  return html`<div>
<h5>${name(given.coder)}: <span class="mark ${toneOf(value)}">${value}</span>${certainty && checkMark(certainty, messages)}</h5>
${note !== '' && html`<p lang="de">${note}</p>`}
${quotes.slice(0, quotesShown).map((quote) => passage(quote, report.page))}${left > 0 && html`<p class="place">${report.moreQuotes(left)}</p>`}
${nearest && html`<p>${texts.nearest}: <span lang="de">${nearest.reason}</span></p>\n${passage(nearest, report.page)}`}${note === '' && quotes.length === 0 && !nearest && html`<p class="place">${texts.nothingSaid}</p>`}
</div>
`
}

/** A quotation with its page; a page alone where a person gave no words. */
function passage(
  { quote, page, file }: Readonly<{ quote: string; page: number | null; file: string | null }>,
  pageWords: (page: number) => string,
): Html {
  const place = page === null ? (file ?? '') : pageWords(page)
  if (quote === '') return html`<p class="place">${place}</p>\n`
  return html`<figure>
<blockquote lang="de">${quote}</blockquote>
<figcaption>${place}</figcaption>
</figure>
`
}
