import type { RawBlock } from '../model/parsed.ts'

/** A block with what a cell of a table needs to know of it; its text still holds the signs of `breaks`. */
export type DocxBlock = Readonly<{ block: RawBlock; bold: boolean }>

/** Breaks of pages as they stand in the text until it is known which of them count. */
export const breaks = {
  /** Where a page began when the file was last shown. */
  rendered: '\f',
  /** A break that somebody set. */
  set: '\v',
  /** The paragraph is to stand at the top of a page. */
  atTop: '\u000e',
} as const

/** Number and words; breaks of pages stay in front of both. */
export function numbered(marker: string, text: string): string {
  const lead = /^[\s\u000e]*/.exec(text)?.[0] ?? ''
  const words = `${marker} ${text.slice(lead.length)}`
  return lead.replace(/[^\f\v\u000e]/g, '') + withoutOuterSpaces(words)
}

/** Breaks of pages at the ends stay, other than with trim; no pattern, as one would be slow on very many spaces. */
function withoutOuterSpaces(text: string): string {
  const isSpace = (at: number): boolean => /[ \t\n]/.test(text.charAt(at))
  let start = 0
  let end = text.length
  while (start < end && isSpace(start)) start += 1
  while (end > start && isSpace(end - 1)) end -= 1
  return text.slice(start, end)
}

/** The text of blocks that need no structure, line by line. */
export function plainLines(blocks: readonly DocxBlock[]): readonly string[] {
  return blocks
    .flatMap(({ block }) => {
      if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' '))
      return 'text' in block ? [block.text] : []
    })
    .flatMap((text) => text.split(/[\n\v]/))
    .map((line) => line.replace(/[\f\u000e]/g, '').trim())
    .filter((line) => line !== '')
}

/** A box stands on the page of its anchor; breaks stored inside would be counted twice. */
export function withoutBreaks({ block, bold }: DocxBlock): DocxBlock {
  const clean = (text: string): string => text.replace(/[\f\u000e]/g, '').replace(/\v/g, '\n')
  if (block.type === 'table') {
    return {
      bold,
      block: { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: clean(cell.text) }))) },
    }
  }
  return 'text' in block ? { bold, block: { ...block, text: clean(block.text) } } : { block, bold }
}
