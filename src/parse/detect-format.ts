import { decodeText } from './parse-text.ts'

/** What the bytes are, by their first bytes; the ending of the name decides only between kinds of text. */
export type DetectedFormat =
  | 'pdf'
  | 'zip'
  | 'flat-odt'
  | 'html'
  | 'markdown'
  | 'text'
  | 'encrypted'
  | 'unsupported'
  | 'unknown'

type Detected = Readonly<{ format: DetectedFormat; name: string }>

/** Recognises the format of a file by content and, where content leaves it open, by the ending of its name. */
export function detectFormat(path: string, bytes: Uint8Array): Detected {
  if (findPdfHeader(bytes)) return { format: 'pdf', name: 'PDF' }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { format: 'zip', name: 'ZIP' }
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return detectCompound(bytes)
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return { format: 'unsupported', name: 'RTF' }
  const ending = fileEnding(path)
  return looksLikeText(bytes) ? detectText(bytes, ending) : { format: 'unknown', name: ending.toUpperCase() }
}

/** Containers of the older kind: what is in them is known by the names of their streams. */
function detectCompound(bytes: Uint8Array): Detected {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  if (names.includes('EncryptedPackage')) return { format: 'encrypted', name: 'DOCX' }
  if (names.includes('PowerPoint Document')) return { format: 'unsupported', name: 'PPT' }
  const isSheet = names.includes('Workbook') && !names.includes('WordDocument')
  return { format: 'unsupported', name: isSheet ? 'XLS' : 'DOC' }
}

const markdownEndings = /^(?:md|markdown|mdown|mkd)$/
const htmlEndings = /^(?:html?|xhtml|xht)$/
const headLength = 4096

function detectText(bytes: Uint8Array, ending: string): Detected {
  const head = decodeText(bytes.subarray(0, headLength))
    .replace(/^\ufeff/, '')
    .trimStart()
  const markup = withoutProlog(head).toLowerCase()
  if (/^<office:document[\s>]/.test(markup)) return detectFlat(head)
  if (/^<!doctype html|^<(?:html|head|body)[\s>]/.test(markup)) return { format: 'html', name: 'HTML' }
  if (htmlEndings.test(ending) && !head.startsWith('<?xml')) return { format: 'html', name: 'HTML' }
  if (head.startsWith('<?xml')) return { format: 'unsupported', name: 'XML' }
  if (
    /^(?:from|mime-version|snapshot-content-location|content-type):/i.test(head) &&
    /^(?:mht|mhtml|eml)$/.test(ending)
  ) {
    return { format: 'unsupported', name: 'MHTML' }
  }
  if (ending === 'pdf' || ending === 'docx' || ending === 'odt')
    return { format: 'unknown', name: ending.toUpperCase() }
  return markdownEndings.test(ending) ? { format: 'markdown', name: 'Markdown' } : { format: 'text', name: 'TXT' }
}

/** XML declaration, comments and a document type of XHTML stand in front of the first element. */
function withoutProlog(head: string): string {
  return head.replace(/^(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!doctype (?!html)[^>]*>\s*)+/is, '')
}

function detectFlat(head: string): Detected {
  const kind = /office:mimetype="application\/vnd\.oasis\.opendocument\.([a-z-]+)"/.exec(head)?.[1] ?? 'text'
  if (kind.startsWith('text')) return { format: 'flat-odt', name: 'FODT' }
  return { format: 'unsupported', name: kind === 'spreadsheet' ? 'FODS' : 'XML' }
}

/** The ending of a file's name in lower case without dot, or "". */
export function fileEnding(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

/** Readers accept a PDF header anywhere in the first 1,024 bytes. */
function findPdfHeader(bytes: Uint8Array): boolean {
  const limit = Math.min(bytes.length - 4, 1024)
  for (let at = 0; at < limit; at += 1) {
    if (bytes[at] === 0x25 && bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46) return true
  }
  return false
}

function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  const limit = Math.min(bytes.length, 65_536)
  let control = 0
  for (let at = 0; at < limit; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1
  }
  return control * 100 <= limit
}
