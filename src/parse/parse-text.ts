import type { ParsedFile, SourceFile } from '../model/parsed.ts'
import { splitTextPages } from './split-text-pages.ts'

/** What stands without a line feed is cut at a space, or anywhere: a paragraph on one line is not as long as this. */
const longLine = /[^\n\f]{20000}(?:[^\n\f ]{0,1000} )?(?=[^\n])/g

/** Reads a plain text file (UTF-8, otherwise windows-1252) into lines, page by page. */
export function parseText(source: SourceFile): ParsedFile {
  const lines = decodeText(source.bytes).replace(/\r\n?/g, '\n')
  let end = lines.length
  while (lines[end - 1] === '\n') end -= 1
  const pages = splitTextPages(lines.slice(0, end).replace(longLine, '$&\n'))
  return { path: source.path, format: 'text', title: null, issues: [], form: 'lines', pages }
}

/** Decodes bytes as UTF-8, UTF-16 with a byte order mark, or else as windows-1252, the usual code page of older files. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
