import { groupedIssues } from '../grouped-issues.ts'
import type { Messages } from '../messages/messages.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { fieldTitles, isUnread, matrixBundles } from '../report-input.ts'
import { fileNames, profileAttributes } from '../tables.ts'
import { bundleAnchor, fieldsAnchor, understandingAnchor } from './anchors.ts'
import { componentDetails } from './component-details.ts'
import { evidenceList, shortEvidencePlace } from './evidence-list.ts'
import { measuresDetails } from './measures-details.ts'
import { requirementDetails } from './requirements-section.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** The concepts one by one, with everything that stands behind the overview. */
export function municipalitySections(input: ReportInput): Html {
  const bundles = matrixBundles(input.results)
  if (bundles.length === 0) return html``
  return html`<section id="municipalities">
<h2 class="kern-heading-large">${input.messages.report.municipalities}</h2>
${bundles.map((named) => oneMunicipality(named, input))}</section>
`
}

function oneMunicipality(named: NamedBundle, input: ReportInput): Html {
  const { bundle } = named
  const { messages } = input
  const anchor = bundleAnchor(named)
  return html`<article id="${anchor}" data-kind="${bundle.profile.municipalityType.value ?? ''}" aria-labelledby="${anchor}-title">
<h3 class="kern-heading-medium" id="${anchor}-title">${named.name}</h3>
<p class="back"><a href="#matrix">${messages.report.backToMatrix}</a></p>
${isUnread(bundle) ? html`<p lang="de">${bundle.kindReason}</p>\n` : profile(named, input)}${issues(named, input)}${componentDetails(named, input)}${requirementDetails(named, input)}${!isUnread(bundle) && html`${understanding(named, messages)}${actionFields(named, input)}${measuresDetails(named, messages)}`}</article>
`
}

function profile({ bundle }: NamedBundle, { messages }: ReportInput): Html {
  return html`<dl class="pairs">
${profileAttributes(messages).map((attribute) => {
  const { value, evidence } = bundle.profile[attribute]
  const place = evidence[0] ? pageOf(evidence[0], bundle, messages) : null
  return html`<dt>${messages.profile[attribute]}</dt><dd>${value ?? messages.noValue}${place !== null && html` <span class="place">${place}</span>`}</dd>\n`
})}<dt>${messages.columns.files}</dt><dd>${fileNames(bundle, messages)}</dd>
</dl>
`
}

function issues({ bundle }: NamedBundle, { messages }: ReportInput): Html {
  if (bundle.issues.length === 0) return html``
  return html`<ul class="issues">
${groupedIssues(bundle.issues).map(({ issue, pages }) => html`<li><strong>${messages.severities[issue.severity]}:</strong> ${messages.issue(issue, pages)}</li>\n`)}</ul>
`
}

/** What the concept says integration is, each orientation with its passages. */
function understanding(named: NamedBundle, messages: Messages): Html {
  const { orientations, promotingAndDemanding } = named.bundle.understanding
  const { tables, understanding: words, report } = messages
  const found = [
    ...orientations,
    ...(promotingAndDemanding ? [{ title: promotingAndDemanding.order, ...promotingAndDemanding }] : []),
  ]
  if (found.length === 0)
    return html`<h4 class="kern-heading-small">${tables.understanding}</h4>\n<p>${report.none}</p>\n`
  return html`<h4 class="kern-heading-small">${tables.understanding}</h4>
<details>
<summary><span class="what" lang="de">${found.map(({ title }) => title).join(' · ')}</span></summary>
<div class="inside" id="${understandingAnchor(named)}">
${found.map(
  ({
    title,
    voice,
    evidence,
  }) => html`<h5><span lang="de">${title}</span> <span class="place">${words.voices[voice]}</span></h5>
${evidenceList(evidence, named, messages)}`,
)}</div>
</details>
`
}

function actionFields(named: NamedBundle, { fieldCatalogue, messages }: ReportInput): Html {
  const { actionFields: fields } = named.bundle
  const { columns, report } = messages
  const heading = html`<h4 class="kern-heading-small">${report.fieldsOf}</h4>`
  if (fields.length === 0) return html`${heading}\n<p>${report.none}</p>\n`
  const body = html`<thead><tr><th scope="col">${columns.actionField}</th><th scope="col">${columns.zik}</th><th scope="col">${columns.place}</th></tr></thead>
<tbody>
${fields.map(
  (
    field,
  ) => html`<tr><th scope="row" lang="de">${field.name}</th><td lang="de">${fieldTitles(field.zik, fieldCatalogue).join(' · ') || '–'}</td><td>${
    field.evidence[0] ? shortEvidencePlace(field.evidence[0], named, messages) : '–'
  }</td></tr>
`,
)}</tbody>`
  return html`${heading}
<details>
<summary><span class="what">${report.fieldsCount(fields.length)}</span></summary>
<div class="inside" id="${fieldsAnchor(named)}">
${scrollingTable({ caption: `${report.fieldsOf}: ${named.name}`, className: 'list', body })}
</div>
</details>
`
}
