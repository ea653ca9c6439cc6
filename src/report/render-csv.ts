import { stringify } from 'csv-stringify/sync'
import type { DataTable } from './tables.ts'

/** "excel": as German Excel opens it by double click. */
export type CsvForm = 'plain' | 'excel'

/**
 * A table as CSV in UTF-8: comma and line feed, or for Excel semicolon, CR LF and a byte order mark. Cells that a spreadsheet
 * would run as a formula get an apostrophe in front; plain numbers such as "-5" stay as they are.
 */
export function renderCsv(table: Pick<DataTable, 'headings' | 'rows'>, form: CsvForm = 'plain'): string {
  return stringify(
    [table.headings, ...table.rows].map((row) => [...row]),
    {
      escape_formulas: true,
      ...(form === 'excel' ? { bom: true, delimiter: ';', record_delimiter: '\r\n' } : { record_delimiter: '\n' }),
      cast: { string: (value) => (isSignedNumber.test(value) ? { value, escape_formulas: false } : cleaned(value)) },
    },
  )
}

// Numbers without a sign are no formula anyway, and the library is slow on cells with options of their own.
const isSignedNumber = /^[+-]\d+(?:[.,]\d+)*(?: ?%)?$/
// Spreadsheets skip these before they look for a formula, so they must not hide one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

function cleaned(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(controls, '')
}
