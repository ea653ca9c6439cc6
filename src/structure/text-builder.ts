import type { Block, Sentence, Table } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { startJoining } from './join-lines.ts'
import type { Fragment, Piece, PieceCell, PieceTable } from './line.ts'

/** A block that does not know its section yet. */
export type PlacedBlock = Omit<Block, 'section'>

/** The text of one file with its blocks; offsets count from the beginning of the whole document. */
export type PlacedText = Readonly<{
  text: string
  blocks: readonly PlacedBlock[]
  /** Start of each page of the file. */
  pageStarts: readonly number[]
}>

/** Puts the blocks of a file into one text, from the given offset on, and notes where each page begins. */
export function placePieces(pieces: readonly Piece[], pageCount: number, offset: number): PlacedText {
  const parts: string[] = []
  const blocks: PlacedBlock[] = []
  const pageStarts: number[] = pageCount > 0 ? [offset] : []
  let at = offset
  const onPage = (page: number, start: number): void => {
    while (pageStarts.length <= page && pageStarts.length < pageCount) pageStarts.push(start)
  }
  for (const piece of pieces) {
    const start = blocks.length > 0 ? at + 1 : at
    const placed = piece.table ? placeTable(piece.table, start, onPage) : placeFragments(piece.fragments, start, onPage)
    if (placed.text === '') continue
    if (blocks.length > 0) parts.push('\n')
    parts.push(placed.text)
    at = start + placed.text.length
    const { type, level, marker, emphasis } = piece
    blocks.push({ type, level, marker, emphasis, start, end: at, table: placed.table })
  }
  while (pageStarts.length < pageCount) pageStarts.push(at)
  return { text: parts.join(''), blocks, pageStarts }
}

type Placed = Readonly<{ text: string; table: Table | null }>
type OnPage = (page: number, start: number) => void

function placeFragments(fragments: readonly Fragment[], start: number, onPage: OnPage): Placed {
  const joined = startJoining()
  let isEmpty = true
  for (const fragment of fragments) {
    const next = isEmpty ? fragment.text.trimStart() : fragment.text
    if (next === '') continue
    isEmpty = false
    onPage(fragment.page, start + joined.add(next))
  }
  const text = joined.finish().trimEnd()
  return { text: text.endsWith('\u00ad') ? text.slice(0, -1) : text, table: null }
}

function placeTable({ headerRows, rows }: PieceTable, start: number, onPage: OnPage): Placed {
  const placed = new Map<PieceCell, Span>()
  const lines: string[] = []
  const spans: Span[][] = []
  let at = start
  for (const row of rows) {
    const texts: string[] = []
    const rowSpans: Span[] = []
    let cellStart = at
    for (const cell of row) {
      const known = placed.get(cell)
      if (known) {
        rowSpans.push(known)
        continue
      }
      const { text } = placeFragments(cell.fragments, cellStart, onPage)
      const span = { start: cellStart, end: cellStart + text.length }
      placed.set(cell, span)
      rowSpans.push(span)
      texts.push(text)
      cellStart = span.end + 1
    }
    const line = texts.join('\t')
    lines.push(line)
    spans.push(rowSpans)
    at += line.length + 1
  }
  const text = lines.join('\n')
  return text.trim() === '' ? { text: '', table: null } : { text, table: { headerRows, rows: spans } }
}

/** Sentences of all blocks: headings and entries of a table of contents are one each, cells never share one. */
export function listSentences(
  text: string,
  blocks: readonly PlacedBlock[],
  split: (text: string, start: number, end: number) => readonly Span[],
): readonly Sentence[] {
  const sentences: Sentence[] = []
  const add = (block: number, spans: readonly Span[]): void => {
    for (const { start, end } of spans) sentences.push({ start, end, block })
  }
  for (const [index, block] of blocks.entries()) {
    if (block.table) {
      let last = -1
      for (const row of block.table.rows) {
        for (const cell of row) {
          if (cell.start <= last) continue
          if (cell.end > cell.start) add(index, split(text, cell.start, cell.end))
          last = cell.start
        }
      }
    } else if (block.type === 'heading' || block.type === 'toc') {
      add(index, [{ start: block.start, end: block.end }])
    } else {
      add(index, split(text, block.start, block.end))
    }
  }
  return sentences
}
