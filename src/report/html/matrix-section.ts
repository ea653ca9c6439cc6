import type { ComponentId } from '../../model/values.ts'
import { componentIds, printedValues } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { bundleAnchor, componentAnchor } from './anchors.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { checkMark, toneOf } from './value-mark.ts'

/** Abbildung 7 as a table; each value leads to its details. */
export function matrixSection({ results, messages }: ReportInput): Html {
  const bundles = matrixBundles(results)
  return html`<section id="matrix" aria-labelledby="matrix-title">
<h2 id="matrix-title">${messages.tables.matrix}</h2>
${bundles.length === 0 ? html`<p>${messages.report.matrixEmpty}</p>` : matrix(bundles, messages)}
</section>
`
}

/** Heads of the columns of a table that sets municipalities side by side. */
export function municipalityHeads(bundles: readonly NamedBundle[]): Html {
  return html`${bundles.map((named) => html`<th scope="col"><a href="#${bundleAnchor(named)}">${breakable(named.name)}</a></th>`)}`
}

/** Names of files stand for unknown municipalities; they may break after "_". */
function breakable(name: string): Html {
  return html`${name.split('_').map((part, index) => html`${index > 0 && html`_<wbr>`}${part}`)}`
}

function matrix(bundles: readonly NamedBundle[], messages: Messages): Html {
  const { report, columns, tables } = messages
  const body = html`<thead><tr><th scope="col">${columns.component}</th>${municipalityHeads(bundles)}</tr></thead>
<tbody>
${componentIds.map(
  (
    id,
  ) => html`<tr><th scope="row">${messages.components[id]}</th>${bundles.map((named) => cell(id, named, messages))}</tr>
`,
)}</tbody>`
  return html`<p>${report.matrixNote}</p>
${scrollingTable({ caption: tables.matrix, className: 'matrix', body })}
${legend(bundles, messages)}`
}

function cell(id: ComponentId, named: NamedBundle, messages: Messages): Html {
  const component = named.bundle.components[id]
  if (!component) return html`<td>–</td>`
  const { value, certainty } = component
  return html`<td class="${toneOf(value)}"><a href="#${componentAnchor(named, id)}">${value}<span class="sr">: ${messages.components[id]}, ${named.name}</span></a>${checkMark(certainty, messages)}</td>`
}

function legend(bundles: readonly NamedBundle[], messages: Messages): Html {
  const used = new Set(bundles.flatMap(({ bundle }) => Object.values(bundle.components).map(({ value }) => value)))
  return html`<details class="legend"><summary>${messages.report.legend}</summary>
<dl class="pairs">
${printedValues
  .filter((value) => used.has(value))
  .map((value) => html`<dt>${value}</dt><dd>${messages.values[value]}</dd>\n`)}</dl>
</details>`
}
