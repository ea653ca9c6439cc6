import type { Statement } from '../statements.ts'

/** Letters of a word that stand for it, so that its forms count as one. */
const stemLength = 7
/** Letters that a long word ends with: "sitzung" of every compound of it. */
const endLength = 6
/** Pieces of words of this length: compounds and inflected forms share most of theirs. */
const pieceLength = 5
/** Of the sentence above a list its last words say what the list is about. */
const leadWords = 12

/**
 * What the wording of a statement is known by: pieces and pairs of its words, how it begins and ends, the words of its
 * two nearest headings, of the line above a list, of the heads of column and row, and of the sentence before it.
 */
export function marksOf(statement: Statement, before: Statement | null): ReadonlySet<string> {
  const { words, headings, lead, cell } = statement
  const all = wordsOf(words)
  const stems = all.map(stemOf)
  const [first = '', second = ''] = stems
  const [inner = '', outer = ''] = headings
  return new Set([
    ...all.flatMap(piecesOf),
    ...stems.slice(1).map((stem, at) => `pair:${stems[at]} ${stem}`),
    ...(stems.length > 0 ? [`first:${first}`, `begins:${first} ${second}`, `last:${stems.at(-1)}`] : []),
    ...named('heading', inner),
    ...named('above', outer),
    ...[inner, outer].flatMap(wordsOf).flatMap(endOf),
    ...(lead === null
      ? []
      : [
          'listed',
          ...wordsOf(lead)
            .slice(-leadWords)
            .map((word) => `lead:${stemOf(word)}`),
        ]),
    ...(cell === null ? [] : [...named('column', cell.column), ...named('row', cell.row)]),
    ...(before !== null && sameHeadings(before, statement) ? named('before', before.words) : []),
    `length:${Math.min(5, Math.floor(all.length / 5))}`,
  ])
}

const named = (where: string, words: string) => wordsOf(words).map((word) => `${where}:${stemOf(word)}`)
const endOf = (word: string) => (word.length > stemLength + 2 ? [`end:${word.slice(-endLength)}`] : [])

function wordsOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[a-zäöüß]+|\d+|[:§%]/gu) ?? []
}

/** Numbers are all alike. */
function stemOf(word: string): string {
  return /^\d/u.test(word) ? '0' : word.slice(0, stemLength)
}

function piecesOf(word: string): readonly string[] {
  if (/^\d/u.test(word)) return ['0']
  const bounded = `^${word}$`
  if (bounded.length <= pieceLength) return [bounded]
  return Array.from({ length: bounded.length - pieceLength + 1 }, (_, at) => bounded.slice(at, at + pieceLength))
}

function sameHeadings(left: Statement, right: Statement): boolean {
  return left.headings.join('\n') === right.headings.join('\n')
}
