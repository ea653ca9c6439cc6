import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Operations } from './pdf-page.ts'

/** What pdf.js hands over at a time, and where it puts it. */
type Chunk = Readonly<{ length: number; lastChunk: boolean }>
type Intent = Readonly<{ streamReader: ReadableStreamDefaultReader | null }>

/**
 * Reads the drawing operations of a page, up to the given number and the rest of the chunk that goes beyond it: some
 * bytes of a PDF can stand for any number of operations, and pdf.js collects them all.
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
    count += chunk.length
    if (count <= maximum || chunk.lastChunk) return receive(chunk, intent)
    receive({ ...chunk, lastChunk: true }, intent)
    intent.streamReader?.cancel(new Error('the page has too many operations')).catch(() => {})
  }
  const operations = await page.getOperatorList()
  return { operations, complete: count <= maximum }
}
