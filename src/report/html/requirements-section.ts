import type { RequirementResult } from '../../model/result.ts'
import { reviewFor } from '../../model/reviews.ts'
import { requirementStatuses } from '../../model/values.ts'
import { requirementShares } from '../charts/value-charts.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { requirementAnchor } from './anchors.ts'
import { searchDetails } from './component-details.ts'
import { evidenceList } from './evidence-list.ts'
import { municipalityTable } from './municipality-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { reviewNote, type ShownValue, shownValue, struckValue } from './value-mark.ts'

/** The requirements of the catalogue against the municipalities. */
export function requirementsSection(input: ReportInput): Html {
  const { results, catalogue, messages } = input
  const bundles = matrixBundles(results)
  if (bundles.length === 0) return html``
  const { report, forces, page, statuses } = messages
  const title = results.catalogue.title
  const used = new Set(bundles.flatMap(({ bundle }) => Object.values(bundle.requirements).map(({ status }) => status)))
  const table = municipalityTable(
    {
      id: 'requirements-table',
      caption: title,
      className: 'values',
      upright: true,
      columns: catalogue.requirements.map(({ title, legalBasis, force }) => ({
        head: html`${title} <span class="basis">${legalBasis} · ${forces[force]}</span>`,
      })),
      bundles,
      cells: (named) =>
        html`${catalogue.requirements.map(({ id }, place) => {
          const result = named.bundle.requirements[id]
          if (!result) return html`<td>–</td>`
          const shown = shownStatus(result, { id, named, input })
          return html`<td class="${shown.tone}">${struckValue(shown, messages)}<a href="#${requirementAnchor(named, place)}">${shown.text}</a>${shown.marks}</td>`
        })}`,
      values: requirementStatuses
        .filter((status) => used.has(status))
        .map((status) => ({ value: statuses[status], text: statuses[status] })),
    },
    messages,
  )
  return html`<section id="requirements">
<h2 class="kern-heading-large">${title}</h2>
<p>${report.requirementsNote} ${page.requirementHint}</p>
${requirementShares(input)}${table}</section>
`
}

type RequirementOfBundle = Readonly<{ id: string; named: NamedBundle; input: ReportInput }>

function reviewOf({ id, named, input }: RequirementOfBundle) {
  return reviewFor(input.results, { bundle: named.bundle.id, thing: 'requirement', id })
}

function shownStatus({ status }: RequirementResult, requirement: RequirementOfBundle): ShownValue {
  const { messages } = requirement.input
  return shownValue(status, { certainty: 'sicher', review: reviewOf(requirement), messages })
}

/** What is not or only partly met shows what was searched; what was not searched has nothing to show. */
function needsProof({ status, search }: RequirementResult): boolean {
  return (status === 'nicht erfüllt' || status === 'teilweise') && search.cues.length > 0
}

/** The requirements of one bundle, each to be unfolded: reason, what to do, quotations. */
export function requirementDetails(named: NamedBundle, input: ReportInput): Html {
  const { catalogue, messages } = input
  const { report, forces } = messages
  const items = catalogue.requirements.map((requirement, place) => {
    const result = named.bundle.requirements[requirement.id]
    if (!result) return html``
    const ofBundle = { id: requirement.id, named, input }
    const shown = shownStatus(result, ofBundle)
    return html`<details>
<summary><span class="what">${requirement.title} <span class="basis">${requirement.legalBasis} · ${forces[requirement.force]}</span></span> ${struckValue(shown, messages)}<span class="mark ${shown.tone}">${shown.text}</span>${shown.marks}</summary>
<div class="inside" id="${requirementAnchor(named, place)}">
${reviewNote(reviewOf(ofBundle), result.status, messages)}<p lang="de">${result.reason}</p>
${result.remedy !== null && html`<p lang="de" class="remedy"><strong>${report.remedy}:</strong> ${result.remedy}</p>\n`}${result.evidence.length > 0 && html`<h5>${report.quotes}</h5>\n`}${evidenceList(result.evidence, named, messages)}${needsProof(result) && searchDetails(result, named, messages)}</div>
</details>
`
  })
  return html`<h4 class="kern-heading-small">${report.requirementsOf}</h4>
${items}`
}
