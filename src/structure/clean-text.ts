const unusual =
  /[\u00a0\u00ad\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufb00-\ufb06\ufeff\u0000-\u0008\u000b-\u001f\u007f]/
const ligature = /[\ufb00-\ufb06]/g
const wideSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/g
const invisible = /[\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f]/g
const softHyphen = /\u00ad(?=.)/g

/**
 * Replaces ligatures and special spaces by plain characters and removes invisible ones; a soft hyphen is kept at the
 * end of a line only, where it marks a divided word. Numbers of spaces stay as they are.
 */
export function cleanText(text: string): string {
  if (!unusual.test(text)) return text
  return text
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(wideSpace, ' ')
    .replace(softHyphen, '')
    .replace(invisible, '')
}
