import { reviewFor } from '../../model/reviews.ts'
import type { ComponentId } from '../../model/values.ts'
import { componentIds, printedValues } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { componentAnchor } from './anchors.ts'
import { municipalityTable } from './municipality-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { shownValue, struckValue } from './value-mark.ts'

/** Abbildung 7 as a table, a row for each concept; each value leads to its details. */
export function matrixSection(input: ReportInput): Html {
  const { results, messages } = input
  const bundles = matrixBundles(results)
  return html`<section id="matrix">
<h2 class="kern-heading-large">${messages.tables.matrix}</h2>
${bundles.length === 0 ? html`<p>${messages.report.matrixEmpty}</p>` : matrix(bundles, input)}
</section>
`
}

function matrix(bundles: readonly NamedBundle[], input: ReportInput): Html {
  const { report, tables, page } = input.messages
  const used = usedValues(bundles)
  return html`<p>${page.matrixTurned} ${report.matrixNote}</p>
${municipalityTable(
  {
    id: 'matrix-table',
    caption: tables.matrix,
    className: 'values',
    columns: componentIds.map((id) => ({ head: page.heads[id] })),
    bundles,
    cells: (named) => html`${componentIds.map((id) => cell(id, named, input))}`,
    values: used.map((value) => ({ value, text: value, lang: 'de' })),
    checks: true,
  },
  input.messages,
)}${legend(used, input.messages)}`
}

function cell(id: ComponentId, named: NamedBundle, { results, messages }: ReportInput): Html {
  const component = named.bundle.components[id]
  if (!component) return html`<td>–</td>`
  const review = reviewFor(results, { bundle: named.bundle.id, thing: 'component', id })
  const shown = shownValue(component.value, { certainty: component.certainty, review, messages })
  return html`<td class="${shown.tone}">${struckValue(shown, messages)}<a href="#${componentAnchor(named, id)}">${shown.text}</a>${shown.marks}</td>`
}

function usedValues(bundles: readonly NamedBundle[]): readonly (typeof printedValues)[number][] {
  const used = new Set(bundles.flatMap(({ bundle }) => Object.values(bundle.components).map(({ value }) => value)))
  return printedValues.filter((value) => used.has(value))
}

function legend(used: ReturnType<typeof usedValues>, messages: Messages): Html {
  return html`<details class="legend"><summary>${messages.report.legend}</summary>
<dl class="pairs">
${used.map((value) => html`<dt lang="de">${value}</dt><dd>${messages.values[value]}</dd>\n`)}</dl>
</details>`
}
