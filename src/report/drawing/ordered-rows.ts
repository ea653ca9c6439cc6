import type { Line, Rows } from './ranks.ts'

/** Orders the items of each row so that few lines cross: by the middle of their neighbours, up and down in turn. */
export function orderedRows({ items, rows, lines }: Rows): Rows {
  let current = rows
  let best = { rows, crossings: crossingsOf(rows, lines) }
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep++) {
    current = sweep % 2 === 0 ? sorted(current, lines, 'upper') : sorted(current, lines, 'lower')
    const crossings = crossingsOf(current, lines)
    if (crossings < best.crossings) best = { rows: current, crossings }
  }
  return { items, rows: best.rows, lines }
}

const sweeps = 24

/** Sorts every row by the neighbours on one side, beginning at that side. */
function sorted(rows: Rows['rows'], lines: readonly Line[], side: 'upper' | 'lower'): Rows['rows'] {
  const other = side === 'upper' ? 'lower' : 'upper'
  const places = placesOf(rows)
  const ordered = side === 'upper' ? [...rows] : rows.toReversed()
  const result = ordered.map((row) => {
    const middles = new Map(
      row.map((id) => {
        const near = lines.filter((line) => line[other] === id).map((line) => places.get(line[side]) ?? 0)
        return [id, near.length === 0 ? (places.get(id) ?? 0) : near.reduce((sum, x) => sum + x, 0) / near.length]
      }),
    )
    const sortedRow = row.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
    sortedRow.forEach((id, place) => {
      places.set(id, place)
    })
    return sortedRow
  })
  return side === 'upper' ? result : result.toReversed()
}

/** How often two lines between the same rows cross. */
export function crossingsOf(rows: Rows['rows'], lines: readonly Line[]): number {
  const places = placesOf(rows)
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const place = (id: number): number => places.get(id) ?? 0
  return lines.reduce((sum, a, index) => {
    const crossing = lines
      .slice(index + 1)
      .filter((b) => rowOf.get(a.upper) === rowOf.get(b.upper))
      .filter((b) => (place(a.upper) - place(b.upper)) * (place(a.lower) - place(b.lower)) < 0)
    return sum + crossing.length
  }, 0)
}

function placesOf(rows: Rows['rows']): Map<number, number> {
  return new Map(rows.flatMap((row) => row.map((id, place) => [id, place] as const)))
}
