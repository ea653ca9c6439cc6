import type { Measure } from '../../model/measure.ts'
import type { BundleResult } from '../../model/result.ts'
import type { MeasureColumn, Messages } from '../messages/messages.ts'
import { measureColumns } from '../messages/messages.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle } from '../report-input.ts'
import { measureText } from '../tables.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** The register of measures of one bundle, to be unfolded; attributes that no measure states are named, not shown as empty columns. */
export function measuresDetails({ name, bundle }: NamedBundle, messages: Messages): Html {
  const { report, columns } = messages
  const { measures } = bundle
  if (measures.length === 0) return html`<h4>${report.measuresOf}</h4>\n<p>${report.none}</p>\n`
  const stated = measureColumns.filter((column) => measures.some((measure) => measureText(measure, column) !== ''))
  const missing = measureColumns.filter((column) => !stated.includes(column))
  const body = html`<thead><tr><th scope="col">${columns.number}</th>${stated.map(
    (column) => html`<th scope="col">${messages.measure[column]}</th>`,
  )}<th scope="col">${columns.modality}</th><th scope="col">${columns.page}</th><th scope="col">${columns.warnings}</th></tr></thead>
<tbody>
${measures.map((measure, index) => measureRow(measure, { number: index + 1, stated, bundle, messages }))}</tbody>`
  return html`<h4>${report.measuresOf}</h4>
${missing.length > 0 && html`<p>${report.noMeasureStates(missing.map((column) => messages.measure[column]))}</p>\n`}<details>
<summary><span class="what">${report.measuresCount(measures.length)}</span></summary>
<div class="inside">
${scrollingTable({ caption: `${report.measuresOf}: ${name}`, className: 'list', body })}
</div>
</details>
`
}

type RowOptions = Readonly<{
  number: number
  stated: readonly MeasureColumn[]
  bundle: BundleResult
  messages: Messages
}>

function measureRow(measure: Measure, { number, stated, bundle, messages }: RowOptions): Html {
  return html`<tr><td>${number}</td>${stated.map((column) => attributeCell(measure, column, { bundle, messages }))}<td>${
    messages.modalities[measure.modality]
  }</td><td>${measure.page ?? '–'}</td><td lang="de">${measure.warnings.join('; ') || '–'}</td></tr>
`
}

function attributeCell(
  measure: Measure,
  column: MeasureColumn,
  { bundle, messages }: Pick<RowOptions, 'bundle' | 'messages'>,
): Html {
  const text = measureText(measure, column) || '–'
  if (column !== 'title') return html`<td lang="de">${text}</td>`
  return html`<th scope="row" lang="de">${text}${quotations(measure, bundle, messages)}</th>`
}

/** What each attribute was read from, to be unfolded below the title. */
function quotations({ evidence }: Measure, bundle: BundleResult, messages: Messages): Html {
  const entries = Object.entries(evidence)
  if (entries.length === 0) return html``
  const label = (attribute: string): string =>
    measureColumns.some((column) => column === attribute) ? messages.measure[attribute as MeasureColumn] : attribute
  return html`<details class="proof"><summary>${messages.report.quotes}</summary>
<dl>
${entries.map(([attribute, item]) => html`<dt>${label(attribute)}</dt><dd>„${item.quote}“ ${pageOf(item, bundle, messages) ?? ''}</dd>\n`)}</dl>
</details>`
}
