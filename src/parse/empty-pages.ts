import type { LayoutPage } from '../model/parsed.ts'

/** More pages in a row than a book leaves empty before a chapter. */
const longestGap = 3

/**
 * Numbers of the pages on which nothing is drawn, where they are more than the empty backs of a printed book: three in a
 * row, or a quarter of all. The content of a damaged file is lost in this way without any other sign.
 */
export function findEmptyPages(pages: readonly LayoutPage[]): readonly number[] {
  const empty = pages.filter(isEmpty)
  if (empty.length === pages.length) return []
  const inRow = pages.some((_, at) => pages.slice(at, at + longestGap).filter(isEmpty).length === longestGap)
  const many = empty.length >= longestGap && empty.length * 4 > pages.length
  return inRow || many ? empty.map(({ number }) => number) : []
}

function isEmpty({ runs, rules, images, width }: LayoutPage): boolean {
  return runs.length === 0 && rules.length === 0 && !images && width > 0
}
