import * as Plot from '@observablehq/plot'
import { componentIds } from '../../model/values.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { type Tone, toneOf } from '../html/value-mark.ts'
import type { NamedBundle, ReportInput } from '../report-input.ts'
import { standingBundles } from '../report-input.ts'
import { chartFigure } from './chart-figure.ts'
import { chartText, fewestConcepts, ink, toneFills } from './chart-style.ts'
import { orderedValues } from './value-charts.ts'
import { letterKey, valueLetters } from './value-letters.ts'

const left = 232
const top = 168

/** The whole matrix as a picture: components against concepts, those with most components first. */
export function heatMap({ results, messages }: ReportInput): Html {
  const bundles = standingBundles(results).toSorted((a, b) => present(b) - present(a))
  if (bundles.length < fewestConcepts) return html``
  const { charts } = messages.page
  const cellWidth = Math.min(40, Math.max(14, Math.floor(880 / bundles.length)))
  const cells = bundles.flatMap(({ bundle, index }) =>
    componentIds.flatMap((id) => {
      const value = bundle.components[id]?.value
      return value === undefined ? [] : [{ bundle: index, id, letter: valueLetters[value], tone: toneOf(value) }]
    }),
  )
  const names = new Map(bundles.map(({ index, name }) => [index, chartText(name, 26)] as const))
  const used = new Set(bundles.flatMap(({ bundle }) => Object.values(bundle.components).map(({ value }) => value)))
  return chartFigure(
    {
      id: 'heat-map',
      heading: 'h3',
      title: charts.heatTitle,
      text: charts.heatText(bundles.length),
      // The matrix below has all of it as a table.
      table: null,
      key: html`${charts.heatKey} ${letterKey(orderedValues.filter((value) => used.has(value)))}`,
      plot: {
        width: left + cellWidth * bundles.length + 64,
        height: top + 26 * componentIds.length + 4,
        marginLeft: left,
        marginRight: 64,
        marginTop: top,
        marginBottom: 4,
        x: { label: null, domain: bundles.map(({ index }) => index), padding: 0 },
        y: { label: null, domain: [...componentIds], padding: 0 },
        marks: [
          Plot.axisX({
            anchor: 'top',
            label: null,
            tickSize: 0,
            tickRotate: -60,
            tickFormat: (index: number) => names.get(index) ?? '',
            fontSize: cellWidth < 18 ? 11 : 13,
            textAnchor: 'start',
            fill: ink,
          }),
          Plot.axisY({
            label: null,
            tickSize: 0,
            tickPadding: 10,
            tickFormat: (id: (typeof componentIds)[number]) => messages.components[id],
            fontSize: 14,
            fill: ink,
          }),
          Plot.cell(cells, {
            x: 'bundle',
            y: 'id',
            fill: ({ tone }: { tone: Tone }) => toneFills[tone],
            stroke: '#fff',
            strokeWidth: 1,
          }),
          Plot.text(cells, {
            x: 'bundle',
            y: 'id',
            text: 'letter',
            fontSize: cellWidth < 18 ? 11 : 13,
            fill: ink,
          }),
        ],
      },
    },
    messages,
  )
}

function present({ bundle }: NamedBundle): number {
  return Object.values(bundle.components).filter(({ value }) => value === 'ja').length
}
