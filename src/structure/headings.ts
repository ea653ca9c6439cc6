import { isCaption } from './caption.ts'
import { type Contents, headingKey } from './contents.ts'
import { findLabels } from './heading-labels.ts'
import { type HeadingMark, setLevels } from './heading-levels.ts'
import { isHeadingText, noHeading } from './heading-text.ts'
import { joinTexts } from './join-lines.ts'
import type { Line } from './line.ts'
import { type BodyStyle, isStyled, roundSize } from './line-style.ts'
import { parseListMarker } from './list-marker.ts'
import { type HeadingNumber, parseHeadingNumber } from './number-marker.ts'
import { withoutTitleLines } from './title-lines.ts'

export type HeadingContext = Readonly<{
  contents: Contents
  /** Keys of bookmarks and their levels. */
  outline: ReadonlyMap<string, number>
  body: BodyStyle
  /** First letters of the keys of both, to pass over other lines quickly. */
  prefixes: ReadonlySet<string>
  /** First lines of boxes that recur: they divide chapters, where another one heads its box only. */
  boxHeads: ReadonlySet<string>
  /** Lines that are notes and therefore no headings. */
  notes: ReadonlySet<number>
}>

const prefixLength = 4
const maximumLength = 150
const maximumLines = 4

/**
 * Finds the headings among the lines, by index of their first line. Witnesses in order of strength: marks of the
 * format, table of contents and bookmarks, number, type, standing alone, recurring as a label.
 */
export function findHeadings(lines: readonly Line[], context: HeadingContext): ReadonlyMap<number, HeadingMark> {
  const found = new Map<number, HeadingMark>()
  for (let at = 0; at < lines.length; at += 1) {
    const mark = readHeading(lines, at, context)
    if (!mark) continue
    found.set(at, mark)
    at += mark.count - 1
  }
  for (const at of findLabels(lines, context.body, (index) => isTaken(found, context, index))) {
    found.set(at, {
      count: 1,
      number: null,
      witness: 'label',
      level: 0,
      size: lines[at]?.size ?? 0,
      bold: lines[at]?.bold ?? false,
    })
  }
  return setLevels(withoutTitleLines(new Map([...found].sort(([a], [b]) => a - b)), lines))
}

/** No number, or a single one, as steps in boxes have. */
function isPlainNumber(number: HeadingNumber | null): boolean {
  return number === null || (number.kind === 'arabic' && number.depth === 1)
}

/** Lines in boxes that stand in the document a second time. */
export function findBoxHeads(lines: readonly Line[]): ReadonlySet<string> {
  if (!lines.some(({ boxed }) => boxed)) return new Set()
  const counts = new Map<string, number>()
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set(lines.flatMap(({ boxed, text }) => (boxed && (counts.get(text) ?? 0) >= 2 ? [text] : [])))
}

/** The beginnings of entries by which findHeadings passes over lines that are none of them. */
export function prefixesOf(...keys: readonly ReadonlyMap<string, number>[]): ReadonlySet<string> {
  return new Set(keys.flatMap((map) => [...map.keys()].map((key) => key.slice(0, prefixLength))))
}

function isTaken(found: ReadonlyMap<number, HeadingMark>, context: HeadingContext, index: number): boolean {
  if (context.contents.lines.has(index) || context.notes.has(index)) return true
  for (let at = index; at > index - maximumLines; at -= 1) {
    const mark = found.get(at)
    if (mark && at + mark.count > index) return true
  }
  return false
}

