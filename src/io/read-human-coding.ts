import { basename, extname } from 'node:path'
import type { HumanCoding } from '../model/human-coding.ts'
import { codingsOfTable } from './human-coding/codings-of-table.ts'
import { noCodingSentence, unknownFormatSentence } from './human-coding/sentences.ts'
import { readTable } from './read-table.ts'

/** The codings of a file, null when there are none; sentences in German tell what is wrong with the file or was left out. */
export type HumanCodingFile = Readonly<{ value: readonly HumanCoding[] | null; sentences: readonly string[] }>

/**
 * Reads what people coded: a table (CSV, XLSX) as a matrix like Abbildung 7 or as a list with one value in each row, or a
 * REFI-QDA project (QDPX). One coding for each person. Never throws for what is in the file.
 */
export async function readHumanCoding(path: string): Promise<HumanCodingFile> {
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.xlsx':
      return fromTable(path)
    default:
      return failed(unknownFormatSentence(basename(path)))
  }
}

async function fromTable(path: string): Promise<HumanCodingFile> {
  const table = await readTable(path)
  if (table.value === null) return failed(table.sentence)
  const rows = table.value.map((row) => row.map((cell) => cell.trim()))
  const codings = codingsOfTable(rows, basename(path, extname(path)))
  if (codings && codings.value.length > 0) return codings
  return { value: null, sentences: [...(codings?.sentences ?? []), noCodingSentence(basename(path))] }
}

function failed(sentence: string): HumanCodingFile {
  return { value: null, sentences: [sentence] }
}
