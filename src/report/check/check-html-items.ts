import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import type { CheckItem, CheckQuote } from './check-items.ts'

/** Requirements or components one after the other. */
export function itemList(items: readonly CheckItem[], messages: Messages): Html {
  return html`${items.map((item) => oneItem(item, messages))}`
}

function oneItem(item: CheckItem, messages: Messages): Html {
  const { selfCheck: texts } = messages
  return html`<article class="item" id="${item.id}" aria-labelledby="${item.id}-title">
<h3 class="kern-heading-medium" id="${item.id}-title"><span lang="de">${item.title}</span> <span class="mark ${item.tone}">${item.status}</span>${item.check && html` <span class="check">${messages.check}</span>`}</h3>
<p class="demand">${item.basis !== '' && html`<span class="basis" lang="de">${item.basis}</span> `}${item.demandTitle}: <span lang="de">${item.demand}</span></p>
<h4 class="kern-heading-small">${texts.found}</h4>
${found(item, messages)}${item.settled ? html`<p>${item.check ? texts.lookAgain : texts.nothingToDo}</p>\n` : open(item, messages)}</article>
`
}

function found({ reason, quotes, more, nearest }: CheckItem, { selfCheck: texts }: Messages): Html {
  return html`${reason !== '' && html`<p lang="de">${reason}</p>\n`}${quotes.length === 0 && reason === '' && html`<p>${nearest === null ? texts.nothingFound : texts.nothingCounts}</p>\n`}${quotes.map(quotation)}${more > 0 && html`<p class="place">${texts.moreQuotes(more)}</p>\n`}${
    nearest !== null &&
    html`<p>${texts.nearest}: <span lang="de">${nearest.reason}</span></p>
${quotation(nearest.quote)}`
  }`
}

function quotation({ text, place }: CheckQuote): Html {
  return html`<figure>
<blockquote lang="de">${text}</blockquote>
<figcaption><bdi>${place}</bdi></figcaption>
</figure>
`
}

function open(item: CheckItem, { selfCheck: texts }: Messages): Html {
  const { missing, advice, adviceTitle, complete, completeTitle } = item
  return html`${
    missing.length > 0 &&
    html`<h4 class="kern-heading-small">${texts.missing}</h4>
<ul lang="de">
${missing.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
`
  }${advice !== null && html`<h4 class="kern-heading-small">${adviceTitle}</h4>\n<p lang="de">${advice}</p>\n`}${complete !== null && html`<p class="remedy" lang="de"><strong>${completeTitle}:</strong> ${complete}</p>\n`}`
}
