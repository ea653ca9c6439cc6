import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LayoutRun } from '../model/parsed.ts'
import { apply, type Matrix } from './matrix.ts'

/** What lies on a page beside its drawing operations. */
export type PageAnnotations = Readonly<{
  /** Values of form fields and texts in boxes that the file leaves to the reader to draw. */
  runs: readonly LayoutRun[]
  /** Comments and marks of readers: they are no part of the text. */
  notes: number
}>

type Annotation = Readonly<{
  subtype?: string
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
const comments: ReadonlySet<string> = new Set([
  ...['Text', 'Highlight', 'Underline', 'Squiggly', 'Caret', 'Square', 'Circle', 'Line', 'Polygon', 'PolyLine', 'Ink'],
])
const maximumAnnotations = 5000
const usualSize = 10
const lineHeight = 1.2

/** Reads the annotations of a page; those that are drawn already are among its operations. */
export async function readAnnotations(page: PDFPageProxy, matrix: Matrix): Promise<PageAnnotations> {
  const runs: LayoutRun[] = []
  let notes = 0
  const annotations = (await page.getAnnotations().catch(() => [])) as readonly Annotation[]
  for (const annotation of annotations.slice(0, maximumAnnotations)) {
    if (((annotation.annotationFlags ?? 0) & hidden) !== 0) continue
    if (isNote(annotation)) notes += 1
    else if (!annotation.hasAppearance) runs.push(...runsOf(annotation, matrix))
  }
  return { runs, notes }
}

function isNote({ subtype = '', contentsObj }: Annotation): boolean {
  if (subtype === 'StrikeOut' || subtype === 'FileAttachment') return true
  return comments.has(subtype) && (contentsObj?.str ?? '').trim() !== ''
}

/** The lines of a field or box from its upper left corner down. */
function runsOf(annotation: Annotation, matrix: Matrix): readonly LayoutRun[] {
  const lines = textOf(annotation).split(/\r\n?|\n/)
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect ?? []
  const [x1, y1] = apply(matrix, left, bottom)
  const [x2, y2] = apply(matrix, right, top)
  const height = Math.abs(y2 - y1)
  const given = annotation.defaultAppearanceData?.fontSize ?? 0
  const size = given > 0 ? given : Math.min(usualSize, height / lines.length / lineHeight)
  const upper = lines.length === 1 ? (Math.min(y1, y2) + Math.max(y1, y2) - size * lineHeight) / 2 : Math.min(y1, y2)
  return lines.flatMap((line, at) => {
    const text = line.trim()
    if (text === '' || !(size > 0)) return []
    const width = Math.min(Math.abs(x2 - x1), text.length * size * 0.5)
    const y = upper + size * (1 + at * lineHeight)
    return [{ text, x: Math.min(x1, x2), y, width, size, bold: false, italic: false }]
  })
}

function textOf({ subtype, fieldType, fieldValue, password, contentsObj }: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? ''
  if (subtype !== 'Widget' || password || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  if (Array.isArray(fieldValue)) return fieldValue.filter((value) => typeof value === 'string').join('\n')
  return typeof fieldValue === 'string' ? fieldValue : ''
}
