import { joinTexts } from './join-lines.ts'
import type { Line } from './line.ts'
import { parseHeadingNumber } from './number-marker.ts'

/** A table of contents: which lines belong to it, and its entries as witnesses of headings. */
export type Contents = Readonly<{
  /** Indices of lines that are part of a table of contents. */
  lines: ReadonlySet<number>
  /** For each line of it whether an entry starts there. */
  starts: ReadonlySet<number>
  /** Key of an entry's words (see headingKey) to its level, 0 where the entry does not show it. */
  entries: ReadonlyMap<string, number>
}>

const leaders =
  /^(.*?\S)\s*(?:\.{3,}|(?:\.\s){2,}\.?|…+|_{3,}|·{3,})[\s.…_·]*(\d{1,3}|[ivxlc]{1,6}|[IVX]+(?:\s*[-–]\s*[IVX]+)?)?$/u
const hasLeaders = /\.{3}|\. \.|…|___|···/
const numberAtEnd = /^(.*\p{L}.*?)\s+(\d{1,3}|[IVX]+\s*[-–]\s*[IVX]+)$/u
const listTitle =
  /^(?:(?:inhalt|inhaltsverzeichnis|inhaltsübersicht|gliederung|abbildungs\p{L}*|tabellen\p{L}*|abbildungs- und tabellenverzeichnis|verzeichnis der \p{L}+)(?:\s+seite)?|(?:inhalt\p{L}*)\s*:)$/iu
const maximumUnmatched = 3
const maximumEntryLength = 220

/** Finds runs of lines with leader dots or page numbers at the end, usually under "Inhalt". */
export function findContents(lines: readonly Line[]): Contents {
  const members = new Set<number>()
  const starts = new Set<number>()
  const entries = new Map<string, number>()
  for (let at = 0; at < lines.length; at += 1) {
    const titled = listTitle.test(lines[at]?.text ?? '')
    const first = titled ? at + 1 : at
    if (!titled && readEntry(lines[first], false) === null) continue
    const end = findEnd(lines, first, titled)
    const matched = countEntries(lines, first, end, titled)
    if (matched < (titled ? 2 : 3) || matched * 3 < end - first) continue
    collectEntries(lines.slice(first, end), titled, entries, (offset) => starts.add(first + offset))
    for (let line = first; line < end; line += 1) members.add(line)
    at = end - 1
  }
  return { lines: members, starts, entries }
}

/** Letters and digits of a heading only: what is compared between table of contents, bookmarks and text. */
export function headingKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Index after the last line of the table of contents. */
function findEnd(lines: readonly Line[], first: number, titled: boolean): number {
  let end = first
  let unmatched = 0
  for (let at = first; at < lines.length && unmatched <= maximumUnmatched; at += 1) {
    const line = lines[at]
    if (!line || line.table || line.text.length > maximumEntryLength) break
    if (at > first && listTitle.test(line.text)) break
    if (readEntry(line, titled) === null) {
      unmatched += 1
    } else {
      end = at + 1
      unmatched = 0
    }
  }
  return end
}

function countEntries(lines: readonly Line[], first: number, end: number, titled: boolean): number {
  let count = 0
  for (let at = first; at < end; at += 1) if (readEntry(lines[at], titled) !== null) count += 1
  return count
}

/** Words of a line that ends an entry; under the title "Inhalt" a page number after a single space is enough. */
function readEntry(line: Line | undefined, titled: boolean): string | null {
  if (!line || line.table) return null
  const match = hasLeaders.test(line.text) ? leaders.exec(line.text) : null
  if (match?.[1] && /\p{L}/u.test(match[1])) return match[1]
  const last = line.segments.at(-1)
  if (line.segments.length >= 2 && last && /^\d{1,3}$/.test(last.text)) {
    const words = line.segments.slice(0, -1).map((segment) => segment.text)
    const text = words.join(' ')
    const plain = words.length <= 2 && /\p{L}{3}/u.test(text) && !/\d$/.test(text)
    return plain && (titled || parseHeadingNumber(text) !== null) ? text : null
  }
  return titled ? (numberAtEnd.exec(line.text)?.[1] ?? null) : null
}

function collectEntries(
  lines: readonly Line[],
  titled: boolean,
  entries: Map<string, number>,
  onStart: (offset: number) => void,
): void {
  let open: string[] = []
  for (const [offset, line] of lines.entries()) {
    const words = readEntry(line, titled)
    const text = words ?? line.text
    const number = parseHeadingNumber(text)
    if (open.length > 0 && number) {
      addEntry(entries, joinTexts(open))
      open = []
    }
    if (open.length === 0) onStart(offset)
    open.push(text)
    if (words !== null) {
      addEntry(entries, joinTexts(open))
      open = []
    }
  }
  if (open.length > 0) addEntry(entries, joinTexts(open))
}

function addEntry(entries: Map<string, number>, text: string): void {
  if (/^(?:Abbildung|Abb\.|Tabelle|Tab\.)/.test(text)) return
  const number = parseHeadingNumber(text)
  const key = headingKey(text)
  if (key.length < 3 || key.length > 200) return
  if (!entries.has(key)) entries.set(key, number?.kind === 'arabic' ? number.depth : 0)
  if (!number || number.title === '') return
  const bare = headingKey(number.title)
  if (bare.length >= 4 && !entries.has(bare)) entries.set(bare, number.kind === 'arabic' ? number.depth : 0)
}
