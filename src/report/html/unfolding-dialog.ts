import type { Messages } from '../messages/messages.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** The frame in which the script of the page shows what stands behind a cell, beside the table; empty and shut without it. */
export function unfoldingDialog({ page, report }: Messages): Html {
  const { close, toPlace, copy, copied } = page.controls
  return html`<dialog class="kern-dialog" id="unfolded" aria-labelledby="unfolded-title" data-copy="${copy}" data-copied="${copied}">
<div class="kern-dialog__header"><h2 class="kern-title" id="unfolded-title">${report.quotes}</h2><button class="kern-btn kern-btn--tertiary" type="button" data-close><span class="kern-label">${close}</span></button></div>
<div class="kern-dialog__body" tabindex="0" role="region" aria-labelledby="unfolded-title"></div>
<div class="kern-dialog__footer"><a class="kern-btn kern-btn--secondary" href="#main" data-place><span class="kern-label">${toPlace}</span></a></div>
</dialog>
`
}
