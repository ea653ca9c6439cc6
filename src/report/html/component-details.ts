import type { ComponentValue, SearchProtocol } from '../../model/result.ts'
import { reviewFor } from '../../model/reviews.ts'
import type { ComponentId } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { componentAnchor } from './anchors.ts'
import { evidenceList, nearMiss } from './evidence-list.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { reviewNote, shownValue, struckValue } from './value-mark.ts'

/** The ten components of one bundle, each to be unfolded: reason, quotations, search protocol. */
export function componentDetails(named: NamedBundle, input: ReportInput): Html {
  return html`<h4 class="kern-heading-small">${input.messages.report.componentsOf}</h4>
${componentIds.map((id) => oneComponent(id, named, input))}`
}

function oneComponent(id: ComponentId, named: NamedBundle, { results, messages }: ReportInput): Html {
  const component = named.bundle.components[id]
  if (!component) return html``
  const review = reviewFor(results, { bundle: named.bundle.id, thing: 'component', id })
  const shown = shownValue(component.value, { certainty: component.certainty, review, messages })
  // The anchor is inside, because browsers unfold the details around the target of a link, not the target itself.
  return html`<details>
<summary><span class="what">${messages.components[id]}</span> ${struckValue(shown, messages)}<span class="mark ${shown.tone}">${shown.text}</span>${shown.marks}</summary>
<div class="inside" id="${componentAnchor(named, id)}">
${reviewNote(review, component.value, messages)}${componentBody(component, named, messages)}</div>
</details>
`
}

function componentBody(component: ComponentValue, named: NamedBundle, messages: Messages): Html {
  const { report } = messages
  return html`<p lang="de">${component.reason}</p>
<h5>${report.quotes}</h5>
${component.evidence.length > 0 ? evidenceList(component.evidence, named, messages) : html`<p>${report.noQuotes}</p>\n`}${searchDetails(component, named, messages)}`
}

/** What was searched for a value and what came nearest. */
export function searchDetails(
  { search, evidence }: Pick<ComponentValue, 'search' | 'evidence'>,
  named: NamedBundle,
  messages: Messages,
): Html {
  const { report } = messages
  return html`<div class="${evidence.length > 0 ? 'search answered' : 'search'}">
<h5>${report.search}</h5>
<p>${report.searchRead(search.sectionsRead, search.pagesRead)}</p>
${search.unreadable.length > 0 && html`<p><strong>${report.searchUnreadable}:</strong> ${search.unreadable.join('; ')}</p>\n`}${search.doubtful.length > 0 && html`<p><strong>${report.searchDoubtful}:</strong> ${search.doubtful.join('; ')}</p>\n`}${search.cues.length > 0 && html`<p>${report.searchCues}: <span lang="de">${search.cues.join(' · ')}</span></p>\n`}${evidence.length === 0 || search.nearMisses.length > 0 ? nearMisses(search, named, messages) : html``}</div>
`
}

function nearMisses(search: SearchProtocol, named: NamedBundle, messages: Messages): Html {
  const { report } = messages
  if (search.nearMisses.length === 0) return html`<p>${report.noNearMisses}</p>\n`
  return html`<p>${report.nearMisses}:</p>
<ul class="misses">
${search.nearMisses.map(
  ({ reason, evidence }) => html`<li><span lang="de">${reason}</span>
${nearMiss(evidence, named, messages)}</li>
`,
)}</ul>
`
}
