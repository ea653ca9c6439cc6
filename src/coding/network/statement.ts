import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'

/** A sentence, an item of a list or a part of a table, with what stands around it. */
export type Statement = Span &
  Readonly<{
    words: string
    block: number
    section: number
    /** Headings above it, from the inside out. */
    headings: readonly string[]
    /** What introduces the list it stands in ("Aufgaben des Netzwerkes sind:"), or null. */
    lead: string | null
    /** In a table: the head of its column and the first cell of its row. */
    cell: Readonly<{ column: string; row: string; number: number | null }> | null
    /** Whether it begins its paragraph, item or cell. */
    first: boolean
    /** Whether it is the open beginning of a list: "Die Mitgliedschaft endet durch". */
    opens: boolean
  }>

export function toStatement(text: string, span: Span, rest: Omit<Statement, 'start' | 'end' | 'words'>): Statement {
  return { start: span.start, end: span.end, words: plainWords(text.slice(span.start, span.end)), ...rest }
}

/** Without breaks and without the number of the paragraph in the margin. */
export function plainWords(words: string): string {
  return foldSpaces(words).replace(
    /^\d{1,3}\s(?=(?:Der|Die|Das|Den|Dem|Wer|Für|Im|In|Alle|Jede|Mit|Zu|Bei|Ist|Über|Gearbeitet)\p{Ll}*\s)/u,
    '',
  )
}
