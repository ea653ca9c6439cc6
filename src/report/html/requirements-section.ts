import type { RequirementResult } from '../../model/result.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { requirementAnchor } from './anchors.ts'
import { searchDetails } from './component-details.ts'
import { evidenceList } from './evidence-list.ts'
import { municipalityHeads } from './matrix-section.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { toneOf } from './value-mark.ts'

/** The requirements of the catalogue against the municipalities. */
export function requirementsSection({ results, catalogue, messages }: ReportInput): Html {
  const bundles = matrixBundles(results)
  if (bundles.length === 0) return html``
  const { columns, report, forces, statuses } = messages
  const rows = catalogue.requirements.map(
    (
      requirement,
      place,
    ) => html`<tr><th scope="row">${requirement.title} <span class="basis">${requirement.legalBasis} · ${forces[requirement.force]}</span></th>${bundles.map(
      (named) => {
        const result = named.bundle.requirements[requirement.id]
        if (!result) return html`<td>–</td>`
        return html`<td class="${toneOf(result.status)}"><a href="#${requirementAnchor(named, place)}">${statuses[result.status]}<span class="sr">: ${requirement.title}, ${named.name}</span></a></td>`
      },
    )}</tr>
`,
  )
  const body = html`<thead><tr><th scope="col">${columns.requirement}</th>${municipalityHeads(bundles)}</tr></thead>
<tbody>
${rows}</tbody>`
  return html`<section id="requirements" aria-labelledby="requirements-title">
<h2 id="requirements-title">${results.catalogue.title}</h2>
<p>${report.requirementsNote}</p>
${scrollingTable({ caption: results.catalogue.title, className: 'matrix', body })}
</section>
`
}

/** What is not or only partly met shows what was searched; what was not searched has nothing to show. */
function needsProof({ status, search }: RequirementResult): boolean {
  return (status === 'nicht erfüllt' || status === 'teilweise') && search.cues.length > 0
}

/** The requirements of one bundle, each to be unfolded: reason, what to do, quotations. */
export function requirementDetails(named: NamedBundle, { catalogue, messages }: ReportInput): Html {
  const { report, forces, statuses } = messages
  const items = catalogue.requirements.map((requirement, place) => {
    const result = named.bundle.requirements[requirement.id]
    if (!result) return html``
    return html`<details>
<summary><span class="what">${requirement.title} <span class="basis">${requirement.legalBasis} · ${forces[requirement.force]}</span></span> <span class="mark ${toneOf(result.status)}">${statuses[result.status]}</span></summary>
<div class="inside" id="${requirementAnchor(named, place)}">
<p lang="de">${result.reason}</p>
${result.remedy !== null && html`<p lang="de" class="remedy"><strong>${report.remedy}:</strong> ${result.remedy}</p>\n`}${result.evidence.length > 0 && html`<h5>${report.quotes}</h5>\n`}${evidenceList(result.evidence, named, messages)}${needsProof(result) && searchDetails(result, named, messages)}</div>
</details>
`
  })
  return html`<h4>${report.requirementsOf}</h4>
${items}`
}
