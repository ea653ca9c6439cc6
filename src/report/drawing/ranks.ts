import { distinctBy } from '../../model/distinct-by.ts'
import type { NetworkGraph } from './network-graph.ts'

/** What stands in a row: a box, the label of a link, or the way of a line past the others of that row. */
export type Item = Readonly<{ kind: 'box' | 'label' | 'way'; index: number; width: number; height: number }>

/** A line between two items of neighbouring rows; ids are places in `items`. `arrow`: which end points at a box. */
export type Line = Readonly<{ upper: number; lower: number; arrow: 'upper' | 'lower' | null }>

/** Items by their ids, the ids row by row from above, and all lines. */
export type Rows = Readonly<{
  items: readonly Item[]
  rows: readonly (readonly number[])[]
  lines: readonly Line[]
}>

export type Size = Readonly<{ width: number; height: number }>
export type Sizes = Readonly<{ boxes: readonly Size[]; labels: readonly Size[]; maximumWidth: number; gap: number }>

/** Puts boxes and labels into rows so that every line leads down, labels stand between the boxes they join, and no row is too wide. */
export function rankedRows(graph: NetworkGraph, sizes: Sizes): Rows {
  const boxes = graph.boxes.map((_, index) => itemOf('box', index, sizes.boxes[index]))
  const labels = graph.links.map((_, index) => itemOf('label', index, sizes.labels[index]))
  const items = [...boxes, ...labels]
  const lines = linesOf(graph)
  const linked = new Set(lines.flatMap(({ upper, lower }) => [upper, lower]))
  const ranks = ranksOf(items.length, lines)
  const rows = Array.from({ length: Math.max(-1, ...ranks) + 1 }, (_, rank) =>
    [...items.keys()].filter((id) => ranks[id] === rank && linked.has(id)),
  )
  const lone = [...items.keys()].filter((id) => !linked.has(id))
  const narrow = [...rows, lone].flatMap((row) => splitRow(row, items, sizes))
  return withWays({ items, rows: narrow, lines })
}

function itemOf(kind: Item['kind'], index: number, size: Size | undefined): Item {
  return { kind, index, width: size?.width ?? 0, height: size?.height ?? 0 }
}

/** From each upper box to the label and from there to each lower box. */
function linesOf({ boxes, links }: NetworkGraph): readonly Line[] {
  return links.flatMap(({ from, to, upper }, index) => {
    const label = boxes.length + index
    const [uppers, lowers] = upper === 'from' ? [from, to] : [to, from]
    return [
      ...uppers.map((box): Line => ({ upper: box, lower: label, arrow: upper === 'to' ? 'upper' : null })),
      ...lowers.map((box): Line => ({ upper: label, lower: box, arrow: upper === 'from' ? 'lower' : null })),
    ]
  })
}

/** The longest way from above; what has nothing above it moves down to what it leads to. */
function ranksOf(count: number, lines: readonly Line[]): readonly number[] {
  const ranks = Array.from({ length: count }, () => 0)
  for (let changed = true; changed; ) {
    changed = false
    for (const { upper, lower } of lines) {
      const rank = (ranks[upper] ?? 0) + 1
      if ((ranks[lower] ?? 0) >= rank) continue
      ranks[lower] = rank
      changed = true
    }
  }
  const hasUpper = new Set(lines.map(({ lower }) => lower))
  return ranks.map((rank, id) => {
    const lowers = lines.filter(({ upper }) => upper === id).map(({ lower }) => ranks[lower] ?? 0)
    return hasUpper.has(id) || lowers.length === 0 ? rank : Math.min(...lowers) - 1
  })
}

/** A row that is too wide as several of about the same length. */
function splitRow(row: readonly number[], items: readonly Item[], { maximumWidth, gap }: Sizes): number[][] {
  if (row.length === 0) return []
  const width = row.reduce((sum, id) => sum + (items[id]?.width ?? 0) + gap, -gap)
  const parts = Math.min(row.length, Math.ceil(width / maximumWidth))
  const length = Math.ceil(row.length / parts)
  return Array.from({ length: Math.ceil(row.length / length) }, (_, part) =>
    row.slice(part * length, (part + 1) * length),
  )
}

/** Gives lines that pass a row a place of their own there; lines of one label share it, as they run together anyway. */
function withWays({ items, rows, lines }: Rows): Rows {
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const allItems = [...items]
  const allRows = rows.map((row) => [...row])
  const ways = new Map<string, number>()
  const wayOf = (key: string, row: number): number => {
    const known = ways.get(`${key} ${row}`)
    if (known !== undefined) return known
    const id = allItems.push({ kind: 'way', index: -1, width: wayWidth, height: 0 }) - 1
    // In the middle, so that what hangs on it does not widen the drawing to one side.
    allRows[row]?.splice(Math.floor((allRows[row]?.length ?? 0) / 2), 0, id)
    ways.set(`${key} ${row}`, id)
    return id
  }
  const allLines = lines.flatMap(({ upper, lower, arrow }) => {
    const [first, last] = [rowOf.get(upper) ?? 0, rowOf.get(lower) ?? 0]
    const key = items[upper]?.kind === 'label' ? `below ${upper}` : `above ${lower}`
    const passed = Array.from({ length: Math.max(0, last - first - 1) }, (_, step) => wayOf(key, first + 1 + step))
    const stops = [upper, ...passed, lower]
    return stops.slice(1).map((stop, step): Line => {
      const isEnd = arrow === 'upper' ? step === 0 : step === stops.length - 2
      return { upper: stops[step] ?? upper, lower: stop, arrow: isEnd ? arrow : null }
    })
  })
  const distinct = distinctBy(allLines, ({ upper, lower }) => `${upper} ${lower}`)
  return { items: allItems, rows: allRows, lines: distinct }
}

const wayWidth = 8
