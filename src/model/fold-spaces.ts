import type { Span } from './span.ts'

/** Folds every run of white space into one space and trims. */
export function foldSpaces(text: string): string {
  return /\s{2,}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

/** The words of a stretch of text on one line; none where there is no such stretch. */
export function wordsAt(text: string, span: Span | undefined): string {
  return span ? foldSpaces(text.slice(span.start, span.end)) : ''
}
