import type { ITableCellOptions } from 'docx'
import {
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

/** Paragraphs and tables of the Word file, with text that is safe to print as it stands. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Text of a document without signs that XML forbids; its line breaks and tabs become signs that show. */
export function plainText(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[\t]+/g, ' | ')
    .replace(/\s*\n\s*/g, ' / ')
    .toWellFormed()
}

export type RunLook = Readonly<{ bold?: boolean; color?: string; size?: number; italics?: boolean }>

export function run(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ text: plainText(text), ...look })
}

export function heading(level: 1 | 2 | 3, ...runs: readonly TextRun[]): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
  return new Paragraph({ heading: levels[level], keepNext: true, children: [...runs] })
}

export function paragraph(...runs: readonly TextRun[]): Paragraph {
  return new Paragraph({ children: [...runs] })
}

/** A paragraph that stays with what follows. */
export function lead(...runs: readonly TextRun[]): Paragraph {
  return new Paragraph({ keepNext: true, children: [...runs] })
}

export function bullet(...runs: readonly TextRun[]): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, children: [...runs] })
}

/** A short heading inside of a part, that stays with what follows. */
export function label(text: string): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { before: 120, after: 40 }, children: [run(text, { bold: true })] })
}

/** A passage of the draft, set off by a line at its left. */
export function quotation(text: string, place: string): Paragraph {
  return new Paragraph({
    indent: { left: 284 },
    spacing: { after: 80 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'C9D0D9' } },
    children: [run(text), ...(place === '' ? [] : [run(` (${place})`, { color: '4A5361', size: 18 })])],
  })
}

/** Twentieths of a point. */
type Columns = readonly number[]

/** A table whose first row is repeated on each page; rows are not divided by the end of a page. */
export function table(columns: Columns, head: readonly string[], rows: readonly (readonly TableCell[])[]): Table {
  const headCells = head.map((text, index) => {
    return cell([run(text, { bold: true, size: 18 })], columns[index] ?? 0, { shading: fill('F3F5F8') })
  })
  return new Table({
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headCells }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: [...cells] })),
    ],
  })
}

export function cell(
  runs: readonly TextRun[],
  width: number,
  options: Pick<ITableCellOptions, 'shading'> = {},
): TableCell {
  return new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({ spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO }, children: [...runs] }),
    ],
  })
}

export function fill(colour: string): NonNullable<ITableCellOptions['shading']> {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour }
}
