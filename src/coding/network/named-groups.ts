import type { Document, TableCell } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import { findMentions, type Mention } from './mentions.ts'
import type { Statement } from './statements.ts'

/** One group of a kind, by its own name only: "Sprache und Lernen" among the Thementische. */
export type NamedGroup = Readonly<{ kind: Mention; name: string; span: Span }>

const shortest = 4
const longest = 60
/** A group is named by nouns, not by a sentence or a number. */
const isName = (words: string) =>
  words.length >= shortest &&
  words.length <= longest &&
  /^[„"(]?\p{Lu}/u.test(words) &&
  !/[.;:!?]$|\d{2,}/u.test(words) &&
  !/(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|kann|soll)(?!\p{L})/u.test(words)

/**
 * Groups that a table or a list names under a kind of group: rows of a table whose section or head is about it
 * ("Thementische: Name, Federführung, Turnus"), items behind "Es bestehen folgende Fachforen:".
 */
export function findNamedGroups(document: Document, statements: readonly Statement[]): readonly NamedGroup[] {
  return [...inTables(document), ...inLists(statements)]
}

const organises = /Turnus|Rhythmus|Federführung|Leitung|Sprecher|Ansprech|anruft|Treffen|Thema|Worum|gemacht/iu

function inTables(document: Document): readonly NamedGroup[] {
  const { text, blocks, sections } = document
  const wordsOf = (cell: TableCell | undefined) =>
    cell ? text.slice(cell.start, cell.end).replace(/\s+/gu, ' ').trim() : ''
  return blocks.flatMap(({ table, section, start }) => {
    if (!table || table.headerRows === 0) return []
    const heads = (table.rows[table.headerRows - 1] ?? []).map(wordsOf)
    if (!heads.slice(1).some((head) => organises.test(head))) return []
    const above = [heads[0] ?? '', sections[section]?.title ?? '', text.slice(Math.max(0, start - 160), start)]
    const kind = above.flatMap((words) => groupsNamed(words).slice(-1))[0]
    if (!kind) return []
    return table.rows.slice(table.headerRows).flatMap((row) => {
      const [cell] = row
      const name = wordsOf(cell)
      return cell && isName(name) && findMentions(name).length === 0
        ? [{ kind, name, span: { start: cell.start, end: cell.end } }]
        : []
    })
  })
}

function inLists(statements: readonly Statement[]): readonly NamedGroup[] {
  return statements.flatMap((statement, index) => {
    const { lead, words, start, end } = statement
    const inline = /^(?:[A-H][.)]|[a-h]\)|\d[.)])\s/u.test(words) ? openedBy(statements, index) : null
    const opening = inline ?? lead
    if (
      opening === null ||
      !/(?:folgende|bestehen|gibt es|sind es|Zurzeit|derzeit|drei|vier|fünf|sechs)/u.test(opening)
    )
      return []
    const [kind] = groupsNamed(opening).slice(-1)
    const name = words.replace(/^(?:[A-H][.)]|[a-h]\)|\d[.)])\s/u, '').replace(/[,.;]$/u, '')
    if (!kind || !isName(name) || findMentions(name).length > 0) return []
    return [{ kind, name, span: { start: start + Math.max(0, words.indexOf(name)), end } }]
  })
}

/** Items inside one cell: the sentence with the colon in front of them. */
function openedBy(statements: readonly Statement[], index: number): string | null {
  for (let at = index - 1; at >= 0 && statements[at]?.block === statements[index]?.block; at--) {
    const words = statements[at]?.words ?? ''
    if (/:$/u.test(words)) return words
    if (!/^(?:[A-H][.)]|[a-h]\)|\d[.)])\s/u.test(words)) return null
  }
  return null
}

function groupsNamed(words: string): readonly Mention[] {
  return findMentions(words).filter(({ type, name }) => type === 'working-group' && name === null)
}
