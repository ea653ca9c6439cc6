import { isCaption } from './caption.ts'
import { toFragment, withRest } from './fragment.ts'
import type { Line, Piece } from './line.ts'
import { roundSize } from './line-style.ts'
import { type ListMarker, parseListMarker } from './list-marker.ts'

type Kind = 'paragraph' | 'list-item' | 'caption'

/** Lines of running text in order; divides them into paragraphs, list items and captions. */
export function buildParagraphs(lines: readonly Line[], unwrapped: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  const list: number[] = []
  const reach = findReach(lines)
  let open: Line[] = []
  let kind: Kind = 'paragraph'
  let marker: ListMarker | null = null
  const close = (): void => {
    if (open.length === 0) return
    pieces.push(toPiece(kind, open, marker, levelOfList(kind, open[0], list)))
    open = []
    marker = null
  }
  for (const [at, line] of lines.entries()) {
    const before = open.at(-1)
    const found = readMarker(line, before, open[0], marker)
    const caption = isCaption(line.text)
    if (
      !before ||
      found ||
      caption ||
      unwrapped ||
      breaksParagraph(before, line, reach[at - 1] ?? 0, open[0], kind, marker)
    ) {
      close()
      if (kind === 'list-item' && !found && line.gap > 1.5) list.length = 0
      kind = found ? 'list-item' : caption ? 'caption' : 'paragraph'
      marker = found
    }
    open.push(line)
  }
  close()
  return pieces
}

/** A number at the start of a line that continues a sentence ("… nach Absatz" / "(1) des Gesetzes") is no marker. */
function readMarker(
  line: Line,
  before: Line | undefined,
  first: Line | undefined,
  marker: ListMarker | null,
): ListMarker | null {
  const found = parseListMarker(line.text)
  if (!found || !before || line.gap >= 0.5) return found
  if (marker && !found.numbered && found.marker === marker.marker && first?.x === line.x) return found
  if (!found.numbered && /^[–—-]$/u.test(found.marker)) {
    const continues =
      /^(?:\p{Ll}|und\b|oder\b)/u.test(found.text) && !/[.:;,!?]$/.test(before.text) && line.x === before.x
    return continues && parseListMarker(before.text) === null && before.page === line.page ? null : found
  }
  const indent = Math.abs(line.x - before.x) > (line.size > 0 ? line.size * 0.5 : 1)
  if (!found.numbered || indent || /[.:;!?,)]$/.test(before.text)) return found
  if (marker && /\s(?:und|oder|sowie)$/.test(before.text) && isNext(marker.marker, found.marker)) return found
  return /^\p{Lu}/u.test(found.text) && line.gap >= 0 && parseListMarker(before.text) !== null
    ? found
    : found.marker.startsWith('(')
      ? found
      : null
}

/** Whether two markers follow each other: "3." and "4.", "d)" and "e)". */
function isNext(before: string, marker: string): boolean {
  const [own, next] = [before.replace(/[().]/g, ''), marker.replace(/[().]/g, '')]
  if (before.replace(own, '') !== marker.replace(next, '')) return false
  const following = /^\d+$/.test(own) ? String(Number(own) + 1) : String.fromCharCode(own.charCodeAt(0) + 1)
  return (own.length === 1 || /^\d+$/.test(own)) && next === following
}

const finished = /[.!?:;]["“”»«)\]]*$/u
const openEnd =
  /(?:[,–-]|\s(?:und|oder|sowie|der|die|das|des|dem|den|für|von|zur|zum|in|im|mit|bzw\.|jede[nrsm]?|eine[nrsm]?|aus|an|auf|bei|durch|als))$/u

function breaksParagraph(
  before: Line,
  line: Line,
  reach: number,
  first: Line | undefined,
  kind: Kind,
  marker: ListMarker | null,
): boolean {
  const lower = /^\p{Ll}/u.test(line.text)
  const done = finished.test(before.text)
  if (line.page !== before.page || line.continues) return lower && !done ? false : done || !isFull(before, line, reach)
  const tight = line.size > 0 ? 0.35 : 0.5
  // In text files a blank line may come out of the extraction: a sentence that is plainly not at its end goes on.
  const goesOn = !done && (lower || (openEnd.test(before.text) && isFull(before, line, reach)))
  if (line.gap > tight) return !(goesOn && line.gap < 1.6 && line.size === 0)
  const outdent = line.size > 0 ? line.size * 0.6 : 1
  if (kind === 'list-item' && marker && first && line.x < first.x - outdent) return !(goesOn && line.size === 0)
  if (line.size > 0) {
    if (Math.abs(roundSize(line.size) - roundSize(before.size)) > 1) return true
    if (line.bold !== before.bold && !isFull(before, line, reach)) return true
    if (line.x - before.x > line.size * 1.2 && first !== before && done) return true
    if (kind === 'list-item' && marker && first && line.x < before.x - line.size * 0.6 && before !== first) return true
    if (kind === 'paragraph' && first !== before && line.x < before.x - line.size * 2) return true
  }
  if (isFull(before, line, reach)) return false
  if (done) return true
  return !lower && !openEnd.test(before.text) && before.right - before.x < (reach - before.x) * 0.65
}

/** Whether the next line's first word would not have fitted on the line before: then the break has no meaning. */
function isFull(before: Line, line: Line, reach: number): boolean {
  const space = line.text.indexOf(' ')
  const letters = space < 0 ? line.text.length : space
  const perLetter = line.size > 0 ? (line.right - line.x) / Math.max(line.text.length, 1) : 1
  const slack = line.size > 0 ? 0.4 : 4
  return before.right + (letters + 1 + slack) * perLetter >= reach - (line.size > 0 ? 0 : reach * 0.08)
}

/** For each line the right edge that its neighbourhood of unbroken lines reaches. */
function findReach(lines: readonly Line[]): readonly number[] {
  const reach: number[] = []
  for (let start = 0; start < lines.length; ) {
    const first = lines[start]
    let end = start + 1
    let right = first?.right ?? 0
    while (end < lines.length) {
      const line = lines[end]
      if (!line || line.page !== first?.page || line.gap > 3 || line.continues) break
      right = Math.max(right, line.right)
      end += 1
    }
    for (let at = start; at < end; at += 1) reach.push(right)
    start = end
  }
  return reach
}

/** Nesting of a list item by the indents of the items above it in the same list; changes the list of indents. */
function levelOfList(kind: Kind, line: Line | undefined, indents: number[]): number {
  if (kind !== 'list-item' || !line) {
    if (kind === 'paragraph') indents.length = 0
    return 0
  }
  const tolerance = line.size > 0 ? line.size * 0.5 : 1
  while (indents.length > 0 && (indents.at(-1) ?? 0) > line.x + tolerance) indents.pop()
  if (indents.length === 0 || (indents.at(-1) ?? 0) < line.x - tolerance) indents.push(line.x)
  return indents.length
}

function toPiece(kind: Kind, lines: readonly Line[], marker: ListMarker | null, level: number): Piece {
  const fragments = lines.map(toFragment)
  if (marker && fragments[0]) fragments[0] = withRest(fragments[0], marker.text)
  const emphasis = lines.every((line) => line.bold)
  return { type: kind, level, marker: marker?.marker ?? '', emphasis, fragments, table: null }
}
