import { findAlignedTables } from './aligned-tables.ts'
import { type Contents, findContents } from './contents.ts'
import { findNotes, type Notes } from './footnotes.ts'
import { toFragment, withRest } from './fragment.ts'
import type { HeadingMark } from './heading-levels.ts'
import { findBoxHeads, findHeadings, prefixesOf } from './headings.ts'
import { joinTables } from './join-tables.ts'
import type { Fragment, Line, Piece } from './line.ts'
import { findBodyStyle } from './line-style.ts'
import { buildParagraphs } from './paragraphs.ts'

/** Divides the lines of a file (without furniture) into blocks in reading order. */
export function piecesOfLines(all: readonly Line[], outline: ReadonlyMap<string, number>): readonly Piece[] {
  const lines = joinTables(findAlignedTables(all, findContents(all).lines))
  const body = findBodyStyle(lines)
  const contents = findContents(lines)
  const notes = findNotes(lines, body)
  const prefixes = prefixesOf(contents.entries, outline)
  const headings = findHeadings(lines, {
    contents,
    outline,
    prefixes,
    body,
    boxHeads: findBoxHeads(lines),
    notes: notes.lines,
  })
  const unwrapped = isUnwrapped(lines)
  const pieces: Piece[] = []
  let text: Line[] = []
  const flush = (): void => {
    for (const piece of buildParagraphs(text, unwrapped)) pieces.push(piece)
    text = []
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const heading = headings.get(at)
    if (heading) {
      flush()
      pieces.push(toHeading(lines.slice(at, at + heading.count), heading))
      at += heading.count - 1
    } else if (notes.marks.has(at) && text.length > 0) {
      const last = text.pop()
      if (last) text.push({ ...last, text: last.text + line.text })
    } else if (line.table) {
      flush()
      pieces.push({ type: 'table', level: 0, marker: '', emphasis: false, fragments: [], table: line.table })
    } else if (contents.lines.has(at)) {
      flush()
      at = pushRun(lines, at, contents, 'toc', pieces)
    } else if (notes.lines.has(at)) {
      const held = holdOpenParagraph(lines, at, notes, text)
      text = text.slice(0, text.length - held.length)
      flush()
      at = pushRun(lines, at, notes, 'footnote', pieces)
      text = [...held]
    } else {
      text.push(line)
    }
  }
  flush()
  return pieces
}

/** A number in front is the marker; a word with number ("Handlungsfeld 3") is part of the words. */
function toHeading(lines: readonly Line[], { level, number }: HeadingMark): Piece {
  const fragments = lines.map(toFragment)
  const takesMarker =
    number && number.title !== '' && ['arabic', 'letter', 'roman', 'paragraph', 'code'].includes(number.kind)
  let marker = ''
  const first = fragments[0]
  if (takesMarker && first) {
    marker = number.number
    const title = first.text.slice(marker.length).replace(/^[.):]?\s*/, '')
    if (title === '') fragments.shift()
    else fragments[0] = withRest(first, title)
  }
  return { type: 'heading', level, marker, emphasis: lines.every((line) => line.bold), fragments, table: null }
}

/** Adds the entries or notes from here on as blocks and returns the index of the last line. */
function pushRun(
  lines: readonly Line[],
  from: number,
  { lines: members, starts }: Contents | Notes,
  type: 'toc' | 'footnote',
  pieces: Piece[],
): number {
  let open: Fragment[] = []
  let marker = ''
  const close = (): void => {
    if (open.length > 0) pieces.push({ type, level: 0, marker, emphasis: false, fragments: open, table: null })
    open = []
    marker = ''
  }
  let at = from
  const page = lines[from]?.page
  for (; at < lines.length && members.has(at); at += 1) {
    const line = lines[at]
    if (!line || (type === 'footnote' && line.page !== page)) break
    if (starts.has(at)) close()
    const note = type === 'footnote' && starts.has(at) ? noteMark.exec(line.text) : null
    if (note) marker = note[1] ?? ''
    const fragment = toFragment(line)
    if (type === 'toc') open.push({ ...fragment, text: line.text.replace(leaders, ' … ') })
    else open.push(note ? withRest(fragment, line.text.slice(note[0].length)) : fragment)
  }
  close()
  return at - 1
}

/**
 * The last paragraph above the notes when it runs on over the page: it is held back until after the notes, so that
 * they do not interrupt it and still stand on their page.
 */
function holdOpenParagraph(lines: readonly Line[], at: number, notes: Notes, text: readonly Line[]): readonly Line[] {
  const last = text.at(-1)
  let next = at
  while (notes.lines.has(next) && lines[next]?.page === lines[at]?.page) next += 1
  const after = lines[next]
  if (!last || last.page !== lines[at]?.page || !after || after.table || /[.!?:]["“”»«)]*\d{0,3}$/u.test(last.text))
    return []
  let start = text.length - 1
  while (start > 0 && text[start - 1]?.page === last.page) {
    if ((text[start]?.gap ?? 1) >= 0.35 || /[.!?:]$/.test(text[start - 1]?.text ?? '')) break
    start -= 1
  }
  return text.slice(start)
}

const noteMark = /^(\d{1,3}|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)[.)]?\s*/u
const leaders = /\s*(?:\.{4,}|(?:\. ){4,}\.?|…{2,}|_{4,})[\s.]*/

/** A file whose paragraphs are single long lines, as programs save them, has no line breaks inside paragraphs. */
function isUnwrapped(lines: readonly Line[]): boolean {
  if ((lines[0]?.size ?? 1) > 0) return false
  let long = 0
  let total = 0
  for (const { text } of lines) {
    total += text.length
    if (text.length > 160) long += text.length
  }
  return long * 2 > total
}
