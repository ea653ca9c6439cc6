import { PDFArray, PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib'
import type { SourceText } from '../../model/source-text.ts'
import { boxesOfEvidence, turnsOf } from '../../model/source-text.ts'
import type { Rectangle } from '../page-space.ts'
import { around, spaceOfPage, toUserSpace } from '../page-space.ts'
import type { Mark, MarkKind } from './marks.ts'

/** The file may not be changed, or only with a password. */
export class ProtectedPdfError extends Error {}

export type PdfRemarks = Readonly<{
  marks: readonly Mark[]
  /** Text of the note at the beginning, given the number of passages without a place. */
  summary: (unplaced: number) => string
  author: string
}>

type Colour = readonly [red: number, green: number, blue: number]

/** Light enough for black text to stay legible where marks lie over each other. */
const colours: Readonly<Record<MarkKind, Colour>> = {
  proof: [0.72, 0.93, 0.7],
  measure: [0.7, 0.86, 1],
  gap: [1, 0.82, 0.55],
}
const noteColour: Colour = [1, 0.93, 0.6]
const printed = 4
/** Neither grows nor turns with the page, and is not printed. */
const noteFlags = 24
const noteBox = { x: 14, y: 14, width: 20, height: 20 }

/**
 * The author's own PDF with highlights over the passages, appended behind its bytes, which stay as they are; the same file
 * gives the same bytes. Throws a ProtectedPdfError, or an Error where the file cannot be continued.
 */
export async function annotatePdf(bytes: Uint8Array, source: SourceText, remarks: PdfRemarks): Promise<Uint8Array> {
  const document = await open(bytes)
  const added = new Map<number, PDFRef[]>()
  const turns = turnsOf(source)
  let unplaced = 0
  const pages = document.getPages()
  remarks.marks.forEach((mark, index) => {
    const boxes = boxesOfEvidence(source, mark.evidence).filter(({ page }) => pages[page - 1])
    if (boxes.length === 0) unplaced += 1
    for (const [number, onPage] of Map.groupBy(boxes, ({ page }) => page)) {
      const page = pages[number - 1]
      if (!page) continue
      const space = spaceOfPage(page, turns.get(number) ?? 0)
      const quads = onPage.map((box) => toUserSpace(box, space))
      const annotation = highlight(document, page, {
        mark,
        quads,
        author: remarks.author,
        id: `ks-${index + 1}-${number}`,
      })
      added.set(number, [...(added.get(number) ?? []), annotation])
    }
  })
  const firstNumber = source.pages[0]?.number ?? 1
  const first = pages[firstNumber - 1]
  if (!first) throw new Error('the document has no pages')
  const space = spaceOfPage(first, turns.get(firstNumber) ?? 0)
  const note = stickyNote(document, first, {
    text: remarks.summary(unplaced),
    place: toUserSpace(noteBox, space),
    author: remarks.author,
  })
  added.set(firstNumber, [note, ...(added.get(firstNumber) ?? [])])
  for (const [number, annotations] of added) {
    const page = pages[number - 1]
    if (page) addAnnotations(document, page, annotations)
  }
  return document.commit()
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false })
    if (document.context.trailerInfo.Encrypt) throw new ProtectedPdfError('the document is protected')
    return document
  } catch (error) {
    if (error instanceof Error && /encrypt/i.test(`${error.name} ${error.message}`)) {
      throw new ProtectedPdfError('the document is protected', { cause: error })
    }
    throw error
  }
}

type Highlight = Readonly<{ mark: Mark; quads: readonly Rectangle[]; author: string; id: string }>

function highlight({ context }: PDFDocument, page: PDFPage, { mark, quads, author, id }: Highlight): PDFRef {
  const rect = around(quads)
  const colour = colours[mark.kind]
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Highlight',
      Rect: toArray(rect),
      QuadPoints: quads.flatMap(({ left, bottom, right, top }) =>
        rounded([left, top, right, top, left, bottom, right, bottom]),
      ),
      C: [...colour],
      F: printed,
      P: page.ref,
      NM: PDFHexString.fromText(id),
      T: PDFHexString.fromText(author),
      Contents: PDFHexString.fromText(mark.lines.join('\n')),
      AP: { N: appearance(context, rect, { quads, colour }) },
    }),
  )
}

/** How a mark is drawn: filled rectangles that darken what lies below, so that the words stay legible everywhere. */
function appearance(
  context: PDFDocument['context'],
  rect: Rectangle,
  { quads, colour }: Readonly<{ quads: readonly Rectangle[]; colour: Colour }>,
): PDFRef {
  const shapes = quads.map(({ left, bottom, right, top }) => {
    return `${rounded([left, bottom, right - left, top - bottom]).join(' ')} re`
  })
  const operators = ['/Multiply gs', `${colour.join(' ')} rg`, ...shapes, 'f'].join('\n')
  const stream = context.stream(operators, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: toArray(rect),
    Group: { S: 'Transparency' },
    Resources: { ExtGState: { Multiply: { Type: 'ExtGState', BM: 'Multiply' } } },
  })
  return context.register(stream)
}

function stickyNote(
  { context }: PDFDocument,
  page: PDFPage,
  { text, place, author }: Readonly<{ text: string; place: Rectangle; author: string }>,
): PDFRef {
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Name: 'Note',
      Rect: toArray(place),
      C: [...noteColour],
      F: noteFlags,
      P: page.ref,
      NM: PDFHexString.fromText('ks-0'),
      T: PDFHexString.fromText(author),
      Contents: PDFHexString.fromText(text),
    }),
  )
}

/** Keeps what is there; the content of the page is not touched. */
function addAnnotations({ context }: PDFDocument, page: PDFPage, annotations: readonly PDFRef[]): void {
  const key = PDFName.of('Annots')
  const before = page.node.lookupMaybe(key, PDFArray)?.asArray() ?? []
  page.node.set(key, context.obj([...before, ...annotations]))
}

function toArray({ left, bottom, right, top }: Rectangle): number[] {
  return rounded([left, bottom, right, top])
}

function rounded(numbers: readonly number[]): number[] {
  return numbers.map((number) => Math.round(number * 100) / 100)
}
