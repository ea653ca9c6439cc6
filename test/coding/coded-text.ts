import { type CodingOptions, codeDocument } from '../../src/coding/code-document.ts'
import type { CodingText } from '../../src/coding/reading/coding-text.ts'
import { readText } from '../../src/coding/reading/read-text.ts'
import type { Coding } from '../../src/model/coding.ts'
import type { Document } from '../../src/model/document.ts'
import type { RawBlock } from '../../src/model/parsed.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { compiled } from '../shipped-knowledge.ts'

/** The project's own codebook and catalogues. */
export const knowledge = compiled

export const heading = (text: string, level = 1): RawBlock => ({ type: 'heading', level, text })
export const paragraph = (text: string): RawBlock => ({ type: 'paragraph', text, bold: false })
export const bold = (text: string): RawBlock => ({ type: 'paragraph', text, bold: true })
export const items = (...texts: readonly string[]): readonly RawBlock[] =>
  texts.map((text) => ({ type: 'list-item', level: 1, marker: '•', text }))

/** A table whose first row holds the names of the columns. */
export function table(header: readonly string[], ...rows: readonly (readonly string[])[]): RawBlock {
  const cells = (texts: readonly string[], isHeader: boolean) =>
    texts.map((text) => ({ text, header: isHeader, columns: 1, rows: 1 }))
  return { type: 'table', rows: [cells(header, true), ...rows.map((row) => cells(row, false))] }
}

/** A table of two columns with labels on the left, as a box for one measure. */
export function box(...rows: readonly (readonly [string, string])[]): RawBlock {
  const cell = (text: string) => ({ text, header: false, columns: 1, rows: 1 })
  return { type: 'table', rows: rows.map((row) => row.map(cell)) }
}

export type Blocks = readonly (RawBlock | readonly RawBlock[])[]

/** Structures blocks as they come from a word processor. */
export function documentOf(blocks: Blocks, title: string | null = null): Document {
  const parsed = { path: 'a.docx', format: 'docx', title, issues: [], form: 'blocks', paged: false } as const
  return structureDocument([{ parsed: { ...parsed, blocks: blocks.flat() }, sha256: '0' }]).value
}

/** Blocks as the coders read them. */
export function readBlocks(blocks: Blocks): CodingText {
  return readText(documentOf(blocks), knowledge)
}

/** Codes blocks as a concept whatever they look like, unless asked otherwise. */
export function codeBlocks(blocks: Blocks, options: CodingOptions = { asConcept: true }): Coding {
  return codeDocument(documentOf(blocks), knowledge, options)
}

/** Index of the sentence that holds the words; throws when there is none. */
export function sentenceWith({ text, sentences }: Document, words: string): number {
  const index = sentences.findIndex(({ start, end }) => text.slice(start, end).includes(words))
  if (index < 0) throw new Error(`no sentence with "${words}"`)
  return index
}
