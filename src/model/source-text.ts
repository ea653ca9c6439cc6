import type { Document } from './document.ts'
import type { Evidence } from './evidence.ts'
import type { DocumentFormat } from './parsed.ts'
import type { Box } from './placement.ts'
import { boxesOf } from './placement.ts'
import type { BundleResult } from './result.ts'

/**
 * The canonical text of a file, or of one of the documents in it, with its places on the pages: what is needed to carry
 * passages back into the file or into programs that work on the text. It is not part of results.json.
 */
export type SourceText = Readonly<{
  /** Path of the file, as in Evidence. */
  file: string
  sha256: string
  format: DocumentFormat
  /** Length of the canonical text of the file in front of this one: 0 unless the file holds several documents. */
  textBefore: number
}> &
  Pick<Document, 'text' | 'pages' | 'placements'>

/** The text of a document that was read from one file. */
export function toSourceText({ files: [file], text, pages, placements }: Document): SourceText | null {
  if (!file) return null
  const { path, sha256, format, textBefore } = file
  return { file: path, sha256, format, textBefore, text, pages, placements }
}

/** The text of a file of a result; of a file that holds several documents, of the part that is this one. */
export function sourceOf(
  { path, part }: BundleResult['files'][number],
  sources: readonly SourceText[],
): SourceText | undefined {
  return sources.find(({ file, textBefore }) => file === path && textBefore === (part?.start ?? 0))
}

/** Degrees by which the text of each page was read turned against how the page is shown, by the number of the page. */
export function turnsOf({ pages }: SourceText): ReadonlyMap<number, number> {
  return new Map(pages.map(({ number, turn }) => [number, turn ?? 0]))
}

/** The boxes of a passage on the pages of its file, one for each line it runs over; empty in formats without places. */
export function boxesOfEvidence(source: SourceText, { start, end }: Evidence): readonly Box[] {
  return boxesOf(source, { start: start - source.textBefore, end: end - source.textBefore })
}
