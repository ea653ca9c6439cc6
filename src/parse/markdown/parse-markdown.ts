import { Marked } from 'marked'
import type { Issue } from '../../model/issue.ts'
import type { ParsedFile, SourceFile } from '../../model/parsed.ts'
import { parseMarkup } from '../html/parse-html.ts'
import { decodeText } from '../parse-text.ts'
import { limitNesting } from './markdown-nesting.ts'
import { placeNotes, takeNotes } from './markdown-notes.ts'

type MarkdownResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

const frontMatter = /^---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/s
const contentsMark = /^[ \t]*(?:\[TOC\]|\[\[_TOC_\]\]|\{:toc\}|:{3,}.*)[ \t]*$/gim
const headingAttributes = /^\{[#.][^{}]*\}[\s#]*$/

/** Reads Markdown with tables and notes by way of the HTML it stands for; what precedes it as data is no text. */
export function parseMarkdown(source: SourceFile): MarkdownResult {
  const whole = decodeText(source.bytes)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
  const head = frontMatter.exec(whole)
  const body = whole
    .slice(head?.[0].length ?? 0)
    .replace(contentsMark, '')
    .replace(/^ {0,3}#.*$/gm, withoutAttributes)
    .replace(starInWord, '\\*')
  try {
    return parseMarkup(source, 'markdown', { markup: toHtml(limitNesting(body)), title: titleOf(head?.[1] ?? '') })
  } catch (error) {
    return failure(source, error instanceof Error ? error.message : String(error))
  }
}

const marked = new Marked({ gfm: true, async: false })

function toHtml(markdown: string): string {
  const { text, notes } = takeNotes(markdown)
  const render = (part: string): string => marked.parse(part, { async: false })
  return placeNotes(render(text), notes, render)
}

/** The star inside a word for all sexes ("Bürger*innen", "jede*r") is no mark of emphasis, whatever stands further on. */
const starInWord = /(?<=\p{Ll})\*(?=innen|(?:in|[nrem]|en|er|es)(?!\p{L}))/gu

/** Pandoc writes the id and classes of a heading in braces behind it. */
function withoutAttributes(heading: string): string {
  const at = heading.lastIndexOf('{')
  return at > 0 && headingAttributes.test(heading.slice(at)) ? heading.slice(0, at).trimEnd() : heading
}

function titleOf(data: string): string | null {
  const title = /^title:[ \t]*(\S.*)$/im.exec(data)?.[1]?.trim() ?? ''
  const bare = /^(["'])(.*)\1$/.exec(title)?.[2] ?? title
  return bare === '' ? null : bare
}

function failure(source: SourceFile, message: string): MarkdownResult {
  const reason = message.split('\n')[0] ?? ''
  const facts = { reason }
  const issue: Issue = {
    code: 'document-damaged',
    severity: 'error',
    stage: 'parse',
    file: source.path,
    page: null,
    facts,
  }
  return { value: null, issues: [issue] }
}
