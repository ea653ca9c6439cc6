import type { Issue, IssueCode } from '../model/issue.ts'
import type { ParsedFile, SourceFile } from '../model/parsed.ts'
import type { Recognition } from '../model/recognition.ts'
import { detectFormat, fileEnding } from './detect-format.ts'
import { parseFlatOdt } from './odt/parse-odt.ts'
import { parseArchive } from './parse-archive.ts'
import { parseText } from './parse-text.ts'
import { recognisePages } from './recognise-pages.ts'

/** Upper bounds against files that would take too long or too much memory. */
export type ParseLimits = Readonly<{
  /** Size of the file in bytes. */
  fileBytes: number
  pages: number
  /** Size of an unpacked DOCX or ODT in bytes. */
  unpackedBytes: number
}>

export const defaultParseLimits: ParseLimits = {
  fileBytes: 200 * 1024 * 1024,
  pages: 2000,
  unpackedBytes: 300 * 1024 * 1024,
}

type ParseResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

/**
 * Reads one file by content and ending; a fault of the document becomes an issue, it never throws for one. Pages without text
 * are recognised where a recognition is given.
 */
export async function parseFile(
  source: SourceFile,
  limits: ParseLimits = defaultParseLimits,
  recognition?: Recognition,
): Promise<ParseResult> {
  const size = source.bytes.length
  if (size === 0) return failure(source, 'file-empty', {})
  if (size > limits.fileBytes) {
    return failure(source, 'file-too-large', { bytes: size, limit: limits.fileBytes })
  }
  const { format, name } = detectFormat(source.path, source.bytes)
  switch (format) {
    case 'text':
      return parseTextFile(source, limits.pages)
    case 'zip':
      return parseArchive(source, limits.unpackedBytes)
    case 'flat-odt':
      return parseFlatOdt(source)
    case 'html':
      return parseHtmlFile(source)
    case 'markdown':
      return parseMarkdownFile(source)
    case 'encrypted':
      return failure(source, 'document-encrypted', {})
    case 'pdf':
      return parsePdfFile(source, limits.pages, recognition)
    case 'unsupported':
      return failure(source, 'format-unsupported', { format: name })
    default:
      return failure(source, 'format-unknown', { ending: fileEnding(source.path) })
  }
}

/** Loaded when the first PDF comes: the library behind it takes longer to start than most texts take to be analysed. */
async function parsePdfFile(source: SourceFile, pages: number, recognition?: Recognition): Promise<ParseResult> {
  const { parsePdf } = await import('./parse-pdf.ts')
  const { value, issues } = await parsePdf(source, pages)
  if (value?.form !== 'layout' || !recognition) return { value, issues }
  return { value: await recognisePages(value, source, recognition), issues }
}

async function parseHtmlFile(source: SourceFile): Promise<ParseResult> {
  const { parseHtml } = await import('./html/parse-html.ts')
  return parseHtml(source)
}

async function parseMarkdownFile(source: SourceFile): Promise<ParseResult> {
  const { parseMarkdown } = await import('./markdown/parse-markdown.ts')
  return parseMarkdown(source)
}

function parseTextFile(source: SourceFile, limit: number): ParseResult {
  const value = parseText(source)
  if (value.form === 'lines' && value.pages.length > limit) {
    return failure(source, 'too-many-pages', { pages: value.pages.length, limit })
  }
  if (value.form === 'lines' && value.pages.every((page) => page.every((line) => line.trim() === ''))) {
    return failure(source, 'file-empty', {})
  }
  return { value, issues: value.issues }
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): ParseResult {
  const issue: Issue = { code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }
  return { value: null, issues: [issue] }
}
