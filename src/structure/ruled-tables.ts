import type { LayoutRun } from '../model/parsed.ts'
import { type CellLine, cellFragments } from './cell-text.ts'
import { distinctPlaces, type Grid, type GridLine } from './grid-lines.ts'
import type { PieceCell, PieceTable } from './line.ts'
import { linesOfRuns, type RunLine } from './lines-of-runs.ts'
import { hasSameColumns } from './same-columns.ts'
import { countHeaderRows, looksLikeChart, type StyledCell } from './table-header.ts'

/** A table between ruling lines, with the runs that stand in it. */
export type RuledTable = Readonly<{
  table: PieceTable
  x: number
  right: number
  y: number
  bottom: number
  runs: ReadonlySet<LayoutRun>
}>

const slack = 2.5

/** Reads a grid of ruling lines as a table; null when it is a box or a drawing. */
export function readRuledTable(grid: Grid, runs: readonly LayoutRun[], page: number): RuledTable | null {
  const { horizontal, vertical } = grid
  const xs = distinctPlaces([
    ...vertical.map((line) => line.at),
    ...horizontal.flatMap((line) => [line.start, line.end]),
  ])
  const ys = distinctPlaces([
    ...horizontal.map((line) => line.at),
    ...vertical.flatMap((line) => [line.start, line.end]),
  ])
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1 || columns > 40 || rows > 400) return null
  const groups = mergeCells(grid, xs, ys)
  const inside = new Map<number, LayoutRun[]>()
  const taken = new Set<LayoutRun>()
  for (const run of runs) {
    const column = placeOf(xs, run.x + Math.min(run.width / 2, run.size))
    const row = placeOf(ys, run.y - run.size * 0.3)
    if (column < 0 || row < 0) continue
    const group = groups[row * columns + column] ?? 0
    const list = inside.get(group)
    if (list) list.push(run)
    else inside.set(group, [run])
    taken.add(run)
  }
  if (inside.size < 2 || inside.size * 3 < new Set(groups).size) return null
  const cells = new Map<number, StyledCell>()
  const cellOf = (group: number): StyledCell => {
    const known = cells.get(group)
    if (known) return known
    const lines = linesOfRuns(inside.get(group) ?? [])
    const cell = {
      cell: { fragments: cellFragments(toCellLines(lines, page)) },
      bold: lines.length > 0 && lines.every((line) => line.bold),
    }
    cells.set(group, cell)
    return cell
  }
  const styled = ys
    .slice(1)
    .map((_, row) => xs.slice(1).map((_, column) => cellOf(groups[row * columns + column] ?? 0)))
  const kept = dropEmpty(styled, xs)
  if ((kept.rows[0]?.length ?? 0) < 2 || looksLikeChart(kept.rows.map((row) => row.map(({ cell }) => cell))))
    return null
  const table = {
    headerRows: countHeaderRows(kept.rows),
    rows: kept.rows.map((row) => row.map(({ cell }) => cell)),
    columns: kept.columns,
  }
  return { table, x: xs[0] ?? 0, right: xs.at(-1) ?? 0, y: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, runs: taken }
}

/** Joins tables of one page that stand directly on each other with the same columns, as a set-off row of headings does. */
export function stackTables(tables: readonly RuledTable[]): readonly RuledTable[] {
  const stacked: RuledTable[] = []
  for (const next of [...tables].sort((a, b) => a.y - b.y)) {
    const above = stacked.findLast((table) => isDirectlyAbove(table, next))
    if (!above) {
      stacked.push(next)
      continue
    }
    stacked[stacked.indexOf(above)] = stackPair(above, next)
  }
  return stacked
}

/** One table of two, the lower one below the upper one; one or two rows on top of others are their headings. */
export function stackPair(above: RuledTable, next: RuledTable): RuledTable {
  const isHeader = above.table.rows.length <= 2 && above.table.headerRows === 0
  const headerRows = isHeader ? above.table.rows.length : above.table.headerRows
  const table = { ...above.table, headerRows, rows: [...above.table.rows, ...next.table.rows] }
  return { ...above, table, bottom: next.bottom, runs: new Set([...above.runs, ...next.runs]) }
}

