/**
 * A number as lists and headings print it. The form is "1", "a", "A", "i" or "I" (ODF and HTML name them alike), else
 * decimal; letters go on after z with aa, bb (doubled) or aa, ab. Numbers that no letter stands for stay decimal.
 */
export function printNumber(value: number, form: string, doubled = false): string {
  if (!Number.isInteger(value) || value < 1 || value > largest) return String(value)
  switch (form) {
    case 'a':
      return toLetters(value, doubled)
    case 'A':
      return toLetters(value, doubled).toUpperCase()
    case 'i':
      return toRoman(value).toLowerCase()
    case 'I':
      return toRoman(value)
    default:
      return String(value)
  }
}

/** Beyond it Roman numbers have no form, and no list of a document goes that far. */
const largest = 3999

function toLetters(value: number, doubled: boolean): string {
  if (doubled) return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
  let rest = value
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function toRoman(value: number): string {
  let rest = value
  let text = ''
  for (const [amount, digits] of romanDigits) {
    while (rest >= amount) {
      text += digits
      rest -= amount
    }
  }
  return text
}
