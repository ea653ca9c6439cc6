import type { Measure } from '../../model/measure.ts'
import { horizonsChart, yearsChart } from '../charts/measure-years.ts'
import type { ReportInput } from '../report-input.ts'
import { conceptBundles } from '../report-input.ts'
import { bundleAnchor, measuresAnchor } from './anchors.ts'
import { type Choice, choiceField, controlBar, searchField } from './controls.ts'
import { kindChoices } from './municipality-table.ts'
import { scrollingTable } from './scrolling-table.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** Columns of the register, by the names that the tables of the municipalities have for theirs. */
const registerColumns = ['title', 'field', 'responsible', 'period', 'priority'] as const

/**
 * The measures of all concepts. They stand once on the page, with their municipalities; the script of the page makes this table
 * of them, and without it the section leads there.
 */
export function registerSection({ results, messages }: ReportInput): Html {
  const bundles = conceptBundles(results)
  if (bundles.length === 0) return html``
  const { columns, modalities, page } = messages
  const { controls, horizons } = page
  const measures = bundles.flatMap(({ bundle }) => bundle.measures)
  const having = bundles.filter(({ bundle }) => bundle.measures.length > 0)
  const head = html`<h2 class="kern-heading-large">${page.register}</h2>\n`
  if (measures.length === 0) {
    return html`<section id="measures">
${head}<p>${page.noMeasures}</p>
</section>
`
  }
  const prefix = 'register-c'
  const choice = (name: string, label: string, choices: Parameters<typeof choiceField>[1]['choices']): Html =>
    choiceField(name, { label, none: controls.all, choices, prefix })
  const usedModalities = new Set(measures.map(({ modality }) => modality))
  const usedHorizons = new Set(measures.map(({ period }) => period?.horizon))
  const fields = html`${searchField('q', controls.searchMeasures, prefix)}${choice(
    'municipality',
    columns.municipality,
    having.map((named) => ({ value: bundleAnchor(named), text: named.name, lang: 'de' })),
  )}${choice('kind', controls.kind, kindChoices(having))}${choice(
    'horizon',
    controls.horizon,
    Object.entries(horizons)
      .filter(([horizon]) => usedHorizons.has(horizon as keyof typeof horizons))
      .map(([value, text]) => ({ value, text })),
  )}${choice(
    'modality',
    columns.modality,
    Object.entries(modalities)
      .filter(([modality]) => usedModalities.has(modality as keyof typeof modalities))
      .map(([, text]) => ({ value: text, text })),
  )}${choice('gap', columns.warnings, gapChoices(measures))}`
  const body = html`<thead><tr><th scope="col" data-column="municipality">${columns.municipality}</th>${registerColumns.map(
    (column) => html`<th scope="col" data-column="${column}">${messages.measure[column]}</th>`,
  )}<th scope="col" data-column="page">${columns.page}</th><th scope="col" data-column="warnings">${columns.warnings}</th></tr></thead>
<tbody></tbody>`
  return html`<section id="measures">
${head}<p>${page.registerNote}</p>
${yearsChart(measures, messages)}${horizonsChart(measures, messages)}${controlBar(fields, { target: 'register', title: controls.titleRegister, shown: controls.shownMeasures, messages })}<div id="register-view" hidden>
${scrollingTable({ caption: page.register, className: 'list', id: 'register', body })}
<p><button class="kern-btn kern-btn--secondary" type="button" id="register-more"><span class="kern-label">${controls.more}</span></button></p>
</div>
<div id="register-links">
<p>${page.registerWithout}</p>
<ul class="columns">
${having.map((named) => html`<li><a href="#${measuresAnchor(named)}">${named.name}: ${messages.report.measuresCount(named.bundle.measures.length)}</a></li>\n`)}</ul>
</div>
</section>
`
}

/** What measures lack, the most frequent first; what hardly any lacks is found by searching. */
function gapChoices(measures: readonly Measure[]): readonly Choice[] {
  const gaps = Map.groupBy(
    measures.flatMap(({ warnings }) => warnings),
    (warning) => warning,
  )
  return [...gaps]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, mostGaps)
    .map(([gap]) => ({ value: gap, text: gap, lang: 'de' }))
}

const mostGaps = 8
