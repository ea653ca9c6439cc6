import type { Evidence } from '../../model/evidence.ts'
import { isolated } from '../isolated-text.ts'
import type { Messages } from '../messages/messages.ts'
import { pageOf } from '../page-of.ts'
import type { NamedBundle } from '../report-input.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** Quotations, each with the place it was taken from. */
export function evidenceList(evidence: readonly Evidence[], named: NamedBundle, messages: Messages): Html {
  return html`${evidence.map((item) => quotation(item, named, messages))}`
}

/** A passage that does not count: with page and section, because nobody cites it. */
export function nearMiss(item: Evidence, named: NamedBundle, messages: Messages): Html {
  return html`<blockquote lang="de">${item.quote}</blockquote>
<p class="place">${shortEvidencePlace(item, named, messages)}</p>
`
}

/** One quotation with municipality, title, year, page and section, so that it can be cited as it stands. */
function quotation(item: Evidence, named: NamedBundle, messages: Messages): Html {
  return html`<figure>
<blockquote lang="de">${item.quote}</blockquote>
<figcaption>${evidencePlace(item, named, messages)}</figcaption>
</figure>
`
}

/** Where a quotation stands, in words: municipality, title, year, page, section. */
export function evidencePlace(item: Evidence, named: NamedBundle, messages: Messages): string {
  const { year, title } = named.bundle.profile
  const document =
    title.value === null
      ? null
      : isolated(title.value) + (year.value === null || title.value.includes(year.value) ? '' : ` (${year.value})`)
  return [isolated(named.name), document, shortEvidencePlace(item, named, messages)]
    .filter((part) => part !== null)
    .join(', ')
}

/** Page and section, where the municipality and its document are plain from what stands around. */
export function shortEvidencePlace(item: Evidence, { bundle }: NamedBundle, messages: Messages): string {
  const page = pageOf(item, bundle, messages)
  const parts = [
    page,
    item.section === '' ? null : messages.report.section(isolated(item.section)),
    bundle.files.length > 1 || page === null ? isolated(item.file) : null,
  ]
  return parts.filter((part) => part !== null).join(', ')
}
