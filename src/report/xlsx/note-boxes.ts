import { strFromU8, strToU8 } from 'fflate'
import { rowHeights, type Sheet } from './sheet.ts'

/**
 * Makes the boxes of notes as large as their text needs: the library draws them all alike, and spreadsheets do not let them
 * grow. Changes the drawing parts of an unpacked workbook.
 */
export function enlargeNotes(parts: Record<string, Uint8Array>, sheets: readonly Sheet[]): void {
  for (const [name, part] of Object.entries(parts)) {
    const number = /^xl\/drawings\/vmlDrawing(\d+)\.vml$/.exec(name)?.[1]
    const sheet = number === undefined ? undefined : sheetOfDrawing(Number(number), parts, sheets)
    if (sheet) parts[name] = strToU8(roomy(strFromU8(part), sheet))
  }
}

/** The sheet whose relationships name the drawing. */
function sheetOfDrawing(
  number: number,
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly Sheet[],
): Sheet | undefined {
  return sheets.find((_, index) => {
    const relations = parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`]
    return relations !== undefined && strFromU8(relations).includes(`/vmlDrawing${number}.vml"`)
  })
}

function roomy(drawing: string, sheet: Sheet): string {
  const heights = rowHeights(sheet)
  return drawing.replace(/<v:shape [\s\S]*?<\/v:shape>/g, (shape) => {
    const row = Number(/<x:Row>(\d+)<\/x:Row>/.exec(shape)?.[1])
    const column = Number(/<x:Column>(\d+)<\/x:Column>/.exec(shape)?.[1])
    const cell = sheet.rows[row]?.[column]
    if (cell === undefined || typeof cell === 'string' || cell.note === undefined) return shape
    const height = noteHeight(cell.note)
    return shape
      .replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor(sheet, heights, row, column, height)}</x:Anchor>`)
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${boxWidth * 0.75}pt;height:${height * 0.75}pt`)
  })
}

/** In pixels; about as many characters fit in a line of a note. */
const boxWidth = 400
const lineCharacters = 66
const lineHeight = 16

function noteHeight(note: string): number {
  const lines = note.split('\n').map((line) => Math.max(1, Math.ceil(line.length / lineCharacters)))
  return lineHeight * (lines.reduce((sum, count) => sum + count, 0) + 1)
}

/** The corners of a box as "column, pixels, row, pixels" twice: right of the cell, beginning at its row. */
function anchor(sheet: Sheet, heights: readonly number[], row: number, column: number, height: number): string {
  const columnSize = (index: number): number => Math.round((sheet.widths[index] ?? 8.43) * 7 + 5)
  const rowSize = (index: number): number => Math.round(((heights[index] ?? 15) * 4) / 3)
  const right = walk(column + 1, boxWidth + gap, columnSize)
  const bottom = walk(row, height, rowSize)
  return [column + 1, gap, row, 0, right.index, right.rest, bottom.index, bottom.rest].join(', ')
}

const gap = 12

function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
): Readonly<{ index: number; rest: number }> {
  let index = from
  let rest = pixels
  while (rest > sizeOf(index)) {
    rest -= sizeOf(index)
    index += 1
  }
  return { index, rest }
}
