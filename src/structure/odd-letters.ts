import { fragmentsOf } from './fragment.ts'
import type { Fragment, Piece } from './line.ts'

/** Characters of private use, and letters that office programs put for ti, tt and ft: joined letters of the font. */
const odd = /[\ue000-\uf8ff\u019f\u01a9\u014c]/u
const oddWord = /\p{L}*[\ue000-\uf8ff\u019f\u01a9\u014c][\p{L}\ue000-\uf8ff]*/gu
const joined = 'f ft tt ti fft tz ffi ffl fi fl ff tti fj fb fh fk ch ck st th fü fä fö tf ct Qu Q Th'.split(' ')

/** Common words with such letters, for files in which every occurrence is joined. */
const common = new Set(
  (
    'für fünf führen führt führung durchführung gefördert fördern förderung fördert fähigkeit gefährdung ' +
    'kraft fachkraft fachkräfte schrift schriftlich gesellschaft wirtschaft mitgliedschaft gemeinschaft herkunft zukunft unterkunft auskunft hälfte haftung betrifft oft häufig luft heft ' +
    'trifft betrifft geschäft geschäfte auftritt eintritt schritt schritte dritte dritter mitte mittel mitteln mittag mittwoch nachmittag bitte blatt amtsblatt statt werkstatt stattfinden stätte städte mutter kita ' +
    'beteiligung tätig tätigkeit integration information situation aktiv initiative richtig wichtig zeitig sportlich politik ' +
    'quartier qualifizierung qualität quelle quote aufbau aufbauen aufbewahrt auflage pflicht pflege konflikt öffentlich öffnung treffpunkt treff offen pfiff auffällig ' +
    'leistung stadt stelle bestand kontakt projekt produkt rechtlich macht nicht sich durch auch noch nach platz schutz netz nutzen'
  ).split(' '),
)

/**
 * Puts joined letters back where a font has no usable character for them ("Gesellscha□" for "Gesellschaft"): for each odd
 * character the letters with which most of its words are words of the file or common ones.
 */
export function mendOddLetters(pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.flatMap((piece) =>
    fragmentsOf(piece).flatMap(({ text }) => (odd.test(text) ? (text.match(oddWord) ?? []) : [])),
  )
  if (words.length === 0) return pieces
  const known = vocabularyOf(pieces)
  const letters = new Map<string, string>()
  for (const character of new Set(words.join('').match(new RegExp(odd, 'gu')) ?? [])) {
    const best = bestLetters(character, words, known)
    if (best !== null) letters.set(character, best)
  }
  if (letters.size === 0) return pieces
  const mend = (text: string): string =>
    text.replace(oddWord, (word) => [...word].map((character) => letters.get(character) ?? character).join(''))
  const mended = (fragment: Fragment): Fragment =>
    odd.test(fragment.text) ? { ...fragment, text: mend(fragment.text) } : fragment
  return pieces.map((piece) => mapFragments(piece, mended))
}

/** The letters that make the most words, null where none makes any. */
function bestLetters(character: string, words: readonly string[], known: ReadonlySet<string>): string | null {
  const own = [...new Set(words)].filter((word) => word.includes(character))
  let best: string | null = null
  let most = 0
  for (const letters of joined) {
    const made = own.map((word) => word.replaceAll(character, letters).toLowerCase())
    const hits = made.filter((word) => known.has(word) || common.has(word) || holdsCommon(word)).length
    if (hits <= most) continue
    best = letters
    most = hits
  }
  return best
}

/** "Reparaturwerkstatt" ends in a common word, "Quellenangabe" begins with one. */
function holdsCommon(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    if (common.has(word.slice(at)) || (at > 3 && common.has(word.slice(0, at)))) return true
  }
  return false
}

function vocabularyOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const piece of pieces) {
    for (const { text } of fragmentsOf(piece))
      for (const word of text.match(/\p{L}{3,}/gu) ?? []) words.add(word.toLowerCase())
  }
  return words
}

/** The piece with all its fragments changed; a merged cell stays one cell. */
function mapFragments(piece: Piece, change: (fragment: Fragment) => Fragment): Piece {
  const { table } = piece
  if (!table) return { ...piece, fragments: piece.fragments.map(change) }
  const cells = new Map(table.rows.flat().map((cell) => [cell, { fragments: cell.fragments.map(change) }]))
  const rows = table.rows.map((row) => row.map((cell) => cells.get(cell) ?? cell))
  return { ...piece, table: { ...table, rows } }
}
