/** The number in front of a heading. */
export type HeadingNumber = Readonly<{
  /** Numbers of one kind form one sequence: "arabic", "letter", "roman", "paragraph" (§) or the word ("leitlinie"). */
  kind: string
  /** As printed, without a full stop at the end. */
  number: string
  /** 1 for "4", 3 for "4.1.2". */
  depth: number
  /** Its last part as a number: 2 for "4.1.2". */
  ordinal: number
  title: string
  /** Whether no space stands between number and title, as some extractors leave it. */
  glued: boolean
}>

const words =
  'Leitlinie|Kapitel|Handlungsfeld|Teil|Abschnitt|Artikel|Anlage|Anhang|Leitziel|Oberziel|Teilziel|Zielbereich|Baustein|Schwerpunkt|Themenfeld|Handlungsschwerpunkt|Aktionsfeld|Arbeitsfeld|Arbeitsgruppe|Modul|Maßnahme|Ziel|Exkurs|Phase|Schritt|TOP'
const wordNumber = new RegExp(
  `^((?:${words})\\s+((?:\\d{1,2}(?:\\.\\d{1,2})*)|[IVX]{1,4}|[A-Z]))(?![\\p{L}\\p{N}])\\s*[:.–—-]?\\s*(.*)$`,
  'u',
)
const ordinals = ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt', 'zehnt']
/** "Erster Teil", "ZWEITER ABSCHNITT: SITZUNGEN" */
const ordinalNumber = new RegExp(
  `^((${ordinals.join('|')})e[rs]\\s+(Teil|Kapitel|Abschnitt))(?!\\p{L}|\\.$)\\s*[:.–—-]?\\s*(.*)$`,
  'iu',
)
const paragraph = /^(§{1,2}\s*(\d{1,3})\s?[a-z]?)(?![\p{L}\p{N}])[:.]?\s*(.*)$/u
const arabic = /^((\d{1,2})((?:\.\d{1,2}){0,5}))(\.?)(\s*)(?=[^\d.,:;)%°/–-])(.+)$/u
const month = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:\s|$)/
const letter = /^([A-Z]|[IVX]{1,5})(\.\d{1,2}(?:\.\d{1,2})*)?([.)]|(?=\s))\s+(\p{Lu}.*)$/u
const dashedCode = /^(\p{Lu}{1,3}[- ]?\d{1,2}(?:\.\d{1,2})*):?\s+(\p{Lu}.*)$/u

/** Reads the number at the start of a heading, or null. */
export function parseHeadingNumber(text: string): HeadingNumber | null {
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return parseArabic(text)
  if (first === 0xa7) {
    const match = paragraph.exec(text)
    if (!match) return null
    const [, number = '', value = '', title = ''] = match
    return { kind: 'paragraph', number, depth: 1, ordinal: Number(value), title, glued: false }
  }
  const word = wordNumber.exec(text)
  if (word) {
    const [, number = '', value = '', title = ''] = word
    const kind = number.slice(0, number.indexOf(' ')).toLowerCase()
    return { kind, number, depth: value.split('.').length, ordinal: toOrdinal(value), title, glued: false }
  }
  const counted = ordinalNumber.exec(text)
  if (counted) {
    const [, number = '', ordinal = '', kind = '', title = ''] = counted
    const place = ordinals.indexOf(ordinal.toLowerCase()) + 1
    return { kind: kind.toLowerCase(), number, depth: 1, ordinal: place, title, glued: false }
  }
  const match = letter.exec(text)
  if (match) {
    const [, value = '', parts = '', , title = ''] = match
    const roman = /^[IVX]+$/.test(value)
    const depth = 1 + (parts === '' ? 0 : parts.split('.').length - 1)
    return {
      kind: roman ? 'roman' : 'letter',
      number: value + parts,
      depth,
      ordinal: toOrdinal(value),
      title,
      glued: false,
    }
  }
  const code = dashedCode.exec(text)
  if (!code || !text.slice(0, 8).includes(':')) return null
  const [, number = '', title = ''] = code
  return { kind: 'code', number, depth: 1, ordinal: toOrdinal(/\d+/.exec(number)?.[0] ?? ''), title, glued: false }
}

function parseArabic(text: string): HeadingNumber | null {
  const match = arabic.exec(text)
  if (!match) return null
  const [, number = '', , parts = '', stop = '', space = '', title = ''] = match
  if (!/^[\p{L}„"»'‚(]/u.test(title) || month.test(title)) return null
  const depth = parts === '' ? 1 : parts.split('.').length
  const glued = space === '' && stop === ''
  const ordinal = Number(number.slice(number.lastIndexOf('.') + 1))
  return { kind: 'arabic', number, depth, ordinal, title, glued }
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function toOrdinal(value: string): number {
  if (/^\d/.test(value)) return Number(value.split('.').at(-1))
  if (/^[IVX]+$/.test(value)) {
    let sum = 0
    for (let at = 0; at < value.length; at += 1) {
      const digit = romanDigits[value[at] ?? ''] ?? 0
      sum += digit < (romanDigits[value[at + 1] ?? ''] ?? 0) ? -digit : digit
    }
    return sum
  }
  return value.charCodeAt(0) - 64
}
