import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { foldSpaces } from '../model/fold-spaces.ts'
import type { OutlineEntry } from '../model/parsed.ts'

const maximumEntries = 2000

/** Reads the bookmarks of a PDF with their pages; bookmarks that cannot be read are left out. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = []
  type Item = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
  const visit = async (items: readonly Item[], level: number): Promise<void> => {
    for (const item of items) {
      if (entries.length >= maximumEntries) return
      const page = await findPage(document, item.dest).catch(() => null)
      const title = foldSpaces(item.title)
      if (title !== '') entries.push({ title, level, page })
      if (level < 9) await visit(item.items as readonly Item[], level + 1)
    }
  }
  try {
    await visit((await document.getOutline()) ?? [], 1)
  } catch {
    return entries
  }
  return entries
}

async function findPage(
  document: PDFDocumentProxy,
  target: string | readonly unknown[] | null,
): Promise<number | null> {
  const explicit = typeof target === 'string' ? await document.getDestination(target) : target
  const reference: unknown = explicit?.[0]
  if (typeof reference === 'number') return reference + 1
  if (typeof reference !== 'object' || reference === null) return null
  type Reference = Parameters<PDFDocumentProxy['getPageIndex']>[0]
  return (await document.getPageIndex(reference as Reference)) + 1
}
