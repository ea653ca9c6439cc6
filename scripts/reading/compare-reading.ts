import type { Block, Document, Table } from '../../src/model/document.ts'
import { pageAt, sectionsAround } from '../../src/model/lookup.ts'
import type { Span } from '../../src/model/span.ts'
import { editDistance } from './edit-distance.ts'
import type { Expectation } from './fixture.ts'

/** Counts of one document: how many things there are by hand, and how many of them were read right. */
export type Reading = Readonly<{
  /** Words by hand, and how many of them stand in their order (edit distance page by page). */
  words: number
  inOrder: number
  /** Words that were read at all, and how many of them are on their page. */
  read: number
  onPage: number
  cells: number
  exactCells: number
  sections: number
  exactSections: number
  /** What differs, in words, for whoever mends it. */
  differences: readonly string[]
}>

/** Compares a document with what a person reads in it; without pages in the document all of it counts as one page. */
export function compareReading(document: Document, expected: Expectation): Reading {
  const differences: string[] = []
  const paged = document.pages.length > 0
  const texts = expected.pages.map(({ text }) => text.split('\n'))
  const byHand = paged ? texts : [texts.flat()]
  const notes = notesOf(document)
  const pages = byHand.map((lines) => lines.filter((line) => !notes.has(plain(line))).flatMap(wordsOf))
  const found = wordsByPage(document, pages.length, new Set(byHand.flat().map(plain)))
  let inOrder = 0
  for (const [at, words] of pages.entries()) {
    const { distance, edits } = editDistance(words, found[at] ?? [])
    inOrder += Math.max(0, words.length - distance)
    for (const edit of edits) differences.push(`p${at + 1} ${edit}`)
  }
  const words = pages.reduce((sum, page) => sum + page.length, 0)
  const read = commonWords(pages.flat(), found.flat())
  const onPage = pages.reduce((sum, page, at) => sum + commonWords(page, found[at] ?? []), 0)
  const tables = compareTables(document, expected, differences)
  const sections = compareSections(document, expected, paged, differences)
  return { words, inOrder, read, onPage, ...tables, ...sections, differences }
}

const word = /[\p{L}\p{N}]+(?:[-–'’.,:/][\p{L}\p{N}]+)*/gu

function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}

/**
 * Footnotes that were read as such. They count as in order: they stand before a paragraph that runs on over the page, so
 * that its sentence stays whole.
 */
function notesOf(document: Document): ReadonlySet<string> {
  return new Set(document.blocks.filter(({ type }) => type === 'footnote').map((block) => plainBlock(document, block)))
}

function plainBlock(document: Document, { marker, start, end }: Block): string {
  return plain(`${marker} ${document.text.slice(start, end)}`)
}

/** Words of the blocks with their markers, on the pages they begin on; without the footnotes known by hand. */
function wordsByPage(document: Document, pages: number, lines: ReadonlySet<string>): readonly (readonly string[])[] {
  const found: string[][] = Array.from({ length: pages }, () => [])
  for (const block of document.blocks) {
    if (block.type === 'footnote' && lines.has(plainBlock(document, block))) continue
    const first = pageAt(document, block.start)?.number ?? 1
    found[first - 1]?.push(...wordsOf(block.marker))
    for (const match of document.text.slice(block.start, block.end).matchAll(word)) {
      const page = pageAt(document, block.start + match.index)?.number ?? 1
      found[page - 1]?.push(match[0])
    }
  }
  return found
}

function commonWords(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const item of right) counts.set(item, (counts.get(item) ?? 0) + 1)
  let common = 0
  for (const item of left) {
    const count = counts.get(item) ?? 0
    if (count === 0) continue
    counts.set(item, count - 1)
    common += 1
  }
  return common
}

function compareTables(
  document: Document,
  expected: Expectation,
  differences: string[],
): Readonly<{ cells: number; exactCells: number }> {
  const found = document.blocks.flatMap(({ table }) => (table ? [gridOf(document, table)] : []))
  let cells = 0
  let exactCells = 0
  for (const [index, { rows }] of expected.tables.entries()) {
    const grid = rows.map((row) => row.map(plain))
    const size = grid.reduce((sum, row) => sum + row.length, 0)
    const scores = found.map((other) => equalCells(grid, other))
    const best = scores.indexOf(Math.max(0, ...scores))
    const exact = scores[best] ?? 0
    cells += size
    exactCells += exact
    if (exact < size) differences.push(...tableDifferences(index, grid, found[best] ?? []))
  }
  return { cells, exactCells }
}

type Grid = readonly (readonly string[])[]

function gridOf(document: Document, table: Table): Grid {
  const words = ({ start, end }: Span): string => document.text.slice(start, end)
  return table.rows.map((row) => row.map((cell) => plain(`${words(cell)} ${cell.rest ? words(cell.rest) : ''}`)))
}

/** Only words count: where bullets were, "; " and other marks are a matter of taste. */
function plain(text: string): string {
  return wordsOf(text).join(' ')
}

function equalCells(grid: Grid, other: Grid): number {
  let equal = 0
  for (const [at, row] of grid.entries())
    for (const [column, cell] of row.entries()) if (other[at]?.[column] === cell) equal += 1
  return equal
}

function tableDifferences(index: number, grid: Grid, other: Grid): readonly string[] {
  const lines: string[] = []
  if (grid.length !== other.length) lines.push(`table ${index + 1}: ${grid.length} rows by hand, ${other.length} read`)
  for (const [at, row] of grid.entries()) {
    for (const [column, cell] of row.entries()) {
      const read = other[at]?.[column]
      if (read !== cell) lines.push(`table ${index + 1} [${at}][${column}]: "${cell}" read as "${read ?? ''}"`)
    }
  }
  return lines
}

function compareSections(
  document: Document,
  expected: Expectation,
  paged: boolean,
  differences: string[],
): Readonly<{ sections: number; exactSections: number }> {
  const lineOf = (depth: number, number: string, title: string, page: number) =>
    `${depth} ${plain(`${number} ${title}`)}${paged ? ` p${page}` : ''}`
  const open: number[] = []
  const byHand = expected.sections
    .filter(({ title, page }) => !isFrontMatter(title, page, 0))
    .map(({ level, number, title, page }) => {
      while ((open.at(-1) ?? 0) >= level) open.pop()
      open.push(level)
      return lineOf(open.length, number, title, page)
    })
  const firstSection = expected.sections.find(({ title, page }) => !isFrontMatter(title, page, 0))
  const first = firstSection?.page ?? 1
  const opening = plain(firstSection?.title ?? '')
  const sections = document.sections.map((section, index) => ({ ...section, index }))
  const content = sections.filter(
    ({ level, title, start }) => level > 0 && !isFrontMatter(title, pageAt(document, start)?.number ?? 0, first),
  )
  // Titles above all sections are the document itself and no sections.
  const before = Math.max(
    content.findIndex(({ title }) => plain(title) === opening),
    0,
  )
  const opens = content[before]?.index ?? 0
  const found = content.slice(before).map(({ level, number, title, start, index }) => {
    const above = sectionsAround(document, index).filter((around) => around < opens).length
    return lineOf(level - above, number, title, pageAt(document, start)?.number ?? 0)
  })
  const { distance, edits } = editDistance(byHand, found)
  for (const edit of edits) differences.push(`section ${edit}`)
  return { sections: byHand.length, exactSections: Math.max(0, byHand.length - distance) }
}

/** Whether the title on a cover and the heading of the contents are sections is a matter of taste. */
function isFrontMatter(title: string, page: number, first: number): boolean {
  return /^Inhalt/.test(title) || (page > 0 && page < first)
}
