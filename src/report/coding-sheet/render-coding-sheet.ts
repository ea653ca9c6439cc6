import type { Results } from '../../model/result.ts'
import { matrixBundles, type NamedBundle, namedBundles } from '../report-input.ts'
import { writeWorkbook } from '../xlsx/write-workbook.ts'
import { type CodingSheetInput, codingSheet } from './coding-sheet.ts'
import { shortCodebookSheet } from './short-codebook-sheet.ts'

/** The blind coding sheet as an XLSX file: what to code, and the codebook in short. */
export async function renderCodingSheet(input: CodingSheetInput): Promise<Uint8Array> {
  const { title, description } = input.messages.codingSheet
  return writeWorkbook([codingSheet(input), shortCodebookSheet(input)], { title, description }, input.messages)
}

/**
 * The documents that a person is to code: concepts and what could not be read, or all. Their order follows the checksums of
 * their files: always the same, and saying nothing of municipality or result.
 */
export function documentsToCode(results: Results, options: Readonly<{ all: boolean }>): readonly NamedBundle[] {
  const documents = options.all ? namedBundles(results) : matrixBundles(results)
  const keyOf = ({ bundle }: NamedBundle): string => `${bundle.files[0]?.sha256 ?? ''} ${bundle.id}`
  return documents.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
