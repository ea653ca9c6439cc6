import type { Messages } from '../../messages/messages.ts'
import { contradictionWords } from '../../networks/contradiction-words.ts'
import type { NamedNetwork } from '../../networks/network-bundles.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'
import { shortQuotations } from './short-quotation.ts'

/** What the rules settle in two ways, with both passages. */
export function contradictionList(named: NamedNetwork, messages: Messages): Html {
  const { network: words } = messages
  const { contradictions } = named.network
  if (contradictions.length === 0)
    return html`<h4 class="kern-heading-small">${words.contradictions}</h4>\n<p>${words.noContradictions}</p>\n`
  return html`<h4 class="kern-heading-small">${words.contradictions}</h4>
<ul class="findings">
${contradictions.map(
  (
    contradiction,
  ) => html`<li><p><strong>${words.features[contradiction.feature]}${contradiction.body !== null && html` (<span lang="de">${contradiction.body}</span>)`}:</strong> ${contradictionWords(contradiction, named.network, messages).join(` ${words.against} `)}</p>
<p lang="de">${contradiction.reason}</p>
${shortQuotations(contradiction.evidence, named, messages)}</li>
`,
)}</ul>
`
}

/** What is usually settled and is not, with what was looked for. */
export function gapList(named: NamedNetwork, messages: Messages): Html {
  const { network: words, report } = messages
  const { gaps } = named.network
  const title = named.bundle.kind === 'presentation' ? words.gapsOfSlides : words.gaps
  if (gaps.length === 0) return html`<h4 class="kern-heading-small">${title}</h4>\n<p>${words.noGaps}</p>\n`
  return html`<h4 class="kern-heading-small">${title}</h4>
<ul class="findings">
${gaps.map(
  ({
    feature,
    reason,
    cues,
  }) => html`<li><strong>${words.features[feature]}:</strong> <span lang="de">${reason}</span>${
    cues.length > 0 &&
    html` <span class="place">${report.searchCues}: <span lang="de">${cues.join(' · ')}</span></span>`
  }</li>
`,
)}</ul>
`
}
