import * as Plot from '@observablehq/plot'
import type { Measure } from '../../model/measure.ts'
import { bundleAnchor } from '../html/anchors.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle } from '../report-input.ts'
import { chartFigure } from './chart-figure.ts'
import { chartText, ink, nameWidth, outline } from './chart-style.ts'

type Span = Readonly<{ row: number; start: number; end: number; name: string }>

/** Fewer lines are read faster in the table; more need lines without names. */
const fewestSpans = 3
const mostNames = 40

/** The measures of a concept on a line of time, ordered by their start; nothing where hardly any has dates. */
export function spansChart(named: NamedBundle, messages: Messages): Html {
  const spans = spansOf(named.bundle.measures)
  if (spans.length < fewestSpans) return html``
  const { charts } = messages.page
  const isNamed = spans.length <= mostNames
  const rowHeight = isNamed ? 22 : 7
  const last = Math.max(...spans.map(({ end }) => end))
  const first = Math.min(...spans.map(({ start }) => start))
  const years = Array.from({ length: Math.ceil(last) - Math.floor(first) + 1 }, (_, index) => Math.floor(first) + index)
  const step = Math.ceil(years.length / 14)
  const names = new Map(spans.map(({ row, name }) => [row, chartText(name, 50)] as const))
  const points = spans.filter(({ start, end }) => end - start < 0.04)
  return chartFigure(
    {
      id: `${bundleAnchor(named)}-spans`,
      heading: null,
      title: charts.spansTitle(named.name),
      text: charts.spansText(spans.length),
      // The register has the dates of each.
      table: null,
      plot: {
        width: 1200,
        height: rowHeight * spans.length + 36,
        marginLeft: isNamed ? nameWidth([...names.values()]) : 24,
        marginRight: 24,
        marginTop: 28,
        marginBottom: 8,
        x: { label: null, domain: [Math.floor(first), Math.ceil(last)], type: 'linear' },
        y: { label: null, domain: spans.map(({ row }) => row), type: 'band', axis: null },
        marks: [
          Plot.gridX(years, { stroke: '#d3d6e2', strokeOpacity: 1 }),
          Plot.axisX(
            years.filter((_, index) => index % step === 0),
            {
              anchor: 'top',
              label: null,
              tickSize: 0,
              tickFormat: (year: number) => String(year),
              fontSize: 13,
              fill: ink,
            },
          ),
          ...(isNamed
            ? [
                Plot.axisY({
                  label: null,
                  tickSize: 0,
                  tickPadding: 10,
                  tickFormat: (row: number) => names.get(row) ?? '',
                  fontSize: 12.5,
                  fill: ink,
                }),
              ]
            : []),
          Plot.ruleY(spans, { x1: 'start', x2: 'end', y: 'row', stroke: outline, strokeWidth: isNamed ? 5 : 3 }),
          Plot.dot(points, { x: 'start', y: 'row', r: isNamed ? 4.5 : 2.5, fill: outline }),
        ],
      },
    },
    messages,
  )
}

/** Spans in years; where only the start or the end is stated, both are the same. */
function spansOf(measures: readonly Measure[]): readonly Span[] {
  return measures
    .flatMap(({ period, title }, index) => {
      const start = decimalYear(period?.start, 0)
      const end = decimalYear(period?.end, 1 / 12)
      const from = start ?? end
      const to = end ?? start
      if (from === null || to === null) return []
      return [{ start: from, end: Math.max(from, to), name: `${index + 1}  ${title}` }]
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((span, row) => ({ ...span, row }))
}

/** An ISO date as a year with a fraction; "end" is added so that the last month is covered. */
function decimalYear(date: string | null | undefined, rest: number): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '')
  return match ? Number(match[1]) + (Number(match[2] ?? 1) - 1) / 12 + rest : null
}
