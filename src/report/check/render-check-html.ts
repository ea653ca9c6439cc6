import { staticPage } from '../html/static-page.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import { versionsSentence } from '../versions.ts'
import { itemList } from './check-html-items.ts'
import { measuresWork } from './check-html-measures.ts'
import { resultPage } from './check-html-result.ts'
import type { CheckInput } from './check-input.ts'
import type { CheckSheet } from './check-sheet.ts'
import { checkStyle } from './check-style.ts'

/** The self-assessment of one draft as an HTML page that needs no other file, no network and no script. */
export function renderCheckHtml(input: CheckInput, sheet: CheckSheet): string {
  const { messages } = input
  const { selfCheck: texts } = messages
  return staticPage({
    messages,
    title: `${texts.title}: ${sheet.title}`,
    ownStyle: checkStyle,
    header: html`<p class="versions">Konzeptspiegel · ${texts.title}</p>
<h1 class="kern-heading-x-large"><bdi lang="de">${sheet.title}</bdi></h1>
${sheet.intro !== '' && html`<p>${sheet.intro}</p>\n`}${sheet.warning !== '' && html`<p class="remedy"><strong>${sheet.warning}</strong></p>\n`}`,
    main: html`${resultPage(sheet, messages)}${sheet.state === 'concept' && details(sheet, messages)}${notRead(sheet, messages)}`,
    footer: html`<p class="versions">${versionsSentence(input)}</p>\n`,
  })
}

function details(sheet: CheckSheet, messages: Messages): Html {
  const { selfCheck: texts } = messages
  return html`<section id="requirements" aria-labelledby="requirements-title">
<h2 class="kern-heading-large" id="requirements-title">${texts.requirements}</h2>
<p>${texts.requirementsNote}</p>
${itemList(sheet.requirements, messages)}</section>
<section id="components" aria-labelledby="components-title">
<h2 class="kern-heading-large" id="components-title">${texts.components}</h2>
<p>${texts.componentsNote}</p>
${itemList(sheet.components, messages)}</section>
${measuresWork(sheet, messages)}`
}

function notRead({ unread }: CheckSheet, { selfCheck: texts }: Messages): Html {
  return html`<section id="unread" aria-labelledby="unread-title">
<h2 class="kern-heading-large" id="unread-title">${texts.couldNotRead}</h2>
${unread.length === 0 ? html`<p>${texts.allRead}</p>\n` : html`<ul class="notes">\n${unread.map((sentence) => html`<li>${sentence}</li>\n`)}</ul>\n`}</section>
`
}
