import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { lettersOf } from '../../../src/report/annotate/letters.ts'

export type ReadHighlight = Readonly<{
  page: number
  contents: string
  /** Letters of all pieces of text that lie at least in part under the mark. */
  letters: string
}>

type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>
type Annotation = Readonly<{ subtype: string; contentsObj?: { str: string }; quadPoints?: readonly number[] | null }>

/** The highlights of a PDF with the text under them, as pdf.js reads both. */
export async function readHighlights(bytes: Uint8Array): Promise<readonly ReadHighlight[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const highlights: ReadHighlight[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const items = (await page.getTextContent()).items as unknown as readonly Item[]
    for (const { subtype, contentsObj, quadPoints } of (await page.getAnnotations()) as readonly Annotation[]) {
      if (subtype !== 'Highlight') continue
      const under = items.filter((item) => quadsOf(quadPoints ?? []).some((quad) => touches(item, quad)))
      const letters = lettersOf(under.map(({ str }) => str).join('')).text
      highlights.push({ page: number, contents: contentsObj?.str ?? '', letters })
    }
  }
  await task.destroy()
  return highlights
}

type Quad = Readonly<{ left: number; right: number; bottom: number; top: number }>

function quadsOf(points: readonly number[]): readonly Quad[] {
  return Array.from({ length: points.length / 8 }, (_, at) => {
    const corners = points.slice(at * 8, at * 8 + 8)
    const xs = corners.filter((_point, index) => index % 2 === 0)
    const ys = corners.filter((_point, index) => index % 2 === 1)
    return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) }
  })
}

/** A piece of text runs along its transform; the middle of its letters must lie in the mark. */
function touches({ str, transform, width }: Item, { left, right, bottom, top }: Quad): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const length = Math.hypot(a, b) || 1
  const [middleX, middleY] = [e + c * 0.3, f + d * 0.3]
  const [endX, endY] = [middleX + (a / length) * width, middleY + (b / length) * width]
  const overlaps = (from: number, to: number, low: number, high: number) =>
    Math.min(from, to) < high && Math.max(from, to) > low
  const level = Math.abs(a) >= Math.abs(b)
  if (str.trim() === '') return false
  return level
    ? overlaps(middleX, endX, left, right) && middleY > bottom && middleY < top
    : overlaps(middleY, endY, bottom, top) && middleX > left && middleX < right
}
