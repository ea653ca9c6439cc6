import type { LayoutRule } from '../model/parsed.ts'

/** A straight line at one height (or one x) from start to end. */
export type GridLine = Readonly<{ at: number; start: number; end: number }>

/** Horizontal and vertical lines that touch each other. */
export type Grid = Readonly<{ horizontal: readonly GridLine[]; vertical: readonly GridLine[] }>

const snap = 2
const touch = 3
const maximumLines = 1500

/** Merges ruling lines and groups those that touch into grids. */
export function findGrids(rules: readonly LayoutRule[]): readonly Grid[] {
  const horizontal = mergeLines(
    rules.filter((rule) => rule.y1 === rule.y2).map((rule) => ({ at: rule.y1, start: rule.x1, end: rule.x2 })),
  )
  const vertical = mergeLines(
    rules.filter((rule) => rule.x1 === rule.x2).map((rule) => ({ at: rule.x1, start: rule.y1, end: rule.y2 })),
  )
  if (vertical.length === 0 || horizontal.length + vertical.length > maximumLines) return []
  const parents = [...horizontal, ...vertical].map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parents[at] !== at) at = parents[at] ?? at
    parents[index] = at
    return at
  }
  for (const [h, row] of horizontal.entries()) {
    for (const [v, column] of vertical.entries()) {
      const meets =
        column.at >= row.start - touch &&
        column.at <= row.end + touch &&
        row.at >= column.start - touch &&
        row.at <= column.end + touch
      if (meets) parents[root(horizontal.length + v)] = root(h)
    }
  }
  const grids = new Map<number, { horizontal: GridLine[]; vertical: GridLine[] }>()
  for (let index = 0; index < parents.length; index += 1) {
    const key = root(index)
    const grid = grids.get(key) ?? { horizontal: [], vertical: [] }
    const line = horizontal[index]
    if (line) grid.horizontal.push(line)
    else grid.vertical.push(vertical[index - horizontal.length] as GridLine)
    grids.set(key, grid)
  }
  return [...grids.values()].filter((grid) => grid.horizontal.length > 0 && grid.vertical.length > 0)
}

/** Joins lines at (nearly) the same place that overlap or follow each other. */
export function mergeLines(lines: readonly GridLine[]): readonly GridLine[] {
  const sorted = [...lines].sort((a, b) => a.at - b.at || a.start - b.start)
  const merged: GridLine[] = []
  let band: GridLine[] = []
  const flush = (): void => {
    band.sort((a, b) => a.start - b.start)
    let open: GridLine | null = null
    for (const line of band) {
      if (open && line.start <= open.end + touch) {
        open = { at: open.at, start: open.start, end: Math.max(open.end, line.end) }
      } else {
        if (open) merged.push(open)
        open = line
      }
    }
    if (open) merged.push(open)
    band = []
  }
  for (const line of sorted) {
    const first = band[0]
    if (first && line.at - first.at > snap) flush()
    band.push(line)
  }
  flush()
  return merged
}

/** Distinct places of lines, those within the snapping distance taken as one. */
export function distinctPlaces(values: readonly number[]): readonly number[] {
  const places: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (places.length === 0 || value - (places.at(-1) ?? 0) > snap * 1.5) places.push(value)
  }
  return places
}
