import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LayoutRun } from '../model/parsed.ts'
import { apply, type Matrix } from './matrix.ts'

/** What lies on a page beside its drawing operations. */
export type PageAnnotations = Readonly<{
  /** Form fields and boxes of text that the file leaves to the reader to draw. */
  boxes: readonly TextBox[]
  /** Number of comments and marks of readers: they are no part of the text. */
  notes: number
}>

/** Text with the corners of its box in the units of the page (left, bottom, right, top) and its font size, 0 for any. */
export type TextBox = Readonly<{ text: string; corners: readonly number[]; size: number }>

type Annotation = Readonly<{
  pageIndex: number
  annotationType: number
  annotationFlags?: number
  rect?: readonly number[]
  fieldType?: string
  fieldValue?: unknown
  password?: boolean
  hasAppearance?: boolean
  contentsObj?: Readonly<{ str?: string }>
  defaultAppearanceData?: Readonly<{ fontSize?: number }>
}>

const hidden = 0b100010
const texts: ReadonlySet<number> = new Set([AnnotationType.WIDGET, AnnotationType.FREETEXT])
const marks: ReadonlySet<number> = new Set([AnnotationType.STRIKEOUT, AnnotationType.FILEATTACHMENT])
const comments: ReadonlySet<number> = new Set([
  ...[AnnotationType.TEXT, AnnotationType.HIGHLIGHT, AnnotationType.UNDERLINE, AnnotationType.SQUIGGLY],
  ...[AnnotationType.CARET, AnnotationType.SQUARE, AnnotationType.CIRCLE, AnnotationType.LINE],
  ...[AnnotationType.POLYGON, AnnotationType.POLYLINE, AnnotationType.INK],
])
const maximumAnnotations = 100_000
const usualSize = 10
/** In font sizes. */
const lineHeight = 1.2
const letterWidth = 0.5
const plain = { bold: false, italic: false, direction: 'level', element: null, artifact: false } as const

/**
 * Reads the annotations of all pages at once, by number of the page: page by page pdf.js would look for the words under
 * each link as well. Those that are drawn already are among the operations of their page.
 */
export async function readAnnotations(document: PDFDocumentProxy): Promise<ReadonlyMap<number, PageAnnotations>> {
  const wanted = new Set([...texts, ...marks, ...comments])
  const found = (await document.getAnnotationsByType(wanted, new Set()).catch(() => null)) as
    | readonly Annotation[]
    | null
  const pages = new Map<number, { boxes: TextBox[]; notes: number }>()
  for (const annotation of (found ?? []).slice(0, maximumAnnotations)) {
    const { pageIndex, annotationFlags = 0, hasAppearance, rect = [], defaultAppearanceData } = annotation
    if ((annotationFlags & hidden) !== 0) continue
    const page = pages.get(pageIndex + 1) ?? { boxes: [], notes: 0 }
    pages.set(pageIndex + 1, page)
    const text = hasAppearance ? '' : textOf(annotation)
    if (isNote(annotation)) page.notes += 1
    else if (text.trim() !== '') page.boxes.push({ text, corners: rect, size: defaultAppearanceData?.fontSize ?? 0 })
  }
  return pages
}

/** The lines of the boxes on the page as shown, each box from its upper edge down; a single line stands in the middle. */
export function runsOfBoxes(boxes: readonly TextBox[], matrix: Matrix): readonly LayoutRun[] {
  return boxes.flatMap(({ text, corners, size: given }) => {
    const lines = text.split(/\r\n?|\n/)
    const [x1, y1] = apply(matrix, corners[0] ?? 0, corners[1] ?? 0)
    const [x2, y2] = apply(matrix, corners[2] ?? 0, corners[3] ?? 0)
    const height = Math.abs(y2 - y1)
    const size = given > 0 ? given : Math.min(usualSize, height / lines.length / lineHeight)
    if (!(size > 0) || ![x1, y1, x2, y2].every(Number.isFinite)) return []
    const top = Math.min(y1, y2) + (lines.length === 1 ? (height - size * lineHeight) / 2 : 0)
    return lines.flatMap((line, at) => {
      if (line.trim() === '') return []
      const width = Math.min(Math.abs(x2 - x1), line.length * size * letterWidth)
      const y = top + size * (1 + at * lineHeight)
      return [{ ...plain, text: line.trim(), x: Math.min(x1, x2), y, width, size }]
    })
  })
}

function isNote({ annotationType, contentsObj }: Annotation): boolean {
  return marks.has(annotationType) || (comments.has(annotationType) && (contentsObj?.str ?? '').trim() !== '')
}

function textOf({ annotationType, fieldType, fieldValue, password, contentsObj }: Annotation): string {
  if (annotationType === AnnotationType.FREETEXT) return contentsObj?.str ?? ''
  if (annotationType !== AnnotationType.WIDGET || password || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  if (Array.isArray(fieldValue)) return fieldValue.filter((value) => typeof value === 'string').join('\n')
  return typeof fieldValue === 'string' ? fieldValue : ''
}
