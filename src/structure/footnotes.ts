import type { Line } from './line.ts'
import { type BodyStyle, roundSize } from './line-style.ts'

/** Notes at the foot of pages: which lines belong to them and on which a note starts. */
export type Notes = Readonly<{
  lines: ReadonlySet<number>
  starts: ReadonlySet<number>
  /** Lines in running text that hold nothing but the mark of a note. */
  marks: ReadonlySet<number>
}>

const mark = /^(?:\d{1,3}|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)(?:\)|\s|$|(?=[\p{Lu}„]))/u
const gluedMark = /^\d{1,2}\p{Lu}\p{Ll}/u
const markAlone = /^\d{1,3}$/

/** Finds notes at the foot of each page: small print that starts with a mark, or in text files a mark that recurs. */
export function findNotes(lines: readonly Line[], body: BodyStyle): Notes {
  const members = new Set<number>()
  const starts = new Set<number>()
  const marks = new Set<number>()
  for (let start = 0; start < lines.length; ) {
    const page = lines[start]?.page
    let end = start
    while (end < lines.length && lines[end]?.page === page) end += 1
    const isText = (lines[start]?.size ?? 0) === 0
    const first = isText
      ? findRecurringMark(lines, start, end)
      : Math.min(findSmallPrint(lines, start, end, body), findRuledNotes(lines, start, end))
    const pattern = isText && markAlone.test(lines[first]?.text ?? '') ? markAlone : mark
    const numbers = new Set<string>()
    if (!isText) addInnerNotes(lines, start, first, { body, members, starts })
    for (let at = first; at < end; at += 1) {
      const text = lines[at]?.text ?? ''
      members.add(at)
      if (at > first && !pattern.test(text) && (isText || !isDottedNote(lines, start, at))) continue
      starts.add(at)
      if (markAlone.test(text)) numbers.add(text)
    }
    if (numbers.size > 0) {
      for (let at = start + 1; at < first; at += 1) if (numbers.has(lines[at]?.text ?? '')) marks.add(at)
    }
    start = end
  }
  return { lines: members, starts, marks }
}

/** First line of the small print at the end of the page if it starts with a mark, else the end of the page. */
function findSmallPrint(lines: readonly Line[], start: number, end: number, body: BodyStyle): number {
  let first = end
  for (let at = end - 1; at >= start; at -= 1) {
    const line = lines[at]
    if (!line || line.table || roundSize(line.size) > body.size * 0.93) break
    if (mark.test(line.text) || isDottedNote(lines, start, at)) first = at
  }
  return first
}

/** "2. Geändert durch Beschluss …": a note like an item of a list, when its number stands behind a word of the page. */
function isDottedNote(lines: readonly Line[], start: number, at: number): boolean {
  const number = /^(\d{1,2})\.\s/u.exec(lines[at]?.text ?? '')?.[1]
  if (number === undefined) return false
  const reference = new RegExp(`\\p{Ll}[.,;:)“]?${number}(?![\\d.,])`, 'u')
  return lines.slice(start, at).some(({ text }) => reference.test(text))
}

/** Notes in the size of the text: below a drawn line in the lower half, each with its mark directly at its first word. */
function findRuledNotes(lines: readonly Line[], start: number, end: number): number {
  for (let at = start + Math.floor((end - start) / 2); at < end; at += 1) {
    const line = lines[at]
    const isLast = (): boolean => lines.slice(at, end).every(({ y }) => y >= (line?.y ?? 0))
    if (line?.ruled && !line.boxed && gluedMark.test(line.text) && isLast()) return at
  }
  return end
}

/** Some programs put a note under a short line in the middle of the text, directly below its paragraph. */
function addInnerNotes(
  lines: readonly Line[],
  start: number,
  end: number,
  { body, members, starts }: Readonly<{ body: BodyStyle; members: Set<number>; starts: Set<number> }>,
): void {
  for (let at = start; at < end; at += 1) {
    const first = lines[at]
    if (!first?.ruled || first.size > body.size * 0.93 || !mark.test(first.text)) continue
    for (; at < end && (lines[at]?.size ?? 0) <= body.size * 0.93 && !lines[at]?.table; at += 1) {
      members.add(at)
      if (mark.test(lines[at]?.text ?? '')) starts.add(at)
    }
  }
}

/** A number alone on a line marks a note at the foot when the same number stood alone further up, or under a drawn line. */
function findRecurringMark(lines: readonly Line[], start: number, end: number): number {
  const seen = new Map<string, number>()
  for (let at = start; at < end; at += 1) {
    const line = lines[at]
    const text = line?.text ?? ''
    if (line?.ruled && mark.test(text) && at > start) return at
    if (!markAlone.test(text)) continue
    const before = seen.get(text)
    if (before !== undefined && at - before > 1 && at > start + (end - start) * 0.4) return at
    seen.set(text, at)
  }
  return end
}
