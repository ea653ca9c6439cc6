import { hasChanges } from '../../../model/results-diff.ts'
import { style } from '../../html/style.ts'
import { type Html, html } from '../../html/template.ts'
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
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${report.title}: ${texts.title}</title>
<style>${{ html: style + diffStyle }}</style>
</head>
<body>
<a class="skip" href="#main">${report.skipLink}</a>
<header>
<h1>${texts.title}</h1>
<p>${texts.intro}</p>
<dl class="pairs versions"><dt>${texts.before}</dt><dd>${texts.side(diff.before)}</dd><dt>${texts.after}</dt><dd>${texts.side(diff.after)}</dd></dl>
${contents(input)}</header>
<main id="main">
${overviewSection(input)}${movementSection(input)}${measuresOverview(input)}${documentLists(input)}${
  changed.length > 0 &&
  html`<section id="details" aria-labelledby="details-title">
<h2 id="details-title">${texts.details}</h2>
${changed.map((named) => pairArticle(named, input))}</section>
`
}</main>
<footer>
<p class="versions">${diff.tool.name} ${diff.tool.version}</p>
</footer>
</body>
</html>
`.html
}

/** Links to the municipalities in which something turned; one alone needs none. */
function contents(input: DiffInput): Html {
  const changed = namedPairs(input).filter(({ pair }) => hasChanges(pair))
  if (changed.length < 2) return html``
  const { report } = input.messages
  return html`<nav aria-label="${report.contents}">
<p>${report.contents}</p>
<ul>
${changed.map(({ anchor, name }) => html`<li><a href="#${anchor}">${name}</a></li>\n`)}</ul>
</nav>
`
}
