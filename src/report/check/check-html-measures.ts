import { bindingAttributes } from '../../model/binding-force.ts'
import { scrollingTable } from '../html/scrolling-table.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import type { CheckSheet, MeasureLine } from './check-sheet.ts'

/** The measures as a table to work on: what each states, and where something is missing. */
export function measuresWork({ measures, stated }: CheckSheet, messages: Messages): Html {
  const { selfCheck: texts, columns } = messages
  const body = html`<thead><tr><th scope="col">${columns.number}</th><th scope="col">${messages.measure.title}</th><th scope="col">${texts.place}</th>${bindingAttributes.map(
    (attribute) => html`<th scope="col">${texts.missingWord[attribute]}</th>`,
  )}</tr></thead>
<tbody>
${measures.map((measure) => measureRow(measure, messages))}</tbody>`
  return html`<section id="measures" aria-labelledby="measures-title">
<h2 class="kern-heading-large" id="measures-title">${texts.measures}</h2>
${
  measures.length === 0
    ? html`<p>${texts.noMeasures}</p>\n`
    : html`<p>${texts.measuresNote}</p>
<ul class="notes">
${stated.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>
${scrollingTable({ caption: texts.measuresTable, className: 'work', body })}
`
}</section>
`
}

function measureRow({ number, title, page, stated, remarks }: MeasureLine, { selfCheck: texts }: Messages): Html {
  return html`<tr><td>${number}</td><th scope="row" lang="de">${title}${
    remarks.length > 0 && html` <span class="basis">${texts.remarks}: ${remarks.join('; ')}</span>`
  }</th><td class="page">${page}</td>${bindingAttributes.map((attribute) =>
    stated[attribute] === '' ? html`<td class="gap">${texts.gap}</td>` : html`<td lang="de">${stated[attribute]}</td>`,
  )}</tr>
`
}
