import type { Item, Rows } from './ranks.ts'

/** Middle of an item in pixels, by its id, and top and bottom of its row. */
export type Place = Readonly<{ x: number; y: number; rowTop: number; rowBottom: number }>
export type Placement = Readonly<{ places: readonly Place[]; width: number; height: number }>
export type Gaps = Readonly<{ across: number; down: number; margin: number }>

/** Where every item stands: near the middle of what it is joined to, with a gap to its neighbours. */
export function placeRows({ items, rows, lines }: Rows, gaps: Gaps): Placement {
  const near = neighboursOf({ items, rows, lines })
  const xs = items.map(() => 0)
  const spread = (row: readonly number[], wanted: (id: number) => number): void => {
    const found = spreadOut(
      row.map((id) => ({ wanted: wanted(id), width: items[id]?.width ?? 0, weight: pullOf(items[id]) })),
      gaps.across,
    )
    row.forEach((id, place) => {
      xs[id] = found[place] ?? 0
    })
  }
  for (const row of rows) spread(row, () => 0)
  for (let round = 0; round < rounds; round++) {
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) {
      spread(row, (id) => mean(near[id] ?? [], { xs, items }) ?? xs[id] ?? 0)
    }
  }
  const left = Math.min(...items.map(({ width }, id) => (xs[id] ?? 0) - width / 2))
  const right = Math.max(...items.map(({ width }, id) => (xs[id] ?? 0) + width / 2))
  const { tops, bottoms, height } = rowEdges({ items, rows, lines }, gaps)
  const rowOf = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const places = items.map((_, id) => {
    const rowTop = tops[rowOf.get(id) ?? 0] ?? 0
    const rowBottom = bottoms[rowOf.get(id) ?? 0] ?? 0
    const x = Math.round(((xs[id] ?? 0) - left + gaps.margin) * 2) / 2
    return { x, y: (rowTop + rowBottom) / 2, rowTop, rowBottom }
  })
  return { places, width: Math.ceil(right - left) + 2 * gaps.margin, height }
}

const rounds = 40

/** Middles as near to the wanted ones as can be (least squares) where each keeps its gap to the one before. */
export function spreadOut(
  items: readonly Readonly<{ wanted: number; width: number; weight: number }>[],
  gap: number,
): readonly number[] {
  const offsets: number[] = []
  items.forEach(({ width }, index) => {
    const before = items[index - 1]
    offsets.push(before ? (offsets[index - 1] ?? 0) + before.width / 2 + gap + width / 2 : 0)
  })
  const blocks: { sum: number; weight: number; count: number }[] = []
  items.forEach(({ wanted, weight }, index) => {
    let block = { sum: weight * (wanted - (offsets[index] ?? 0)), weight, count: 1 }
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      block = { sum: block.sum + last.sum, weight: block.weight + last.weight, count: block.count + last.count }
      blocks.pop()
    }
    blocks.push(block)
  })
  const starts = blocks.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight))
  return starts.map((start, index) => start + (offsets[index] ?? 0))
}

function neighboursOf({ items, lines }: Rows): readonly (readonly number[])[] {
  return items.map((_, id) =>
    lines.flatMap(({ upper, lower }) => (upper === id ? [lower] : lower === id ? [upper] : [])),
  )
}

function mean(
  ids: readonly number[],
  { xs, items }: Readonly<{ xs: readonly number[]; items: readonly Item[] }>,
): number | null {
  const weight = ids.reduce((sum, id) => sum + pullOf(items[id]), 0)
  return weight === 0 ? null : ids.reduce((sum, id) => sum + pullOf(items[id]) * (xs[id] ?? 0), 0) / weight
}

/** Long lines are to be straight, so their parts pull each other harder. */
function pullOf(item: Item | undefined): number {
  return item?.kind === 'way' ? 4 : 1
}

function rowEdges(
  { items, rows }: Rows,
  { down, margin }: Gaps,
): { tops: readonly number[]; bottoms: readonly number[]; height: number } {
  const heights = rows.map((row) => Math.max(...row.map((id) => heightOf(items[id]))))
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height + down, margin))
  const bottoms = tops.map((top, index) => top + (heights[index] ?? 0))
  return { tops, bottoms, height: (bottoms.at(-1) ?? 0) + margin }
}

function heightOf(item: Item | undefined): number {
  return item?.height ?? 0
}
