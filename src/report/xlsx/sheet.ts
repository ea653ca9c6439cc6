import type { SheetId } from '../messages/workbook-texts.ts'

/** A cell of the workbook; rows and columns count from 0. */
export type SheetPlace = Readonly<{ sheet: SheetId; row: number; column: number }>

/** How a value is coloured; the colour only repeats what the words say. */
export type Tone = 'yes' | 'part' | 'no' | 'unread' | 'none'

export type SheetCell = Readonly<{
  value: string | number | Date | null
  tone?: Tone
  /** Where a click leads to. */
  link?: SheetPlace | null
  /** Shown beside the cell when the pointer rests on it. */
  note?: string
  /** Those for "entry" are to be filled in by a person. */
  look?: 'title' | 'heading' | 'strong' | 'soft' | 'entry' | 'entry-date' | 'centre'
}>

/** Text stands for a cell that is nothing else. */
export type CellOrText = SheetCell | string

/** A list from which people choose in a range of cells. */
export type Choice = Readonly<{
  range: string
  kind: 'list' | 'date'
  /** The values themselves, or a formula of ours that says where they stand; null for dates. */
  values: readonly string[] | null
  formula: string | null
  title: string
  hint: string
  fault: string
}>

export type Sheet = Readonly<{
  id: SheetId
  rows: readonly (readonly CellOrText[])[]
  /** Number of rows at the top that stay in view and are repeated on paper; the last of them holds the headings. */
  headRows: number
  /** Columns at the left that stay in view. */
  headColumns: number
  /** Whether the headings carry filters. */
  filter: boolean
  /** Widths of columns in characters. */
  widths: readonly number[]
  /** Heights of rows in points, where they must be known; otherwise the spreadsheet finds them. */
  heights?: ReadonlyMap<number, number>
  choices?: readonly Choice[]
}>

/** "A", "B", … of a column. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** The text of a cell as people see it. */
export function shownText(cell: CellOrText): string {
  if (typeof cell === 'string') return cell
  if (cell.value instanceof Date) return '31.12.2026'
  return cell.value === null ? '' : String(cell.value)
}

/**
 * Widths that suit the content: as wide as nine of ten cells ask for, at least so that no word of the heading breaks, between
 * 7 and the given width.
 */
export function fittingWidths(rows: readonly (readonly CellOrText[])[], widest = 50): readonly number[] {
  const [head = []] = rows
  return head.map((heading, column) => {
    const lengths = rows
      .slice(1)
      .map((row) =>
        Math.max(
          0,
          ...shownText(row[column] ?? '')
            .split('\n')
            .map(({ length }) => length),
        ),
      )
      .filter((length) => length > 0)
      .toSorted((a, b) => a - b)
    const usual = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0
    const word = Math.max(
      ...shownText(heading)
        .split(/[\s-]/)
        .map(({ length }) => length),
    )
    return Math.max(7, Math.min(widest, usual + 2), Math.min(28, word + 4))
  })
}

/** Height in points for a row whose texts break at the widths of their columns. */
export function fittingHeight(row: readonly CellOrText[], widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    shownText(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / (widths[column] ?? 10))), 0),
  )
  return 4 + 13.5 * Math.max(1, ...lines)
}
