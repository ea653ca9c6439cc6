import type { LayoutRun } from '../model/parsed.ts'
import { cellFragments } from './cell-text.ts'
import type { PieceCell } from './line.ts'
import { linesOfRuns } from './lines-of-runs.ts'
import { type RuledTable, stackPair, toCellLines } from './ruled-tables.ts'
import { hasSameColumns } from './same-columns.ts'

/** In points: the height a plain row may have between two coloured ones, and how far words may reach over their column. */
const highestRow = 90
const latitude = 3

/**
 * Puts tables together of which only every second row is coloured: what stands between two tables with the same columns
 * is a row, and what stands directly below the last one as well.
 */
export function joinStripes(
  tables: readonly RuledTable[],
  free: ReadonlySet<LayoutRun>,
  page: number,
): readonly RuledTable[] {
  const joined: RuledTable[] = []
  for (const table of tables) {
    const above = joined.findLast((other) => hasSameColumns(other.table, table.table))
    const isNear = above !== undefined && table.y > above.bottom && table.y - above.bottom < highestRow
    const between = isNear ? plainRow(above, table.y, free, page) : null
    if (!above || !between) joined.push(table)
    else joined[joined.indexOf(above)] = stackPair(stackPair(above, between), table)
  }
  return joined.map((table) => {
    const stripe = tables.findLast(({ bottom }) => bottom === table.bottom)
    if (!stripe || stripe === table) return table
    const last = plainRow(table, table.bottom + (stripe.bottom - stripe.y), free, page)
    return last ? stackPair(table, last) : table
  })
}

/** The row from the end of a table down to a height; null unless its words fill two columns and keep to them. */
function plainRow(above: RuledTable, until: number, free: ReadonlySet<LayoutRun>, page: number): RuledTable | null {
  const { columns } = above.table
  const cells = columns.map((): LayoutRun[] => [])
  const runs = new Set<LayoutRun>()
  for (const run of free) {
    if (run.y <= above.bottom || run.y >= until) continue
    const column = columns.findLastIndex((x) => x <= run.x + latitude)
    if (column < 0 || run.x + run.width > (columns[column + 1] ?? above.right) + latitude) return null
    cells[column]?.push(run)
    runs.add(run)
  }
  if (cells.filter((own) => own.length > 0).length < 2) return null
  const row = cells.map((own): PieceCell => ({ fragments: cellFragments(toCellLines(linesOfRuns(own), page)) }))
  const table = { headerRows: 0, rows: [row], columns }
  return { table, x: above.x, right: above.right, y: above.bottom, bottom: until, runs }
}
