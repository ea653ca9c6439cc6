import { distinctBy } from '../../../model/distinct-by.ts'
import type { Feature } from '../../../model/network.ts'
import type { Messages } from '../../messages/messages.ts'
import { shortened } from '../../networks/fact-words.ts'
import { type BodyEntry, comparedFeatures, featureEntries, type ValueEntry } from '../../networks/feature-cells.ts'
import { absence, type NamedNetwork } from '../../networks/network-bundles.ts'
import { networkAnchor } from '../anchors.ts'
import { scrollingTable } from '../scrolling-table.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'
import { checkMark } from '../value-mark.ts'
import { shortQuotations } from './short-quotation.ts'

/** Networks against features; each cell unfolds into its quotations. */
export function networkMatrix(networks: readonly NamedNetwork[], messages: Messages): Html {
  const { columns, network } = messages
  return networkTable(networks, {
    caption: network.matrixTitle,
    head: columns.feature,
    rows: [
      { head: network.purpose, cell: (named) => purposeCell(named, messages) },
      ...comparedFeatures.map((feature) => ({
        head: network.features[feature],
        cell: (named: NamedNetwork) => cell(feature, named, messages),
      })),
    ],
  })
}

type NetworkTable = Readonly<{
  caption: string
  /** Whether its cells are judgements; in print these show only their reasons. */
  ratings?: boolean
  head: string
  rows: readonly Readonly<{ head: string; cell: (named: NamedNetwork) => Html }>[]
}>

/** A table with a column for each network. */
export function networkTable(
  networks: readonly NamedNetwork[],
  { caption, ratings = false, head, rows }: NetworkTable,
): Html {
  const body = html`<thead><tr><th scope="col">${head}</th>${networkHeads(networks)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr><th scope="row">${row.head}</th>${networks.map(row.cell)}</tr>
`,
)}</tbody>`
  return scrollingTable({ caption, className: ratings ? 'matrix networks ratings' : 'matrix networks', body })
}

function networkHeads(networks: readonly NamedNetwork[]): Html {
  return html`${networks.map(
    (named) =>
      html`<th scope="col"><a href="#${networkAnchor(named)}">${named.name}</a>${named.title !== null && html` <span class="basis" lang="de">${shortened(named.title)}</span>`}</th>`,
  )}`
}

/** A cell that unfolds, or only its text where there is nothing behind it. */
export function unfoldingCell(summary: Html, inside: Html, className = ''): Html {
  const start = className === '' ? html`<td>` : html`<td class="${className}">`
  if (inside.html.trim() === '') return html`${start}${summary}</td>`
  return html`${start}<details class="proof"><summary>${summary}</summary>
${inside}</details></td>`
}

function purposeCell(named: NamedNetwork, messages: Messages): Html {
  const { value, reason, certainty, evidence } = named.network.purpose
  return unfoldingCell(
    html`${messages.network.purposes[value]}${checkMark(certainty, messages)}`,
    html`<p lang="de">${reason}</p>
${shortQuotations(evidence, named, messages)}`,
  )
}

function cell(feature: Feature, named: NamedNetwork, messages: Messages): Html {
  const entries = featureEntries(feature, named, messages)
  if (entries.length === 0) return html`<td class="missing">${absence(named, messages)}</td>`
  const isDisputed = named.network.contradictions.some((contradiction) => contradiction.feature === feature)
  const values = entries.flatMap((entry) => entry.values.map((value) => ({ entry, value })))
  const shown = values.slice(0, values.length > valuesShown + 1 ? valuesShown : values.length)
  const left = values.length - shown.length
  const summary = html`${shown.map(({ entry, value }, index) => {
    const isFirst = shown[index - 1]?.entry !== entry
    return html`<span class="entry">${isFirst && entry.body !== null && html`<b lang="de">${entry.body}:</b> `}${valueText(value)}${valueMark(value, messages)}</span>`
  })}${left > 0 && html`<span class="entry">${messages.network.moreValues(left)}</span>`}${isDisputed && html` <span class="check">${messages.network.contradiction}</span>`}`
  return unfoldingCell(
    summary,
    html`${entries.map((entry) => entryQuotations(entry, { isOnly: entries.length === 1, named, messages }))}`,
  )
}

/** One more is shown rather than counted. */
const valuesShown = 4

/** The value as long as a cell can take. */
export function valueText({ text, printed }: ValueEntry): Html {
  return printed ? html`<span lang="de">${shortened(text)}</span>` : html`${text}`
}

/** Asks for a second look where no passage is certain. */
export function valueMark({ facts }: ValueEntry, messages: Messages): Html {
  return checkMark(facts.every(({ certainty }) => certainty === 'prüfen') ? 'prüfen' : 'sicher', messages)
}

type QuotationOptions = Readonly<{ isOnly: boolean; named: NamedNetwork; messages: Messages }>

function entryQuotations({ body, values }: BodyEntry, { isOnly, named, messages }: QuotationOptions): Html {
  const passages = distinctBy(
    values.flatMap(({ facts }) => facts.map(({ evidence }) => evidence)),
    ({ file, start, end }) => `${file} ${start} ${end}`,
  )
  const head = body !== null && !isOnly && html`<p><b lang="de">${body}</b></p>\n`
  return html`${head}${shortQuotations(passages, named, messages)}`
}
