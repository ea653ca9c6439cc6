import { contents } from './html/contents.ts'
import { kernStyles } from './html/generated/kern-styles.ts'
import { pageHashes } from './html/generated/page-hashes.ts'
import { pageScript } from './html/generated/page-script.ts'
import { glanceSection } from './html/glance-section.ts'
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
import { registerSection } from './html/register-section.ts'
import { requirementsSection } from './html/requirements-section.ts'
import { style } from './html/style.ts'
import { html } from './html/template.ts'
import { unfoldingDialog } from './html/unfolding-dialog.ts'
import type { ReportInput } from './report-input.ts'
import { versionsSentence } from './versions.ts'

/** Nothing from outside, no other style and no other script than those that the hashes stand for. */
const securityPolicy = `default-src 'none'; style-src '${pageHashes.style}'; script-src '${pageHashes.script}'; base-uri 'none'; form-action 'none'`

/** The report as one HTML page that needs no other file, no network, and for reading no script. */
export function renderHtml(input: ReportInput): string {
  const { messages } = input
  const { report } = messages
  const page = html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${{ html: securityPolicy }}">
<title>${report.title}: ${messages.tables.matrix}</title>
<style>${{ html: kernStyles + style }}</style>
</head>
<body>
<a class="skip" href="#main">${report.skipLink}</a>
<header class="band">
<h1 class="kern-heading-x-large">${report.title}</h1>
<p>${report.intro}</p>
<p class="versions">${versionsSentence(input)}</p>
</header>
${contents(input)}<main id="main">
${glanceSection(input)}${matrixSection(input)}${requirementsSection(input)}${profilesSection(input)}${bindingSection(input)}${understandingSection(input)}${fieldsSection(input)}${registerSection(input)}${municipalitySections(input)}${networksSection(input)}${documentsSection(input)}${issuesSection(input)}</main>
<footer class="band">
<p class="versions">${versionsSentence(input)}</p>
</footer>
${unfoldingDialog(messages)}<script>${{ html: pageScript }}</script>
</body>
</html>
`.html
  // What is said in the language of the page needs no mark of it, and there are many of them.
  return messages.language === 'de' ? page.replaceAll(' lang="de"', '').replace('<html>', '<html lang="de">') : page
}
