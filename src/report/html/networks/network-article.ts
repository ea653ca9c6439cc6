import type { Feature, NetworkFact } from '../../../model/network.ts'
import { relationSentences, renderDrawing } from '../../drawing/render-drawing.ts'
import type { Messages } from '../../messages/messages.ts'
import { valueEntries } from '../../networks/feature-cells.ts'
import { absence, type NamedNetwork } from '../../networks/network-bundles.ts'
import { fileNames } from '../../tables.ts'
import { networkAnchor } from '../anchors.ts'
import { scrollingTable } from '../scrolling-table.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'
import { checkMark } from '../value-mark.ts'
import { contradictionList, gapList } from './network-findings.ts'
import { valueMark, valueText } from './network-matrix.ts'

/** One network: what it is, its bodies, how they are related, what contradicts itself and what is missing. */
export function networkArticle(named: NamedNetwork, messages: Messages): Html {
  const anchor = networkAnchor(named)
  return html`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h3 class="kern-heading-medium" id="${anchor}-title">${named.name}${named.title !== null && html`: <span lang="de">${named.title}</span>`}</h3>
<p class="back"><a href="#networks">${messages.report.backToMatrix}</a></p>
${summary(named, messages)}<h4 class="kern-heading-small">${messages.network.bodies}</h4>
${bodiesTable(named, messages)}
<h4 class="kern-heading-small">${messages.network.relations}</h4>
${drawing(named, messages)}${contradictionList(named, messages)}${gapList(named, messages)}</article>
`
}

function summary({ bundle, network }: NamedNetwork, messages: Messages): Html {
  const { columns, network: words, profile } = messages
  const { value, reason, certainty } = network.purpose
  return html`<dl class="pairs">
<dt>${profile.title}</dt><dd lang="de">${bundle.profile.title.value ?? messages.noValue}</dd>
<dt>${words.purpose}</dt><dd>${words.purposes[value]}${checkMark(certainty, messages)} <span class="place" lang="de">${reason}</span></dd>
<dt>${columns.kind}</dt><dd>${messages.kinds[bundle.kind]}${checkMark(bundle.kindCertainty, messages)}</dd>
<dt>${columns.files}</dt><dd>${fileNames(bundle, messages)}</dd>
</dl>
`
}

/** Features of a body that make a column of their own; the others stand in the comparison. */
const bodyColumns = ['members', 'chair', 'term', 'frequency', 'body-tasks'] as const satisfies readonly Feature[]

function bodiesTable(named: NamedNetwork, messages: Messages): Html {
  const { columns, network: words } = messages
  const { bodies, facts } = named.network
  const ofBodies = facts.filter(({ feature }) => bodyColumns.some((column) => column === feature))
  const others = new Set(ofBodies.map(({ body }) => body).filter((body) => bodies.every(({ name }) => name !== body)))
  if (bodies.length === 0 && others.size === 0) return html`<p>${words.noBodies}</p>`
  const cells = (name: string | null): Html =>
    bodyCells(
      ofBodies.filter(({ body }) => body === name),
      named,
      messages,
    )
  const rows = bodies.map(
    ({ name, type, typeReason, certainty }) =>
      html`<tr><th scope="row" lang="de">${name}</th><td>${words.bodyTypes[type]}${checkMark(certainty, messages)} <span class="basis" lang="de">${words.typeFrom(typeReason)}</span></td>${cells(name)}</tr>
`,
  )
  const otherRows = [...others].map((name) => {
    const head =
      name === null ? html`<th scope="row">${words.wholeNetwork}</th>` : html`<th scope="row" lang="de">${name}</th>`
    return html`<tr>${head}<td>–</td>${cells(name)}</tr>
`
  })
  const body = html`<thead><tr><th scope="col">${columns.body}</th><th scope="col">${words.type}</th>${bodyColumns.map((feature) => html`<th scope="col">${words.features[feature]}</th>`)}</tr></thead>
<tbody>
${rows}${otherRows}</tbody>`
  return scrollingTable({ caption: words.bodiesOf(named.name), className: 'list bodies', body })
}

function bodyCells(facts: readonly NetworkFact[], named: NamedNetwork, messages: Messages): Html {
  return html`${bodyColumns.map((column) => {
    const values = valueEntries(
      facts.filter(({ feature }) => feature === column),
      messages,
    )
    if (values.length === 0) return html`<td class="missing">${absence(named, messages)}</td>`
    return html`<td>${values.map((value) => html`<span class="entry">${valueText(value)}${valueMark(value, messages)}</span>`)}</td>`
  })}`
}

function drawing(named: NamedNetwork, messages: Messages): Html {
  const { network } = named
  const { network: words } = messages
  const name = named.title ?? named.name
  const svg = renderDrawing(network, { id: `${networkAnchor(named)}-drawing`, name, messages })
  const sentences = relationSentences(network, messages)
  if (sentences.length === 0) return html`<p>${words.noRelations}</p>\n${svg && figure(svg, name, messages)}`
  return html`${svg && figure(svg, name, messages)}<h5>${words.relationsAsText}</h5>
<ul>
${sentences.map((sentence) => html`<li lang="de">${sentence}</li>\n`)}</ul>
`
}

function figure(svg: Html, name: string, { network }: Messages): Html {
  return html`<figure class="drawing">
<div class="scroll" role="region" aria-label="${network.drawingTitle(name)}" tabindex="0">
${svg}</div>
<figcaption>${network.drawingKey}${svg.html.includes('stroke-dasharray') && ` ${network.outsideKey}`}</figcaption>
</figure>
`
}
