import { groupedIssues } from '../grouped-issues.ts'
import { bindingTable } from '../profile-tables.ts'
import type { ReportInput } from '../report-input.ts'
import { allIssues, matrixBundles, namedBundles } from '../report-input.ts'
import type { DataTable } from '../tables.ts'
import { fileNames, pageCount, profilesTable } from '../tables.ts'
import { municipalityHeads } from './matrix-section.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'
import { checkMark } from './value-mark.ts'

/** The profiles of the concepts side by side, as Abbildung 1 and 6. */
export function profilesSection(input: ReportInput): Html {
  const concepts = { ...input.results, bundles: input.results.bundles.filter(({ kind }) => kind === 'concept') }
  if (concepts.bundles.length === 0) return html``
  const { title, headings, rows } = profilesTable({ ...input, results: concepts })
  // The document and its kind, first in the data, say nothing new among concepts: the municipality comes first here.
  const forPeople = { title, headings: headings.slice(2), rows: rows.map((row) => row.slice(2)) }
  return section('profiles', title, plainTable(forPeople))
}

/** How binding the concepts are. */
export function bindingSection(input: ReportInput): Html {
  const { title, headings, rows } = bindingTable(input)
  if (!input.results.bundles.some(({ kind }) => kind === 'concept')) return html``
  const forPeople = { title, headings: headings.slice(1), rows: rows.map((row) => row.slice(1)) }
  return section('binding', title, html`<p>${input.messages.binding.note}</p>\n${plainTable(forPeople)}`)
}

/** Orientations of the understanding of integration against the concepts. */
export function understandingSection({ results, messages }: ReportInput): Html {
  const bundles = matrixBundles(results).filter(({ bundle }) => bundle.kind === 'concept')
  const titles = new Map(
    bundles.flatMap(({ bundle }) => bundle.understanding.orientations.map(({ id, title }) => [id, title] as const)),
  )
  if (bundles.length === 0) return html``
  const { tables, understanding } = messages
  const rows = [...titles].map(
    ([id, title]) => html`<tr><th scope="row" lang="de">${title}</th>${bundles.map(({ bundle }) => {
      const found = bundle.understanding.orientations.find((orientation) => orientation.id === id)
      return found
        ? html`<td class="${found.voice === 'own' ? 'yes' : 'part'}">${understanding.voices[found.voice]}</td>`
        : html`<td>–</td>`
    })}</tr>
`,
  )
  const body = html`<thead><tr><th scope="col">${understanding.orientation}</th>${municipalityHeads(bundles)}</tr></thead>
<tbody>
${rows}</tbody>`
  return section(
    'understanding',
    tables.understanding,
    html`<p>${understanding.note}</p>
${scrollingTable({ caption: tables.understanding, className: 'matrix', body })}`,
  )
}

/** Which fields of the Land the concepts' own action fields overlap with. */
export function fieldsSection({ results, fieldCatalogue, messages }: ReportInput): Html {
  const bundles = matrixBundles(results).filter(({ bundle }) => bundle.kind === 'concept')
  if (bundles.length === 0) return html``
  const rows = fieldCatalogue.fields.map(
    (field) => html`<tr><th scope="row" lang="de">${field.title}</th>${bundles.map(({ bundle }) => {
      const own = bundle.actionFields.filter(({ zik }) => zik.includes(field.id)).map(({ name }) => name)
      return own.length > 0 ? html`<td class="yes words" lang="de">${own.join('; ')}</td>` : html`<td>–</td>`
    })}</tr>
`,
  )
  const body = html`<thead><tr><th scope="col" lang="de">${fieldCatalogue.title}</th>${municipalityHeads(bundles)}</tr></thead>
<tbody>
${rows}</tbody>`
  return section(
    'fields',
    messages.tables.fields,
    html`<p>${messages.report.fieldsNote}</p>
${scrollingTable({ caption: messages.tables.fields, className: 'matrix', body })}`,
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
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>
`
}

function plainTable({ title, headings, rows }: Omit<DataTable, 'name'>): Html {
  const body = html`<thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>`
  return scrollingTable({ caption: title, className: 'list', body })
}
