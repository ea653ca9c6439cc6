import type { SectionRole } from '../model/codebook.ts'
import type { Block, Document } from '../model/document.ts'
import { foldSpaces } from '../model/fold-spaces.ts'

/** Long forms by their abbreviation as printed: "VHS" -> "Volkshochschule". */
export type Abbreviations = ReadonlyMap<string, string>

/** An abbreviation has a capital and is short: "VHS", "KoMi", "ABH", "MBE". */
const short = '\\p{Lu}[\\p{L}\\d&/.-]{0,9}'
const entry = new RegExp(`^\\s*(${short})\\s?(?:[:=–—-]|\\t|\\s{2,})\\s*(\\p{L}[^;|]{3,90}?)[.;]?\\s*$`, 'u')
/** "(VHS)", "(kurz: AMI)"; the long form stands before it. */
const inBrackets = new RegExp(`\\s\\((?:kurz:?\\s|im Folgenden:?\\s)?(${short})\\)`, 'gu')
/** "Volkshochschule", "Amt für Migration und Integration" at the end of what stands before the brackets. */
const longForm =
  /(?<!\p{L})\p{Lu}[\p{L}-]+(?:\s(?:(?:für|der|des|die|und|von|im|in|den|zur|zum)\s){0,2}\p{Lu}?[\p{L}-]+){0,7}$/u
/** No long form is longer, in characters. */
const longest = 200

/** What abbreviations of a document stand for: from its list of abbreviations and from long forms with the short one behind them. */
export function findAbbreviations(document: Document, roles: readonly (SectionRole | null)[]): Abbreviations {
  const found = new Map<string, string>()
  const add = (abbreviation: string, long: string) => {
    const words = foldSpaces(long)
    if (!found.has(abbreviation) && words.length > abbreviation.length && standsFor(abbreviation, words))
      found.set(abbreviation, words)
  }
  for (const [index, block] of document.blocks.entries()) {
    if (roles[index] === 'back-matter') for (const [left, right] of entriesOf(document, block)) add(left, right)
  }
  for (const { 1: abbreviation = '', index } of document.text.matchAll(inBrackets)) {
    const [long = ''] = longForm.exec(document.text.slice(Math.max(0, index - longest), index)) ?? []
    const words = long.split(/\s/)
    // The long form begins with the word whose first letter the abbreviation begins with.
    for (let from = 0; from < words.length; from++) {
      const part = words.slice(from).join(' ')
      if (part[0]?.toLowerCase() === abbreviation[0]?.toLowerCase()) add(abbreviation, part)
    }
  }
  return found
}

/** Lines "VHS – Volkshochschule" and rows of two cells. */
function entriesOf({ text }: Document, block: Block): readonly (readonly [string, string])[] {
  const words = ({ start, end }: Readonly<{ start: number; end: number }>) => text.slice(start, end).trim()
  if (block.table) {
    return block.table.rows.flatMap((row) => {
      const [left, right] = row.map(words)
      return left && right && new RegExp(`^${short}$`, 'u').test(left) ? [[left, right] as const] : []
    })
  }
  const line = /^\p{Lu}/u.test(block.marker) ? `${block.marker} ${words(block)}` : words(block)
  const pieces = line.split(/\s?[;·|]\s|\n/u)
  return pieces.flatMap((piece) => {
    const match = entry.exec(piece)
    return match?.[1] && match[2] ? [[match[1], match[2]] as const] : []
  })
}

/** Whether the letters of an abbreviation stand in the long form in their order, the first at a word's beginning. */
function standsFor(abbreviation: string, long: string): boolean {
  const letters = abbreviation.toLowerCase().match(/[\p{L}\d]/gu) ?? []
  const words = long.toLowerCase()
  if (letters[0] !== words.match(/[\p{L}\d]/u)?.[0]) return false
  let at = 0
  return letters.every((letter) => {
    at = words.indexOf(letter, at) + 1
    return at > 0
  })
}

/** The abbreviations in some names, with their long forms. */
export function abbreviationsIn(names: readonly string[], known: Abbreviations): Readonly<Record<string, string>> {
  const used = names.flatMap((name) => name.match(/[\p{L}\d&/.-]+/gu) ?? [])
  return Object.fromEntries(
    [...new Set(used)].flatMap((word) => {
      const long = known.get(word)
      return long ? [[word, long] as const] : []
    }),
  )
}