function isDirectlyAbove(above: RuledTable, next: RuledTable): boolean {
  const distance = next.y - above.bottom
  return distance >= -slack && distance <= 8 && hasSameColumns(above.table, next.table)
}

/** For each elementary cell the number of the cell it belongs to: cells without a line between them are one. */
function mergeCells(grid: Grid, xs: readonly number[], ys: readonly number[]): readonly number[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const groups = Array.from({ length: columns * rows }, (_, index) => index)
  const right = Array.from({ length: columns * rows }, () => true)
  for (let row = 0; row < rows; row += 1) {
    const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column
      right[at] = column === columns - 1 || hasLine(grid.vertical, xs[column + 1] ?? 0, middle)
      if (column > 0 && right[at - 1] === false) groups[at] = groups[at - 1] ?? at
    }
  }
  for (let row = 1; row < rows; row += 1) {
    for (let column = 0; column < columns; ) {
      const at = row * columns + column
      let end = column
      while (end + 1 < columns && right[row * columns + end] === false) end += 1
      const above = at - columns
      const sameShape = sameRun(groups, above, end - column) && (column === 0 || groups[above - 1] !== groups[above])
      const closed = sameShape && !hasLineAlong(grid.horizontal, ys[row] ?? 0, xs, column, end)
      if (closed) for (let index = column; index <= end; index += 1) groups[row * columns + index] = groups[above] ?? at
      column = end + 1
    }
  }
  return groups
}

function sameRun(groups: readonly number[], from: number, length: number): boolean {
  for (let at = from; at <= from + length; at += 1) if (groups[at] !== groups[from]) return false
  return groups[from + length + 1] !== groups[from]
}

function hasLineAlong(lines: readonly GridLine[], y: number, xs: readonly number[], from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) {
    if (hasLine(lines, y, ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2)) return true
  }
  return false
}

function hasLine(lines: readonly GridLine[], at: number, middle: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= slack * 1.5 && line.start <= middle && line.end >= middle)
}

function placeOf(places: readonly number[], value: number): number {
  if (value < (places[0] ?? 0) - slack || value > (places.at(-1) ?? 0) + slack) return -1
  let place = 0
  while (place + 2 < places.length && value >= (places[place + 1] ?? 0)) place += 1
  return place
}

export function toCellLines(lines: readonly RunLine[], page: number): readonly CellLine[] {
  return lines.map((line, at) => {
    const before = lines[at - 1]
    const { text, x, right, y, size } = line
    return {
      text,
      page,
      place: { x, right, y, size },
      gap: before !== undefined && line.y - before.y > 1.75 * Math.max(line.size, before.size),
    }
  })
}

/** Rows and columns without any text, the strips between double lines, are left out. */
function dropEmpty(
  rows: readonly (readonly StyledCell[])[],
  xs: readonly number[],
): Readonly<{ rows: readonly (readonly StyledCell[])[]; columns: readonly number[] }> {
  const seen = new Set<PieceCell>()
  const isNew = ({ cell }: StyledCell): boolean => cell.fragments.length > 0 && !seen.has(cell)
  const filledRows = rows.filter((row) => {
    const filled = row.some(isNew)
    for (const { cell } of row) seen.add(cell)
    return filled
  })
  const width = rows[0]?.length ?? 0
  const keep: number[] = []
  const before = new Set<PieceCell>()
  for (let column = 0; column < width; column += 1) {
    const cells = filledRows.map((row) => row[column]).filter((cell) => cell !== undefined)
    if (cells.some(({ cell }) => cell.fragments.length > 0 && !before.has(cell))) keep.push(column)
    for (const { cell } of cells) before.add(cell)
  }
  const pick = (row: readonly StyledCell[]): readonly StyledCell[] =>
    keep.map((column) => row[column]).filter((cell) => cell !== undefined)
  return { rows: filledRows.map(pick), columns: keep.map((column) => xs[column] ?? 0) }
}
