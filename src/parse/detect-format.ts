/** What the bytes are, by their first bytes; the ending of the name decides only between text and the rest. */
export type DetectedFormat = 'pdf' | 'zip' | 'text' | 'encrypted' | 'unsupported' | 'unknown'

/** Recognises the format of a file by content and, where content leaves it open, by the ending of its name. */
export function detectFormat(path: string, bytes: Uint8Array): Readonly<{ format: DetectedFormat; name: string }> {
  if (findPdfHeader(bytes)) return { format: 'pdf', name: 'PDF' }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return { format: 'zip', name: 'ZIP' }
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { format: hasEncryptedPackage(bytes) ? 'encrypted' : 'unsupported', name: 'DOC' }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return { format: 'unsupported', name: 'RTF' }
  const ending = fileEnding(path)
  if (looksLikeText(bytes)) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024)).trimStart().toLowerCase()
    if (head.startsWith('<!doctype html') || head.startsWith('<html')) return { format: 'unsupported', name: 'HTML' }
    if (head.startsWith('<?xml')) return { format: 'unsupported', name: 'XML' }
    if (ending === 'pdf' || ending === 'docx') return { format: 'unknown', name: ending.toUpperCase() }
    return { format: 'text', name: 'TXT' }
  }
  return { format: 'unknown', name: ending.toUpperCase() }
}

/** The ending of a file's name in lower case without dot, or "". */
export function fileEnding(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** A DOCX with a password is a container of the older kind that holds a stream "EncryptedPackage". */
function hasEncryptedPackage(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes('EncryptedPackage')
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
