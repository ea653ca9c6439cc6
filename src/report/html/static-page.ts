import type { Messages } from '../messages/messages.ts'
import { kernStyles } from './generated/kern-styles.ts'
import { style } from './style.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

type StaticPage = Readonly<{
  messages: Messages
  title: string
  /** What the page needs beyond the style that all pages share. */
  ownStyle: string
  header: Html
  /** Contents between header and main part, where the page has some. */
  contents?: Html
  main: Html
  footer: Html
}>

/** A page that needs no other file, no network and no script, in the look of report.html. */
export function staticPage({ messages, title, ownStyle, header, contents, main, footer }: StaticPage): string {
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${{ html: kernStyles + style + ownStyle }}</style>
</head>
<body>
<a class="skip" href="#main">${messages.report.skipLink}</a>
<header class="band">
${header}</header>
${contents ?? ''}<main id="main">
${main}</main>
<footer class="band">
${footer}</footer>
</body>
</html>
`.html
}

/** Links to the parts of a page; nothing where there is but one. */
export function pageContents(
  entries: readonly Readonly<{ anchor: string; title: string }>[],
  messages: Messages,
): Html {
  if (entries.length < 2) return html``
  const { contents } = messages.report
  return html`<nav class="band" aria-label="${contents}">
<p>${contents}</p>
<ul class="columns">
${entries.map(({ anchor, title }) => html`<li><a href="#${anchor}">${title}</a></li>\n`)}</ul>
</nav>
`
}
