import type { NetworkFact } from '../../model/network.ts'
import { plainKey } from './body-words.ts'
import type { Body } from './find-bodies.ts'
import type { NetworkText } from './network-text.ts'
import type { Statement } from './statements.ts'
import { columnTopic } from './table-topics.ts'
import { toFact } from './to-fact.ts'

/** The kind in front of the name: "AG Sprache", "Arbeitskreis „Wohnen“". */
const kindAhead = /^(?:U?AG|AK|UAG|\p{Lu}\p{L}*(?:gruppe|kreis|tisch|forum|runde|werkstatt|zirkel|team))\s(?=\P{Ll})/u
/** Groups for the work itself, not for a field: "Öffentlichkeitsarbeit", "Satzung". */
const noField = /Öffentlichkeit|Presse|Satzung|Geschäftsordnung|Redaktion|Organisation|Finanzen|Evaluation/u
/** Name and subject of a group stand next to each other. */
const nearby = 300

/**
 * The fields a network works in, as far as its working groups are named after them: "Arbeitskreise: Sprache, Wohnen, …".
 * "AG Sprache" alone names a group; with a cell that says what it is about it names a field as well. Always to be checked:
 * people often take such a name for the name of a group and nothing else.
 */
export function fieldsOfGroups({ document, bodies, statements }: NetworkText): readonly NetworkFact[] {
  return bodies.flatMap((body) => {
    const { type, kind, name, word, span } = body
    if (type !== 'working-group' || kind === null || noField.test(name)) return []
    const end = endOfSubject(body, statements)
    if (word === null && end === null) return []
    const value = name.replace(kindAhead, '').replace(/^[„"»“]|[“”"«]$/gu, '')
    const parts = { feature: 'action-fields', body: null, value, amount: null, certain: false } as const
    return [toFact(document, { start: span.start, end: end ?? span.end }, parts)]
  })
}

/** Where the cell of the row ends that says what the group is about; null where none does. */
function endOfSubject({ key, kind, span }: Body, statements: readonly Statement[]): number | null {
  const own = key.slice((kind ?? '').length + 1)
  const subject = statements.find(
    ({ cell, words, start }) =>
      cell !== null &&
      start >= span.end &&
      start - span.end < nearby &&
      columnTopic(cell.column, words) === 'body-tasks' &&
      plainKey(cell.row).includes(own),
  )
  return subject?.end ?? null
}
