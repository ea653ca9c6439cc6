import type { Document, Table, TableCell } from '../../model/document.ts'
import { wordsAt } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'

/** A row of a synopsis: the heading it stands for, or the cell that holds in future. */
export type SynopsisRow = Readonly<{ heading: string | null; cell: TableCell | null }>

const former =
  /(?<!\p{L})(?:alt|alte|alter|bisher\p{L}*|bestehend\p{L}*|geltend\p{L}*|aktuell\p{L}*|derzeit\p{L}*|früher\p{L}*|Text von)(?!\p{L})/iu
const future =
  /(?<!\p{L})(?:neu|neue|neuer|neues|künftig\p{L}*|zukünftig\p{L}*|Neufassung|Änderung\p{L}*|geändert\p{L}*|Vorschlag|Entwurf)(?!\p{L})/iu
const unchanged =
  /^\W*(?:\(?\d+[a-z]?\)?\s*)?(?:wie\sbisher|unverändert|bleibt(?:\sunverändert)?|keine\sÄnderung|wie\salt|siehe\slinks|w\.\s?o\.)\W*$/iu
const dropped =
  /^\W*(?:\(?\d+[a-z]?\)?\s*)?(?:entfällt|gestrichen|weggefallen|aufgehoben|ersatzlos\s\p{L}+|[–—-][\s–—-]*)?\W*$/iu
const heading =
  /^(?:§+\s?\d+\p{Ll}?|(?:Artikel|Art\.|Abschnitt|Ziffer|Nr\.|Punkt|Leitlinie|Teil)\s[\dIVX]+|\d+(?:\.\d+)*\.?)\s[^.;]{2,70}$/u

/** Tables that set an old and a new version side by side: by the index of their block, with what holds in future. */
export function findSynopsis({ blocks, text }: Document): ReadonlyMap<number, readonly SynopsisRow[]> {
  const found = new Map<number, readonly SynopsisRow[]>()
  let columns: Columns | null = null
  for (const [index, { table }] of blocks.entries()) {
    if (!table) continue
    const wordsOf = (cell: TableCell | undefined) => wordsAt(text, cell)
    const own = columnsOf(table, wordsOf)
    // A table of as many columns further on is the rest of it.
    columns = own ?? (columns && columns.width === table.rows[0]?.length ? columns : null)
    if (!columns) continue
    const { before, after } = columns
    const rows = own ? table.rows.slice(Math.max(table.headerRows, 1)) : table.rows
    found.set(
      index,
      rows.flatMap((row): readonly SynopsisRow[] => {
        const [old, next] = [row[before], row[after]]
        const words = wordsOf(next)
        if (heading.test(words) || (words === '' && heading.test(wordsOf(old))))
          return [{ heading: words || wordsOf(old), cell: null }]
        if (unchanged.test(words)) return [{ heading: null, cell: old ?? null }]
        return next && !dropped.test(words) ? withHeading(next, text) : [{ heading: null, cell: null }]
      }),
    )
  }
  return found
}

/** "§ 7 Zuhörerschaft (1) Zu den Sitzungen …": the heading of the paragraph stands in the cell itself. */
function withHeading(cell: TableCell, text: string): readonly SynopsisRow[] {
  const title = inCell.exec(text.slice(cell.start, cell.end))?.groups?.title
  if (title === undefined) return [{ heading: null, cell }]
  return [
    { heading: title, cell: null },
    { heading: null, cell: { ...cell, start: cell.start + title.length + 1 } },
  ]
}

const inCell = /^(?<title>§+\s?\d+\p{Ll}?\s\p{Lu}[^.;:()]{2,60}?)\s(?=\(1\)\s)/u

/** The head of the column that holds in future ("Neue Fassung vom 3. Mai 2024"), or null where there is no synopsis. */
export function findFutureHead({ blocks, text }: Document): Span | null {
  for (const { table } of blocks) {
    if (!table) continue
    const columns = columnsOf(table, (cell) => (cell ? text.slice(cell.start, cell.end) : ''))
    const head = columns && table.rows[Math.max(table.headerRows - 1, 0)]?.[columns.after]
    if (head) return { start: head.start, end: head.end }
  }
  return null
}

type Columns = Readonly<{ before: number; after: number; width: number }>

function columnsOf(table: Table, wordsOf: (cell: TableCell | undefined) => string): Columns | null {
  const head = (table.rows[Math.max(table.headerRows - 1, 0)] ?? []).map(wordsOf)
  if (head.some((words) => words.length > 120)) return null
  const before = head.findIndex((words) => former.test(words))
  const after = head.findIndex((words, column) => column !== before && future.test(words))
  return before >= 0 && after >= 0 ? { before, after, width: head.length } : null
}
