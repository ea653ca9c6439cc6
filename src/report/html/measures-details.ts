import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Measure, MeasureColumn } from '../../model/measure.ts'
import { measureColumns, measureText } from '../../model/measure.ts'
import type { BundleResult } from '../../model/result.ts'
import { spansChart } from '../charts/measure-spans.ts'
import type { Messages } from '../messages/messages.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle } from '../report-input.ts'
import { measuresAnchor } from './anchors.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** The register of measures of one bundle, to be unfolded; attributes that no measure states are named, not shown as empty columns. */
export function measuresDetails(named: NamedBundle, messages: Messages): Html {
  const { name, bundle } = named
  const { report, columns } = messages
  const { measures } = bundle
  const heading = html`<h4 class="kern-heading-small">${report.measuresOf}</h4>`
  if (measures.length === 0) return html`${heading}\n<p>${report.none}</p>\n`
  const stated = measureColumns.filter((column) => measures.some((measure) => measureText(measure, column) !== ''))
  const missing = measureColumns.filter((column) => !stated.includes(column))
  const body = html`<thead><tr><th scope="col">${columns.number}</th>${stated.map(
    (column) => html`<th scope="col" data-column="${column}">${messages.measure[column]}</th>`,
  )}<th scope="col" data-column="modality">${columns.modality}</th><th scope="col" data-column="page">${columns.page}</th><th scope="col" data-column="warnings">${columns.warnings}</th></tr></thead>
<tbody>
${measures.map((measure, index) => measureRow(measure, { number: index + 1, stated, bundle, messages }))}</tbody>`
  return html`${heading}
${missing.length > 0 && html`<p>${report.noMeasureStates(missing.map((column) => messages.measure[column]))}</p>\n`}${spansChart(named, messages)}<details>
<summary><span class="what">${report.measuresCount(measures.length)}</span></summary>
<div class="inside" id="${measuresAnchor(named)}">
${scrollingTable({ caption: `${report.measuresOf}: ${name}`, className: 'list measures', body })}
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
  return html`<tr${rowData(measure)}><td>${number}</td>${stated.map((column) => attributeCell(measure, column, { bundle, messages }))}<td>${
    messages.modalities[measure.modality]
  }</td><td>${measure.page ?? '–'}</td><td lang="de">${measure.warnings.join('; ') || '–'}</td></tr>
`
}

/** What the register of the page sorts by: first day, last day, horizon and rank, where the document states them. */
function rowData({ period, priority }: Measure): Html {
  const { start = null, end = null, horizon = null } = period ?? {}
  const rank = priority?.rank ?? null
  return html`${start && html` data-start="${start}"`}${end && html` data-end="${end}"`}${horizon && html` data-horizon="${horizon}"`}${rank && html` data-rank="${rank}"`}`
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

/**
 * What each attribute was read from, to be unfolded below the title: the passage of the measure, and what stands elsewhere. A
 * quotation that says just what the cell says is its page alone.
 */
function quotations(measure: Measure, bundle: BundleResult, messages: Messages): Html {
  const { text: passage, ...attributes } = measure.evidence
  const elsewhere = Object.entries(attributes).filter(
    ([, { file, page, quote }]) => !(passage?.file === file && passage.page === page && passage.quote.includes(quote)),
  )
  if (!passage && elsewhere.length === 0) return html``
  return html`<details class="proof"><summary>${messages.report.quotes}</summary>
<dl>
${passage !== undefined && html`<dt>${messages.page.passage}</dt><dd><q lang="de">${passage.quote}</q> ${pageOf(passage, bundle, messages) ?? ''}</dd>\n`}${elsewhere.map(
  ([attribute, item]) => {
    const column = measureColumns.find((name) => name === attribute)
    const isShown = column !== undefined && isSame(measureText(measure, column), item.quote)
    return html`<dt>${column ? messages.measure[column] : attribute}</dt><dd>${!isShown && html`<q lang="de">${item.quote}</q> `}${pageOf(item, bundle, messages) ?? (isShown ? item.section || '–' : '')}</dd>\n`
  },
)}</dl>
</details>`
}

function isSame(text: string, quote: string): boolean {
  return foldSpaces(text) === foldSpaces(quote)
}
