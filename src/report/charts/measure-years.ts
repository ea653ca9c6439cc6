import * as Plot from '@observablehq/plot'
import type { Measure, Period } from '../../model/measure.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import type { Messages } from '../messages/messages.ts'
import { chartFigure } from './chart-figure.ts'
import { barFill, countText, ink, outline } from './chart-style.ts'
import { countBars } from './count-bars.ts'

export type YearCount = Readonly<{ year: number; running: number; starting: number; ending: number }>

/** More years than these are a slip of the pen in one of the documents, not a plan. */
const mostYears = 30

/** How many measures run, start and end in each year; where only one end is stated, that one year counts. */
export function measuresByYear(measures: readonly Measure[]): readonly YearCount[] {
  const spans = measures.flatMap(({ period }) => {
    const span = yearsOf(period)
    return span ? [{ ...span, period }] : []
  })
  const middle = spans.map(({ from }) => from).toSorted((a, b) => a - b)[spans.length >> 1]
  if (middle === undefined) return []
  const near = spans.filter(({ from, to }) => middle - from < mostYears / 2 && to - middle < mostYears / 2)
  const first = Math.min(...near.map(({ from }) => from))
  const last = Math.max(...near.map(({ to }) => to))
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    return {
      year,
      running: near.filter(({ from, to }) => from <= year && year <= to).length,
      starting: near.filter(({ from, period }) => period?.start !== null && from === year).length,
      ending: near.filter(({ to, period }) => period?.end !== null && to === year).length,
    }
  })
}

function yearsOf(period: Period | null): Readonly<{ from: number; to: number }> | null {
  const start = yearOf(period?.start)
  const end = yearOf(period?.end)
  if (start === null && end === null) return null
  const from = start ?? end ?? 0
  return { from, to: Math.max(from, end ?? from) }
}

function yearOf(date: string | null | undefined): number | null {
  const year = Number(date?.slice(0, 4))
  return date && Number.isInteger(year) ? year : null
}

/** How many measures run in which year, as bars; nothing where they have no dates or all the same year. */
export function yearsChart(measures: readonly Measure[], messages: Messages): Html {
  const years = measuresByYear(measures)
  const [first] = years
  const last = years.at(-1)
  if (!first || !last || first === last) return html``
  const { charts } = messages.page
  const dated = measures.filter(({ period }) => yearsOf(period) !== null)
  const number = (count: number): string => countText(count, messages.language)
  const both = dated.filter(({ period }) => period?.start && period.end)
  return chartFigure(
    {
      id: 'years-chart',
      heading: 'h3',
      title: charts.yearsTitle,
      text: charts.yearsText(number(both.length), first.year, last.year),
      key: html`${charts.yearsKey(number(dated.length), number(measures.length))}`,
      table: {
        headings: [charts.year, charts.running, charts.starting, charts.ending],
        rows: years.map(({ year, running, starting, ending }) => [String(year), running, starting, ending]),
      },
      plot: {
        width: 1200,
        height: 240,
        marginLeft: 24,
        marginRight: 24,
        marginTop: 28,
        marginBottom: 32,
        x: { label: null, domain: years.map(({ year }) => year), padding: 0.2 },
        y: { axis: null },
        marks: [
          Plot.axisX({ label: null, tickSize: 0, tickFormat: (year: number) => String(year), fontSize: 13, fill: ink }),
          Plot.barY(years, { x: 'year', y: 'running', fill: barFill, stroke: outline, strokeWidth: 0.75 }),
          Plot.ruleY([0], { stroke: outline }),
          Plot.text(years, {
            x: 'year',
            y: 'running',
            text: ({ running }: YearCount) => (running > 0 ? countText(running, messages.language) : ''),
            dy: -10,
            fontSize: 13,
            fill: ink,
          }),
        ],
      },
    },
    messages,
  )
}

/** How many measures state dates, only a horizon, or no time at all. */
export function horizonsChart(measures: readonly Measure[], messages: Messages): Html {
  if (measures.length === 0) return html``
  const { charts, horizons } = messages.page
  const kindOf = ({ period }: Measure): string => {
    if (period?.start || period?.end) return charts.dates
    return period ? (period.horizon === null ? charts.inWords : horizons[period.horizon]) : charts.noPeriod
  }
  const counts = Map.groupBy(measures, kindOf)
  const order = [charts.dates, ...Object.values(horizons), charts.inWords, charts.noPeriod]
  return countBars(
    {
      id: 'horizons-chart',
      heading: 'h3',
      title: charts.horizonsTitle,
      text: charts.horizonsText(countText(measures.length, messages.language)),
      headings: [charts.when, charts.measures],
      total: measures.length,
      rows: order.flatMap((name) => {
        const count = counts.get(name)?.length ?? 0
        return count > 0 ? [{ name, count }] : []
      }),
    },
    messages,
  )
}
