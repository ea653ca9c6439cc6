import { foldSpaces } from '../model/fold-spaces.ts'
import type { RawBlock, RawCell } from '../model/parsed.ts'
import { isCaption } from './caption.ts'
import { cellFragments } from './cell-text.ts'
import { cleanText } from './clean-text.ts'
import type { Fragment, Piece, PieceCell, PieceTable } from './line.ts'
import { parseListMarker } from './list-marker.ts'
import { parseHeadingNumber } from './number-marker.ts'
import { countHeaderRows } from './table-header.ts'

const tocEntry = /\S[ ]*(?:\t|\.{4,})[\s.]*(?:\d{1,3}|[ivx]{1,5})$/
const listTitle = /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Gliederung)$/i
const maximumHeading = 100
const maximumEntry = 250

/** Divides the blocks of a format that knows paragraphs into pieces and counts its pages (0 where it has none). */
export function piecesOfBlocks(blocks: readonly RawBlock[]): Readonly<{ pieces: readonly Piece[]; pages: number }> {
  const pieces: Piece[] = []
  const styled = blocks.some((block) => block.type === 'heading')
  let page = 0
  let level = 0
  for (const [at, block] of blocks.entries()) {
    if (block.type === 'page-break') {
      page += 1
      continue
    }
    if (block.type === 'table') {
      const { table, lastPage } = toTable(block.rows, page)
      page = lastPage
      pieces.push({ type: 'table', level: 0, marker: '', emphasis: false, fragments: [], table })
      continue
    }
    const fragments = toFragments(block.text, page)
    page += block.text.split('\f').length - 1
    if (fragments.length === 0) continue
    if (block.type === 'heading') {
      level = block.level
      pieces.push(toHeading(fragments, block.level))
    } else if (block.type === 'list-item') {
      pieces.push(toPiece('list-item', fragments, { level: block.level, marker: block.marker }))
    } else if (block.type === 'footnote') {
      pieces.push(toFootnote(fragments))
    } else if (block.type === 'caption') {
      pieces.push(toPiece('caption', fragments))
    } else if (block.type === 'toc') {
      pieces.push(toPiece('toc', withoutLeaders(fragments)))
    } else if (isHeadingLike(block, blocks[at + 1], styled ? level : 1)) {
      pieces.push(toHeading(fragments, (styled ? level : 0) + (parseHeadingNumber(foldSpaces(block.text))?.depth ?? 1)))
    } else {
      pieces.push(toParagraph(block.text, fragments, block.bold))
    }
  }
  return { pieces, pages: page + 1 }
}

/** Lines and pages of a block become fragments; white space is folded. A page may begin inside of a word. */
function toFragments(text: string, firstPage: number): readonly Fragment[] {
  const fragments: Fragment[] = []
  let page = firstPage
  let gap = ''
  for (const part of text.split(/([\f\n])/)) {
    if (part === '\f') page += 1
    const words = foldSpaces(cleanText(part))
    if (words === '') {
      gap += part
      continue
    }
    const runsOn = fragments.length > 0 && gap.includes('\f') && !gap.includes('\n')
    const space = /[^\f]/.test(gap) || /^\s/.test(part)
    const dropHyphen = fragments.at(-1)?.text.endsWith('\u00ad') ?? false
    fragments.push({ text: words, page, ...(runsOn && { joint: { dropHyphen, space } }) })
    gap = part.slice(part.trimEnd().length)
  }
  return fragments
}

function toPiece(
  type: Piece['type'],
  fragments: readonly Fragment[],
  { level = 0, marker = '', emphasis = false }: Partial<Pick<Piece, 'level' | 'marker' | 'emphasis'>> = {},
): Piece {
  return { type, level, marker, emphasis, fragments, table: null }
}

function toFootnote([first, ...rest]: readonly Fragment[]): Piece {
  const { text = '', page = 0 } = first ?? {}
  const [mark = '', marker = ''] = /^(\d{1,3})\s/.exec(text) ?? []
  return toPiece('footnote', [{ text: text.slice(mark.length), page }, ...rest], { marker })
}

