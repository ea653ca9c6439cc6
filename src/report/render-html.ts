import { bundleAnchor } from './html/anchors.ts'
import { matrixSection } from './html/matrix-section.ts'
import { municipalitySections } from './html/municipality-section.ts'
import { networksSection } from './html/networks/networks-section.ts'
import {
  bindingSection,
  documentsSection,
  fieldsSection,
  issuesSection,
  profilesSection,
  understandingSection,
} from './html/overview-sections.ts'
import { requirementsSection } from './html/requirements-section.ts'
import { style } from './html/style.ts'
import type { Html } from './html/template.ts'
import { html } from './html/template.ts'
import { networkBundles } from './networks/network-bundles.ts'
import type { ReportInput } from './report-input.ts'
import { matrixBundles } from './report-input.ts'
import { versionsSentence } from './versions.ts'

/** The report as one HTML page that needs no other file, no network and no script. */
export function renderHtml(input: ReportInput): string {
  const { messages } = input
  const { report } = messages
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${report.title}: ${messages.tables.matrix}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">${report.skipLink}</a>
<header>
<h1>${report.title}</h1>
<p>${report.intro}</p>
<p class="versions">${versionsSentence(input)}</p>
${contents(input)}</header>
<main id="main">
${matrixSection(input)}${requirementsSection(input)}${profilesSection(input)}${bindingSection(input)}${understandingSection(input)}${fieldsSection(input)}${municipalitySections(input)}${networksSection(input)}${documentsSection(input)}${issuesSection(input)}</main>
<footer>
<p class="versions">${versionsSentence(input)}</p>
</footer>
</body>
</html>
`.html
}

function contents({ results, messages }: ReportInput): Html {
  const { report, tables } = messages
  const bundles = matrixBundles(results)
  const concepts = bundles.some(({ bundle }) => bundle.kind === 'concept')
  const entries: readonly (readonly [string, string])[] = [
    ['matrix', tables.matrix],
    ...(bundles.length > 0 ? [['requirements', results.catalogue.title] as const] : []),
    ...(concepts
      ? [
          ['profiles', tables.profiles] as const,
          ['binding', tables.binding] as const,
          ['understanding', tables.understanding] as const,
          ['fields', tables.fields] as const,
        ]
      : []),
    ...bundles.map((named) => [bundleAnchor(named), named.name] as const),
    ...(networkBundles(results).length > 0 ? [['networks', tables.networks] as const] : []),
    ['documents', report.documents],
    ['issues', tables.issues],
  ]
  return html`<nav aria-label="${report.contents}">
<p>${report.contents}</p>
<ul>
${entries.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>\n`)}</ul>
</nav>
`
}