function readHeading(lines: readonly Line[], at: number, context: HeadingContext): HeadingMark | null {
  const line = lines[at]
  if (!line || line.table || context.contents.lines.has(at) || context.notes.has(at)) return null
  const mark = (witness: HeadingMark['witness'], count: number, level = 0): HeadingMark => ({
    count,
    number: parseHeadingNumber(textOf(lines, at, count)),
    witness,
    level,
    size: line.size,
    bold: line.bold,
  })
  if (line.level > 0) return mark('format', countElement(lines, at), line.level)
  const witnessed = findWitness(lines, at, context)
  if (witnessed) return mark('contents', witnessed.count, witnessed.level)
  if (line.text.length > maximumLength || isCaption(line.text)) return null
  const number = parseHeadingNumber(line.text)
  if (line.size > 0 && isStyled(line, context.body)) {
    if (isTerm(line, lines[at + 1], context.body) || isRest(line, lines[at - 1], context.body)) return null
    if (isOpen(line, lines[at - 1])) return null
    if (line.boxed && isPlainNumber(number) && !context.boxHeads.has(line.text)) return null
    const count = countStyled(lines, at, context)
    const next = lines[at + count]
    if (number?.kind === 'arabic' && next && isSibling(number, next, undefined)) return null
    if (number?.kind === 'arabic' && endsList(lines, at, number)) return null
    if (count > 0 && isHeadingText(textOf(lines, at, count), number)) return mark('style', count)
    return null
  }
  if (number && isNumbered(lines, at, number, context)) return mark('number', countNumbered(lines, at, number, context))
  return line.size === 0 && standsAlone(lines, at, context) ? mark('alone', 1) : null
}

/** A bold term over its indented explanation. */
function isTerm(line: Line, next: Line | undefined, body: BodyStyle): boolean {
  if (!next || next.table || next.page !== line.page || line.size > body.size * 1.04) return false
  return next.gap < 0.3 && next.x - line.x > line.size && parseListMarker(next.text) === null
}

/** The bold end of a sentence that began on the full line above: "… → | Kreisvolkshochschule". */
function isRest(line: Line, above: Line | undefined, body: BodyStyle): boolean {
  if (!above || above.table || above.bold || above.page !== line.page || line.size > body.size * 1.04) return false
  const full = above.right - above.x > (line.right - line.x) * 1.2 && above.size <= line.size * 1.04
  return full && line.gap < 0.3 && Math.abs(above.x - line.x) < line.size && !/[.!?:;…][“”"»«)\]]*$/u.test(above.text)
}

/** The rest of a line that ends with an article or the like, in the same type: "… E-Mail an die | Koordinierungsstelle". */
function isOpen(line: Line, above: Line | undefined): boolean {
  if (!above || above.table || above.page !== line.page || above.bold !== line.bold || line.gap >= 0.6) return false
  return roundSize(above.size) === roundSize(line.size) && /\s(?:der|die|das|des|dem|den|und|oder)$/u.test(above.text)
}

/** Lines of the same element of a tagged page are one heading. */
function countElement(lines: readonly Line[], at: number): number {
  const { element = null, page } = lines[at] ?? {}
  let end = at + 1
  while (element !== null && lines[end]?.element === element && lines[end]?.page === page) end += 1
  return end - at
}

/** A line, or up to four of them together, equal to an entry of the table of contents or a bookmark. */
function findWitness(
  lines: readonly Line[],
  at: number,
  { contents, outline, body, prefixes }: HeadingContext,
): Readonly<{ count: number; level: number }> | null {
  const first = lines[at]
  if (!first || !prefixes.has(headingKey(first.text.slice(0, 30)).slice(0, prefixLength))) return null
  const styled = isStyled(first, body)
  let key = ''
  let found: Readonly<{ count: number; level: number }> | null = null
  for (let count = 1; count <= maximumLines; count += 1) {
    const line = lines[at + count - 1]
    if (!line || line.table || line.page !== first.page || line.text.length > maximumLength) break
    if (count > 1 && line.gap > 1.5) break
    key += headingKey(line.text)
    const level = contents.entries.get(key) ?? outline.get(key)
    if (level === undefined) continue
    const text = textOf(lines, at, count)
    const number = parseHeadingNumber(text)
    const plain = first.size > 0 && !styled && number === null && !outline.has(key)
    if (isHeadingText(text, number) && !plain) found = { count, level }
  }
  return found
}

/** Number of lines from here on that are set alike and together form one heading, 0 if it looks like a paragraph. */
function countStyled(lines: readonly Line[], at: number, context: HeadingContext): number {
  const first = lines[at]
  if (!first) return 0
  let count = 1
  while (count <= maximumLines) {
    const line = lines[at + count]
    if (!line || line.table || line.page !== first.page || line.gap > 0.6) break
    if (roundSize(line.size) !== roundSize(first.size) || line.bold !== first.bold) break
    if (context.contents.lines.has(at + count)) break
    if (parseHeadingNumber(line.text) && parseHeadingNumber(first.text)) break
    if (endsEarly(lines, at + count - 1)) break
    if (parseListMarker(line.text) && !/^[-–]\s*$/u.test(line.text)) break
    count += 1
  }
  if (count > maximumLines) return 0
  const last = lines[at + count]
  const continues =
    last && !last.table && last.gap < 0.2 && first.size <= context.body.size && /^\p{Ll}/u.test(last.text)
  return continues && last.page === first.page ? 0 : count
}

/** Whether a line ends although the first word of the next one would have fitted: two lines of their own, not one. */
function endsEarly(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || line.size === 0 || Math.abs(next.x - line.x) > line.size || !/^\p{Lu}/u.test(next.text))
    return false
  const perLetter = (next.right - next.x) / Math.max(next.text.length, 1)
  const word = next.text.split(' ')[0]?.length ?? 0
  const reach = Math.max(
    ...lines.slice(Math.max(at - 8, 0), at + 8).map(({ page, right }) => (page === line.page ? right : 0)),
  )
  return line.right + (word + 3) * perLetter < Math.min(reach, next.right) && !endsOpen.test(line.text)
}

