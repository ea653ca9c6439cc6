import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Operations } from './pdf-page.ts'

/** What pdf.js hands over at a time, and where it puts it. */
type Chunk = Operations & Readonly<{ length: number; lastChunk: boolean }>
type Intent = Readonly<{ streamReader: ReadableStreamDefaultReader | null }>

/**
 * Reads the drawing operations of a page until they are more than the given number, glyphs counted as well: a few bytes
 * of a PDF can stand for any number of them, and pdf.js collects them all.
 */
export async function readOperations(
  page: PDFPageProxy,
  maximum: number,
): Promise<Readonly<{ operations: Operations; complete: boolean }>> {
  // Not public: the tests hold on to it, and the version of pdf.js is fixed.
  const receiver = page as unknown as { _renderPageChunk: (chunk: Chunk, intent: Intent) => void }
  const receive = receiver._renderPageChunk.bind(page)
  let count = 0
  receiver._renderPageChunk = (chunk, intent) => {
    if (count > maximum) return
    count += chunk.length + countGlyphs(chunk)
    if (count <= maximum) return receive(chunk, intent)
    receive({ ...chunk, fnArray: [], argsArray: [], length: 0, lastChunk: true }, intent)
    intent.streamReader?.cancel(new Error('the page has too many operations')).catch(() => {})
  }
  const operations = await page.getOperatorList()
  return { operations, complete: count <= maximum }
}

function countGlyphs({ fnArray, argsArray }: Operations): number {
  let count = 0
  for (const [at, operation] of fnArray.entries()) {
    if (operation === OPS.showText) count += (argsArray[at] as readonly ArrayLike<unknown>[])[0]?.length ?? 0
  }
  return count
}
