import type { Tone } from '../html/value-mark.ts'
import type { SheetId } from '../messages/workbook-texts.ts'

/** A cell of the workbook; rows and columns count from 0. */
export type SheetPlace = Readonly<{ sheet: SheetId; row: number; column: number }>

export type SheetCell = Readonly<{
  value: string | number | Date | null
  tone?: Tone
  /** Where a click leads to. */
  link?: SheetPlace | null
  /** Shown beside the cell when the pointer rests on it. */
  note?: string
  /** Those for "entry" are to be filled in by a person. */
  look?: 'title' | 'heading' | 'plain' | 'soft' | 'entry' | 'entry-date' | 'centre' | 'middle'
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
  /** Columns that are printed, from the left; the rest are for machines. */
  printedColumns?: number
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
 * 7 and the greatest width of the column.
 */
export function fittingWidths(
  rows: readonly (readonly CellOrText[])[],
  widest: (column: number) => number,
): readonly number[] {
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
    const usual = lengths[Math.ceil((lengths.length - 1) * 0.9)] ?? 0
    return Math.max(7, Math.min(widest(column), usual + 3), Math.min(28, longestWord(shownText(heading)) + 4))
  })
}

/** Letters of the longest word, as it breaks at spaces and hyphens. */
export function longestWord(text: string): number {
  return Math.max(...text.split(/\s|(?<=-)/).map(({ length }) => length))
}

/**
 * Heights of all rows in points: spreadsheets are told, because not all of them measure texts that break when they open a
 * file, and the boxes of notes rest on them.
 */
export function rowHeights({ rows, widths }: Pick<Sheet, 'rows' | 'widths'>): readonly number[] {
  return rows.map((row) => {
    const lines = row.map((cell, column) => (isForMachines(cell) ? 1 : lineCount(cell, widths[column] ?? 10)))
    const isTitle = row.some((cell) => typeof cell !== 'string' && cell.look === 'title')
    return isTitle ? 30 : Math.min(tallest, padding + Math.round(lineHeight * Math.max(1, ...lines)))
  })
}

/** Ids and the like stay on one line, however long. */
function isForMachines(cell: CellOrText): boolean {
  return typeof cell !== 'string' && cell.look === 'soft'
}

const lineHeight = 12.8
const padding = 4
/** German running text in Calibri 10, measured in LibreOffice, with a little to spare. */
const lettersPerUnit = 1.18
const indent = 1.5
/** Whole quotations of a page are read in the cell, not at a glance. */
const tallest = 300

/** Lines that a text takes when its words break at the width of the column. */
function lineCount(cell: CellOrText, width: number): number {
  const isHeading = typeof cell !== 'string' && cell.look === 'heading'
  const letters = isHeading ? 1.05 : lettersPerUnit
  const room = Math.max(4, (width - indent) * letters)
  return shownText(cell)
    .split('\n')
    .reduce((sum, line) => sum + wrapped(line, room), 0)
}

function wrapped(line: string, room: number): number {
  if (line.length <= room) return 1
  let lines = 1
  let used = 0
  for (const { length } of line.split(/(?<=[ \t-])/)) {
    if (used > 0 && used + length > room + 1) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(length / room) - 1)
    used += length
  }
  return lines
}
