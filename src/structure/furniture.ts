import type { Line } from './line.ts'

/** Lines split into content and page furniture, with the page numbers that were printed in the furniture. */
export type FurnitureResult = Readonly<{
  lines: readonly Line[]
  furniture: readonly Readonly<{ page: number; text: string }>[]
  /** Printed page number of each page of the file, or null. */
  labels: readonly (string | null)[]
}>

type EdgeLine = Readonly<{ index: number; line: Line; edge: 'top' | 'foot'; key: string }>

const linesAtEdge = 4
const minimumRepeats = 3
const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:Seite|S\.|Page)\s*)?(\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*(?:von|\/|of)\s*\d{1,4})?(?:\s*[-–—|])?$/u

/**
 * Sets aside running heads and feet (lines repeated up to their numbers at the same place on at least three pages, in
 * a stretch of pages of which they are on a third) and page numbers. Only lines at the upper and lower edge of a page
 * are looked at: words repeated in the middle of pages are content.
 */
export function separateFurniture(lines: readonly Line[], heights: readonly number[]): FurnitureResult {
  const pageCount = heights.length
  const edges = findEdgeLines(lines, heights)
  const repeated = findRepeatedKeys(edges, countTexts(lines), heights)
  const offset = findNumberOffset(edges, repeated)
  const isFurniture = (edge: EdgeLine): boolean =>
    repeated.has(edge.key) || isPageNumber(edge.line.text, edge.line.page, offset, pageCount)
  const taken = new Set<number>()
  const labels: (string | null)[] = Array.from({ length: pageCount }, () => null)
  let blocked = ''
  for (const edge of edges) {
    const side = `${edge.edge}${edge.line.page}`
    if (blocked === side) continue
    if (!isFurniture(edge)) {
      if (!isRuleOnly(edge.line.text)) blocked = side
      continue
    }
    taken.add(edge.index)
    const label = readLabel(edge.line.text, edge.line.page, offset)
    if (label !== null) labels[edge.line.page] = label
  }
  return {
    lines: closeGaps(lines, taken),
    furniture: lines.filter((_, index) => taken.has(index)).map(({ page, text }) => ({ page, text })),
    labels,
  }
}

/** The first and last lines of each page, from the outside inwards. */
function findEdgeLines(lines: readonly Line[], heights: readonly number[]): readonly EdgeLine[] {
  const edges: EdgeLine[] = []
  for (let start = 0; start < lines.length; ) {
    const page = lines[start]?.page ?? 0
    let end = start
    while (end < lines.length && lines[end]?.page === page) end += 1
    const height = heights[page] ?? 0
    const order = Array.from({ length: end - start }, (_, at) => start + at)
    if (height > 0) order.sort((a, b) => (lines[a]?.y ?? 0) - (lines[b]?.y ?? 0))
    for (const [at, index] of order.entries()) {
      const line = lines[index]
      if (!line || line.table || at >= linesAtEdge || (height > 0 && line.y > height * 0.16)) break
      edges.push({ index, line, edge: 'top', key: keyOf(line, 'top', height) })
    }
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const index = order[at] ?? 0
      const line = lines[index]
      if (!line || line.table || order.length - at > linesAtEdge || (height > 0 && line.y < height * 0.86)) break
      edges.push({ index, line, edge: 'foot', key: keyOf(line, 'foot', height) })
    }
    start = end
  }
  return edges
}

/** Equal for lines that differ in numbers only and stand at about the same height. */
function keyOf(line: Line, edge: string, height: number): string {
  const text = line.text.replace(/\d+/g, '#').toLowerCase()
  return height > 0 ? `${edge} ${text} ${Math.round(line.size)} ${Math.round(line.y / 6)}` : `${edge} ${text}`
}

/** How often a text stands anywhere: a label that recurs inside of pages is content at their edge as well. */
function countTexts(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) if (text.length < 60) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function findRepeatedKeys(
  edges: readonly EdgeLine[],
  counts: ReadonlyMap<string, number>,
  heights: readonly number[],
): ReadonlySet<string> {
  const needed = heights.length <= 4 && (heights[0] ?? 0) > 0 ? 2 : minimumRepeats
  const pages = new Map<string, number[]>()
  const most = new Map<string, number>()
  for (const { key, line } of edges) {
    const list = pages.get(key) ?? []
    if (list.at(-1) !== line.page) list.push(line.page)
    pages.set(key, list)
    most.set(key, Math.max(most.get(key) ?? 0, counts.get(line.text) ?? 0))
  }
  const repeated = new Set<string>()
  for (const [key, list] of pages) {
    const stretch = (list.at(-1) ?? 0) - (list[0] ?? 0) + 1
    if ((most.get(key) ?? 0) > list.length + 1) continue
    if (list.length >= needed && list.length * 3 >= stretch) repeated.add(key)
  }
  return repeated
}

/** The difference between printed and counted page numbers on which most pages agree, or null. */
function findNumberOffset(edges: readonly EdgeLine[], repeated: ReadonlySet<string>): number | null {
  const votes = new Map<number, Set<number>>()
  for (const { line, key } of edges) {
    const alone = pageNumber.exec(line.text)?.[1]
    const numbers = alone ? [alone] : repeated.has(key) ? (line.text.match(/\d{1,4}/g) ?? []) : []
    for (const number of numbers) {
      if (!/^\d+$/.test(number)) continue
      const offset = Number(number) - line.page
      const pages = votes.get(offset) ?? new Set()
      votes.set(offset, pages.add(line.page))
    }
  }
  let best: number | null = null
  for (const [offset, pages] of votes) {
    const count = best === null ? 1 : (votes.get(best)?.size ?? 0)
    if (pages.size >= 2 && (best === null || pages.size > count)) best = offset
  }
  return best
}

function isPageNumber(text: string, page: number, offset: number | null, pageCount: number): boolean {
  const match = pageNumber.exec(text)
  if (!match) return false
  const [, number = ''] = match
  if (/^\d/.test(number)) {
    const value = Number(number)
    if (text !== number) return value <= pageCount + Math.abs(offset ?? 0) + 20
    return offset !== null && Math.abs(value - page - offset) <= 3
  }
  return text !== number || (number.length > 1 && pageCount > 3 && page < 20)
}

function readLabel(text: string, page: number, offset: number | null): string | null {
  const alone = pageNumber.exec(text)?.[1]
  if (alone) return alone
  if (offset === null) return null
  const expected = String(page + offset)
  return text.match(/\d+/g)?.includes(expected) ? expected : null
}

function isRuleOnly(text: string): boolean {
  return /^[-–—_=|.\s]+$/u.test(text)
}

/** The first line of content on a page has no space above it that would count. */
function closeGaps(lines: readonly Line[], taken: ReadonlySet<number>): readonly Line[] {
  if (taken.size === 0) return lines
  const kept: Line[] = []
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) continue
    const isFirst = kept.at(-1)?.page !== line.page
    kept.push(isFirst && line.gap !== 0 ? { ...line, gap: 0 } : line)
  }
  return kept
}
