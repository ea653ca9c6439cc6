import type { Block, Placement, Sentence, Table, TableCell } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { joinLines, startJoining } from './join-lines.ts'
import type { Fragment, Piece, PieceCell, PieceTable } from './line.ts'

/** A block that does not know its section yet. */
export type PlacedBlock = Omit<Block, 'section'>

/** The text of one file with its blocks. */
export type PlacedText = Readonly<{
  text: string
  blocks: readonly PlacedBlock[]
  /** Start of each page of the file. */
  pageStarts: readonly number[]
  /** Places of the lines; `page` counts from 0 within the file. */
  placements: readonly Placement[]
}>

/** Puts the blocks of a file into one text and notes where each page begins. */
export function placePieces(pieces: readonly Piece[], pageCount: number): PlacedText {
  const parts: string[] = []
  const blocks: PlacedBlock[] = []
  const pageStarts: number[] = pageCount > 0 ? [0] : []
  let at = 0
  const placements: Placement[] = []
  const note: Note = ({ page, place }, start, end) => {
    while (pageStarts.length <= page && pageStarts.length < pageCount) pageStarts.push(start)
    if (!place || end <= start) return
    placements.push({ start, end, page, x: place.x, y: place.y, width: place.right - place.x, size: place.size })
  }
  for (const piece of pieces) {
    const start = blocks.length > 0 ? at + 1 : at
    const placed = piece.table ? placeTable(piece.table, start, note) : placeFragments(piece.fragments, start, note)
    if (placed.text === '') continue
    if (blocks.length > 0) parts.push('\n')
    parts.push(placed.text)
    at = start + placed.text.length
    const { type, level, marker, emphasis } = piece
    blocks.push({ type, level, marker, emphasis, start, end: at, table: placed.table })
  }
  while (pageStarts.length < pageCount) pageStarts.push(at)
  return { text: parts.join(''), blocks, pageStarts, placements }
}

type Placed = Readonly<{ text: string; table: Table | null }>
/** Takes down where a fragment stands in the text. */
type Note = (fragment: Fragment, start: number, end: number) => void

function placeFragments(fragments: readonly Fragment[], start: number, note: Note): Placed {
  const joined = startJoining()
  const starts: Readonly<{ fragment: Fragment; at: number }>[] = []
  for (const fragment of fragments) {
    const next = starts.length === 0 ? fragment.text.trimStart() : fragment.text
    if (next === '') continue
    starts.push({ fragment, at: joined.add(next, fragment.joint) })
  }
  const text = joined.finish()
  for (const [index, { fragment, at }] of starts.entries()) {
    const end = starts[index + 1]?.at ?? text.length
    note(fragment, start + at, start + (text[end - 1] === ' ' ? end - 1 : end))
  }
  return { text, table: null }
}

/**
 * One line for each row. What stands of a divided cell on the next page comes on a line of its own before the first row
 * of that page, so that the text of a page stays together.
 */
function placeTable({ headerRows, rows }: PieceTable, start: number, note: Note): Placed {
  const placed = new Map<PieceCell, TableCell>()
  const lines: string[] = []
  let waiting: Readonly<{ cell: PieceCell; fragments: readonly Fragment[] }>[] = []
  let at = start
  const addLine = (
    cells: readonly Readonly<{ cell: PieceCell; fragments: readonly Fragment[] }>[],
    isRest: boolean,
  ): void => {
    const texts: string[] = []
    let cellStart = at
    for (const { cell, fragments } of cells) {
      const { text } = placeFragments(fragments, cellStart, note)
      const span = { start: cellStart, end: cellStart + text.length }
      const known = placed.get(cell)
      placed.set(cell, isRest && known && known.end > known.start ? { ...known, rest: span } : { ...span, rest: null })
      texts.push(text)
      cellStart = span.end + 1
    }
    const line = texts.join('\t')
    lines.push(line)
    at += line.length + 1
  }
  const addRests = (): void => {
    if (waiting.length > 0) addLine(waiting, true)
    waiting = []
  }
  for (const row of rows) {
    const fresh = [...new Set(row)].filter((cell) => !placed.has(cell))
    const page = Math.min(...fresh.flatMap(({ fragments }) => fragments[0]?.page ?? []))
    if (waiting.some(({ fragments }) => (fragments[0]?.page ?? 0) <= page)) addRests()
    const parts = fresh.map((cell) => ({ cell, ...divideAtPage(cell.fragments, page) }))
    addLine(
      parts.map(({ cell, early }) => ({ cell, fragments: early })),
      false,
    )
    waiting.push(...parts.flatMap(({ cell, late }) => (late.length > 0 ? [{ cell, fragments: late }] : [])))
  }
  addRests()
  const text = lines.join('\n')
  if (text.trim() === '') return { text: '', table: null }
  const nowhere = { start, end: start, rest: null }
  return { text, table: { headerRows, rows: rows.map((row) => row.map((cell) => placed.get(cell) ?? nowhere)) } }
}

/** What stands on the page and what on later ones; a word that the break divides stays whole on the page it begins on. */
function divideAtPage(
  fragments: readonly Fragment[],
  page: number,
): Readonly<{ early: readonly Fragment[]; late: readonly Fragment[] }> {
  const at = fragments.findIndex((fragment) => fragment.page > page)
  if (at < 0) return { early: fragments, late: [] }
  const [last, next] = [fragments[at - 1], fragments[at]]
  if (!last || !next || !joinLines(last.text, next.text).dropHyphen) {
    return { early: fragments.slice(0, at), late: fragments.slice(at) }
  }
  const [word = ''] = /^\S+/.exec(next.text) ?? []
  const rest = next.text.slice(word.length).trimStart()
  return {
    early: [...fragments.slice(0, at - 1), { ...last, text: last.text.slice(0, -1) + word }],
    late: rest === '' ? fragments.slice(at + 1) : [{ ...next, text: rest }, ...fragments.slice(at + 1)],
  }
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
      const spans = new Set(block.table.rows.flat().flatMap((cell) => (cell.rest ? [cell, cell.rest] : [cell])))
      for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        if (end > start) add(index, split(text, start, end))
      }
    } else if (block.type === 'heading' || block.type === 'toc') {
      add(index, [{ start: block.start, end: block.end }])
    } else {
      add(index, split(text, block.start, block.end))
    }
  }
  return sentences
}
