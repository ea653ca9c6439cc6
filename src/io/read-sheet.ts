import { strFromU8, unzipSync, zipSync } from 'fflate'
import { EncryptedFileError, type Sheet } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { z } from 'zod'
import type { TableFault } from './table-sentences.ts'

/** Rows of a table, all cells as text; the first row of the file is the first here, so that row numbers can be told. */
export type TableRows = readonly (readonly string[])[]

/** More rows and columns than any table of people has; a file that claims more is not read further. */
export const maximumRows = 50_000
const lastColumn = 'GR' // 200 columns
const unpackedLimit = 200 * 1024 * 1024
const maximumParts = 2_000

/** What the library hands over; it is checked, because it was made from a stranger's file. */
const sheetsSchema = z.array(
  z.object({
    name: z.string(),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.date(), z.null(), z.undefined()]))),
  }),
)

/**
 * Reads one sheet of an XLSX file: the first of the wanted names that is there, otherwise the first sheet. Formulas are not
 * calculated; what the spreadsheet program stored as their result counts. Dates come as "2026-05-31".
 */
export async function readSheet(bytes: Uint8Array, wanted: readonly string[]): Promise<TableRows | TableFault> {
  const parts = sheetParts(bytes)
  if ('code' in parts) return parts
  if (isOpenDocument(parts.files)) return { code: 'opendocument' }
  try {
    const { name, names } = await chosenSheet(parts.files, wanted)
    if (names.length === 0) return { code: 'empty' }
    const options = { sheets: [name], range: `A1:${lastColumn}${maximumRows + 1}` }
    const { sheets } = await readXlsx(zipSync(parts.files, { level: 0 }), options)
    const [sheet] = sheetsSchema.parse(sheets)
    if (!sheet) return { code: 'empty' }
    if (sheet.rows.length > maximumRows) return { code: 'too-many-rows', limit: maximumRows }
    return sheet.rows.map((row) => row.map(cellText))
  } catch (error) {
    return { code: error instanceof EncryptedFileError ? 'encrypted' : 'damaged' }
  }
}

/** The name of the sheet to be read; the directory of the workbook is read without any rows. */
async function chosenSheet(
  files: Files,
  wanted: readonly string[],
): Promise<Readonly<{ name: string; names: readonly string[] }>> {
  const names: string[] = []
  const list = ({ name }: Pick<Sheet, 'name'>): boolean => {
    names.push(name)
    return false
  }
  await readXlsx(zipSync(files, { level: 0 }), { sheets: list })
  return { name: wanted.find((name) => names.includes(name)) ?? names[0] ?? '', names }
}

type Files = Record<string, Uint8Array>

/**
 * The parts of an archive that a table needs, unpacked. Each part is given as much room as the directory claims, and the sum
 * of that is limited, so that a small file cannot fill the memory.
 */
function sheetParts(bytes: Uint8Array): Readonly<{ files: Files }> | TableFault {
  let unpacked = 0
  let entries = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        if (entries > maximumParts) throw new TooLarge()
        if (!/\.(?:xml|rels)$|^mimetype$/.test(name)) return false
        unpacked += originalSize
        if (unpacked > unpackedLimit) throw new TooLarge()
        return true
      },
    })
    return { files }
  } catch (error) {
    return error instanceof TooLarge ? { code: 'unpacked-too-large', limit: unpackedLimit } : { code: 'damaged' }
  }
}

class TooLarge extends Error {}

function isOpenDocument(files: Files): boolean {
  const { mimetype } = files
  return mimetype !== undefined && strFromU8(mimetype.subarray(0, 100)).includes('opendocument')
}

function cellText(value: string | number | boolean | Date | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}
