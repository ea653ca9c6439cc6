import type { Document, Placement } from './document.ts'
import { lastStartingBefore } from './lookup.ts'
import type { Span } from './span.ts'
import { widthShare } from './text-width.ts'

/** A rectangle on a page, in points from the top left of the page as it is shown. */
export type Box = Readonly<{ page: number; x: number; y: number; width: number; height: number }>

/** What of a document says where its text stands. */
type PlacedText = Pick<Document, 'text' | 'pages' | 'placements'>

/** Font sizes from the base line to the top and the bottom of the letters. */
const ascent = 0.8
const descent = 0.25

/**
 * The boxes of a stretch of text, one for each line it runs over; `page` counts from 1 within the file. Within a line
 * the place of a word is reckoned from rough widths of letters. Empty in formats without places.
 */
export function boxesOf(document: PlacedText, span: Span): readonly Box[] {
  const boxes: Box[] = []
  const { placements } = document
  for (let at = Math.max(lastStartingBefore(placements, span.start), 0); at < placements.length; at += 1) {
    const placement = placements[at]
    if (!placement || placement.start >= span.end) break
    if (placement.end > span.start) boxes.push(toBox(document, placement, span))
  }
  return boxes
}

function toBox({ text, pages }: PlacedText, placement: Placement, { start, end }: Span): Box {
  const words = text.slice(placement.start, placement.end)
  const share = (offset: number): number => widthShare(words, offset - placement.start)
  const from = placement.x + share(Math.max(start, placement.start)) * placement.width
  const to = placement.x + share(Math.min(end, placement.end)) * placement.width
  return {
    page: pages[placement.page]?.number ?? 0,
    x: from,
    y: placement.y - placement.size * ascent,
    width: to - from,
    height: placement.size * (ascent + descent),
  }
}
