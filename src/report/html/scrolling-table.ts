import type { Html } from './template.ts'
import { html } from './template.ts'

type ScrollingTable = Readonly<{ caption: string; className: string; body: Html; id?: string }>

/** A table in a frame that scrolls sideways on narrow screens, by keyboard too. */
export function scrollingTable({ caption, className, body, id }: ScrollingTable): Html {
  const start = id === undefined ? html`<table class="${className}">` : html`<table class="${className}" id="${id}">`
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
${start}
<caption class="kern-sr-only">${caption}</caption>
${body}
</table>
</div>`
}
