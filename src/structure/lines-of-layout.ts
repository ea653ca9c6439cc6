import type { LayoutPage, LayoutRule, LayoutRun } from '../model/parsed.ts'
import { findGrids } from './grid-lines.ts'
import type { Line } from './line.ts'
import { linesOfRuns, type RunLine } from './lines-of-runs.ts'
import { splitColumns } from './page-columns.ts'
import { type RuledTable, readRuledTable, stackTables } from './ruled-tables.ts'

/** Turns the runs of the pages into lines in reading order; tables between ruling lines become one line each. */
export function linesOfLayout(pages: readonly LayoutPage[]): readonly Line[] {
  const leading = findLeading(pages)
  return pages.flatMap((page, index) => linesOfPage(page, index, leading))
}

type Placed = Readonly<{ line: RunLine; table: null }> | Readonly<{ line: RuledTable; table: RuledTable }>

function linesOfPage(page: LayoutPage, index: number, leading: number): readonly Line[] {
  const tables: RuledTable[] = []
  const taken = new Set<LayoutRun>()
  for (const grid of findGrids(page.rules)) {
    const table = readRuledTable(grid, page.runs, index)
    if (!table || [...table.runs].some((run) => taken.has(run))) continue
    tables.push(table)
    for (const run of table.runs) taken.add(run)
  }
  const stacked = stackTables(tables)
  const free = taken.size > 0 ? page.runs.filter((run) => !taken.has(run)) : page.runs
  const placed: Placed[] = splitColumns(free, page.width).flatMap((part) =>
    linesOfRuns(part).map((line) => ({ line, table: null })),
  )
  for (const table of stacked) {
    const at = placed.findIndex(
      (item) => item.line.y > table.y && (item.table !== null || item.line.y > table.bottom - 2),
    )
    placed.splice(at < 0 ? placed.length : at, 0, { line: table, table })
  }
  const horizontal = page.rules.filter((rule) => rule.y1 === rule.y2 && rule.x2 - rule.x1 >= 40)
  const lines: Line[] = []
  let above: Placed | null = null
  for (const item of placed) {
    lines.push(item.table ? toTableLine(item.table, index) : toLine(item.line, index, above, { leading, horizontal }))
    above = item
  }
  return lines
}

function toTableLine({ table, x, right, y }: RuledTable, page: number): Line {
  return { text: '', page, x, right, y, size: 0, bold: false, gap: 1, ruled: false, segments: [], level: 0, table }
}

function toLine(
  line: RunLine,
  page: number,
  above: Placed | null,
  { leading, horizontal }: Readonly<{ leading: number; horizontal: readonly LayoutRule[] }>,
): Line {
  const base = { ...line, page, level: 0, table: null }
  if (!above) return { ...base, gap: 0, ruled: false }
  if (above.table) return { ...base, gap: 1, ruled: false }
  const { y, size, right } = above.line
  const distance = (line.y - y) / (leading * Math.max(size, line.size))
  const ruled = horizontal.some((rule) => {
    if (rule.y1 <= y || rule.y1 >= line.y - line.size * 0.4 || rule.x2 < line.x || rule.x1 > line.right) return false
    const underline = rule.y1 - y < size * 0.35 && rule.x2 <= right + 2
    return !underline
  })
  return { ...base, gap: distance < 0 ? 3 : Math.max(0, distance - 1), ruled }
}

/** Usual distance of base lines in font sizes: the median over pairs of lines that follow each other closely. */
function findLeading(pages: readonly LayoutPage[]): number {
  const ratios: number[] = []
  for (const { runs } of pages) {
    for (let at = 1; at < runs.length && ratios.length < 5000; at += 1) {
      const run = runs[at]
      const before = runs[at - 1]
      if (!run || !before || run.size !== before.size || run.size === 0) continue
      const ratio = (run.y - before.y) / run.size
      if (ratio > 0.9 && ratio < 2.2) ratios.push(ratio)
    }
  }
  ratios.sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length / 2)] ?? 1.25
}