const endsOpen =
  /(?:\s(?:und|oder|der|die|das|des|dem|den|ein|eine|einer|für|von|zur|zum|zu|in|im|mit|an|am|auf|bei|durch|als|wird|werden)|-)$/u
const subordinate = /,\s(?:dass|die|der|das|den|dem|wie|wenn|weil|ob|um)\s/u

/** A numbered line is a heading unless it is an item of a list or the beginning of a sentence. */
function isNumbered(lines: readonly Line[], at: number, number: HeadingNumber, context: HeadingContext): boolean {
  const line = lines[at]
  if (!line || (line.size > 0 && line.size < context.body.size * 0.95)) return false
  const before = lines[at - 1]
  const done = before !== undefined && /[.!?:]["“»)]*$/u.test(before.text) && line.text.length < 100
  const apart =
    line.gap >= 0.5 ||
    !before ||
    before.page !== line.page ||
    (done && (number.kind === 'paragraph' || isWordKind(number.kind)))
  if (number.title === '') return (number.kind === 'paragraph' || isWordKind(number.kind)) && (apart || line.gap > 0)
  const title = number.title
  if (/[.;,:]$/.test(title) || title.length > 110 || title.split(' ').length > 14) return false
  if (noHeading.test(title) || !/^[\p{Lu}„"»(\d]/u.test(title) || line.segments.length > 3) return false
  if (number.kind === 'paragraph') return apart && !/^(?:Abs|Satz|Nr|S\.|SGB|[A-Z]{2,}\b)/.test(title)
  if (number.kind === 'arabic' && number.depth >= 2) return !number.glued ? true : /^\p{Lu}\p{Ll}/u.test(title)
  if (number.glued || !apart || endsOpen.test(title)) return false
  const next = lines[at + 1]
  if (!next || isSibling(number, next, lines[at + 2])) return false
  if (number.kind === 'arabic' && number.ordinal > 30) return false
  if (line.size === 0 && next.gap < 1 && next.page === line.page && line.right > context.body.width * 0.8) return false
  return (
    !(next.gap < 0.5 && next.page === line.page && /^\p{Ll}/u.test(next.text)) && (line.size === 0 || next.gap > 0.2)
  )
}

/** Whether the next entry of the same list follows at once. */
function isSibling(number: HeadingNumber, next: Line, second: Line | undefined): boolean {
  const follows = second && second.gap < 1 && next.text.length < 120
  for (const line of follows ? [next, second] : [next]) {
    const other = parseHeadingNumber(line.text)
    if (other && other.kind === number.kind && other.depth === number.depth && other.ordinal === number.ordinal + 1)
      return true
  }
  return false
}

/** Whether the entry before of the same list stands directly above, set alike. */
function endsList(lines: readonly Line[], at: number, number: HeadingNumber): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  if (!line || !above || above.page !== line.page || line.gap > 1) return false
  if (above.bold !== line.bold || roundSize(above.size) !== roundSize(line.size)) return false
  const other = parseHeadingNumber(above.text)
  return other?.kind === number.kind && other.depth === number.depth && other.ordinal === number.ordinal - 1
}

/** "§ 3" or "Leitlinie 3" alone on a line has its title on the next ones, up to a blank line. */
function countNumbered(lines: readonly Line[], at: number, number: HeadingNumber, context: HeadingContext): number {
  if (number.title !== '') return 1
  const isTitle = (line: Line | undefined): line is Line =>
    line !== undefined &&
    !line.table &&
    line.page === lines[at]?.page &&
    line.text.length <= maximumLength &&
    !parseListMarker(line.text) &&
    !parseHeadingNumber(line.text)
  const first = lines[at + 1]
  if (!isTitle(first) || /[.;:]$/.test(first.text) || first.gap > 2.5 || context.contents.lines.has(at + 1)) return 1
  if (first.gap >= 0.9) return first.text.length <= 70 && (lines[at + 2]?.gap ?? 0) >= 0.9 ? 2 : 1
  let count = 2
  for (; count <= maximumLines; count += 1) {
    const line = lines[at + count]
    if (!isTitle(line) || line.gap >= 0.9) return count
    if (/[.;:]$/.test(line.text)) break
  }
  for (count = 2; /^\p{Ll}/u.test(lines[at + count]?.text ?? '') && count < maximumLines; ) count += 1
  return count
}

const usualTitle =
  /^(?:Vorwort|Grußwort|Geleitwort|Einleitung|Präambel|Impressum|Vorbemerkung|Vorbemerkungen|Zusammenfassung|Fazit|Ausblick|Anhang|Anlagen?|Literatur|Literaturverzeichnis|Quellenverzeichnis|Abkürzungen|Abkürzungsverzeichnis|Inhalt|Inhaltsverzeichnis|Glossar)(?:\s(?:der|des)\s\p{L}+)?$/u

/** In a text file: a short line between blank lines, followed by something longer. */
function standsAlone(lines: readonly Line[], at: number, context: HeadingContext): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  const before = lines[at - 1]
  if (!line || !next || next.table || line.segments.length > 2) return false
  if (before && before.page === line.page && line.gap < 1) return false
  if (line.text.length > 90 || line.text.split(' ').length > 10) return false
  if (!isHeadingText(line.text, null) || /:$/.test(line.text) || endsOpen.test(line.text)) return false
  if (subordinate.test(line.text) || (line.text.length > 70 && next.gap >= 1)) return false
  if (context.contents.lines.has(at + 1) || usualTitle.test(line.text)) return true
  if (next.gap < 1 && (/^\p{Ll}/u.test(next.text) || line.right > context.body.width * 0.65)) return false
  return next.text.length >= 60 || parseListMarker(next.text) !== null
}

function isWordKind(kind: string): boolean {
  return !['arabic', 'letter', 'roman', 'paragraph', 'code'].includes(kind)
}

function textOf(lines: readonly Line[], at: number, count: number): string {
  return joinTexts(lines.slice(at, at + count).map((line) => line.text))
}
