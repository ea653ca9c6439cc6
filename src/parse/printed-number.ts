import { formatNumber } from './docx-number-format.ts'

/**
 * A number as lists and headings print it. The form is "1", "a", "A", "i" or "I" (ODF and HTML name them alike), else
 * decimal; letters go on after z with aa, bb (doubled) or aa, ab. Numbers that no sign stands for stay decimal.
 */
export function printNumber(value: number, form: string, doubled = false): string {
  switch (form) {
    case 'a':
      return doubled ? formatNumber(value, 'lowerLetter') : toLetters(value)
    case 'A':
      return printNumber(value, 'a', doubled).toUpperCase()
    case 'i':
      return formatNumber(value, 'lowerRoman')
    case 'I':
      return formatNumber(value, 'upperRoman')
    default:
      return String(value)
  }
}

function toLetters(value: number): string {
  if (!Number.isInteger(value) || value < 1) return String(value)
  let rest = value
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}
