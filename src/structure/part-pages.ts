import type { Document } from '../model/document.ts'
import { lastStartingBefore } from '../model/lookup.ts'

/** What is printed at the edges of a page. */
export type PageEdge = Readonly<{
  /** Numbers that may be the page's, and whether one of them is called so ("Seite 3 von 7"). */
  numbers: ReadonlySet<number>
  explicit: boolean
  /** Running heads and feet, without their numbers. */
  heads: ReadonlySet<string>
}>

/** How the edges of the pages change at a page; `newAnnex`: from here on a running head calls the pages an annex. */
export type EdgeChange = Readonly<{
  restarts: boolean
  goesOn: boolean
  newHead: boolean
  sameHead: boolean
  newAnnex: boolean
}>

/** Pages on each side that are compared. */
const reach = 4
const shortestHead = 10
const bareNumber = /^(?:[-–—|]\s*)?(\d{1,3})(?:\s*[-–—|])?$/u
const numberAtEnd = /(?<=\s)\d{1,3}$/u
const calledNumber = /(?<![\p{L}])(?:Seite|S\.)\s*(\d{1,3})(?!\d)|(?<!\d)(\d{1,3})\s*(?:von|\/)\s*\d{1,3}$/iu

/** A look-up of what stands at the edges of a page, by its index among the pages of a file. */
export function readPageEdges(document: Document): (page: number) => PageEdge {
  const furniture = Map.groupBy(document.furniture, ({ page }) => page)
  const known = new Map<number, PageEdge>()
  return (page) => {
    const ready = known.get(page)
    if (ready) return ready
    const number = document.pages[page]?.number ?? 0
    const edge = readEdge(
      (furniture.get(number) ?? []).map(({ text }) => text),
      outerBlocks(document, page),
    )
    known.set(page, edge)
    return edge
  }
}

/** Compares the edges of the pages in front of a page with those from it on. */
export function judgeEdges(edgeOf: (page: number) => PageEdge, page: number, count: number): EdgeChange {
  const before = range(Math.max(0, page - reach), page)
  const after = range(page, Math.min(count, page + reach))
  const old = offsetsOf(before, edgeOf)
  const fresh = offsetsOf(after, edgeOf)
  const own = edgeOf(page).numbers
  const isOfBefore = [...old].some(([offset, pages]) => pages >= 2 && own.has(page + offset)) && !own.has(1)
  // The first page of a new document has number 1, or none when its cover is not counted.
  const begins = [1 - page, -page].some((offset) => (fresh.get(offset) ?? 0) >= Math.min(2, after.length))
  const wasNumbered = [...old].some(([offset, pages]) => {
    const counts = pages >= Math.min(2, before.length) && (before.length > 1 || edgeOf(page - 1).explicit)
    return counts && page - 1 + offset >= 1
  })
  const goesOn = isOfBefore || [...old].some(([offset, pages]) => pages >= 2 && (fresh.get(offset) ?? 0) >= 2)
  const oldHeads = new Set(before.flatMap((at) => [...edgeOf(at).heads]))
  const newHeads = new Set(after.flatMap((at) => [...edgeOf(at).heads]))
  const sameHead = [...newHeads].some((head) => oldHeads.has(head))
  const restarts = begins && wasNumbered && !isOfBefore
  const newHead = !sameHead && oldHeads.size > 0 && newHeads.size > 0
  const newAnnex = [...edgeOf(page).heads].some((head) => /^anlage(?!\p{L})/u.test(head) && !oldHeads.has(head))
  return { restarts, goesOn: goesOn && !restarts, newHead, sameHead, newAnnex }
}

/** For each difference between printed and counted numbers the number of pages that agree on it. */
function offsetsOf(pages: readonly number[], edgeOf: (page: number) => PageEdge): ReadonlyMap<number, number> {
  const votes = new Map<number, number>()
  for (const page of pages) {
    for (const number of edgeOf(page).numbers) votes.set(number - page, (votes.get(number - page) ?? 0) + 1)
  }
  return votes
}

function readEdge(furniture: readonly string[], outer: readonly string[]): PageEdge {
  const numbers = new Set<number>()
  const heads = new Set<string>()
  let explicit = false
  for (const text of [...furniture, ...outer]) {
    const called = calledNumber.exec(text)
    const number = called?.[1] ?? called?.[2] ?? bareNumber.exec(text)?.[1] ?? numberAtEnd.exec(text)?.[0]
    if (called) explicit = true
    if (number !== undefined) numbers.add(Number(number))
  }
  for (const text of furniture) {
    const head = text
      .replace(/[\d\s.,|–-]+/g, ' ')
      .toLowerCase()
      .trim()
    if (head.length >= shortestHead) heads.add(head)
  }
  return { numbers, explicit, heads }
}

/** The last two short blocks of a page: its number may stand there unrecognised. */
function outerBlocks({ blocks, pages, text }: Document, index: number): readonly string[] {
  const page = pages[index]
  if (!page) return []
  const last = lastStartingBefore(blocks, page.end - 1)
  return [last - 1, last].flatMap((at) => {
    const block = blocks[at]
    const isShort = block && block.start >= page.start && block.end - block.start < 80
    return isShort ? [text.slice(block.start, block.end)] : []
  })
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
