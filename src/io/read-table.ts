import { parseCsv } from 'hucre/csv'

/** A sheet of a workbook, or the whole of a CSV file, with all cells as text. */
export type TableSheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>

/** Reads the sheets of a table; a CSV file is one sheet. */
export async function readTable(bytes: Uint8Array, name: string): Promise<readonly TableSheet[]> {
  const text = new TextDecoder('utf-8').decode(bytes)
  const rows = parseCsv(text, { delimiter: text.split('\n', 1)[0]?.includes(';') ? ';' : ',' })
  return [{ name, rows: rows.map((row) => row.map((cell) => String(cell ?? '').trim())) }]
}
