import { hasChanges } from '../../../model/results-diff.ts'
import { pageContents, staticPage } from '../../html/static-page.ts'
import { html } from '../../html/template.ts'
import type { DiffInput } from '../diff-input.ts'
import { namedPairs } from '../diff-input.ts'
import { diffStyle } from './diff-style.ts'
import { documentLists, measuresOverview } from './lists-section.ts'
import { movementSection } from './movement-section.ts'
import { overviewSection } from './overview-section.ts'
import { pairArticle } from './pair-article.ts'

/** The comparison as one HTML page that needs no other file, no network and no script: the whole first, then each municipality. */
export function renderDiffHtml(input: DiffInput): string {
  const { messages, diff } = input
  const { report } = messages
  const texts = messages.diff
  const changed = namedPairs(input).filter(({ pair }) => hasChanges(pair))
  return staticPage({
    messages,
    title: `${report.title}: ${texts.title}`,
    ownStyle: diffStyle,
    header: html`<h1 class="kern-heading-x-large">${texts.title}</h1>
<p>${texts.intro} ${texts.proofsHere}</p>
<dl class="pairs versions"><dt>${texts.before}</dt><dd>${texts.side(diff.before)}</dd><dt>${texts.after}</dt><dd>${texts.side(diff.after)}</dd></dl>
`,
    // Links to the municipalities in which something turned.
    contents: pageContents(
      changed.map(({ anchor, name }) => ({ anchor, title: name })),
      messages,
    ),
    main: html`${overviewSection(input)}${movementSection(input)}${measuresOverview(input)}${documentLists(input)}${
      changed.length > 0 &&
      html`<section id="details" aria-labelledby="details-title">
<h2 class="kern-heading-large" id="details-title">${texts.details}</h2>
${changed.map((named) => pairArticle(named, input))}</section>
`
    }`,
    footer: html`<p class="versions">${diff.tool.name} ${diff.tool.version}</p>\n`,
  })
}
