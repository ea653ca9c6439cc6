import type { Evidence } from '../../model/evidence.ts'
import type { Messages } from '../messages/messages.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle } from '../report-input.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** Quotations, each with the place it was taken from. */
export function evidenceList(evidence: readonly Evidence[], named: NamedBundle, messages: Messages): Html {
  return html`${evidence.map((item) => quotation(item, named, messages))}`
}

/** One quotation with municipality, title, year, page and section. */
export function quotation(item: Evidence, named: NamedBundle, messages: Messages): Html {
  return html`<figure>
<blockquote lang="de">${item.quote}</blockquote>
<figcaption>${evidencePlace(item, named, messages)}</figcaption>
</figure>
`
}

/** Where a quotation stands, in words. */
export function evidencePlace(item: Evidence, { name, bundle }: NamedBundle, messages: Messages): string {
  const { report } = messages
  const year = bundle.profile.year.value
  const title = bundle.profile.title.value
  const page = pageOf(item, bundle, messages)
  const parts = [
    name,
    title === null ? null : title + (year === null || title.includes(year) ? '' : ` (${year})`),
    page,
    item.section === '' ? null : report.section(item.section),
    bundle.files.length > 1 || page === null ? item.file : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
