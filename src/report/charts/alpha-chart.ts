import * as Plot from '@observablehq/plot'
import type { AgreementComparison } from '../../model/agreement.ts'
import { componentIds } from '../../model/values.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import { chartFigure } from './chart-figure.ts'
import { ink, nameWidth, outline } from './chart-style.ts'

/** One comparison of the picture, by the words it goes by; people among themselves have a mark of their own. */
export type NamedComparison = Readonly<{ name: string; comparison: AgreementComparison; amongPeople: boolean }>

type Mark = Readonly<{ symbol: 'circle' | 'square' | 'triangle' | 'diamond'; sign: string; fill: string }>

/** The form tells comparisons apart, the fill only helps. */
const machineMarks: readonly Mark[] = [
  { symbol: 'circle', sign: '●', fill: '#1f3fae' },
  { symbol: 'square', sign: '■', fill: '#1f3fae' },
  { symbol: 'triangle', sign: '▲', fill: '#1f3fae' },
]
const peopleMark: Mark = { symbol: 'diamond', sign: '◇', fill: '#ffffff' }

/** Where custom draws the line for reliable and for tentative conclusions (Krippendorff). */
const thresholds = [0.667, 0.8]
/** Pixels from one mark of a row to the next. */
const step = 11

/** Comparisons of the machine that a row has room for. */
export const machineComparisons = machineMarks.length
/** The axis begins here or lower, so that both thresholds are on it. */
const axisStart = 0.6

/** Krippendorff's alpha of each component with its interval, the comparisons of a row below each other. */
export function alphaChart(comparisons: readonly NamedComparison[], messages: Messages): Html {
  const { agreement: texts, components } = messages
  const machine = comparisons.filter(({ amongPeople }) => !amongPeople).slice(0, machineComparisons)
  const shown = [
    ...machine.map((entry, place) => ({ ...entry, mark: machineMarks[place] ?? peopleMark })),
    ...comparisons.filter(({ amongPeople }) => amongPeople).map((entry) => ({ ...entry, mark: peopleMark })),
  ]
  const names = componentIds.map((id) => components[id])
  const series = shown.map(({ comparison, mark }, place) => ({
    mark,
    dy: (place - (shown.length - 1) / 2) * step,
    points: componentIds.flatMap((id) => {
      const { value, interval } = comparison.components[id]?.alphaNominal ?? { value: null, interval: null }
      return value === null
        ? []
        : [{ name: components[id], value, low: interval?.low ?? value, high: interval?.high ?? value }]
    }),
  }))
  const points = series.flatMap((one) => one.points)
  if (points.length === 0) return html``
  const least = Math.min(axisStart, ...points.map(({ low }) => Math.floor(low * 10) / 10))
  return chartFigure(
    {
      id: 'alpha-chart',
      heading: null,
      title: texts.chart.title,
      text: texts.chart.text,
      key: html`${shown.map(({ name, mark }) => html`<span class="series">${mark.sign} ${name}</span> `)}`,
      table: null,
      plot: {
        width: 760,
        height: names.length * (26 + step * (shown.length - 1)) + 50,
        marginLeft: nameWidth(names),
        marginRight: 24,
        marginBottom: 40,
        x: { domain: [least, 1], label: null },
        y: { type: 'point', label: null, domain: names, padding: 0.7 },
        marks: [
          Plot.gridX({ stroke: outline, strokeOpacity: 0.2 }),
          Plot.ruleX(thresholds, { stroke: outline, strokeDasharray: '4 3' }),
          Plot.axisY({ label: null, tickSize: 0, fontSize: 14, fill: ink }),
          Plot.axisX({ fontSize: 13, fill: ink, tickFormat: (tick: number) => texts.number(tick, 2), label: null }),
          ...series.flatMap(({ mark, dy, points: ofSeries }) => [
            Plot.ruleY(ofSeries, { x1: 'low', x2: 'high', y: 'name', dy, stroke: ink, strokeWidth: 1.5 }),
            Plot.dot(ofSeries, { x: 'value', y: 'name', dy, r: 5, symbol: mark.symbol, fill: mark.fill, stroke: ink }),
          ]),
        ],
      },
    },
    messages,
  )
}
