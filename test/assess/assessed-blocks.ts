import { type Assessment, assess } from '../../src/assess/assess.ts'
import { codeDocument } from '../../src/coding/code-document.ts'
import { compileKnowledge } from '../../src/coding/reading/coding-text.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Coding } from '../../src/model/coding.ts'
import type { Document } from '../../src/model/document.ts'
import type { RawBlock } from '../../src/model/parsed.ts'
import type { ComponentValue } from '../../src/model/result.ts'
import type { ComponentId } from '../../src/model/values.ts'
import { structureDocument } from '../../src/structure/structure-document.ts'
import { compiled } from '../shipped-knowledge.ts'

const { codebook, catalogue, fieldCatalogue } = compiled

export type Part = RawBlock | readonly RawBlock[]
export type Assessed = Assessment & Readonly<{ document: Document; coding: Coding }>

export const chapter = (text: string): RawBlock => ({ type: 'heading', level: 1, text })
export const section = (text: string): RawBlock => ({ type: 'heading', level: 2, text })
export const text = (words: string): RawBlock => ({ type: 'paragraph', text: words, bold: false })
export const texts = (...words: readonly string[]): readonly RawBlock[] => words.map(text)
export const list = (...words: readonly string[]): readonly RawBlock[] =>
  words.map((item) => ({ type: 'list-item', level: 1, marker: '•', text: item }))

/** A table with a row of headings. */
export function grid(header: readonly string[], ...rows: readonly (readonly string[])[]): RawBlock {
  const cells = (words: readonly string[], isHeader: boolean) =>
    words.map((cell) => ({ text: cell, header: isHeader, columns: 1, rows: 1 }))
  return { type: 'table', rows: [cells(header, true), ...rows.map((row) => cells(row, false))] }
}

/** Structures, codes and assesses blocks as a concept. */
export function assessBlocks(parts: readonly Part[], rules: Catalogue = catalogue): Assessed {
  const parsed = { path: 'a.docx', format: 'docx', title: null, issues: [], form: 'blocks', paged: false } as const
  const { value: document } = structureDocument([{ parsed: { ...parsed, blocks: parts.flat() }, sha256: '0' }])
  const knowledge = rules === catalogue ? compiled : compileKnowledge({ ...compiled, catalogue: rules })
  const coding = codeDocument(document, knowledge, { asConcept: true })
  const options = { catalogue: rules, fieldCatalogue }
  return { document, coding, ...assess({ document, coding, codebook }, options) }
}

/** The value of one component for a concept made of the parts. */
export function componentOf(id: ComponentId, ...parts: readonly Part[]): ComponentValue {
  return assessBlocks([chapter('Integrationskonzept der Stadt Talbach'), ...parts]).components[id]
}
