import * as Plot from '@observablehq/plot'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { ReportInput } from '../report-input.ts'
import { matrixBundles } from '../report-input.ts'
import { chartFigure } from './chart-figure.ts'
import { barFill, chartText, countText, ink, nameWidth, outline } from './chart-style.ts'

/** How many concepts touch each field of the Land. */
export function fieldsChart({ results, fieldCatalogue, messages }: ReportInput): Html {
  const bundles = matrixBundles(results).filter(({ bundle }) => bundle.kind === 'concept')
  if (bundles.length === 0) return html``
  const { charts } = messages.page
  const rows = fieldCatalogue.fields.map(({ id, title }) => ({
    title,
    name: chartText(title, 56),
    count: bundles.filter(({ bundle }) => bundle.actionFields.some(({ zik }) => zik.includes(id))).length,
  }))
  const left = nameWidth(rows.map(({ name }) => name))
  return chartFigure(
    {
      id: 'fields-chart',
      heading: 'h3',
      title: charts.fieldsTitle,
      text: charts.fieldsText(bundles.length),
      table: {
        headings: [messages.columns.zik, charts.concepts],
        rows: rows.map(({ title, count }) => [title, count]),
      },
      plot: {
        width: 1200,
        height: 28 * rows.length + 8,
        marginLeft: left,
        marginRight: 48,
        marginTop: 4,
        marginBottom: 4,
        x: { axis: null, domain: [0, bundles.length] },
        y: { label: null, domain: rows.map(({ name }) => name), padding: 0.25 },
        marks: [
          Plot.axisY({ label: null, tickSize: 0, tickPadding: 10, fontSize: 14, fill: ink }),
          Plot.barX(rows, { x: 'count', y: 'name', fill: barFill, stroke: outline, strokeWidth: 0.75 }),
          Plot.ruleX([0], { stroke: outline }),
          Plot.text(rows, {
            x: 'count',
            y: 'name',
            text: ({ count }: { count: number }) => countText(count, messages.language),
            textAnchor: 'start',
            dx: 6,
            fontSize: 13,
            fill: ink,
          }),
        ],
      },
    },
    messages,
  )
}
