import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { HumanCoding } from '../model/human-coding.ts'
import { codingsOfTable } from './human-coding/codings-of-table.ts'
import {
  noCodingSentence,
  tooLargeSentence,
  unknownFormatSentence,
  unreadableSentence,
} from './human-coding/sentences.ts'
import { readTable } from './read-table.ts'

/** The codings of a file, null when there are none; sentences in German tell what is wrong with the file or was left out. */
export type HumanCodingFile = Readonly<{ value: readonly HumanCoding[] | null; sentences: readonly string[] }>

/** Tables of a whole state are far below this. */
const tableSizeLimit = 50 * 1024 * 1024

/**
 * Reads what people coded: a table (CSV, XLSX) as a matrix like Abbildung 7 or as a list with one value in each row, or a
 * REFI-QDA project (QDPX). One coding for each person.
 */
export async function readHumanCoding(path: string): Promise<HumanCodingFile> {
  const name = basename(path)
  const limit = tableSizeLimit
  try {
    const status = await stat(path)
    if (!status.isFile()) return failed(unreadableSentence(name, 'keine Datei'))
    if (status.size > limit) return failed(tooLargeSentence(name, limit))
    const bytes = new Uint8Array(await readFile(path))
    switch (extname(name).toLowerCase()) {
      case '.csv':
      case '.xlsx':
        return await fromTable(bytes, name)
      default:
        return failed(unknownFormatSentence(name))
    }
  } catch (error) {
    return failed(unreadableSentence(name, reasonOf(error)))
  }
}

async function fromTable(bytes: Uint8Array, file: string): Promise<HumanCodingFile> {
  const sheets = await readTable(bytes, file)
  const stem = basename(file, extname(file))
  const found = sheets.flatMap(({ name, rows }) => {
    const codings = codingsOfTable(rows, sheets.length > 1 ? `${stem} (${name})` : stem)
    return codings ? [codings] : []
  })
  const value = found.flatMap((codings) => codings.value)
  const sentences = found.flatMap((codings) => codings.sentences)
  return value.length > 0 ? { value, sentences } : { value: null, sentences: [...sentences, noCodingSentence(file)] }
}

function failed(sentence: string): HumanCodingFile {
  return { value: null, sentences: [sentence] }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
