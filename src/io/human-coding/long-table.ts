import type { CodedValue } from './collect-values.ts'
import { componentOfName } from './component-of-name.ts'
import { plainKey } from './plain-key.ts'
import { incompleteRowsSentence, unknownComponentsSentence } from './sentences.ts'
import { printedValueOf } from './value-of-text.ts'

/** Cells of a sheet, all as text, without space around them. */
export type Rows = readonly (readonly string[])[]

/** Headings of the columns of a list, by what stands below them. */
const headings = {
  unit: ['Kommune', 'Einheit', 'Dokument', 'Fall', 'Bündel', 'Konzept', 'municipality', 'bundle', 'unit', 'case'],
  component: ['Bestandteil', 'Komponente', 'Kategorie', 'Merkmal', 'Kode', 'Code', 'component', 'category'],
  value: ['Wert', 'Ausprägung', 'Urteil', 'Ihr Wert', 'value', 'rating'],
  coder: ['Kodierer', 'Kodierer:in', 'Kodiererin', 'Kodierende', 'Kodiert von', 'Person', 'Name', 'coder', 'rater'],
  quote: ['Zitat', 'Beleg', 'Textstelle', 'Fundstelle', 'Belegstelle', 'quote', 'quotation', 'evidence'],
  file: ['Datei', 'file'],
  page: ['Seite', 'S.', 'page'],
  note: ['Anmerkung', 'Anmerkungen', 'Notiz', 'Bemerkung', 'Kommentar', 'Begründung', 'note', 'comment', 'reason'],
} as const
type ColumnName = keyof typeof headings
const columnNames = Object.keys(headings) as ColumnName[]

/** Whether a row holds the headings of a list: document, component and value. */
export function isLongHeading(row: readonly string[]): boolean {
  const columns = columnsOf(row)
  return columns.unit >= 0 && columns.component >= 0 && columns.value >= 0
}

/** The values below the headings; empty values are passed over, everything else that is left out is told. */
export function longRows(
  rows: Rows,
  heading: number,
  coder: string,
): Readonly<{ entries: readonly CodedValue[]; sentences: readonly string[] }> {
  const columns = columnsOf(rows[heading] ?? [])
  const entries: CodedValue[] = []
  const incomplete: number[] = []
  const unknown = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const cell = (name: ColumnName): string => row[columns[name]] ?? ''
    if (index <= heading || cell('value') === '') continue
    const component = componentOfName(cell('component'))
    if (cell('unit') === '' || cell('component') === '') incomplete.push(index + 1)
    else if (!component) unknown.add(cell('component'))
    else {
      const quote = cell('quote')
      const place = { file: cell('file') || null, page: pageOf(cell('page')), start: null, end: null }
      entries.push({
        coder: cell('coder') || coder,
        unit: cell('unit'),
        component,
        value: printedValueOf(cell('value')) ?? cell('value'),
        quotes: quote === '' ? [] : [{ quote, ...place }],
        note: cell('note'),
      })
    }
  }
  return {
    entries,
    sentences: [
      ...(incomplete.length > 0 ? [incompleteRowsSentence(incomplete)] : []),
      ...(unknown.size > 0 ? [unknownComponentsSentence([...unknown])] : []),
    ],
  }
}

function columnsOf(row: readonly string[]): Readonly<Record<ColumnName, number>> {
  const keys = row.map(plainKey)
  const at = (name: ColumnName): number => {
    const wanted = headings[name].map(plainKey)
    return keys.findIndex((key) => key !== '' && wanted.includes(key))
  }
  return Object.fromEntries(columnNames.map((name) => [name, at(name)])) as Record<ColumnName, number>
}

/** The first number of a cell such as "S. 12" or "12-14". */
function pageOf(text: string): number | null {
  const page = Number(/\d{1,6}/.exec(text)?.[0])
  return page > 0 ? page : null
}
