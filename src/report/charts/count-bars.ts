import * as Plot from '@observablehq/plot'
import type { Html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import { type ChartFigure, chartFigure } from './chart-figure.ts'
import { barFill, chartText, countText, ink, nameWidth, outline } from './chart-style.ts'

type CountBars = Pick<ChartFigure, 'id' | 'title' | 'text' | 'heading'> &
  Readonly<{
    rows: readonly Readonly<{ name: string; count: number }>[]
    /** The number that a bar of full width stands for. */
    total: number
    /** Headings of the names and of the numbers. */
    headings: readonly [string, string]
  }>

/** A bar for each row with its number behind it. */
export function countBars({ rows, total, headings, ...figure }: CountBars, messages: Messages): Html {
  const bars = rows.map(({ name, count }) => ({ name: chartText(name, 56), count }))
  const names = bars.map(({ name }) => name)
  return chartFigure(
    {
      ...figure,
      table: { headings, rows: rows.map(({ name, count }) => [name, count]) },
      plot: {
        width: 1200,
        height: 28 * rows.length + 8,
        marginLeft: nameWidth(names),
        marginRight: 56,
        marginTop: 4,
        marginBottom: 4,
        x: { axis: null, domain: [0, Math.max(1, total)] },
        y: { label: null, domain: names, padding: 0.25 },
        marks: [
          Plot.axisY({ label: null, tickSize: 0, tickPadding: 10, fontSize: 14, fill: ink }),
          Plot.barX(bars, { x: 'count', y: 'name', fill: barFill, stroke: outline, strokeWidth: 0.75 }),
          Plot.ruleX([0], { stroke: outline }),
          Plot.text(bars, {
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
