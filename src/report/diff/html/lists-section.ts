import { bindingAttributes } from '../../../model/binding-force.ts'
import type { BundleRef } from '../../../model/results-diff.ts'
import { hasChanges } from '../../../model/results-diff.ts'
import { scrollingTable } from '../../html/scrolling-table.ts'
import { type Html, html } from '../../html/template.ts'
import type { DiffInput } from '../diff-input.ts'
import { namedPairs } from '../diff-input.ts'
import { lostBy, refWords } from '../diff-words.ts'

const countColumns = ['before', 'after', 'kept', 'toCheck', 'new', 'gone'] as const

/** What became of the measures, one row for each municipality. */
export function measuresOverview(input: DiffInput): Html {
  const { messages } = input
  const { diff, columns } = messages
  const pairs = namedPairs(input).filter(({ pair }) => pair.measures.before + pair.measures.after > 0)
  if (pairs.length < 2) return html``
  const body = html`<thead><tr><th scope="col">${columns.municipality}</th>${countColumns.map((column) => html`<th scope="col">${diff.counts[column]}</th>`)}${bindingAttributes.map((attribute) => html`<th scope="col">${diff.attribute[attribute]} ${diff.lostHeading}</th>`)}</tr></thead>
<tbody>
${pairs.map(({ name, anchor, pair: { measures } }) => {
  const toCheck = measures.kept.filter(({ match }) => match.certainty === 'prüfen').length
  const counts = {
    ...measures,
    kept: measures.kept.length,
    toCheck,
    new: measures.new.length,
    gone: measures.gone.length,
  }
  return html`<tr><th scope="row"><a href="#${anchor}">${name}</a></th>${countColumns.map((column) => html`<td>${counts[column]}</td>`)}${bindingAttributes.map((attribute) => html`<td>${lostBy(measures, attribute)}</td>`)}</tr>\n`
})}</tbody>`
  return html`<section id="measures-overview" aria-labelledby="measures-overview-title">
<h2 class="kern-heading-large" id="measures-overview-title">${diff.measuresByMunicipality}</h2>
${scrollingTable({ caption: `${diff.measuresByMunicipality}: ${diff.before} → ${diff.after}`, className: 'list figures', body })}
</section>
`
}

/** Documents that are on one side only, that could not be paired, and in which nothing turned. */
export function documentLists(input: DiffInput): Html {
  const { diff, messages } = input
  const texts = messages.diff
  const same = namedPairs(input).filter(({ pair }) => !hasChanges(pair))
  const parts = [
    list(texts.newDocuments, diff.new),
    list(texts.goneDocuments, diff.gone),
    diff.ambiguous.length > 0 ? ambiguous(input) : html``,
    same.length > 0
      ? html`<h3 class="kern-heading-medium">${texts.unchangedDocuments}</h3>\n<p>${same.map(({ name }) => name).join(', ')}</p>\n`
      : html``,
  ]
  if (parts.every((part) => part.html === '')) return html``
  return html`<section id="documents" aria-labelledby="documents-title">
<h2 class="kern-heading-large" id="documents-title">${messages.report.documents}</h2>
${parts}</section>
`
}

function list(title: string, refs: readonly BundleRef[]): Html {
  if (refs.length === 0) return html``
  return html`<h3 class="kern-heading-medium">${title}</h3>\n<ul class="documents">\n${refs.map((ref) => html`<li>${refWords(ref)}</li>\n`)}</ul>\n`
}

function ambiguous({ diff, messages }: DiffInput): Html {
  const texts = messages.diff
  return html`<h3 class="kern-heading-medium">${texts.ambiguousDocuments}</h3>
<p>${texts.ambiguousNote}</p>
<ul class="documents">
${diff.ambiguous.map(
  ({
    before,
    after,
  }) => html`<li>${texts.before}: ${before.map(refWords).join('; ')}<br>${texts.after}: ${after.map(refWords).join('; ')}<br><code>${texts.pairAdvice(before[0]?.id ?? '', after[0]?.id ?? '')}</code></li>
`,
)}</ul>
`
}
