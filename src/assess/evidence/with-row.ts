import type { Document } from '../../model/document.ts'
import { blockAt } from '../../model/lookup.ts'
import type { Span } from '../../model/span.ts'

/** A longer row is no quotation that anybody reads. */
const longest = 420

/** A cell with the rest of its row, which says what the cell is about; anything else as it is. */
export function withRow(document: Document, span: Span): Span {
  const rows = document.blocks[blockAt(document, span.start)]?.table?.rows ?? []
  const at = rows.findIndex((cells) => cells.some((cell) => cell.start <= span.start && span.end <= cell.end))
  // A cell merged over several rows stands in the text of the first one.
  const above = new Set(rows[at - 1]?.map(({ start }) => start))
  const own = rows[at]?.filter(({ start, end }) => end > start && !above.has(start)) ?? []
  if (own.length === 0) return span
  const start = Math.min(...own.map((cell) => cell.start))
  const end = Math.max(...own.map((cell) => cell.end))
  return end - start <= longest ? { start, end } : span
}
