import { widthShare } from '../model/text-width.ts'
import type { Fragment, Line, Piece, Place } from './line.ts'

/** A line as a part of a block, with its place where the format knows places. */
export function toFragment({ text, page, x, right, y, size }: Line): Fragment {
  return size > 0 ? { text, page, place: { x, right, y, size } } : { text, page }
}

/** The fragment without its beginning, such as a bullet or number; the rest is the end of its text. */
export function withRest(fragment: Fragment, rest: string): Fragment {
  const { place, text } = fragment
  if (!place || rest.length >= text.length) return { ...fragment, text: rest }
  const x = place.x + widthShare(text, text.length - rest.length) * (place.right - place.x)
  return { ...fragment, text: rest, place: { ...place, x } }
}

/** One place around several parts of a line, null for none. */
export function placeAround(parts: readonly Pick<Place, 'x' | 'right'>[], y: number, size: number): Place | null {
  if (parts.length === 0) return null
  return { x: Math.min(...parts.map(({ x }) => x)), right: Math.max(...parts.map(({ right }) => right)), y, size }
}

/** The parts of a block; of a table those of all its cells. */
export function fragmentsOf(piece: Piece): readonly Fragment[] {
  return piece.table ? piece.table.rows.flat().flatMap((cell) => cell.fragments) : piece.fragments
}
