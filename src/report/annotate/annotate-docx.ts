import type { SourceText } from '../../model/source-text.ts'
import { escapeHtml } from '../html/template.ts'
import { packArchive } from '../pack-archive.ts'
import type { DocxLetters } from './docx-paragraphs.ts'
import { readDocxLetters, readNoteWords, wordNamespaces } from './docx-paragraphs.ts'
import type { DocxParts } from './docx-parts.ts'
import { mainPartOf, partOfKind, replaced, textOfPart, unpackDocx, withCommentsPart } from './docx-parts.ts'
import { findPassage } from './find-passage.ts'
import type { Letters } from './letters.ts'
import { lettersBefore, lettersOf } from './letters.ts'
import type { Mark } from './marks.ts'
import { joined } from './marks.ts'
import { appendedToRoot, inserted, listTags, localName, rootPrefix } from './xml-tags.ts'

export type DocxRemarks = Readonly<{
  marks: readonly Mark[]
  /** Lines of the comment at the beginning, given the number of passages that were not found again. */
  summary: (unplaced: number) => readonly string[]
  author: string
}>

/**
 * The author's own DOCX with comments at the passages; nothing else in its parts is touched, and comments that are there
 * stay. Throws where the file is damaged, unusually built or too large.
 */
export function annotateDocx(bytes: Uint8Array, source: SourceText, remarks: DocxRemarks): Uint8Array {
  const parts = unpackDocx(bytes)
  const main = mainPartOf(parts)
  const xml = textOfPart(parts, main) ?? ''
  const letters = readDocxLetters(xml, noteWords(parts, main))
  const comments = placeMarks(letters, source, remarks)
  const before = partOfKind(parts, main, 'comments')
  const old = before === null ? null : textOfPart(parts, before)
  const firstId =
    Math.max(highestId(xml, /^comment(?:RangeStart|RangeEnd|Reference)$/), highestId(old, /^comment$/)) + 1
  const marked = inserted(
    xml,
    comments.flatMap((comment, index) => tagsOf(comment, firstId + index, letters)),
  )
  const words = comments.map(({ lines }, index) => (prefix: string) => {
    return commentElement({ id: firstId + index, lines, prefix, author: remarks.author })
  })
  const withText = replaced(parts, [[main, marked]])
  if (before !== null && old !== null) {
    const prefix = rootPrefix(old)
    return packArchive(replaced(withText, [[before, appendedToRoot(old, words.map((word) => word(prefix)).join(''))]]))
  }
  const namespace = listNamespace(xml)
  const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${words.map((word) => word('w:')).join('')}</w:comments>`
  return packArchive(withCommentsPart(withText, main, part, namespace === wordNamespaces[1]))
}

/** A comment on a stretch of children of one paragraph. */
type Comment = Readonly<{ host: number; first: number; last: number; lines: readonly string[] }>

/** Finds the passages again and joins those of one paragraph; the summary hangs on the first paragraph with words. */
function placeMarks(letters: DocxLetters, source: SourceText, { marks, summary }: DocxRemarks): readonly Comment[] {
  const from = lettersOf(source.text)
  const to: Letters = { text: letters.text, places: [] }
  const found = marks.flatMap((mark) => {
    const place = findPassage(from, spanOf(mark, from, source), to)
    return place ? [{ mark, place }] : []
  })
  const groups = Map.groupBy(found, ({ place }) => letters.host[place.start] ?? 0)
  const [firstHost] = letters.host
  const comments = [...groups].map(([host, placed]): Comment => {
    const children = placed.flatMap(({ place }) =>
      letters.child.slice(place.start, place.end).filter((_, index) => letters.host[place.start + index] === host),
    )
    const { lines } = joined(placed.map(({ mark }) => mark))
    return { host, first: Math.min(...children), last: Math.max(...children), lines }
  })
  if (firstHost === undefined) throw new Error('the document has no text')
  const atTop = { host: firstHost, first: 0, last: 0, lines: summary(marks.length - found.length) }
  return [atTop, ...comments.toSorted((left, right) => left.host - right.host)]
}

/** The letters of a passage; the number of a heading, which Word counts itself, is left out where it leads. */
function spanOf({ evidence }: Mark, from: Letters, { textBefore, text }: SourceText): { start: number; end: number } {
  const start = evidence.start - textBefore
  const end = evidence.end - textBefore
  const number = /^\s*(?:\d+\.)*\d+\.?\s+(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: lettersBefore(from, start + number), end: lettersBefore(from, end) }
}

function tagsOf(comment: Comment, id: number, { hosts, prefix }: DocxLetters) {
  const children = hosts[comment.host]?.children ?? []
  const first = children[comment.first]
  const last = children[comment.last]
  if (!first || !last) return []
  return [
    { at: first.start, text: `<${prefix}commentRangeStart ${prefix}id="${id}"/>` },
    {
      at: last.end,
      text: `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`,
    },
  ]
}

type CommentText = Readonly<{ id: number; lines: readonly string[]; prefix: string; author: string }>

/** Without a date: Word then shows none, and the same draft gives the same bytes. */
function commentElement({ id, lines, prefix: w, author }: CommentText): string {
  const paragraphs = lines.map(
    (line) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeHtml(line)}</${w}t></${w}r></${w}p>`,
  )
  return `<${w}comment ${w}id="${id}" ${w}author="${escapeHtml(author)}" ${w}initials="KS">${paragraphs.join('')}</${w}comment>`
}

function noteWords(parts: DocxParts, main: string): (kind: string, id: string) => string {
  const read = (kind: string): ReadonlyMap<string, string> => {
    const name = partOfKind(parts, main, kind)
    return name === null ? new Map() : readNoteWords(textOfPart(parts, name) ?? '')
  }
  const notes = new Map(['footnote', 'endnote'].map((kind) => [kind, read(`${kind}s`)]))
  return (kind, id) => notes.get(kind)?.get(id) ?? ''
}

function highestId(xml: string | null, tag: RegExp): number {
  if (xml === null) return -1
  return listTags(xml).reduce((highest, { name, attributes }) => {
    if (!tag.test(localName(name))) return highest
    const id = Object.entries(attributes).find(([attribute]) => localName(attribute) === 'id')?.[1]
    return Math.max(highest, Number.parseInt(id ?? '', 10) || 0)
  }, -1)
}

function listNamespace(xml: string): string {
  const values = Object.values(listTags(xml)[0]?.attributes ?? {})
  return wordNamespaces.find((namespace) => values.includes(namespace)) ?? wordNamespaces[0] ?? ''
}
