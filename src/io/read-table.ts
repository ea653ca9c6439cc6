import { readFile, stat } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { maximumRows, readSheet, type TableRows } from './read-sheet.ts'
import { type TableFault, tableSentence } from './table-sentences.ts'
import { unreadableFile } from './unreadable-file.ts'

export type { TableRows } from './read-sheet.ts'

/**
 * A table as it was read, or the German sentence that says why not. The first row of the file is the first of the rows, empty
 * rows included, so that the row with index i is "Zeile i + 1" of what people see in their spreadsheet.
 */
export type CheckedTable = Readonly<{ value: TableRows; sentence: null }> | Readonly<{ value: null; sentence: string }>

export type TableOptions = Readonly<{
  /** Names of the sheet to be read, the first that is there; otherwise the first sheet. Without meaning for CSV. */
  sheets?: readonly string[]
}>

const sizeLimit = 50 * 1024 * 1024

/**
 * Reads a table from CSV or XLSX by its content, whatever the name. All cells are text: numbers as "12.5", dates of XLSX as
 * "2026-05-31"; control characters are dropped, line breaks are line feeds. CSV may have comma, semicolon or tab between
 * cells, and be UTF-8, UTF-16 or the Windows-1252 that German Excel writes. Never throws for what is in the file.
 */
export async function readTable(path: string, { sheets = [] }: TableOptions = {}): Promise<CheckedTable> {
  const bytes = await readLimited(path)
  const rows = 'code' in bytes ? bytes : await rowsOf(bytes, sheets)
  if ('code' in rows) return { value: null, sentence: tableSentence(path, rows) }
  if (rows.every((row) => row.every((cell) => cell.trim() === ''))) {
    return { value: null, sentence: tableSentence(path, { code: 'empty' }) }
  }
  return { value: rows.map((row) => row.map(cleaned)), sentence: null }
}

async function readLimited(path: string): Promise<Uint8Array | TableFault> {
  try {
    const status = await stat(path)
    if (!status.isFile()) return { code: 'unreadable', reason: 'NOT_A_FILE' }
    if (status.size > sizeLimit) return { code: 'too-large', limit: sizeLimit }
    return new Uint8Array(await readFile(path))
  } catch (error) {
    return { code: 'unreadable', reason: String(unreadableFile(path, error).facts.reason) }
  }
}

async function rowsOf(bytes: Uint8Array, sheets: readonly string[]): Promise<TableRows | TableFault> {
  if (bytes.length === 0) return { code: 'empty' }
  if (startsWith(bytes, [0x50, 0x4b])) return readSheet(bytes, sheets)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { code: isEncryptedPackage(bytes) ? 'encrypted' : 'old-format' }
  const text = decoded(bytes)
  return text === null ? { code: 'unknown-format' } : parseCsv(text)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A workbook with a password is stored in the older kind of container, under this name. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')
}

/** Text of a CSV file; null when it is none. */
function decoded(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function parseCsv(text: string): TableRows | TableFault {
  // Excel's own note on the character between cells; it shows the note to nobody, so it is no row.
  const note = /^sep=(.)\r?\n/i.exec(text)
  const delimiter = note?.[1] ?? usualDelimiter(text)
  const options = { delimiter, relax_column_count: true, to: maximumRows + 1 }
  try {
    const rows: readonly (readonly string[])[] = parse(text.slice(note?.[0].length ?? 0), options)
    return rows.length > maximumRows ? { code: 'too-many-rows', limit: maximumRows } : rows
  } catch (error) {
    return { code: 'bad-csv', line: error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1 }
  }
}

/** The character that stands most often in the first line, outside of quotes. */
function usualDelimiter(text: string): string {
  const head = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => head.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function cleaned(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').replace(controls, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
