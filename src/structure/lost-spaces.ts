import { fragmentsOf } from './fragment.ts'
import type { Piece } from './line.ts'

const suspect = /[a-zäöüß]{3}[A-ZÄÖÜ][a-zäöüß]{2}/
const glued = /(?<![\p{L}\p{N}_@./:*-])([a-zäöüß]{3,})([A-ZÄÖÜ][a-zäöüß]{2,})(?![\p{L}\p{N}_@])/gu
const word = /[A-Za-zÄÖÜäöüß]{3,}/g

/** Puts the space back into "mitMigrationshintergrund" where both halves occur as words elsewhere in the file. */
export function mendLostSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const halves = new Set(
    pieces.filter(hasSuspect).flatMap((piece) => piece.fragments.flatMap(({ text }) => halvesIn(text))),
  )
  if (halves.size === 0) return pieces
  const vocabulary = wordsAmong(halves, pieces)
  return pieces.map((piece) => (hasSuspect(piece) ? mendPiece(piece, vocabulary) : piece))
}

const halvesIn = (text: string) => [...text.matchAll(glued)].flatMap(([, first = '', second = '']) => [first, second])

/** Those of the given words that stand in the text by themselves. */
function wordsAmong(wanted: ReadonlySet<string>, pieces: readonly Piece[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const piece of pieces) {
    for (const { text } of fragmentsOf(piece)) {
      for (const match of text.match(word) ?? []) if (wanted.has(match)) found.add(match)
    }
    if (found.size === wanted.size) break
  }
  return found
}

function hasSuspect(piece: Piece): boolean {
  return piece.fragments.some(({ text }) => suspect.test(text))
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
