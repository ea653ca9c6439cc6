import { findDatedEdge } from './dated-edge.ts'
import type { Line } from './line.ts'
import { findBodyStyle } from './line-style.ts'

/** Lines split into content and page furniture, with the page numbers that were printed in the furniture. */
export type FurnitureResult = Readonly<{
  lines: readonly Line[]
  furniture: readonly Readonly<{ page: number; text: string }>[]
  /** Printed page number of each page of the file, or null. */
  labels: readonly (string | null)[]
}>

type EdgeLine = Readonly<{
  index: number
  line: Line
  edge: 'top' | 'foot'
  key: string
  /** Parts of the line that stand apart, with a key each; empty for a line of one part. */
  parts: readonly Readonly<{ text: string; key: string }>[]
  /** Height on the page, equal for running heads of the same design; "" in text files. */
  level: string
  /** Whether free space divides it from the next line towards the middle of the page. */
  apart: boolean
}>

const linesAtEdge = 4
const minimumRepeats = 3
/** Type larger than the text by this factor is a title's. */
const largeType = 1.2
const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:Seite|S\.|Page)\s*)?(\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*(?:von|\/|of)\s*\d{1,4})?(?:\s*[-–—|])?$/u

/**
 * Sets aside running heads and feet (lines repeated up to their numbers at the same place on at least three pages, in
 * a stretch of pages of which they are on a third; at that height also lines of which a part is repeated or changes with
 * the chapter) and page numbers; the one that dates the paper stays once (dated-edge.ts). Only lines at the upper and
 * lower edge of a page are looked at: words repeated in the middle of pages are content. Labels on their side at the
 * edge of the page go as well.
 */
export function separateFurniture(lines: readonly Line[], heights: readonly number[]): FurnitureResult {
  const pageCount = heights.length
  const edges = findEdgeLines(lines, heights)
  const repeated = findRepeatedKeys(edges, lines, heights)
  const offset = findNumberOffset(edges, repeated)
  const levels = findLevels(edges, pageCount, findBodyStyle(lines).size * largeType)
  const isKnown = ({ text, key }: Readonly<{ text: string; key: string }>, page: number): boolean =>
    repeated.has(key) || isPageNumber(text, page, offset, pageCount)
  const isFurniture = ({ line, key, parts, level }: EdgeLine): boolean => {
    if (line.artifact || isKnown({ text: line.text, key }, line.page)) return true
    if (levels.running.has(level)) return true
    return levels.usual.has(level) && parts.some((part) => isKnown(part, line.page))
  }
  const taken = new Set(lines.flatMap((line, index) => (line.sideways || isTableNotice(line.text) ? [index] : [])))
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
    const label = readLabel(edge, offset)
    if (label !== null) labels[edge.line.page] = label
  }
  const kept = findDatedEdge(edges, taken, lines)
  if (kept) taken.delete(kept.index)
  return {
    lines: closeGaps(kept ? lines.with(kept.index, kept.line) : lines, taken),
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
      if (!line || line.table || line.sideways || at >= linesAtEdge || (height > 0 && line.y > height * 0.16)) break
      edges.push(toEdge(line, index, { edge: 'top', height, next: lines[order[at + 1] ?? -1] }))
    }
    for (let at = order.length - 1; at >= 0; at -= 1) {
      const index = order[at] ?? 0
      const line = lines[index]
      if (
        !line ||
        line.table ||
        line.sideways ||
        order.length - at > linesAtEdge ||
        (height > 0 && line.y < height * 0.86)
      )
        break
      edges.push(toEdge(line, index, { edge: 'foot', height, next: lines[order[at - 1] ?? -1] }))
    }
    start = end
  }
  return edges
}

