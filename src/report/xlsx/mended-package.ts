import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packArchive } from '../pack-archive.ts'
import { enlargeNotes } from './note-boxes.ts'
import type { Sheet } from './sheet.ts'

/**
 * Mends what the library writes in a way that spreadsheets stumble over: names of sheets in defined names without quotation
 * marks, which Excel takes for damage when a name has a space, and boxes of notes that are too small. Dates of the archive are
 * fixed.
 */
export function mendedPackage(bytes: Uint8Array, sheets: readonly Sheet[], names: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes)
  const { [workbookPart]: workbook } = parts
  if (workbook) parts[workbookPart] = strToU8(withQuotedNames(strFromU8(workbook), names))
  enlargeNotes(parts, sheets)
  return packArchive(Object.entries(parts))
}

const workbookPart = 'xl/workbook.xml'

/** Print ranges as "'Felder des Freistaats'!$1:$1"; the names are ours and hold no character that XML would escape. */
function withQuotedNames(xml: string, names: readonly string[]): string {
  return xml.replace(
    /(<definedName [^>]*localSheetId="(\d+)"[^>]*>)([^<]*)/g,
    (_, start: string, index: string, range: string) => {
      const name = names[Number(index)] ?? ''
      return start + range.split(`${name}!`).join(`'${name}'!`).replaceAll("''", "'")
    },
  )
}
