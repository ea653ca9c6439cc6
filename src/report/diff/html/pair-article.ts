import type { QuotedText } from '../../../model/results-diff.ts'
import { scrollingTable } from '../../html/scrolling-table.ts'
import { type Html, html } from '../../html/template.ts'
import type { Messages } from '../../messages/messages.ts'
import { pageOf } from '../../page-of.ts'
import type { NamedBundle } from '../../report-input.ts'
import { bindingRows, understandingWords } from '../change-rows.ts'
import type { DiffInput, NamedPair } from '../diff-input.ts'
import { causeSentences, refWords } from '../diff-words.ts'
import { measureChanges } from './measure-changes.ts'
import { valueDetails } from './value-details.ts'

/** Everything that turned in one document, with both sides. */
export function pairArticle(named: NamedPair, input: DiffInput): Html {
  const { messages } = input
  const { diff, report } = messages
  const { pair, anchor } = named
  return html`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h3 class="kern-heading-medium" id="${anchor}-title">${named.name}</h3>
<p class="back"><a href="#overview">${diff.toMatrix}</a></p>
<dl class="pairs"><dt>${diff.before}</dt><dd lang="de">${refWords(pair.before)}</dd><dt>${diff.after}</dt><dd lang="de">${refWords(pair.after)}</dd></dl>
<p>${diff.pairedBy[pair.pairedBy]} ${causeSentences(pair, input).join(' ')}</p>
${kindChange(named, messages)}${valueList(
  report.componentsOf,
  pair.components.map((change) => valueDetails(change, messages.components[change.id], { named, messages })),
)}${valueList(
  input.after.catalogue.title,
  pair.requirements.map((change) => valueDetails(change, input.titleOf(change.id), { named, messages })),
)}${textTables(named, messages)}${measureChanges(named, messages)}</article>
`
}

function kindChange({ pair: { kind } }: NamedPair, { diff, kinds }: Messages): Html {
  if (kind === null) return html``
  return html`<p><strong>${diff.kind}:</strong> ${kinds[kind.before]} → ${kinds[kind.after]}. <span lang="de">${kind.reasonAfter}</span></p>\n`
}

function valueList(title: string, items: readonly Html[]): Html {
  return items.length === 0 ? html`` : html`<h4 class="kern-heading-small">${title}</h4>\n${items}`
}

type Row = Readonly<{ what: string; before: Html; after: Html; change: string }>

/** Profile, fields, understanding and binding force as tables of before and after. */
function textTables(named: NamedPair, messages: Messages): Html {
  const { pair } = named
  const { diff, report, profile, tables, columns } = messages
  const sides = (before: QuotedText | null, after: QuotedText | null): Pick<Row, 'before' | 'after'> => ({
    before: quoted(before, named.before, messages),
    after: quoted(after, named.after, messages),
  })
  const profileRows = pair.profile.map(({ id, kind, before, after }) => ({
    ...{ what: profile[id], change: diff.turn[kind] },
    ...sides(before, after),
  }))
  const fieldRows = pair.fields.map(({ kind, before, after, why }) => ({
    ...{
      what: after?.text ?? before?.text ?? '',
      change: `${diff.fieldKind[kind]}${why ? ` (${diff.fieldWhy(why)})` : ''}`,
    },
    ...sides(before, after),
  }))
  const understandingRows = pair.understanding.map(({ title, kind, before, after }) => ({
    ...{ what: title, change: diff.turn[kind] },
    before: voice(before, named.before, messages),
    after: voice(after, named.after, messages),
  }))
  const binding = pair.binding
    ? bindingRows(pair.binding, messages).map((row) => ({
        ...row,
        before: html`${row.before || '–'}`,
        after: html`${row.after || '–'}`,
      }))
    : []
  return html`${table(report.profileOf, diff.column.what, profileRows, { named, messages })}${table(report.fieldsOf, columns.actionField, fieldRows, { named, messages })}${table(tables.understanding, messages.understanding.orientation, understandingRows, { named, messages })}${table(tables.binding, diff.column.what, binding, { named, messages })}`
}

function table(
  title: string,
  first: string,
  rows: readonly Row[],
  { named, messages }: Readonly<{ named: NamedPair; messages: Messages }>,
): Html {
  if (rows.length === 0) return html``
  const { diff } = messages
  const body = html`<thead><tr><th scope="col">${first}</th><th scope="col">${diff.before}</th><th scope="col">${diff.after}</th><th scope="col">${diff.column.change}</th></tr></thead>
<tbody>
${rows.map(({ what, before, after, change }) => html`<tr><th scope="row">${what}</th><td>${before}</td><td>${after}</td><td>${change}</td></tr>\n`)}</tbody>`
  return html`<h4 class="kern-heading-small">${title}</h4>
${scrollingTable({ caption: `${title}: ${named.name}`, className: 'list compare', body })}
`
}

function quoted(entry: QuotedText | null, { bundle }: NamedBundle, messages: Messages): Html {
  if (entry === null) return html`${messages.diff.noValue}`
  const page = entry.evidence[0] ? pageOf(entry.evidence[0], bundle, messages) : null
  return html`<span lang="de">${entry.text}</span>${page !== null && html` <span class="place">${page}</span>`}`
}

/** Whose words, with the first quotation. */
function voice(entry: QuotedText | null, { bundle }: NamedBundle, messages: Messages): Html {
  if (entry === null) return html`–`
  const [first] = entry.evidence
  if (!first) return html`${understandingWords(entry, messages)}`
  const page = pageOf(first, bundle, messages)
  return html`${understandingWords(entry, messages)}: <q lang="de">${first.quote}</q>${page !== null && html` <span class="place">${page}</span>`}`
}
