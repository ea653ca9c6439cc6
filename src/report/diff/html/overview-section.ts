import { type Html, html } from '../../html/template.ts'
import type { DiffInput } from '../diff-input.ts'
import { hasMixedCauses, headlines, versionLines } from '../diff-words.ts'

/** The comparison in a few sentences; what other versions mean for it, and how to tell the causes apart. */
export function overviewSection(input: DiffInput): Html {
  const { diff } = input.messages
  const versions = versionLines(input)
  return html`<section id="overview" aria-labelledby="overview-title">
<h2 class="kern-heading-large" id="overview-title">${diff.overview}</h2>
<ul class="glance">
${headlines(input).map((line) => html`<li>${line}</li>\n`)}${input.diff.summary.changedPairs === 0 && html`<li>${diff.nothing}</li>\n`}</ul>
${versions.length > 0 && versionNotice(versions, input)}</section>
`
}

function versionNotice(versions: readonly string[], { diff: compared, messages }: DiffInput): Html {
  const { diff } = messages
  return html`<div class="notice">
<p><strong>${diff.versionsHeading}</strong></p>
<ul>
${versions.map((line) => html`<li>${line}</li>\n`)}</ul>
${hasMixedCauses(compared) && html`<p><strong>${diff.separateHeading}</strong></p>\n<ol>\n${diff.separate.map(({ text, command }) => html`<li>${text}<br><code>${command}</code></li>\n`)}</ol>\n`}</div>
`
}
