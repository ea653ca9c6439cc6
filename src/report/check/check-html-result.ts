import { scrollingTable } from '../html/scrolling-table.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { toneOf } from '../html/value-mark.ts'
import type { Messages } from '../messages/messages.ts'
import type { CheckSheet } from './check-sheet.ts'
import { countedStatuses } from './check-sheet.ts'

/** The first page: what was read, how many requirements are met, what to do next. */
export function resultPage(sheet: CheckSheet, messages: Messages): Html {
  const { selfCheck: texts } = messages
  const { state, resultTitle } = sheet
  return html`<section id="result" aria-labelledby="result-title">
<h2 class="kern-heading-large" id="result-title">${resultTitle}</h2>
${state === 'concept' ? ofConcept(sheet, messages) : state === 'unread' ? html`<p>${[texts.unreadWhole, ...sheet.notes].join(' ')}</p>\n` : ofOther(sheet, messages)}</section>
`
}

function ofConcept(sheet: CheckSheet, messages: Messages): Html {
  const { selfCheck: texts } = messages
  return html`<p>${sheet.read} ${texts.recognisedAs(sheet.kind)}</p>
<p class="lead">${texts.countsSentence(sheet.counts)}</p>
${countsTable(sheet, messages)}
<h3 class="kern-heading-medium">${texts.stepsTitle(sheet.steps.length)}</h3>
${sheet.steps.length === 0 ? html`<p>${texts.noSteps}</p>\n` : steps(sheet)}<h3 class="kern-heading-medium">${texts.goodToKnow}</h3>
${list([...sheet.notes, ...sheet.copies])}`
}

function countsTable({ groups }: CheckSheet, { statuses, columns, selfCheck }: Messages): Html {
  const body = html`<thead><tr><th scope="col">${columns.requirement}</th>${countedStatuses.map(
    (status) => html`<th scope="col">${statuses[status]}</th>`,
  )}</tr></thead>
<tbody>
${groups.map(
  ({ title, counts }) =>
    html`<tr><th scope="row">${title}</th>${countedStatuses.map(
      (status) => html`<td class="${counts[status] > 0 ? toneOf(status) : 'zero'}">${counts[status]}</td>`,
    )}</tr>\n`,
)}</tbody>`
  return scrollingTable({ caption: selfCheck.countsTable, className: 'counts', body })
}

function steps({ steps: all }: CheckSheet): Html {
  return html`<ol class="steps">
${all.map(({ title, text, anchor }) => html`<li><strong><a href="#${anchor}">${title}</a></strong> <span lang="de">${text}</span></li>\n`)}</ol>
`
}

function ofOther(sheet: CheckSheet, { selfCheck: texts }: Messages): Html {
  return html`<p class="lead">${texts.noConcept(sheet.kind)}</p>
<p lang="de">${sheet.kindReason}</p>
${list(texts.noConceptSteps)}<p>${[sheet.read, ...sheet.notes].join(' ')}</p>
`
}

function list(sentences: readonly string[]): Html {
  return html`<ul class="notes">
${sentences.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
`
}
