import { withFineSegments } from './aligned-columns.ts'
import { placeAround } from './fragment.ts'
import type { Line, PieceCell, PieceTable, Segment } from './line.ts'

const longestHead = 60
const closeAbove = 0.7

/**
 * Adds the line above a table without lines as its first row of headings, if its words stand over the columns: each heads
 * the columns it stands over. Null for a line of text.
 */
export function withSpanningHead(table: PieceTable, above: Line | undefined, first: Line): PieceTable | null {
  if (!above || above.table || above.page !== first.page || above.size === 0 || first.gap > closeAbove) return null
  const { columns } = table
  const right = Math.max(...first.segments.map((segment) => segment.right))
  const heads = withFineSegments(above).segments.map((segment) => ({
    segment,
    cell: toCell(segment, above),
    columns: columnsUnder(segment, columns, right),
  }))
  const fits = heads.every(
    ({ segment, columns: under }) =>
      under.length > 0 && segment.right <= right + above.size && segment.text.length <= longestHead,
  )
  const spans = heads.some(({ columns: under }) => under.length > 1)
  if (!fits || !spans || above.x < (columns[1] ?? 0) - above.size) return null
  const empty = columns.map((): PieceCell => ({ fragments: [] }))
  const row = columns.map(
    (_, column) => heads.find((head) => head.columns.includes(column))?.cell ?? empty[column] ?? { fragments: [] },
  )
  return { ...table, headerRows: table.headerRows + 1, rows: [row, ...table.rows] }
}

/** Columns of which a part stands under the words. */
function columnsUnder({ x, right }: Segment, columns: readonly number[], end: number): readonly number[] {
  return columns.flatMap((start, column) => {
    const until = Math.min(columns[column + 1] ?? end, end)
    const covered = Math.min(right, until) - Math.max(x, start)
    return covered > (until - start) * 0.3 ? [column] : []
  })
}

function toCell({ text, x, right }: Segment, { page, y, size }: Line): PieceCell {
  const place = placeAround([{ x, right }], y, size)
  return { fragments: [{ text, page, ...(place ? { place } : {}) }] }
}
