import type { Span } from '../../model/span.ts'
import type { CodingText } from '../reading/coding-text.ts'

const nothing =
  /^(?:[-–—/?]*|n\.?\s?[nb]\.?|k\.?\s?A\.?|ohne|offen|entfällt|keine?|noch (?:offen|zu klären|festzulegen|unklar|nicht .*)|wird noch .*)$/iu

/** Whether a cell stands empty or says that nothing is settled yet: "–", "n. n.", "k. A.", "noch offen". */
export function isUnfilled(cell: string): boolean {
  return nothing.test(cell.trim())
}

/** Whether nothing but dashes stands in a cell. */
export function isBlank(text: CodingText, span: Span): boolean {
  return /^[\s\-–—/]*$/u.test(text.document.text.slice(span.start, span.end))
}
