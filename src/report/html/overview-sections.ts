import { withReviews } from '../../model/reviews.ts'
import { fieldsChart } from '../charts/field-counts.ts'
import { groupedIssues } from '../grouped-issues.ts'
import { bindingTable } from '../profile-tables.ts'
import type { ReportInput } from '../report-input.ts'
import { allIssues, conceptBundles, matrixBundles, namedBundles } from '../report-input.ts'
import { fileNames, pageCount, profileAttributes } from '../tables.ts'
import { fieldsAnchor, understandingAnchor } from './anchors.ts'
import { municipalityTable } from './municipality-table.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { checkMark } from './value-mark.ts'

/** The profiles of the concepts side by side, as Abbildung 1 and 6. */
export function profilesSection({ results, messages }: ReportInput): Html {
  const bundles = conceptBundles(results)
  if (bundles.length === 0) return html``
  // The municipality, its kind and the year stand in the first column.
  const attributes = profileAttributes(messages).filter(
    (attribute) => attribute !== 'municipality' && attribute !== 'municipalityType' && attribute !== 'year',
  )
  const stated = attributes.filter((attribute) =>
    bundles.some(({ bundle }) => bundle.profile[attribute].value !== null),
  )
  const table = municipalityTable(
    {
      id: 'profiles-table',
      caption: messages.tables.profiles,
      className: 'wordy',
      columns: stated.map((attribute) => ({ head: messages.profile[attribute] })),
      bundles,
      cells: ({ bundle }) =>
        html`${stated.map((attribute) => {
          const { value } = bundle.profile[attribute]
          return value === null ? html`<td class="missing">${messages.noValue}</td>` : html`<td lang="de">${value}</td>`
        })}`,
    },
    messages,
  )
  return section('profiles', messages.tables.profiles, table)
}

/** How binding the concepts are. */
export function bindingSection(input: ReportInput): Html {
  const { messages } = input
  // Monitoring as it stands: a person's value counts here as in the table of components.
  const { title, headings, rows } = bindingTable({ ...input, results: withReviews(input.results) })
  if (rows.length === 0) return html``
  const bundles = matrixBundles(input.results).filter(({ bundle }) => bundle.bindingForce !== null)
  const ofBundle = new Map(rows.map(([id = '', , ...cells]) => [id, cells] as const))
  const table = municipalityTable(
    {
      id: 'binding-table',
      caption: title,
      columns: headings.slice(2).map((head) => ({ head })),
      bundles,
      cells: ({ bundle }) => html`${(ofBundle.get(bundle.id) ?? []).map((cell) => html`<td>${cell}</td>`)}`,
    },
    messages,
  )
  return section('binding', title, html`<p>${messages.binding.note}</p>\n${table}`)
}

/** Orientations of the understanding of integration against the concepts. */
export function understandingSection({ results, messages }: ReportInput): Html {
  const bundles = conceptBundles(results)
  const titles = new Map(
    bundles.flatMap(({ bundle }) => bundle.understanding.orientations.map(({ id, title }) => [id, title] as const)),
  )
  if (bundles.length === 0) return html``
  const { tables, understanding, page } = messages
  const { voices } = understanding
  const table = municipalityTable(
    {
      id: 'understanding-table',
      caption: tables.understanding,
      className: 'values',
      columns: [...titles.values()].map((title) => ({ head: title, lang: 'de' })),
      bundles,
      cells: (named) =>
        html`${[...titles.keys()].map((id) => {
          const found = named.bundle.understanding.orientations.find((orientation) => orientation.id === id)
          return found
            ? html`<td class="${found.voice === 'own' ? 'yes' : 'part'}"><a href="#${understandingAnchor(named)}">${voices[found.voice]}</a></td>`
            : html`<td>–</td>`
        })}`,
      values: [voices.own, voices.quoted].map((text) => ({ value: text, text })),
    },
    messages,
  )
  return section(
    'understanding',
    tables.understanding,
    html`<p>${understanding.note} ${page.understandingHint}</p>
${table}`,
  )
}

/** Which fields of the Land the concepts' own action fields overlap with. */
export function fieldsSection(input: ReportInput): Html {
  const { results, fieldCatalogue, messages } = input
  const bundles = conceptBundles(results)
  if (bundles.length === 0) return html``
  const table = municipalityTable(
    {
      id: 'fields-table',
      caption: messages.tables.fields,
      className: 'values',
      upright: true,
      columns: fieldCatalogue.fields.map(({ title }) => ({ head: title, lang: 'de' })),
      bundles,
      cells: (named) =>
        html`${fieldCatalogue.fields.map(({ id }) => {
          const own = named.bundle.actionFields.filter(({ zik }) => zik.includes(id)).length
          return own > 0 ? html`<td class="yes"><a href="#${fieldsAnchor(named)}">${own}</a></td>` : html`<td>–</td>`
        })}`,
    },
    messages,
  )
  return section(
    'fields',
    messages.tables.fields,
    html`<p>${messages.report.fieldsNote} ${messages.page.fieldsHint}</p>
<p class="versions" lang="de">${fieldCatalogue.title}</p>
${fieldsChart(input)}${table}`,
  )
}

/** Every bundle with its kind and the reason for it. */
export function documentsSection({ results, messages }: ReportInput): Html {
  const { columns, kinds, report } = messages
  const body = html`<thead><tr><th scope="col">${columns.bundle}</th><th scope="col">${columns.files}</th><th scope="col">${columns.pages}</th><th scope="col">${columns.kind}</th><th scope="col">${columns.reason}</th></tr></thead>
<tbody>
${namedBundles(results).map(
  ({
    bundle,
  }) => html`<tr><th scope="row">${bundle.id}</th><td>${fileNames(bundle, messages)}</td><td>${pageCount(bundle) ?? '–'}</td><td>${kinds[bundle.kind]}${checkMark(bundle.kindCertainty, messages)}</td><td lang="de">${bundle.kindReason}</td></tr>
`,
)}</tbody>`
  return section(
    'documents',
    report.documents,
    html`<p>${report.documentsNote}</p>
${scrollingTable({ caption: report.documents, className: 'list', body })}`,
  )
}

/** Every fault of the inputs as a sentence. */
export function issuesSection({ results, messages }: ReportInput): Html {
  const { columns, report, severities, tables } = messages
  const issues = groupedIssues(allIssues(results).map(({ issue }) => issue))
  if (issues.length === 0) return section('issues', tables.issues, html`<p>${report.noIssues}</p>`)
  const body = html`<thead><tr><th scope="col">${columns.severity}</th><th scope="col">${columns.sentence}</th></tr></thead>
<tbody>
${issues.map(({ issue, pages }) => html`<tr><td>${severities[issue.severity]}</td><td>${messages.issue(issue, pages)}</td></tr>\n`)}</tbody>`
  return section('issues', tables.issues, scrollingTable({ caption: tables.issues, className: 'list', body }))
}

function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}">
<h2 class="kern-heading-large">${title}</h2>
${content}
</section>
`
}
