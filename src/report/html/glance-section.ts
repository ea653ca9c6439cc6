import { countText } from '../charts/chart-style.ts'
import { heatMap } from '../charts/heat-map.ts'
import { componentShares } from '../charts/value-charts.ts'
import type { ReportInput } from '../report-input.ts'
import { standingBundles } from '../report-input.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** The main figures and two pictures of the matrix; nothing where there is no concept. */
export function glanceSection(input: ReportInput): Html {
  const { results, messages } = input
  const bundles = standingBundles(results)
  if (bundles.length === 0) return html``
  const { changedNote, figures, glance, glanceNote } = messages.page
  const values = bundles.flatMap(({ bundle }) => Object.values(bundle.components))
  const statuses = bundles.flatMap(({ bundle }) => Object.values(bundle.requirements).map(({ status }) => status))
  const number = (count: number): string => countText(count, messages.language)
  const testable = statuses.filter((status) => status !== 'nicht prüfbar' && status !== 'entfällt').length
  const fulfilled = statuses.filter((status) => status === 'erfüllt').length
  const concepts = bundles.filter(({ bundle }) => bundle.kind === 'concept').length
  const measures = bundles.reduce((sum, { bundle }) => sum + bundle.measures.length, 0)
  const tiles: readonly (readonly [string, string])[] = [
    [number(concepts), figures.concepts(concepts)],
    [number(measures), figures.measures(measures)],
    [`${number(fulfilled)} / ${number(testable)}`, figures.fulfilled],
    [number(values.length), figures.values],
    [number(values.filter(({ certainty }) => certainty === 'prüfen').length), figures.checks],
    ...(results.reviews.length > 0
      ? [[number(results.reviews.length), figures.reviews(results.reviews.length)] as const]
      : []),
  ]
  const changes = results.reviews.some(({ decision }) => decision === 'changed')
  const pictures = html`${componentShares(input)}${heatMap(input)}`
  return html`<section id="glance">
<h2 class="kern-heading-large">${glance}</h2>
<dl class="tiles">
${tiles.map(([figure, name]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>\n`)}</dl>
${pictures.html !== '' && html`<p>${glanceNote}${changes && ` ${changedNote}`}</p>\n`}${pictures}</section>
`
}
