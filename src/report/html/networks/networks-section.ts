import { networkBundles } from '../../networks/network-bundles.ts'
import type { ReportInput } from '../../report-input.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'
import { networkArticle } from './network-article.ts'
import { networkMatrix } from './network-matrix.ts'
import { conditionsTable, dimensionsTable } from './network-ratings.ts'

/** The rules of networks side by side and one by one; nothing where there is no network. */
export function networksSection({ results, messages }: ReportInput): Html {
  const networks = networkBundles(results)
  if (networks.length === 0) return html``
  const { network, tables } = messages
  return html`<section id="networks">
<h2 class="kern-heading-large">${tables.networks}</h2>
<p>${network.note}</p>
<h3 class="kern-heading-medium">${network.matrixTitle}</h3>
<p>${network.matrixNote}</p>
${networkMatrix(networks, messages)}
<h3 class="kern-heading-medium">${network.dimensionsTitle}</h3>
<p>${network.dimensionsNote} ${network.dimensionsUnfold}</p>
${dimensionsTable(networks, messages)}
<h3 class="kern-heading-medium">${network.conditionsTitle}</h3>
<p>${network.conditionsNote}</p>
${conditionsTable(networks, messages)}
${networks.map((named) => networkArticle(named, messages))}</section>
`
}