function toHeading(fragments: readonly Fragment[], level: number): Piece {
  const [first, ...rest] = fragments
  const number = first ? parseHeadingNumber(first.text) : null
  if (!first || !number || number.title === '' || !/^(?:arabic|letter|roman|paragraph|code)$/.test(number.kind)) {
    return toPiece('heading', fragments, { level })
  }
  const title = first.text.slice(number.number.length).replace(/^[.):]?\s*/, '')
  return toPiece('heading', [{ text: title, page: first.page }, ...rest], { level, marker: number.number })
}

function toParagraph(text: string, fragments: readonly Fragment[], bold: boolean): Piece {
  const [first, ...rest] = fragments
  if (isTocEntry(text)) {
    return toPiece('toc', withoutLeaders(fragments))
  }
  if (first && isCaption(first.text)) return toPiece('caption', fragments, { emphasis: bold })
  const marker = first ? parseListMarker(first.text) : null
  if (first && marker && marker.text !== '') {
    const words = [{ text: marker.text, page: first.page }, ...rest]
    return toPiece('list-item', words, { level: 1, marker: marker.marker, emphasis: bold })
  }
  return toPiece('paragraph', fragments, { emphasis: bold })
}

function isTocEntry(text: string): boolean {
  const entry = text.trim()
  return entry.length < maximumEntry && tocEntry.test(entry)
}

/** Dots that lead to a page number are shortened. */
function withoutLeaders(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.map((fragment) => ({ ...fragment, text: fragment.text.replace(/\s*\.{4,}\s*/, ' … ') }))
}

/** A short bold paragraph above running text is a heading that was not marked as one. */
function isHeadingLike(
  block: Extract<RawBlock, { type: 'paragraph' }>,
  next: RawBlock | undefined,
  level: number,
): boolean {
  const text = foldSpaces(block.text)
  if (listTitle.test(text)) return true
  if (block.boxed || !block.bold || level === 0 || text.length > maximumHeading || isTocEntry(block.text)) return false
  if (/[.;,!]$/.test(text) || isCaption(text) || !/^[\p{Lu}\d„§]/u.test(text)) return false
  if (!next || next.type === 'heading' || next.type === 'page-break') return false
  return next.type !== 'paragraph' || !next.bold
}

function toTable(
  rows: readonly (readonly RawCell[])[],
  firstPage: number,
): Readonly<{ table: PieceTable; lastPage: number }> {
  const grid: { cell: PieceCell; bold: boolean }[][] = rows.map(() => [])
  let page = firstPage
  for (const [y, row] of rows.entries()) {
    const skipped = pagesBefore(row)
    page += skipped
    let x = 0
    let rowPage = page
    for (const raw of row) {
      while (grid[y]?.[x]) x += 1
      const text = withoutLeadingBreaks(raw.text, skipped)
      const cell = { fragments: toCell(text, page) }
      rowPage = Math.max(rowPage, page + text.split('\f').length - 1)
      for (let dy = 0; dy < raw.rows; dy += 1) {
        for (let dx = 0; dx < raw.columns; dx += 1) {
          const target = grid[y + dy]
          if (target) target[x + dx] = { cell, bold: raw.header }
        }
      }
      x += raw.columns
    }
    page = rowPage
  }
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const empty = { cell: { fragments: [] }, bold: false }
  const full = grid.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? { ...empty, cell: { fragments: [] } }),
  )
  const table = { headerRows: countHeaderRows(full), rows: full.map((row) => row.map(({ cell }) => cell)), columns: [] }
  return { table, lastPage: page }
}

function toCell(text: string, page: number): readonly Fragment[] {
  const fragments = toFragments(text, page)
  return cellFragments(fragments.map((fragment) => ({ ...fragment, gap: false })))
}

/** A row that begins on a new page says so in its first cell with words, and perhaps in the others too. */
function pagesBefore(row: readonly RawCell[]): number {
  const first = row.find(({ text }) => text.trim() !== '')
  return (
    /^\s*/
      .exec(first?.text ?? '')?.[0]
      .split('\f')
      .slice(1).length ?? 0
  )
}

function withoutLeadingBreaks(text: string, count: number): string {
  const lead = /^\s*/.exec(text)?.[0] ?? ''
  let left = count
  return lead.replace(/\f/g, (sign) => (left-- > 0 ? '' : sign)) + text.slice(lead.length)
}
