import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { ReportInput } from '../report-input.ts'
import { conceptBundles } from '../report-input.ts'
import { fewestConcepts } from './chart-style.ts'
import { countBars } from './count-bars.ts'

/** How many concepts touch each field of the Land. */
export function fieldsChart({ results, fieldCatalogue, messages }: ReportInput): Html {
  const bundles = conceptBundles(results)
  if (bundles.length < fewestConcepts) return html``
  const { charts } = messages.page
  return countBars(
    {
      id: 'fields-chart',
      heading: 'h3',
      title: charts.fieldsTitle,
      text: charts.fieldsText(bundles.length),
      headings: [messages.columns.zik, charts.concepts],
      total: bundles.length,
      rows: fieldCatalogue.fields.map(({ id, title }) => ({
        name: title,
        count: bundles.filter(({ bundle }) => bundle.actionFields.some(({ zik }) => zik.includes(id))).length,
      })),
    },
    messages,
  )
}
