import type { RawBlock } from '../model/parsed.ts'
import { breaks } from './docx-block.ts'

/** Blocks with the breaks that count: "\f" inside of text, "page-break" between blocks. */
export type PagedBlocks = Readonly<{ blocks: readonly RawBlock[]; paged: boolean }>

/**
 * Decides which breaks are beginnings of pages. Only a file that stores where its pages began when it was last shown has
 * pages; a break that somebody set counts there once, together with the stored one that follows it. In other files set
 * breaks are no pages, as nobody knows how many pages lie between them.
 */
export function settlePageBreaks(blocks: readonly RawBlock[]): PagedBlocks {
  const paged = blocks.some((block) => textsOf(block).some((text) => text.includes(breaks.rendered)))
  const settle = paged ? pageCounter() : withoutPages
  return { blocks: blocks.flatMap((block) => settleBlock(block, settle)), paged }
}

type Settle = (text: string) => string

function textsOf(block: RawBlock): readonly string[] {
  if (block.type === 'table') return block.rows.flatMap((row) => row.map(({ text }) => text))
  return 'text' in block ? [block.text] : []
}

function settleBlock(block: RawBlock, settle: Settle): readonly RawBlock[] {
  if (block.type === 'table') {
    return [{ ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: settle(cell.text) }))) }]
  }
  if (!('text' in block)) return [block]
  const text = settle(block.text)
  if (text.trim() !== '') return [{ ...block, text }]
  return [...text.matchAll(/\f/g)].map(() => ({ type: 'page-break' }))
}

function withoutPages(text: string): string {
  return text.replaceAll(breaks.rendered, '').replaceAll(breaks.atTop, '').replaceAll(breaks.set, '\n')
}

function pageCounter(): Settle {
  /** No text has come since the page began, and whether that beginning is still to be stored. */
  let isTop = true
  let isExpected = false
  return (text) => {
    let settled = ''
    for (const sign of text) {
      if (sign === breaks.rendered) {
        if (!isExpected) settled += '\f'
        isExpected = false
        isTop = true
      } else if (sign === breaks.set || sign === breaks.atTop) {
        if (sign === breaks.set || !isTop) {
          settled += sign === breaks.set ? ' \f' : '\f'
          isExpected = true
        }
        isTop = true
      } else {
        settled += sign
        if (sign.trim() !== '') {
          isTop = false
          isExpected = false
        }
      }
    }
    return settled
  }
}
