import type { Document } from '../../src/model/document.ts'
import { splitTextPages } from '../../src/parse/split-text-pages.ts'
import { assertValidDocument } from '../../src/structure/assert-valid-document.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'

/** Structures a text as a file of its own; the document is checked for contradictions. */
export function documentOfText(text: string): Document {
  const pages = splitTextPages(text)
  const parsed = { path: 'a.txt', format: 'text', title: null, issues: [], form: 'lines', pages } as const
  const { value } = structureDocument([{ parsed, sha256: '0' }])
  assertValidDocument(value)
  return value
}

/** The blocks as "type text", headings as "heading1 number|title". */
export function listBlocks({ text, blocks }: Document): readonly string[] {
  return blocks.map(({ type, level, marker, start, end }) => {
    const words = text.slice(start, end)
    if (type === 'heading') return `heading${level} ${marker}|${words}`
    if (type === 'footnote') return `footnote ${marker}|${words}`
    return type === 'list-item' ? `item${level} ${marker}|${words}` : `${type} ${words}`
  })
}

/** The cells of the first table. */
export function firstTable({ text, blocks }: Document): readonly (readonly string[])[] {
  const table = blocks.find((block) => block.table)?.table
  return (table?.rows ?? []).map((row) => row.map(({ start, end }) => text.slice(start, end)))
}
