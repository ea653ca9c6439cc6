import type { Evidence } from '../../../model/evidence.ts'
import { isolated } from '../../isolated-text.ts'
import type { Messages } from '../../messages/messages.ts'
import type { NamedNetwork } from '../../networks/network-bundles.ts'
import { pageOf } from '../../page-of.ts'
import type { Html } from '../template.ts'
import { html } from '../template.ts'

/** A quotation with page and section in a line, for cells whose column says which network it is. */
export function shortQuotation(item: Evidence, named: NamedNetwork, messages: Messages): Html {
  return html`<q lang="de">${item.quote}</q> <span class="place">${shortPlace(item, named, messages)}</span>`
}

/** Several quotations, each in a line of its own. */
export function shortQuotations(evidence: readonly Evidence[], named: NamedNetwork, messages: Messages): Html {
  return html`${evidence.map((item) => html`<p>${shortQuotation(item, named, messages)}</p>\n`)}`
}

/** Page and section; a section that is numbered as a paragraph of law goes by its number. */
export function shortPlace(item: Evidence, { bundle }: NamedNetwork, messages: Messages): string {
  const page = pageOf(item, bundle, messages)
  const paragraph = /^§+\s*\d+\s?[a-z]?(?![\p{L}\d])/u.exec(item.section)?.[0].trim()
  const section = item.section === '' ? null : (paragraph ?? messages.report.section(isolated(item.section)))
  const file = bundle.files.length > 1 || (page === null && section === null) ? isolated(item.file) : null
  return [page, section, file].filter((part) => part !== null).join(', ')
}
