import { expect, test } from 'vitest'
import { prose, run, structure } from './layout-document.ts'

const rows = [
  ['Gremium', 'Rhythmus'],
  ['Plenum', 'jährlich'],
  ['Rat', 'monatlich'],
  ['Kreis', 'vierteljährlich'],
]

/** Rows of headings of a table without lines between its columns; `bold`: rows in bold, `ruled`: rows below a line. */
function headerRows(bold: readonly number[], ruled: readonly number[] = []): number | undefined {
  const runs = rows.flatMap((cells, at) =>
    cells.map((text, column) => run(text, 70 + column * 200, 100 + at * 20, { size: 10, bold: bold.includes(at) })),
  )
  const rules = ruled.map((at) => ({ x1: 70, y1: 86 + at * 20, x2: 520, y2: 86 + at * 20 }))
  return structure([{ runs: [...runs, ...prose(400, 4)], rules }]).value.blocks[0]?.table?.headerRows
}

test.each<[string, readonly number[], readonly number[], number]>([
  ['in bold', [0], [], 1],
  ['above the only line', [], [1], 1],
  ['in bold where every row is ruled', [0], [1, 2, 3], 1],
])('the first row %s holds the heads', (_, bold, ruled, expected) => {
  expect(headerRows(bold, ruled)).toBe(expected)
})

test.each<[string, readonly number[], readonly number[]]>([
  ['no row is bold', [], []],
  ['all rows are bold', [0, 1, 2, 3], []],
  ['another row is bold as well', [0, 3], []],
  ['only a later row is bold', [1], []],
  ['every row is ruled', [], [1, 2, 3]],
])('the first row holds no heads where %s', (_, bold, ruled) => {
  expect(headerRows(bold, ruled)).toBe(0)
})
