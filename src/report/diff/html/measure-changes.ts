import type { AttributeChange, KeptMeasure, MeasureRef, SingleMeasure } from '../../../model/measure-diff.ts'
import { scrollingTable } from '../../html/scrolling-table.ts'
import { type Html, html } from '../../html/template.ts'
import type { Messages } from '../../messages/messages.ts'
import { pageOf } from '../../page-of.ts'
import type { NamedBundle } from '../../report-input.ts'
import type { NamedPair } from '../diff-input.ts'
import { attributeWords, changeWords, matchWords } from '../diff-words.ts'

/** What became of the measures of one document: matches to be checked first, then changed, new, gone, and how many stayed. */
export function measureChanges(named: NamedPair, messages: Messages): Html {
  const { measures } = named.pair
  const { diff, report } = messages
  if (measures.before + measures.after === 0) return html``
  const toCheck = measures.kept.filter(({ match }) => match.certainty === 'prüfen')
  const changed = measures.kept.filter(({ match, changes }) => match.certainty === 'sicher' && changes.length > 0)
  const same = measures.kept.length - toCheck.length - changed.length
  const counts = {
    ...measures,
    kept: measures.kept.length,
    toCheck: toCheck.length,
    new: measures.new.length,
    gone: measures.gone.length,
  }
  const context = { named, messages }
  return html`<h4 class="kern-heading-small">${report.measuresOf}</h4>
<p>${diff.measures(counts)}${same > 0 && html` ${diff.measuresUnchanged(same)}`}</p>
${measures.new.length + measures.gone.length > 0 && html`<p class="why">${diff.measuresNote}</p>\n`}${toCheckTable(toCheck, context)}${changedTable(changed, context)}${singleTable('new', measures.new, context)}${singleTable('gone', measures.gone, context)}`
}

type Context = Readonly<{ named: NamedPair; messages: Messages }>

/** Matches that a person should look at: both titles beside each other, and why they may be one. */
function toCheckTable(kept: readonly KeptMeasure[], { named, messages }: Context): Html {
  if (kept.length === 0) return html``
  const { diff } = messages
  const title = diff.measuresToCheck
  const body = html`<thead><tr><th scope="col">${diff.thing.measure} (${diff.before})</th><th scope="col">${diff.thing.measure} (${diff.after})</th><th scope="col">${diff.column.why}</th><th scope="col">${diff.column.change}</th></tr></thead>
<tbody>
${kept.map(
  (
    item,
  ) => html`<tr><td lang="de">${titleOf(item.before, named.before, messages)}</td><th scope="row" lang="de">${titleOf(item.after, named.after, messages)}</th><td class="why">${matchWords(item, messages)}</td><td>${changeList(
    item.changes.filter(({ attribute }) => attribute !== 'title'),
    messages,
  )}</td></tr>
`,
)}</tbody>`
  return unfolded(
    `${title} (${kept.length})`,
    html`<p>${diff.measuresToCheckNote}</p>
${scrollingTable({ caption: `${title}: ${named.name}`, className: 'list compare', body })}`,
  )
}

/** Measures that surely are the same, with what changed; how they were recognised is told where their title changed. */
function changedTable(kept: readonly KeptMeasure[], { named, messages }: Context): Html {
  if (kept.length === 0) return html``
  const { diff } = messages
  const title = diff.measuresChanged
  const body = html`<thead><tr><th scope="col">${diff.thing.measure}</th><th scope="col">${diff.column.change}</th></tr></thead>
<tbody>
${kept.map(
  (item) => html`<tr><th scope="row" lang="de">${titleOf(item.after, named.after, messages)}${
    item.changes.some(({ attribute }) => attribute === 'title') &&
    html`<span class="why entry" lang="${messages.language}">${matchWords(item, messages)}</span>`
  }</th><td>${changeList(item.changes, messages)}</td></tr>
`,
)}</tbody>`
  return unfolded(
    `${title} (${kept.length})`,
    scrollingTable({ caption: `${title}: ${named.name}`, className: 'list compare', body }),
  )
}

function unfolded(summary: string, content: Html): Html {
  return html`<details open>
<summary><span class="what">${summary}</span></summary>
<div class="inside">
${content}
</div>
</details>
`
}

/** What changed of a measure, each with both texts. */
function changeList(changes: readonly AttributeChange[], messages: Messages): Html {
  if (changes.length === 0) return html`–`
  return html`<ul class="changes">${changes.map(
    (change) =>
      html`<li><span class="what">${changeWords(change, messages)}</span> <span class="old" lang="de">${attributeWords(change, 'before', messages)}</span> → <span lang="de">${attributeWords(change, 'after', messages)}</span></li>`,
  )}</ul>`
}

function singleTable(kind: 'new' | 'gone', measures: readonly SingleMeasure[], { named, messages }: Context): Html {
  if (measures.length === 0) return html``
  const { diff, measure } = messages
  const title = kind === 'new' ? diff.measuresNew : diff.measuresGone
  const bundle = kind === 'new' ? named.after : named.before
  const body = html`<thead><tr><th scope="col">${measure.title}</th><th scope="col">${measure.field}</th><th scope="col">${measure.responsible}</th><th scope="col">${measure.period}</th></tr></thead>
<tbody>
${measures.map(
  (
    item,
  ) => html`<tr><th scope="row" lang="de">${titleOf(item, bundle, messages)}${item.related && html`<span class="why entry" lang="${messages.language}">${diff.related[kind](item.related.title)}</span>`}</th><td lang="de">${item.field ?? '–'}</td><td lang="de">${item.responsible.join('; ') || '–'}</td><td lang="de">${item.period ?? '–'}</td></tr>
`,
)}</tbody>`
  return html`<details>
<summary><span class="what">${title} (${measures.length})</span></summary>
<div class="inside">
${scrollingTable({ caption: `${title}: ${named.name}`, className: 'list', body })}
</div>
</details>
`
}

function titleOf({ title, evidence }: MeasureRef, { bundle }: NamedBundle, messages: Messages): Html {
  const page = evidence && pageOf(evidence, bundle, messages)
  return html`${title}${page && html` <span class="place" lang="${messages.language}">${page}</span>`}`
}
