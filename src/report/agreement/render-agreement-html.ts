import { alphaChart, machineComparisons } from '../charts/alpha-chart.ts'
import { scrollingTable } from '../html/scrolling-table.ts'
import { pageContents, staticPage } from '../html/static-page.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { type AgreementInput, coderNames, plainName } from './agreement-cells.ts'
import {
  comparisonName,
  componentsTable,
  confusionsTable,
  type NotedTable,
  overviewTable,
  type PlainTable,
  prevalenceNote,
  prevalenceTable,
  sideBySideTable,
  withoutReferences,
} from './agreement-tables.ts'
import { disagreementList } from './disagreement-list.ts'
import { leftOutSentences } from './left-out-sentences.ts'
import { methodsParagraphs } from './methods-paragraph.ts'

/** The comparison as one HTML page that needs no other file, no network and no script. */
export function renderAgreementHtml(input: AgreementInput): string {
  const { messages } = input
  const { agreement: texts, report } = messages
  const sections = sectionsOf(input)
  return staticPage({
    messages,
    title: `${report.title}: ${texts.title}`,
    ownStyle,
    header: html`<h1 class="kern-heading-x-large">${texts.title}</h1>
<p>${texts.intro}</p>
${summary(input)}
`,
    contents: pageContents(
      sections.map(({ id, title }) => ({ anchor: id, title })),
      messages,
    ),
    main: html`${sections.map(
      ({ id, title, content }) => html`<section id="${id}">
<h2 class="kern-heading-large">${title}</h2>
${content}
</section>
`,
    )}`,
    footer: html`<p class="versions">${input.agreement.tool.name} ${input.agreement.tool.version}</p>\n`,
  })
}

/** What this page has and report.html has not: figures, notes, coders beside each other. */
const ownStyle = `
.tallies td { font-variant-numeric: tabular-nums; white-space: nowrap; }
.tallies tbody tr:last-child > .total, .tallies tbody tr:last-child > .total ~ td { border-top: 2px solid var(--ink); }
.scroll:has(.tallies) { width: fit-content; }
.series { display: inline-block; margin-right: 1.5rem; }
.notes { font-size: .875em; max-width: 60rem; } .notes li { margin: .2rem 0; }
.lead { font-size: 1.1em; padding-left: 1.25rem; }
.coders { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 2rem; margin: .25rem 0 1.5rem; }
.coders h5 { margin: .5rem 0 .25rem; } .coders figure { margin: .5rem 0; }
.differs { content-visibility: visible; } .differs h4 { border-top: 1px solid var(--line); padding-top: .75rem; }
.methods { padding: .75rem 1.25rem; background: var(--wash); max-width: 60rem; } .methods p { max-width: none; }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
@media print { article.differs { break-before: auto; break-inside: avoid-page; } .methods { border: 1px solid var(--line); } }
`

type Section = Readonly<{ id: string; title: string; content: Html }>

function sectionsOf(input: AgreementInput): readonly Section[] {
  const { agreement, messages } = input
  const { sections, notes } = messages.agreement
  return [
    {
      id: 'overview',
      title: sections.overview,
      content: html`<p>${notes.overview}</p>
${notedTable(overviewTable(input), { caption: sections.overview, hasTotal: false })}
${explanations(input)}`,
    },
    ...(agreement.comparisons.length > 1
      ? [
          {
            id: 'side-by-side',
            title: sections.sideBySide,
            content: html`<p>${notes.sideBySide}</p>
${plainTable(sideBySideTable(input), { caption: sections.sideBySide, hasTotal: true })}`,
          },
        ]
      : []),
    { id: 'components', title: sections.components, content: byComponents(input) },
    {
      id: 'prevalence',
      title: sections.prevalence,
      content: html`<p>${prevalenceNote(input)}</p>
${plainTable(prevalenceTable(input), { caption: sections.prevalence, hasTotal: true })}`,
    },
    {
      id: 'disagreements',
      title: sections.disagreements,
      content: disagreements(input),
    },
    {
      id: 'left-out',
      title: sections.leftOut,
      content: html`<ul class="issues">
${leftOutSentences(input).map((sentence) => html`<li>${sentence}</li>\n`)}</ul>`,
    },
    { id: 'methods', title: sections.methods, content: methods(input) },
    { id: 'sources', title: sections.sources, content: sources(input) },
  ]
}

/** One sentence for each pair of coders. */
function summary(input: AgreementInput): Html {
  const { agreement, messages } = input
  const { agreement: texts } = messages
  const pairs = agreement.comparisons.filter(({ group }) => group === 'pair')
  return html`<ul class="lead">
${pairs.map((comparison) => {
  const { n, agreement: same, alphaNominal } = comparison.overall
  const sentence = texts.summary({
    comparison: comparisonName(comparison, input),
    same: Math.round((same.value ?? 0) * n),
    n,
    percent: texts.percent(same.value ?? 0),
    alpha: alphaNominal.value === null ? texts.notComputable : texts.number(alphaNominal.value, 3),
  })
  return html`<li>${sentence}</li>\n`
})}</ul>`
}

