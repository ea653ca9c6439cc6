import { PDFDocument } from '@cantoo/pdf-lib'
import type { Box } from '../../model/placement.ts'

/** A page of a PDF: the visible rectangle in points from the origin of the page, and its turn in degrees clockwise. */
export type PdfPage = Readonly<{ x: number; y: number; width: number; height: number; turn: number }>

/** The bytes of a PDF with its pages; null where these cannot be read, so that only the text can be marked. */
export type PdfFile = Readonly<{ bytes: Uint8Array; pages: readonly PdfPage[] | null }>

/** A rectangle of a page as REFI-QDA says it: points from the origin of the PDF page, which is at the bottom left. */
export type PdfArea = Readonly<{ page: number; firstX: number; firstY: number; secondX: number; secondY: number }>

/** Reads the sizes of the pages, which are needed to count from the bottom of a page. Never throws. */
export async function toPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
    const pages = document
      .getPages()
      .map((page) => ({ ...page.getCropBox(), turn: ((page.getRotation().angle % 360) + 360) % 360 }))
    return { bytes, pages }
  } catch {
    return { bytes, pages: null }
  }
}

/** One area for each page that the boxes stand on, from the top left to the bottom right; pages count from 0. */
export function pdfAreas(boxes: readonly Box[], pages: readonly PdfPage[]): readonly PdfArea[] {
  return [...Map.groupBy(boxes, ({ page }) => page)].flatMap(([number, onPage]) => {
    const page = pages[number - 1]
    if (!page) return []
    const corners = onPage.flatMap(({ x, y, width, height }) => [
      onPaper(page, x, y),
      onPaper(page, x + width, y + height),
    ])
    const across = corners.map(({ x }) => x)
    const up = corners.map(({ y }) => y)
    return [
      {
        page: number - 1,
        firstX: Math.floor(Math.min(...across)),
        firstY: Math.ceil(Math.max(...up)),
        secondX: Math.ceil(Math.max(...across)),
        secondY: Math.floor(Math.min(...up)),
      },
    ]
  })
}

/** A point counted from the top left of the page as it is shown, counted from the origin of the page as it is stored. */
function onPaper(
  { x: left, y: bottom, width, height, turn }: PdfPage,
  x: number,
  y: number,
): Readonly<{ x: number; y: number }> {
  switch (turn) {
    case 90:
      return { x: left + y, y: bottom + x }
    case 180:
      return { x: left + width - x, y: bottom + y }
    case 270:
      return { x: left + width - y, y: bottom + height - x }
    default:
      return { x: left + x, y: bottom + height - y }
  }
}
