import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { HumanCoding } from '../model/human-coding.ts'
import { openingReason } from '../model/opening-reason.ts'
import { readRefiProject } from '../parse/refi/read-refi-project.ts'
import { codingsOfProject } from './human-coding/codings-of-project.ts'
import { codingsOfTable } from './human-coding/codings-of-table.ts'
import {
  noCodingInProjectSentence,
  noCodingSentence,
  projectFaultSentence,
  tooLargeSentence,
  unknownFormatSentence,
  unopenedSentence,
} from './human-coding/sentences.ts'
import { readTable } from './read-table.ts'
import { unreadableFile } from './unreadable-file.ts'

/** The codings of a file, null when there are none; sentences in German tell what is wrong with the file or was left out. */
export type HumanCodingFile = Readonly<{ value: readonly HumanCoding[] | null; sentences: readonly string[] }>

/** Projects hold the PDFs as well, which are passed over. */
const projectSizeLimit = 1024 * 1024 * 1024

/**
 * Reads what people coded: a table (CSV, XLSX) as a matrix like Abbildung 7 or as a list with one value in each row, or a
 * REFI-QDA project (QDPX). One coding for each person. Never throws for what is in the file.
 */
export async function readHumanCoding(path: string): Promise<HumanCodingFile> {
  switch (extname(path).toLowerCase()) {
    case '.csv':
    case '.xlsx':
      return fromTable(path)
    case '.qdpx':
      return fromProject(path)
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

async function fromProject(path: string): Promise<HumanCodingFile> {
  const name = basename(path)
  const bytes = await readLimited(path)
  if (typeof bytes === 'string') return failed(bytes)
  const { value: project, fault } = readRefiProject(bytes)
  if (!project) return failed(projectFaultSentence(name, fault))
  const { value, sentences } = codingsOfProject(project, basename(path, extname(path)))
  return value.length > 0 ? { value, sentences } : failed(...sentences, noCodingInProjectSentence(name))
}

/** The bytes of a file, or the sentence that says why not. */
async function readLimited(path: string): Promise<Uint8Array | string> {
  const name = basename(path)
  try {
    const status = await stat(path)
    if (!status.isFile()) return unopenedSentence(name, openingReason('NOT_A_FILE'))
    if (status.size > projectSizeLimit) return tooLargeSentence(name, projectSizeLimit)
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const { reason } = unreadableFile(path, error).facts
    return unopenedSentence(name, openingReason(String(reason)))
  }
}

function failed(...sentences: readonly string[]): HumanCodingFile {
  return { value: null, sentences }
}
