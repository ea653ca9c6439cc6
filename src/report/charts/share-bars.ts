import * as Plot from '@observablehq/plot'
import type { Html } from '../html/template.ts'
import type { Tone } from '../html/value-mark.ts'
import type { Messages } from '../messages/messages.ts'
import { type ChartFigure, chartFigure } from './chart-figure.ts'
import { chartText, countText, ink, nameWidth, outline, toneFills } from './chart-style.ts'

/** A part of a bar: how many have what. */
export type Share = Readonly<{ value: string; letter: string; tone: Tone; count: number }>
export type ShareRow = Readonly<{ name: string; shares: readonly Share[] }>

type ShareBars = Pick<ChartFigure, 'id' | 'title' | 'text' | 'heading'> &
  Required<Pick<ChartFigure, 'key'>> &
  Readonly<{ rows: readonly ShareRow[]; what: string; order: readonly string[] }>

const width = 1200
const right = 16

/** A bar for each row, divided by how many have which value; each part says its value and number where there is room. */
export function shareBars({ rows, what, order, ...figure }: ShareBars, messages: Messages): Html {
  const total = Math.max(1, ...rows.map(({ shares }) => shares.reduce((sum, { count }) => sum + count, 0)))
  const used = new Set(rows.flatMap(({ shares }) => shares.map(({ value }) => value)))
  const values = order.filter((value) => used.has(value))
  const names = rows.map(({ name }) => chartText(name, 56))
  const left = nameWidth(names)
  const parts = rows.flatMap(({ shares }, row) => {
    let end = 0
    return shares.flatMap((share) => {
      if (share.count === 0) return []
      const start = end
      end += share.count
      return [
        { ...share, name: names[row], start, end, label: partLabel(share, (width - left - right) / total, messages) },
      ]
    })
  })
  return chartFigure(
    {
      ...figure,
      table: {
        headings: [what, ...values],
        rows: rows.map(({ name, shares }) => [
          name,
          ...values.map((value) => shares.find((share) => share.value === value)?.count ?? 0),
        ]),
      },
      plot: {
        width,
        height: 34 * rows.length + 8,
        marginLeft: left,
        marginRight: right,
        marginTop: 4,
        marginBottom: 4,
        x: { axis: null, domain: [0, total] },
        y: { label: null, domain: names, tickSize: 0, tickPadding: 10, padding: 0.2 },
        marks: [
          Plot.axisY({ label: null, tickSize: 0, fontSize: 14, fill: ink }),
          Plot.barX(parts, {
            x1: 'start',
            x2: 'end',
            y: 'name',
            fill: ({ tone }: Share) => toneFills[tone],
            stroke: outline,
            strokeWidth: 0.75,
          }),
          Plot.text(parts, {
            x: ({ start, end }: { start: number; end: number }) => (start + end) / 2,
            y: 'name',
            text: 'label',
            fill: ink,
            fontSize: 13,
          }),
        ],
      },
    },
    messages,
  )
}

/** Value and number, letter and number, the letter, or nothing, as the part is wide; all numbers stand in the table. */
function partLabel({ value, letter, count }: Share, pixels: number, { language }: Messages): string {
  const room = pixels * count
  const number = countText(count, language)
  const labels = [`${value} ${number}`, `${letter} ${number}`, letter]
  return labels.find((label) => room > label.length * 7 + 6) ?? ''
}
