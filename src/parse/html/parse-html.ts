import { parse } from 'parse5'
import { foldSpaces } from '../../model/fold-spaces.ts'
import type { Issue, IssueCode } from '../../model/issue.ts'
import type { DocumentFormat, ParsedFile, SourceFile } from '../../model/parsed.ts'
import { decodeHtml } from './decode-html.ts'
import { readHtmlBlocks } from './html-body.ts'
import { findElements, type HtmlParent, innerText, isElement } from './html-tree.ts'

type HtmlResult = Readonly<{ value: ParsedFile | null; issues: readonly Issue[] }>

/** Pictures inside the page are not read and can be many times its size. */
const embedded = /\bdata:[\w.+/-]{1,100};base64,[\w+/=%]*/g
/** Markup of a page without pictures; the tree takes some fifty times as much memory. */
const maximumMarkup = 10 * 1024 * 1024

/** Far more than any page needs; browsers stop at 512. */
const maximumDepth = 1000

/** Reads an HTML page as it stands in the file: nothing is fetched and no script runs. */
export function parseHtml(source: SourceFile): HtmlResult {
  return parseMarkup(source, 'html', { markup: decodeHtml(source.bytes), title: null })
}

/** Reads markup of a page; a title given goes before that of its head. */
export function parseMarkup(
  source: SourceFile,
  format: DocumentFormat,
  { markup, title }: Readonly<{ markup: string; title: string | null }>,
): HtmlResult {
  const lean = markup.replace(embedded, '')
  if (lean.length > maximumMarkup) {
    return failure(source, 'file-too-large', { bytes: lean.length, limit: maximumMarkup })
  }
  const page = parse(lean)
  if (isTooDeep(page)) return failure(source, 'document-too-complex', { reason: 'HTML is nested too deeply' })
  const blocks = readHtmlBlocks(page)
  if (blocks.length === 0) return failure(source, 'document-without-text', { format: format.toUpperCase() })
  const issues = findChanges(source, page)
  const own = findElements(page, ({ tagName }) => tagName === 'title' || tagName === 'body')[0]
  const named = own?.tagName === 'title' ? foldSpaces(innerText(own)) : ''
  const value: ParsedFile = {
    path: source.path,
    format,
    title: title ?? (named === '' ? null : named),
    issues,
    form: 'blocks',
    blocks,
    paged: false,
  }
  return { value, issues }
}

/** Level by level, because a call for each level could exhaust the stack. */
function isTooDeep(page: HtmlParent): boolean {
  let level: readonly HtmlParent[] = [page]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximumDepth) return true
    level = level.flatMap((parent) => parent.childNodes.filter(isElement))
  }
  return false
}

function findChanges(source: SourceFile, page: HtmlParent): readonly Issue[] {
  const count = (name: string): number => findElements(page, ({ tagName }) => tagName === name).length
  const facts = { insertions: count('ins'), deletions: count('del') }
  if (facts.insertions + facts.deletions === 0) return []
  return [{ code: 'tracked-changes', severity: 'info', stage: 'parse', file: source.path, page: null, facts }]
}

function failure(source: SourceFile, code: IssueCode, facts: Issue['facts']): HtmlResult {
  return { value: null, issues: [{ code, severity: 'error', stage: 'parse', file: source.path, page: null, facts }] }
}
