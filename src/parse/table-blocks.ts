import type { RawBlock, RawCell } from '../model/parsed.ts'

type Rows = readonly (readonly RawCell[])[]

const maximumColumns = 200
const maximumCells = 500_000

/**
 * A table as a block whose merged cells stay inside it. One whose grid would be out of all proportion to what is in it
 * becomes a paragraph per cell.
 */
export function toTableBlocks(rows: Rows): readonly RawBlock[] {
  const fitted = rows.map((row, at) =>
    row.map((cell) => ({
      ...cell,
      columns: within(cell.columns, maximumColumns),
      rows: within(cell.rows, rows.length - at),
    })),
  )
  const cells = fitted.flat()
  if (cells.every(({ text }) => text.trim() === '')) return []
  const width = fitted.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  const merged = cells.reduce((sum, cell) => sum + cell.columns * cell.rows, 0)
  if (Math.max(width * rows.length, merged) <= maximumCells) return [{ type: 'table', rows: fitted }]
  return cells.filter(({ text }) => text.trim() !== '').map(({ text }) => ({ type: 'paragraph', text, bold: false }))
}

function widthOf(row: readonly RawCell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0)
}

function within(span: number, limit: number): number {
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), limit) : 1
}
