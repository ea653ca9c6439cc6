import type { PieceTable } from './line.ts'

/** Points by which the edges of the same column may differ. */
const latitude = 4

/** Whether two tables have the same left edges of columns; false where they are not known. */
export function hasSameColumns(first: PieceTable, second: PieceTable): boolean {
  if (first.columns.length === 0 || first.columns.length !== second.columns.length) return false
  return first.columns.every((x, at) => Math.abs(x - (second.columns[at] ?? 0)) <= latitude)
}