function toEdge(
  line: Line,
  index: number,
  { edge, height, next }: Readonly<{ edge: 'top' | 'foot'; height: number; next: Line | undefined }>,
): EdgeLine {
  const isPage = height > 0
  const parts = isPage && line.segments.length > 1 ? line.segments : []
  return {
    index,
    line,
    edge,
    key: keyOf(line.text, line, edge, height),
    parts: parts.map(({ text }) => ({ text, key: keyOf(text, line, edge, height) })),
    level: isPage ? `${edge} ${Math.round(line.y / 4)} ${Math.round(line.size)}` : '',
    apart: isPage && next?.page === line.page && Math.abs(next.y - line.y) > 1.8 * Math.max(line.size, next.size),
  }
}

/** Equal for lines that differ in numbers only and stand at about the same height. */
function keyOf(words: string, line: Line, edge: string, height: number): string {
  const text = words.replace(/\d+/g, '#').toLowerCase()
  return height > 0 ? `${edge} ${text} ${Math.round(line.size)} ${Math.round(line.y / 6)}` : `${edge} ${text}`
}

/**
 * Heights at which a line stands on a third of the pages (usual), and those at which nearly every page has one that is
 * set apart from the text (running): there stand heads and feet, whatever they say. Chapters that each begin on a new
 * page have titles at one height as well, in larger type than heads have.
 */
function findLevels(
  edges: readonly EdgeLine[],
  pageCount: number,
  largest: number,
): Readonly<{ usual: ReadonlySet<string>; running: ReadonlySet<string> }> {
  const pages = new Map<string, Set<number>>()
  const apart = new Map<string, number>()
  for (const { level, line, apart: isApart } of edges) {
    if (level === '' || line.size > largest) continue
    pages.set(level, (pages.get(level) ?? new Set()).add(line.page))
    if (isApart) apart.set(level, (apart.get(level) ?? 0) + 1)
  }
  const usual = new Set<string>()
  const running = new Set<string>()
  for (const [level, { size }] of pages) {
    if (size >= 2 && size * 3 >= pageCount) usual.add(level)
    if (size >= minimumRepeats && size >= pageCount * 0.6 && (apart.get(level) ?? 0) === size) running.add(level)
  }
  return { usual, running }
}

/** How often a text stands anywhere: a label that recurs inside of pages is content at their edge as well. */
function countTexts(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of lines) if (text.length < 60) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function findRepeatedKeys(
  edges: readonly EdgeLine[],
  lines: readonly Line[],
  heights: readonly number[],
): ReadonlySet<string> {
  const counts = countTexts(lines)
  const needed = heights.length <= 4 && (heights[0] ?? 0) > 0 ? 2 : minimumRepeats
  const largest = needed < minimumRepeats ? findBodyStyle(lines).size * largeType : Number.POSITIVE_INFINITY
  const pages = new Map<string, number[]>()
  const most = new Map<string, number>()
  for (const { key, line, parts } of edges) {
    if (line.size > largest) continue
    for (const part of [{ text: line.text, key }, ...parts.filter(({ text }) => /\p{L}{3}/u.test(text))]) {
      const list = pages.get(part.key) ?? []
      if (list.at(-1) !== line.page) list.push(line.page)
      pages.set(part.key, list)
      most.set(part.key, Math.max(most.get(part.key) ?? 0, counts.get(part.text) ?? 0))
    }
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
  for (const { line, key, parts } of edges) {
    const alone = [line, ...parts].flatMap(({ text }) => pageNumber.exec(text)?.[1] ?? [])
    const numbers = alone.length > 0 ? alone : repeated.has(key) ? (line.text.match(/\d{1,4}/g) ?? []) : []
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

function readLabel({ line, parts }: EdgeLine, offset: number | null): string | null {
  for (const { text } of [line, ...parts]) {
    const alone = pageNumber.exec(text)?.[1]
    if (alone) return alone
  }
  if (offset === null) return null
  const expected = String(line.page + offset)
  return line.text.match(/\d+/g)?.includes(expected) ? expected : null
}

/** "Fortsetzung auf der nächsten Seite" below a table that runs on. */
function isTableNotice(text: string): boolean {
  return /^[(…]?Fortsetzung (?:auf|von) (?:der )?(?:nächste|folgende|vorige|vorherige)[nr] Seite[)…]?\.?$/u.test(text)
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
