import type { LayoutPage, LayoutRule, LayoutRun, TaggedElement } from '../model/parsed.ts'
import { findGrids, type Grid } from './grid-lines.ts'
import type { Island } from './island.ts'
import type { Line } from './line.ts'
import { findLineNumbers } from './line-numbers.ts'
import { linesOfRuns, type RunLine } from './lines-of-runs.ts'
import { findBoxes } from './page-boxes.ts'
import { orderPage } from './reading-order.ts'
import { type RuledTable, readRuledTable, stackTables } from './ruled-tables.ts'
import { joinStripes } from './striped-tables.ts'
import { stripsOf } from './strips.ts'
import { tagOf, withPlausibleTags } from './tagged-lines.ts'

/** Turns the runs of the pages into lines in reading order; tables between ruling lines become one line each. */
export function linesOfLayout(pages: readonly LayoutPage[]): readonly Line[] {
  const leading = findLeading(pages)
  return withPlausibleTags(pages.flatMap((page, index) => linesOfPage(page, index, leading)))
}

/** Share of the page's width in which text on its side is a label. */
const edgeShare = 0.12
const mostLinesOfBox = 15
const mostLinesOfSideBar = 40
const narrowBox = 0.4

/** A line or a table where it stands in reading order. */
type Placed = PlacedLine | PlacedTable

type PlacedLine = Readonly<{
  line: RunLine
  table: null
  /** Set off from what stands before it: by a box, or as a note in the margin. */
  apart: boolean
  /** The text of the column before goes on here. */
  continues: boolean
  /** Set on its side at the edge of the page. */
  sideways: boolean
  /** In a box of a few lines. */
  boxed: boolean
}>

type PlacedTable = Readonly<{ line: RuledTable; table: RuledTable; apart: boolean }>

/** Drawn lines and tags, which tell columns. */
type Marks = Readonly<{ rules: readonly LayoutRule[]; elements: readonly TaggedElement[] }>

type PlacedIsland = Island & Readonly<{ placed: readonly Placed[] }>

function linesOfPage(page: LayoutPage, index: number, leading: number): readonly Line[] {
  const grids = findGrids(page.rules)
  const numbers = findLineNumbers(page.runs)
  const isAside = (run: LayoutRun): boolean => isOnSide(run) || numbers.has(run)
  const upright = page.runs.some(isAside) ? page.runs.filter((run) => !isAside(run)) : page.runs
  const { tables, rest } = findRuledTables(grids, page, index)
  const free = tables.length > 0 ? upright.filter((run) => rest.has(run)) : upright
  const islands = tables.map((table) => islandOf(table, [{ line: table, table, apart: false }]))
  const boxes = findBoxes(grids, page).filter(
    (box) => !tables.some((table) => isAround(box, table) && isAround(table, box)),
  )
  const horizontal = page.rules.filter((rule) => rule.y1 === rule.y2 && rule.x2 - rule.x1 >= 40)
  const placed = [
    ...placeRegion(free, islands, {
      boxes,
      width: page.width,
      rules: horizontal,
      elements: page.elements,
    }),
    ...placeSideways(page, rest, numbers),
  ]
  const lines: Line[] = []
  let above: Placed | null = null
  for (const item of placed) {
    lines.push(
      item.table
        ? toTableLine(item.table, index)
        : toLine(item, index, above, { leading, horizontal, elements: page.elements }),
    )
    above = item
  }
  return lines
}

function findRuledTables(
  grids: readonly Grid[],
  { runs, height }: LayoutPage,
  page: number,
): Readonly<{ tables: readonly RuledTable[]; rest: ReadonlySet<LayoutRun> }> {
  const tables: RuledTable[] = []
  const rest = new Set(runs)
  for (const grid of grids) {
    const table = readRuledTable(grid, runs, page)
    if (!table || isRunningHead(table, height) || [...table.runs].some((run) => !rest.has(run))) continue
    tables.push(table)
    for (const run of table.runs) rest.delete(run)
  }
  const joined = joinStripes(stackTables(tables), rest, page)
  for (const { runs: own } of joined) for (const run of own) rest.delete(run)
  return { tables: joined, rest }
}

/** A single row of cells at the edge of the page is a running head or foot with a rule, not a table. */
function isRunningHead({ table, y, bottom }: RuledTable, height: number): boolean {
  return table.rows.length === 1 && (bottom < height * 0.09 || y > height * 0.91)
}

