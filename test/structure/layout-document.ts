import type { LayoutPage, LayoutRule, LayoutRun } from '../../src/model/parsed.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { listBlocks } from './text-document.ts'

export type PageSource = Partial<
  Pick<LayoutPage, 'rules' | 'shapes' | 'label' | 'unmapped' | 'images' | 'recognised'>
> &
  Readonly<{ runs?: readonly LayoutRun[] }>

export const blankPage = {
  label: null,
  width: 595,
  height: 842,
  runs: [],
  rules: [],
  shapes: [],
  unmapped: 0,
  elements: [],
  images: false,
  recognised: null,
}

export function run(text: string, x: number, y: number, style: Partial<LayoutRun> = {}): LayoutRun {
  const size = style.size ?? 11
  return {
    text,
    x,
    y,
    width: text.length * size * 0.5,
    size,
    bold: false,
    italic: false,
    direction: 'level',
    element: null,
    artifact: false,
    ...style,
  }
}

export function structure(
  pages: readonly PageSource[],
  outline: readonly string[] = [],
): ReturnType<typeof structureDocument> {
  const result = structureDocument([
    {
      parsed: {
        path: 'a.pdf',
        format: 'pdf',
        title: null,
        issues: [],
        form: 'layout',
        pages: pages.map((page, at) => ({
          ...blankPage,
          number: at + 1,
          ...page,
        })),
        outline: outline.map((title) => ({ title, level: 1, page: 1 })),
      },
      sha256: '0',
    },
  ])
  assertValidDocument(result.value)
  return result
}

export const blocksOf = (...pages: readonly PageSource[]): readonly string[] => listBlocks(structure(pages).value)

/** Lines of running text, 14 points apart, each nearly as long as the column. */
export function prose(y: number, count: number, word = 'Angebote', x = 70, letters = 80): readonly LayoutRun[] {
  return Array.from({ length: count }, (_, at) => {
    const line = `${at === 0 ? 'Die' : 'und'} ${word} werden jedes Jahr gemeinsam mit allen Trägern in der Stadt und im Umland erhoben`
    return run(at === count - 1 ? `und ${word} beraten.` : line.slice(0, letters).trimEnd(), x, y + at * 14)
  })
}

/** A grid of ruling lines over the given edges. */
export function grid(xs: readonly number[], ys: readonly number[]): readonly LayoutRule[] {
  const [left = 0, top = 0] = [xs[0], ys[0]]
  const [right = 0, bottom = 0] = [xs.at(-1), ys.at(-1)]
  return [
    ...ys.map((y) => ({ x1: left, y1: y, x2: right, y2: y })),
    ...xs.map((x) => ({ x1: x, y1: top, x2: x, y2: bottom })),
  ]
}
