/** The bullet or number at the start of a list item. */
export type ListMarker = Readonly<{ marker: string; text: string; numbered: boolean }>

const bullet =
  /^([-–—•▪▫■□◦○●◆◇✓✔✗✘☐☑☒►▶▸→⇒➔➢➤‣⁃∙·*\u0084\u00b7\u2022\u2023\u25aa\u25cf\u27a2\uf000-\uf0ff\ufffd]|o(?=\s))(\s*)(.*)$/u
const numbered =
  /^((?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\))|(?:\d{1,2}\.(?!\d))|(?:\d{1,2}\.\d{1,2}\.(?!\d))|(?:[a-z]\.)|(?:\p{Lu}{1,3}[ .]?\d{1,2}(?:\.\d{1,2}){1,2}\.?))\s+(.+)$/u

/** Reads a bullet ("-", "•", "□" …) or a number ("1.", "a)", "(1)") in front of a list item, or null. */
export function parseListMarker(line: string): ListMarker | null {
  const match = bullet.exec(line)
  if (match) {
    const [, marker = '', space = '', text = ''] = match
    if (text === '') return space === '' && /[-–—*·o]/u.test(marker) ? null : { marker, text, numbered: false }
    if (/[-–—*]/u.test(marker) && space === '' && !/^[\p{L}„"(]/u.test(text)) return null
    return { marker, text, numbered: false }
  }
  const number = numbered.exec(line)
  if (!number) return null
  const [, marker = '', text = ''] = number
  if (isDate(marker, text)) return null
  return { marker, text, numbered: true }
}

/** "23. Oktober 2016" at the start of a line is a date, "1. Fortschreibung" or "z. B." no list item either. */
function isDate(marker: string, text: string): boolean {
  if (!/^(?:\d{1,2}|[a-z])\.$/.test(marker)) return false
  if (/^[a-z]/.test(marker)) return /^(?:\p{L}\.|Chr|Zt)/u.test(text)
  return /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Jh|Jahrhundert|Quartal|Halbjahr|Lebensjahr|Klasse|OG\b|\d)/.test(
    text,
  )
}
