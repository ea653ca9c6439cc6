import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TaggedElement } from '../model/parsed.ts'

/** The structure tree of a page: its elements in their order, and the element each marked content belongs to. */
export type PageTags = Readonly<{
  elements: readonly TaggedElement[]
  /** From the number of a marked content to the index of the innermost element that is more than a word or a link. */
  elementOf: ReadonlyMap<number, number>
}>

export const noTags: PageTags = { elements: [], elementOf: new Map() }

type Node = Readonly<{
  role?: string | undefined
  rowSpan?: number | undefined
  colSpan?: number | undefined
  type?: string | undefined
  id?: string | undefined
  children?: readonly Node[] | undefined
}>

const inline = /^(?:Span|Link|Em|Strong|Reference|Quote|Code|Annot|Ruby|Warichu|NonStruct|Private|Lbl|LBody|Sub)$/
const contentNumber = /_mc(\d+)$/

/** Reads what a tagged file says of the texts of a page; a tree that cannot be read is none. */
export async function readTags(page: PDFPageProxy): Promise<PageTags> {
  const root: Node | null = await page.getStructTree().catch(() => null)
  if (!root) return noTags
  const elements: TaggedElement[] = []
  const elementOf = new Map<number, number>()
  const visit = ({ role = '', rowSpan = 1, colSpan = 1, type, id = '', children = [] }: Node, parent: number): void => {
    if (type === 'content') {
      const number = contentNumber.exec(id)?.[1]
      if (number !== undefined && parent >= 0) elementOf.set(Number(number), parent)
      return
    }
    let element = parent
    if (role !== '' && role !== 'Root' && !inline.test(role)) {
      elements.push({ role, parent, rows: rowSpan, columns: colSpan })
      element = elements.length - 1
    }
    for (const child of children) visit(child, element)
  }
  visit(root, -1)
  return { elements, elementOf }
}
