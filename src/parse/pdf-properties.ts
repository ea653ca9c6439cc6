import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says of itself as a whole. */
export type PdfProperties = Readonly<{
  title: string | null
  /** Names of the files that are embedded in it. */
  attachments: readonly string[]
  /** Whether it is but the cover of these files (a portfolio). */
  portfolio: boolean
}>

const namedAttachments = 20

/** Reads title and attachments; what cannot be read is taken for missing. */
export async function readProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const metadata = await document.getMetadata().catch(() => null)
  const info = metadata?.info as Readonly<{ Title?: unknown; IsCollectionPresent?: unknown }> | undefined
  const title = metadata?.metadata?.get('dc:title') ?? info?.Title
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null,
    attachments: await readAttachments(document),
    portfolio: info?.IsCollectionPresent === true,
  }
}

async function readAttachments(document: PDFDocumentProxy): Promise<readonly string[]> {
  type Attachments = ReadonlyMap<string, Readonly<{ filename?: string }>>
  const attachments = (await document.getAttachments().catch(() => null)) as Attachments | null
  return [...(attachments ?? [])].slice(0, namedAttachments).map(([name, { filename }]) => filename ?? name)
}