/** Boxes from the inside out become islands with what stands in them; then the region around them is put in order. */
function placeRegion(
  runs: readonly LayoutRun[],
  islands: readonly PlacedIsland[],
  { boxes, width, ...marks }: Marks & Readonly<{ boxes: readonly Island[]; width: number }>,
): readonly Placed[] {
  let free = runs
  let around = islands
  for (const box of boxes) {
    const inside = free.filter(
      (run) => run.x >= box.x - 2 && run.x + run.width <= box.right + 2 && run.y > box.y && run.y < box.bottom + 2,
    )
    const islandsInside = around.filter((island) => isAround(box, island))
    const baseLines = new Set(inside.map(({ y }) => Math.round(y)))
    if (baseLines.size < 2 || inside.length === free.length) continue
    const isNarrow = box.right - box.x < width * narrowBox
    const boxed = baseLines.size <= (isNarrow ? mostLinesOfSideBar : mostLinesOfBox)
    const [first, ...rest] = placeOrdered(inside, islandsInside, marks).map((item) =>
      boxed ? { ...item, boxed } : item,
    )
    if (!first) continue
    const taken = new Set(inside)
    free = free.filter((run) => !taken.has(run))
    around = [
      ...around.filter((island) => !islandsInside.includes(island)),
      islandOf(box, [{ ...first, apart: true }, ...rest]),
    ]
  }
  return placeOrdered(free, around, marks)
}

function placeOrdered(
  runs: readonly LayoutRun[],
  islands: readonly PlacedIsland[],
  { rules, elements }: Marks,
): readonly Placed[] {
  const lines = linesOfRuns(runs)
  const parts = orderPage(stripsOf(lines, elements), islands, rules)
  const whole = parts.length === 1 && parts[0]?.runs?.length === runs.length
  return parts.flatMap((part, at): readonly Placed[] => {
    if (part.island) return part.island.placed
    const before = parts[at - 1]
    const isAfterBox = before?.island !== undefined && before.island !== null && before.island.placed[0]?.apart === true
    const apart = part.apart || isAfterBox || (before?.runs ? before.apart : false)
    return (whole ? lines : linesOfRuns(part.runs)).map((line, index) => ({
      line,
      table: null,
      apart: index === 0 && apart,
      continues: index === 0 && part.continues,
      sideways: false,
      boxed: false,
    }))
  })
}

function islandOf({ x, right, y, bottom }: Island, placed: readonly Placed[]): PlacedIsland {
  return { x, right, y, bottom, placed }
}

function isAround(outer: Island, inner: Island): boolean {
  return (
    inner.x >= outer.x - 4 &&
    inner.right <= outer.right + 4 &&
    inner.y >= outer.y - 4 &&
    inner.bottom <= outer.bottom + 4
  )
}

function isOnSide({ direction }: LayoutRun): boolean {
  return direction !== 'level'
}

/** Text set on its side comes last; at the edge of the page it is a label, as numbers of lines are. */
function placeSideways(
  { runs, width }: LayoutPage,
  rest: ReadonlySet<LayoutRun>,
  numbers: ReadonlySet<LayoutRun>,
): readonly Placed[] {
  return runs
    .filter((run) => (isOnSide(run) || numbers.has(run)) && rest.has(run))
    .flatMap((run) => linesOfRuns([run]))
    .map((line) => {
      const sideways = line.x < width * edgeShare || line.x > width * (1 - edgeShare)
      return { line, table: null, apart: true, continues: false, sideways, boxed: false }
    })
}

function toTableLine({ table, x, right, y }: RuledTable, page: number): Line {
  return {
    text: '',
    page,
    x,
    right,
    y,
    size: 0,
    bold: false,
    gap: 1,
    ruled: false,
    continues: false,
    sideways: false,
    boxed: false,
    artifact: false,
    segments: [],
    level: 0,
    element: null,
    table,
  }
}

type LineContext = Readonly<{
  leading: number
  horizontal: readonly LayoutRule[]
  elements: readonly TaggedElement[]
}>

function toLine(
  { line, apart, continues, sideways, boxed }: PlacedLine,
  page: number,
  above: Placed | null,
  { leading, horizontal, elements }: LineContext,
): Line {
  const base = { ...line, page, table: null, continues, sideways, boxed, ...tagOf(line, elements) }
  if (!above || continues) return { ...base, gap: 0, ruled: false }
  if (above.table) return { ...base, gap: 1, ruled: false }
  const { y, size, right } = above.line
  const distance = (line.y - y) / (leading * Math.max(size, line.size))
  const ruled = horizontal.some((rule) => {
    if (rule.y1 <= y || rule.y1 >= line.y - line.size * 0.4 || rule.x2 < line.x || rule.x1 > line.right) return false
    const underline = rule.y1 - y < size * 0.35 && rule.x2 <= right + 2
    return !underline
  })
  const gap = distance < 0 ? 3 : Math.max(apart ? 1 : 0, distance - 1)
  return { ...base, gap, ruled }
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
