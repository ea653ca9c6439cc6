/** A number in one of the formats that Word knows for lists and notes ("lowerRoman", "ordinalText"), words in German. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    case 'decimalZero':
      return padded(value, 2)
    case 'ordinal':
      return `${value}.`
    case 'ordinalText':
      return ordinalWords[value - 1] ?? `${value}.`
    case 'cardinalText':
      return capitalised(cardinal(value))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return sign(value, 0x2460, 20)
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? `(${value})` : String(value)
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? `${value}.` : String(value)
    case 'numberInDash':
      return `- ${value} -`
    case 'hex':
      return value.toString(16).toUpperCase()
    case 'chicago':
      return chicago(value)
    case 'none':
    case 'bullet':
      return ''
    default: {
      const zeros = /^0+(?=[1-9])/.exec(format)?.[0].length ?? 0
      return padded(value, zeros + 1)
    }
  }
}

const ordinalWords = [
  ...['Erstens', 'Zweitens', 'Drittens', 'Viertens', 'Fünftens', 'Sechstens', 'Siebtens', 'Achtens', 'Neuntens'],
  ...['Zehntens', 'Elftens', 'Zwölftens', 'Dreizehntens', 'Vierzehntens', 'Fünfzehntens', 'Sechzehntens'],
  ...['Siebzehntens', 'Achtzehntens', 'Neunzehntens', 'Zwanzigstens'],
]
const ones = [
  ...['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ...['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
]
const tens = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

function cardinal(value: number): string {
  if (value < 0 || value > 99) return String(value)
  if (value < 20) return ones[value] ?? ''
  const one = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  if (one === 0) return ten
  return `${one === 1 ? 'ein' : ones[one]}und${ten}`
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

function sign(value: number, first: number, last: number): string {
  return value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value)
}

/** Longest repetition of a letter or sign; beyond it the plain number says more. */
const maximumRepetition = 20

/** a … z, aa, bb … as Word counts on. */
function letters(value: number): string {
  const times = Math.floor((value - 1) / 26) + 1
  if (value < 1 || times > maximumRepetition) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(times)
}

/** *, †, ‡, §, **, †† … */
function chicago(value: number): string {
  const times = Math.floor((value - 1) / 4) + 1
  if (value < 1 || times > maximumRepetition) return String(value)
  return '*†‡§'.charAt((value - 1) % 4).repeat(times)
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

function roman(value: number): string {
  if (value < 1 || value > 4999) return String(value)
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