/** The picture, then one table for each comparison; the first is open. */
function byComponents(input: AgreementInput): Html {
  return html`${chart(input)}${componentTables(input)}`
}

/** Machine and people, and what people reach among themselves. */
function chart(input: AgreementInput): Html {
  const { agreement, messages } = input
  const machine = agreement.coders.find(({ isMachine }) => isMachine)?.id ?? ''
  const pairs = agreement.comparisons.filter(({ group }) => group === 'pair')
  const withMachine = pairs.filter(({ coders }) => coders.includes(machine)).slice(0, machineComparisons)
  const people = agreement.comparisons.find(({ group }) => group === 'people')
  const among = people ?? pairs.find(({ coders }) => !coders.includes(machine))
  const shown = [...withMachine, ...(among ? [among] : [])]
  const named = shown.map((comparison) => ({
    name: comparisonName(comparison, input),
    comparison,
    amongPeople: comparison === among,
  }))
  return html`<p>${messages.agreement.chart.note}</p>
${alphaChart(named, messages)}`
}

function componentTables(input: AgreementInput): Html {
  return html`${input.agreement.comparisons.map((comparison, index) => {
    const name = comparisonName(comparison, input)
    const table = notedTable(componentsTable(comparison, input), { caption: name, hasTotal: true })
    const start = index === 0 ? html`<details open>` : html`<details>`
    return html`${start}<summary><span class="what">${name}</span></summary>
${table}
</details>
`
  })}`
}

/** Which values go apart, then every case with its passages. */
function disagreements(input: AgreementInput): Html {
  const { agreement, messages } = input
  if (agreement.disagreements.length === 0) return disagreementList(input)
  return html`${plainTable(confusionsTable(input), { caption: messages.agreement.sections.disagreements, hasTotal: false })}
${disagreementList(input)}`
}

function explanations({ messages }: AgreementInput): Html {
  return html`<dl class="pairs">
${messages.agreement.explanations.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>\n`)}</dl>`
}

function methods(input: AgreementInput): Html {
  return html`<div class="methods">
${methodsParagraphs(input).map((paragraph) => html`<p>${paragraph}</p>\n`)}</div>
<p>${input.messages.agreement.notes.methods}</p>`
}

/** Coders with the files they were read from, and the documents compared. */
function sources(input: AgreementInput): Html {
  const { agreement, messages } = input
  const { labels, notes, sections } = messages.agreement
  const name = coderNames(input)
  const body = html`<thead><tr>${[labels.coder, labels.documents, labels.values, labels.file, labels.hash].map(headCell)}</tr></thead>
<tbody>
${agreement.coders.map(
  ({ id, documents, values, file, sha256 }) =>
    html`<tr><th scope="row">${name(id)}</th><td>${documents}</td><td>${values}</td><td>${plainName(file)}</td><td class="hash">${sha256}</td></tr>\n`,
)}</tbody>`
  const documents = html`<thead><tr>${[labels.municipality, labels.document, labels.coder, labels.file, labels.hash].map(headCell)}</tr></thead>
<tbody>
${agreement.documents.flatMap(({ bundle, name: municipality, files, coders }) =>
  files.map(
    ({ path, sha256 }) =>
      html`<tr><th scope="row">${municipality}</th><td>${bundle}</td><td>${coders.map(name).join(', ')}</td><td>${path}</td><td class="hash">${sha256}</td></tr>\n`,
  ),
)}</tbody>`
  return html`<p>${notes.sources}</p>
${scrollingTable({ caption: sections.sources, className: 'list', body })}
<details><summary><span class="what">${labels.documents} (${agreement.documents.length})</span></summary>
${scrollingTable({ caption: labels.documents, className: 'list', body: documents })}
</details>`
}

type TableLook = Readonly<{ caption: string; hasTotal: boolean }>

/** A table with its notes below. */
function notedTable(table: NotedTable, look: TableLook): Html {
  if (table.notes.length > 0) {
    return html`${plainTable(table, look)}
<ol class="notes">
${table.notes.map((note) => html`<li>${note}</li>\n`)}</ol>`
  }
  // Without notes there is nothing to refer to.
  return plainTable(withoutReferences(table), look)
}

function plainTable({ headings, rows }: PlainTable, { caption, hasTotal }: TableLook): Html {
  const body = html`<thead><tr>${headings.map(headCell)}</tr></thead>
<tbody>
${rows.map(([first, ...rest]) => html`<tr>${hasTotal ? html`<th scope="row" class="total">${first ?? ''}</th>` : html`<th scope="row">${first ?? ''}</th>`}${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>`
  return scrollingTable({ caption, className: 'list tallies', body })
}

function headCell(heading: string): Html {
  return html`<th scope="col">${heading}</th>`
}
