/** What a cell of a spreadsheet can hold at most, in UTF-16 units. */
export const cellLimit = 32_767

/**
 * Text as it may stand in a cell or note: without characters that XML forbids, with line feeds only, not mistaken for one of
 * Excel's own escapes ("_x0041_"), and cut with a mark where a cell cannot hold it.
 */
export function cellText(text: string, cutMark: string): string {
  const clean = text.replace(/\r\n?/g, '\n').toWellFormed().replace(forbidden, '')
  const whole = clean.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  if (clean.length <= cellLimit && whole.length <= cellLimit) return whole
  const start = whole.slice(0, cellLimit - cutMark.length).toWellFormed()
  return `${start.replace(/\ufffd$/, '')}${cutMark}`
}

/** Whether a spreadsheet would take the text for a formula if somebody typed it; tabs and spaces in front hide nothing. */
export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@]/.test(text)
}

/** Words of a document inside a sentence of ours: marks of writing direction in them end with them. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text.replace(directionMarks, '')}\u2069` : text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g
const rightToLeft = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/
