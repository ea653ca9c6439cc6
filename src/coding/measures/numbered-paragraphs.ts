import type { Block } from '../../model/document.ts'
import type { CodingText } from '../reading/coding-text.ts'

/** Fewer numbers than this are lists, however long their items are. */
const fewest = 12
/** So many sections the numbers run through without beginning anew. */
const fewestSections = 4
/** Lists are part of a text; numbered paragraphs are the text. */
const leastShare = 0.6

/**
 * Indices of paragraphs that carry a running number for reference ("(21) Der Median …"): they look like items of a list, but
 * are running text, in which a measure can stand in any sentence. Known by numbers that run on through the sections and
 * by their share of the text.
 */
export function findNumberedParagraphs({ document }: CodingText): ReadonlySet<number> {
  const told = document.blocks.filter(({ type, table }) => (type === 'paragraph' || type === 'list-item') && !table)
  const numbered = document.blocks.flatMap((block, index) => (numberOf(block) === null ? [] : [{ block, index }]))
  const running = numbered.filter(({ block }, at) => {
    const before = numbered[at - 1]?.block
    return !before || (numberOf(block) ?? 0) > (numberOf(before) ?? 0)
  })
  const sections = new Set(running.map(({ block }) => block.section)).size
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { start, end }) => sum + end - start, 0)
  const isText = length(running.map(({ block }) => block)) >= length(told) * leastShare
  return running.length >= fewest && running.length >= numbered.length * 0.9 && sections >= fewestSections && isText
    ? new Set(running.map(({ index }) => index))
    : new Set()
}

function numberOf({ type, marker, table }: Block): number | null {
  const digits = type === 'list-item' && !table ? /^\(?(\d{1,3})[.)]?$/u.exec(marker.trim())?.[1] : undefined
  return digits === undefined ? null : Number(digits)
}
