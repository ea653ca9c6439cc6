import type { Document } from '../model/document.ts'
import type { FilePart, PartStart } from '../model/file-part.ts'
import { foldSpaces } from '../model/fold-spaces.ts'
import { lastStartingBefore } from '../model/lookup.ts'
import type { ParsedFile, RawBlock } from '../model/parsed.ts'
import { cleanText } from './clean-text.ts'

/** A part of a parsed file, with the page on which it begins. */
export type FileSlice = Readonly<{ parsed: ParsedFile }> & Pick<FilePart, 'firstPage'>

/**
 * Cuts a parsed file at the given places of the document it was structured to, so that each part can be structured as if
 * it were alone. Null when a place cannot be found in what was parsed.
 */
export function sliceFile(
  parsed: ParsedFile,
  document: Document,
  starts: readonly Pick<PartStart, 'at'>[],
): readonly FileSlice[] | null {
  const cuts = starts.map(({ at }) => findCut(parsed, document, at))
  const found = cuts.filter((cut) => cut !== null)
  if (found.length < cuts.length) return null
  const bounds: readonly Cut[] = [{ page: 0, at: 0 }, ...found, { page: Number.POSITIVE_INFINITY, at: 0 }]
  const isRising = bounds.every((cut, index) => {
    const before = bounds[index - 1]
    return !before || cut.page > before.page || (cut.page === before.page && cut.at > before.at)
  })
  if (!isRising) return null
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? from
    return {
      parsed: { ...between(parsed, from, to), title: index === 0 ? parsed.title : null },
      firstPage: from.page + 1,
    }
  })
}

/** A place in a parsed file: page from 0, and line of the page (text) or block of the file (DOCX). */
type Cut = Readonly<{ page: number; at: number }>

function findCut(parsed: ParsedFile, document: Document, offset: number): Cut | null {
  const { pages, blocks } = document
  const page = Math.max(0, lastStartingBefore(pages, offset))
  const isPageStart = pages[page]?.start === offset
  const index = lastStartingBefore(blocks, offset)
  switch (parsed.form) {
    case 'layout':
      return isPageStart ? { page, at: 0 } : null
    case 'lines':
      if (isPageStart && page > 0) return { page, at: 0 }
      return findLine(parsed.pages[page] ?? [], page, document.text.slice(offset, blocks[index]?.end))
    case 'blocks':
      return blocks[index]?.start === offset ? findRawBlock(parsed.blocks, document, index) : null
  }
}

/** The only line of the page that the words can begin with. */
function findLine(lines: readonly string[], page: number, words: string): Cut | null {
  const places = lines.flatMap((line, at) => {
    const folded = foldSpaces(cleanText(line)).replace(/^#+\s+|\*\*/g, '')
    return folded.length > 0 && (words.startsWith(folded) || folded.startsWith(words)) ? [at] : []
  })
  const [at] = places
  return at !== undefined && places.length === 1 ? { page, at } : null
}

/** Each block of the document comes from one raw block; breaks and empty ones give none. */
function findRawBlock(raw: readonly RawBlock[], document: Document, index: number): Cut | null {
  const full = raw.flatMap((block, at) => (isEmpty(block) ? [] : [at]))
  const at = full.length === document.blocks.length ? full[index] : undefined
  if (at === undefined) return null
  return { page: raw.slice(0, at).reduce((sum, block) => sum + breaksIn(block), leadingBreaks(raw[at])), at }
}

function isEmpty(block: RawBlock): boolean {
  if (block.type === 'page-break') return true
  const texts = block.type === 'table' ? block.rows.flatMap((row) => row.map(({ text }) => text)) : [block.text]
  return texts.every((text) => foldSpaces(cleanText(text.replaceAll('\f', ' '))) === '')
}

function breaksIn(block: RawBlock): number {
  if (block.type === 'page-break') return 1
  if (block.type !== 'table') return block.text.split('\f').length - 1
  return block.rows.reduce((sum, row) => sum + Math.max(0, ...row.map(({ text }) => text.split('\f').length - 1)), 0)
}

/** A page break in front of the first word of a paragraph. */
function leadingBreaks(block: RawBlock | undefined): number {
  return block && 'text' in block ? (/^[\s\f]*/.exec(block.text)?.[0].split('\f').length ?? 1) - 1 : 0
}

function between(parsed: ParsedFile, from: Cut, to: Cut): ParsedFile {
  switch (parsed.form) {
    case 'layout':
      return {
        ...parsed,
        pages: parsed.pages.slice(from.page, to.page),
        outline: parsed.outline.filter(({ page }) => page === null || (page > from.page && page <= to.page)),
      }
    case 'lines': {
      const last = Math.min(parsed.pages.length - 1, to.at > 0 ? to.page : to.page - 1)
      const pages = parsed.pages.slice(from.page, last + 1).map((lines, index) => {
        const end = from.page + index === to.page ? to.at : lines.length
        return lines.slice(index === 0 ? from.at : 0, end)
      })
      return { ...parsed, pages }
    }
    case 'blocks': {
      const isLast = to.page === Number.POSITIVE_INFINITY
      let end = isLast ? parsed.blocks.length : to.at
      while (!isLast && parsed.blocks[end - 1]?.type === 'page-break') end -= 1
      const blocks = parsed.blocks.slice(from.at, end)
      const [first, ...rest] = blocks
      if (!first || !('text' in first) || from.at === 0) return { ...parsed, blocks }
      return { ...parsed, blocks: [{ ...first, text: first.text.replace(/^[\s\f]+/, '') }, ...rest] }
    }
  }
}
