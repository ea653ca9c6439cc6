import type { Fragment, Piece } from './line.ts'

const suspect = /[a-zäöüß]{3}[A-ZÄÖÜ][a-zäöüß]{2}/
const glued = /(?<![\p{L}\p{N}_@./:*-])([a-zäöüß]{3,})([A-ZÄÖÜ][a-zäöüß]{2,})(?![\p{L}\p{N}_@])/gu
const letter = /[A-Za-zÄÖÜäöüß]/

/** Puts the space back into "mitMigrationshintergrund" where both halves occur as words elsewhere in the file. */
export function mendLostSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const halves = new Set(
    pieces.filter(hasSuspect).flatMap((piece) => piece.fragments.flatMap(({ text }) => halvesIn(text))),
  )
  if (halves.size === 0) return pieces
  const texts = pieces.flatMap((piece) => fragmentsOf(piece).map(({ text }) => text))
  const vocabulary = new Set([...halves].filter((half) => texts.some((text) => holdsWord(text, half))))
  return pieces.map((piece) => (hasSuspect(piece) ? mendPiece(piece, vocabulary) : piece))
}

const halvesIn = (text: string) => [...text.matchAll(glued)].flatMap(([, first = '', second = '']) => [first, second])

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true
  }
  return false
}

function hasSuspect(piece: Piece): boolean {
  return piece.fragments.some(({ text }) => suspect.test(text))
}

function fragmentsOf(piece: Piece): readonly Fragment[] {
  return piece.table ? piece.table.rows.flat().flatMap((cell) => cell.fragments) : piece.fragments
}

function mendPiece(piece: Piece, vocabulary: ReadonlySet<string>): Piece {
  const fragments = piece.fragments.map((fragment) => ({
    ...fragment,
    text: fragment.text.replace(glued, (all, first: string, second: string) =>
      vocabulary.has(first) && vocabulary.has(second) ? `${first} ${second}` : all,
    ),
  }))
  return { ...piece, fragments }
}
