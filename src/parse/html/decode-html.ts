import { decodeText } from '../parse-text.ts'

const headLength = 4096
const declaration =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i

/**
 * Decodes a page: by its byte order mark, else as UTF-8 when it is valid, else by the character set it declares, else as
 * windows-1252. Declarations of UTF-8 are often wrong, bytes that happen to be valid UTF-8 hardly ever.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return decodeText(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeAs(declaredCharset(bytes), bytes)
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** A page that can be searched for "charset" as single bytes is neither UTF-16 nor UTF-8 here, whatever it says. */
function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength))
  const match = declaration.exec(head)
  const name = (match?.[1] ?? match?.[2] ?? '').toLowerCase()
  return name === '' || /^utf-?(?:8|16)/.test(name) ? 'windows-1252' : name
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
