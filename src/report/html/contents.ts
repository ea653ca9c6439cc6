import { networkBundles } from '../networks/network-bundles.ts'
import type { ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { bundleAnchor } from './anchors.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** What the page holds: its chapters, and the municipalities one by one. */
export function contents({ results, messages }: ReportInput): Html {
  const { report, tables, page } = messages
  const bundles = matrixBundles(results)
  const concepts = bundles.some(({ bundle }) => bundle.kind === 'concept')
  const chapters: readonly (readonly [string, string])[] = [
    ...(bundles.length > 0 ? [['glance', page.glance] as const] : []),
    ['matrix', tables.matrix],
    ...(bundles.length > 0 ? [['requirements', results.catalogue.title] as const] : []),
    ...(concepts
      ? [
          ['profiles', tables.profiles] as const,
          ['binding', tables.binding] as const,
          ['understanding', tables.understanding] as const,
          ['fields', tables.fields] as const,
          ['measures', page.register] as const,
        ]
      : []),
    ...(bundles.length > 0 ? [['municipalities', report.municipalities] as const] : []),
    ...(networkBundles(results).length > 0 ? [['networks', tables.networks] as const] : []),
    ['documents', report.documents],
    ['issues', tables.issues],
  ]
  return html`<nav class="band" aria-label="${report.contents}">
<p>${report.contents}</p>
${list(chapters)}${
  bundles.length > 0 &&
  html`<details class="legend"><summary>${page.municipalityList} (${bundles.length})</summary>
${list(bundles.map((named) => [bundleAnchor(named), named.name] as const))}</details>
`
}</nav>
`
}

function list(entries: readonly (readonly [string, string])[]): Html {
  return html`<ul class="columns">
${entries.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>\n`)}</ul>
`
}
