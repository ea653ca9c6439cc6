import type { Document, DocumentFile, Page } from './document.ts'
import type { Evidence } from './evidence.ts'
import type { Span } from './span.ts'

/** The last of the sorted spans that starts at or before the offset; -1 when there is none. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The page an offset of the canonical text stands on, or null where the format has no pages. */
export function pageAt(document: Document, offset: number): Page | null {
  const page = document.pages[lastStartingBefore(document.pages, offset)]
  return page && offset < page.end ? page : null
}

/** The block an offset stands in, -1 between blocks. */
export function blockAt(document: Document, offset: number): number {
  const index = lastStartingBefore(document.blocks, offset)
  return index >= 0 && offset < (document.blocks[index]?.end ?? 0) ? index : -1
}

/** A section and those it lies in, from the inside out; empty for -1. */
export function sectionsAround(document: Document, section: number): readonly number[] {
  const around: number[] = []
  for (let at = section; at >= 0; at = document.sections[at]?.parent ?? -1) around.push(at)
  return around
}

/** The chapter a section belongs to: its outermost section below the title of the document. */
export function chapterOf(document: Document, section: number): number {
  let at = section
  for (;;) {
    const parent = document.sections[at]?.parent ?? -1
    if (parent < 0 || (document.sections[parent]?.level ?? 0) < 1) return at
    at = parent
  }
}

/** Title of a section with its number as printed, "" for what precedes the first heading. */
export function sectionName(document: Document, section: number): string {
  const { number = '', title = '' } = document.sections[section] ?? {}
  return [number, title].filter(Boolean).join(' ')
}

/** Evidence for a span: its words, and where they stand; offsets count from the start of the file's text. */
export function toEvidence(document: Document, span: Span): Evidence {
  const { start, end } = trimmed(document.text, span)
  const file = document.files[lastStartingBefore(document.files, start)]
  const page = pageAt(document, start)
  const block = document.blocks[blockAt(document, start)]
  const offset = (file?.textBefore ?? 0) - (file?.start ?? 0)
  return {
    quote: document.text.slice(start, end),
    start: start + offset,
    end: end + offset,
    file: file?.path ?? '',
    page: page?.number ?? null,
    pageLabel: page?.label ?? null,
    section: sectionName(document, block?.section ?? -1),
  }
}

/** Where evidence stands in the canonical text of a document that may consist of several files or be a part of one. */
export function spanOfEvidence({ files }: Document, evidence: Evidence): Span {
  const holds = ({ path, start, end, textBefore }: DocumentFile) =>
    path === evidence.file && evidence.start >= textBefore && evidence.start <= textBefore + end - start
  const file = files.find(holds)
  const offset = (file?.start ?? 0) - (file?.textBefore ?? 0)
  return { start: evidence.start + offset, end: evidence.end + offset }
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}
