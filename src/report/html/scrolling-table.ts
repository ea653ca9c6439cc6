import type { Html } from './template.ts'
import { html } from './template.ts'

/** A table in a frame that scrolls sideways on narrow screens, by keyboard too. */
export function scrollingTable(table: Readonly<{ caption: string; className: string; body: Html }>): Html {
  return html`<div class="scroll" role="region" aria-label="${table.caption}" tabindex="0">
<table class="${table.className}">
<caption><span class="sr">${table.caption}</span></caption>
${table.body}
</table>
</div>`
}
