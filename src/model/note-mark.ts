import type { Block, Document } from './document.ts'
import { pageAt } from './lookup.ts'
import type { Span } from './span.ts'

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The mark in running text that refers to a footnote: its number directly behind a word or a sign, on the page of the
 * note, or before the note where there are no pages. Null where none is found.
 */
export function markOfNote(document: Document, note: Block): Span | null {
  if (note.type !== 'footnote' || note.marker === '') return null
  const page = pageAt(document, note.start)
  const from = page?.start ?? 0
  const until = page?.end ?? note.start
  const pattern = new RegExp(`(?<=[\\p{L}\\d\\p{P}])(?:${escaped(note.marker)}(?!\\d)|${toRaised(note.marker)})`, 'gu')
  let found: Span | null = null
  let doubtful: Span | null = null
  for (const block of document.blocks) {
    if (block.end <= from || block.start >= until || block.type === 'footnote' || block.type === 'toc') continue
    const start = Math.max(block.start, from)
    for (const match of document.text.slice(start, Math.min(block.end, until)).matchAll(pattern)) {
      const mark = { start: start + match.index, end: start + match.index + match[0].length }
      if (isNumber(document.text, mark.start)) {
        if (/^(?:\s|$)/.test(document.text.slice(mark.end, mark.end + 1))) doubtful = mark
        continue
      }
      found = mark
      if (page) return found
    }
  }
  return found ?? doubtful
}

/** Rather part of a number such as "2.1" or "1990" than a mark behind a word; "bis 2030.5" shows only by what is around. */
function isNumber(text: string, at: number): boolean {
  if (raised.includes(text[at] ?? '')) return false
  return /\d[.,:/–-]?$/.test(text.slice(Math.max(at - 2, 0), at))
}

function toRaised(marker: string): string {
  return [...marker].map((digit) => raised[Number(digit)] ?? escaped(digit)).join('')
}

function escaped(marker: string): string {
  return marker.replace(/[*+?.()[\]\\]/g, '\\$&')
}
