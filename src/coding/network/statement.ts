import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Span } from '../../model/span.ts'

/** A sentence, an item of a list or a part of a table, with what stands around it. */
export type Statement = Span &
  Readonly<{
    words: string
    /** Where the words begin in the text, behind the number of the paragraph. */
    from: number
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

export function toStatement(
  text: string,
  span: Span,
  rest: Omit<Statement, 'start' | 'end' | 'words' | 'from'>,
): Statement {
  const { start, end } = span
  const printed = text.slice(start, end)
  const from = start + (numbered.exec(printed)?.[0].length ?? 0)
  return { start, end, from, words: plainWords(printed), ...rest }
}

/** "(2) ", or a bare number in the margin. */
const numbered =
  /^\s*(?:\(\d+\w?\)\s+|\d{1,3}\s+(?=(?:Der|Die|Das|Den|Dem|Wer|Für|Im|In|Alle|Jede|Mit|Zu|Bei|Ist|Über|Gearbeitet)\p{Ll}*\s))?/u

/** Without breaks and without the number of the paragraph. */
export function plainWords(words: string): string {
  return foldSpaces(words.replace(numbered, ''))
}
