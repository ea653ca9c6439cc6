import { PDFDocument } from '@cantoo/pdf-lib'
import type { Evidence } from '../../model/evidence.ts'
import type { SourceText } from '../../model/source-text.ts'
import { boxesOfEvidence, turnsOf } from '../../model/source-text.ts'
import type { PageSpace } from '../page-space.ts'
import { around, spaceOfPage, toUserSpace } from '../page-space.ts'

/** The bytes of a PDF with its pages; null where these cannot be read, so that only the text can be marked. */
export type PdfFile = Readonly<{ bytes: Uint8Array; pages: readonly PageSpace[] | null }>

/** A rectangle of a page as REFI-QDA says it: points from the origin of the PDF page, which is at the bottom left. */
export type PdfArea = Readonly<{ page: number; firstX: number; firstY: number; secondX: number; secondY: number }>

/** Reads how the pages lie in the file, which is needed to count from the bottom of a page. Never throws. */
export async function toPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  try {
    const document = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
    return { bytes, pages: document.getPages().map((page) => spaceOfPage(page)) }
  } catch {
    return { bytes, pages: null }
  }
}

/** One area for each page that a passage stands on, from the top left to the bottom right; pages count from 0. */
export function pdfAreas(source: SourceText, evidence: Evidence, pages: readonly PageSpace[]): readonly PdfArea[] {
  const turns = turnsOf(source)
  return [...Map.groupBy(boxesOfEvidence(source, evidence), ({ page }) => page)].flatMap(([number, boxes]) => {
    const page = pages[number - 1]
    if (!page) return []
    const space = { ...page, turn: page.turn + (turns.get(number) ?? 0) }
    const { left, bottom, right, top } = around(boxes.map((box) => toUserSpace(box, space)))
    return [
      {
        page: number - 1,
        firstX: Math.floor(left),
        firstY: Math.ceil(top),
        secondX: Math.ceil(right),
        secondY: Math.floor(bottom),
      },
    ]
  })
}
