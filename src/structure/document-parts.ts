import type { Block, Document } from '../model/document.ts'
import type { PartStart, PartWitness } from '../model/file-part.ts'
import { lastStartingBefore } from '../model/lookup.ts'
import type { Span } from '../model/span.ts'
import { headingKey } from './contents.ts'
import { isFormToSign } from './form-to-sign.ts'
import { type ChapterNumber, findChapterNumbers, judgeNumbering } from './part-numbering.ts'
import { type EdgeChange, judgeEdges, type PageEdge, readPageEdges } from './part-pages.ts'
import { annexOf, beginsWithName, isOwnAnnex, namesDocument } from './part-titles.ts'

/** Blocks at the head of a page among which its title is looked for. */
const headBlocks = 9
const longestLine = 220
/** A title and what follows it may be one block of a text file. */
const [longestTitle, longestBlock] = [160, 700]
/** Lines above a title that may name the issuer and the number of the annex. */
const linesAbove = 4
/** A page with less text than this may be a cover; one with less than the second may hold nothing but a label. */
const [coverLength, labelLength] = [750, 90]
/** Contents of its own stand this near, in characters. */
const contentsReach = 6000
/** Places nearer to each other than this are one: a cover and the page with the title behind it. */
const nearest = 1500
const mostStarts = 12
/** Less text than this in front of a place is a cover, no document. */
const shortest = 300

/**
 * Finds the places in a structured file where a new document may begin. Only strong evidence counts: a title at the head
 * of a page (in a file without pages: a title that stands alone) together with a numbering that starts again, contents
 * of its own, a cover, an annex label or another running head; and nothing may go on over the place. Whether the parts
 * are different documents is for coding to say.
 */
export function findPartStarts(document: Document): readonly PartStart[] {
  const places = findPlaces(document)
  if (places.length === 0) return []
  const known: Known = {
    numbers: findChapterNumbers(document),
    edgeOf: readPageEdges(document),
    contents: document.blocks.flatMap((block) =>
      block.type === 'toc' ? [{ start: block.start, key: headingKey(wordsOf(document, block)) }] : [],
    ),
  }
  return strongest(places.flatMap((place) => judge(document, place, known)))
}

/** A place with a title at it; the title is "" where only a cover can speak for the place. */
type Place = Readonly<{ at: number; page: number | null; title: string; annex: number | null; cover: boolean }>

/** The pages of a text file are a guess that goes wrong where numbers start again, so lines inside them count as well. */
function findPlaces(document: Document): readonly Place[] {
  const isPaged = document.pages.length > 1
  const atPages = isPaged ? placesAtPages(document) : []
  const atTitles = isPaged && document.files[0]?.format !== 'text' ? [] : placesAtTitles(document)
  const known = new Set(atPages.map(({ at }) => at))
  return [...atPages, ...atTitles.filter(({ at }) => !known.has(at))].toSorted((left, right) => left.at - right.at)
}

function placesAtPages(document: Document): readonly Place[] {
  const { pages } = document
  return pages.flatMap((page, index): readonly Place[] => {
    if (index === 0 || page.end === page.start) return []
    const lines = readLines(document, page.start)
    const [first] = lines
    if (!first || first.at >= page.end || !mayBegin(first)) return []
    const isLabel = page.end - page.start < labelLength && annexOf(first.words) !== null
    const head = readHead(lines, isLabel ? (pages[index + 1]?.end ?? page.end) : page.end)
    const cover = page.end - page.start < coverLength && !head.hasContents
    if (head.isOwn || (head.title === '' && !cover)) return []
    return [{ at: page.start, page: index, title: head.title, annex: head.annex, cover }]
  })
}

/** In a file without pages: short blocks that name a document, with the issuer and the annex label above them. */
function placesAtTitles(document: Document): readonly Place[] {
  const { blocks } = document
  const titles = [...blocks.entries()].filter(([, block]) => {
    const isLine = (block.type === 'heading' || block.type === 'paragraph') && block.marker === ''
    return isLine && block.start >= shortest && mayBeTitle(document.text, block) && opensPaper(wordsOf(document, block))
  })
  const keyOf = (block: Block) => headingKey(wordsOf(document, block)).replace(/\d+/g, '')
  const equal = Map.groupBy(titles, ([, block]) => keyOf(block))
  return titles.flatMap(([index, block]): readonly Place[] => {
    // What stands there again and again is a running head that was not recognised.
    if ((equal.get(keyOf(block))?.length ?? 0) > 1) return []
    const near = blocks.slice(Math.max(1, index - linesAbove), index)
    const above = near.slice(near.findLastIndex((line) => !isShortLine(line)) + 1)
    const first = above.find((line) => isAboveTitle(wordsOf(document, line))) ?? block
    const annex = above.map((line) => annexOf(wordsOf(document, line))).find((number) => number !== null) ?? null
    return [{ at: first.start, page: null, title: wordsOf(document, block), annex, cover: false }]
  })
}

/** Passes over running text quickly. */
function mayBeTitle(text: string, { start, end }: Span): boolean {
  const first = text[start] ?? ''
  if (end - start >= longestBlock || first === first.toLowerCase()) return false
  return end - start >= longestTitle || !'.,;:!?'.includes(text[end - 1] ?? '')
}

/** Without a page break the line itself must be a title: the name of the paper comes first, whose it is after it. */
function opensPaper(words: string): boolean {
  if (words.length >= longestTitle) return beginsWithName(words)
  return /^\p{Lu}/u.test(words) && !/[.!?:;,]$|[?:]\s/u.test(words) && namesDocument(words)
}

const issuerLine = /^(?:(?:Die|Der)\s)?(?:\p{L}*[Ss]tadt|STADT|Landkreis|Kreis|Gemeinde|Markt)\s\p{Lu}[^.]{0,50}$/u

function isShortLine(block: Block): boolean {
  return block.table === null && block.type !== 'toc' && !isNumbered(block) && block.end - block.start < 80
}

function isAboveTitle(words: string): boolean {
  return annexOf(words) !== null || issuerLine.test(words)
}

type HeadLine = Readonly<{ at: number; block: Block; words: string; isRest: boolean }>

/** The blocks from an offset on; of a block that runs on over the offset the rest. */
function readLines(document: Document, from: number): readonly HeadLine[] {
  const { blocks } = document
  const first = Math.max(0, lastStartingBefore(blocks, from))
  return blocks.slice(first, first + headBlocks + 1).flatMap((block) => {
    if (block.end <= from) return []
    const at = Math.max(block.start, from)
    return [{ at, block, words: wordsOf(document, { start: at, end: block.end }), isRest: at > block.start }]
  })
}

/** Running text and tables that go on, and numbered chapters, begin no document. */
function mayBegin({ block, words, isRest }: HeadLine): boolean {
  return isRest ? block.table === null && opensPaper(words) : !isNumbered(block)
}

type Head = Readonly<{ title: string; annex: number | null; isOwn: boolean; hasContents: boolean }>

/** The lines at the head of a page, up to a table, a list, a numbered chapter or running text. */
function readHead(lines: readonly HeadLine[], end: number): Head {
  let [title, annex, isOwn, hasContents]: [string, number | null, boolean, boolean] = ['', null, false, false]
  for (const { at, block, words } of lines) {
    if (at >= end) break
    hasContents ||= block.type === 'toc'
    const isLine = block.type === 'heading' || block.type === 'paragraph'
    if (!isLine || isNumbered(block)) break
    if (words.length > longestLine) {
      if (title === '' && beginsWithName(words)) title = words.slice(0, longestLine)
      break
    }
    isOwn ||= isOwnAnnex(words)
    annex ??= annexOf(words)
    if (title === '' && namesDocument(words)) title = words
  }
  return { title, annex, isOwn, hasContents }
}

type Known = Readonly<{
  numbers: readonly ChapterNumber[]
  edgeOf: (page: number) => PageEdge
  /** Entries of tables of contents. */
  contents: readonly Readonly<{ start: number; key: string }>[]
}>

function judge(document: Document, place: Place, { numbers, edgeOf, contents }: Known): readonly PartStart[] {
  const { at, page, title, annex, cover } = place
  if (at < shortest) return []
  // The pages of a form and of the rules that it is about may be counted through.
  if ((page ?? 1) <= 2 && title !== '' && isFormToSign(document.text.slice(0, at)))
    return [{ at, witnesses: ['form-in-front'], annex }]
  const numbering = judgeNumbering(numbers, at)
  const edges = page === null ? noChange : judgeEdges(edgeOf, page, document.pages.length)
  const isNew =
    edges.restarts || (title !== '' && (edges.newAnnex || (annex !== null && (numbering.restarts || edges.newHead))))
  if (!isNew && (edges.goesOn || edges.sameHead || numbering.goesOn)) return []
  if (isListed(contents, place)) return []
  const found: Readonly<Record<PartWitness, boolean>> = {
    'page-numbers': edges.restarts,
    numbering: numbering.restarts,
    contents: contents.some(({ start }) => start >= at && start < at + contentsReach),
    cover,
    annex: annex !== null || edges.newAnnex,
    'running-head': edges.newHead,
    'form-in-front': false,
  }
  const witnesses = (Object.keys(found) as PartWitness[]).filter((witness) => found[witness])
  const isEnough =
    title === '' ? edges.restarts || found.contents : page === null ? numbering.restarts || found.contents : true
  return witnesses.length > 0 && isEnough ? [{ at, witnesses, annex: annex ?? (edges.newAnnex ? 0 : null) }] : []
}

const noChange: EdgeChange = { restarts: false, goesOn: false, newHead: false, sameHead: false, newAnnex: false }

/** A table of contents in front of the place names the title: it is a chapter or annex of that document. */
function isListed(contents: Known['contents'], { at, title }: Place): boolean {
  const words = headingKey(title)
  return words.length >= 8 && contents.some(({ start, key }) => start < at && key.includes(words))
}

/** Of places that are near each other the one for which most speaks. */
function strongest(starts: readonly PartStart[]): readonly PartStart[] {
  const kept: PartStart[] = []
  for (const start of starts) {
    const before = kept.at(-1)
    if (!before || start.at - before.at >= nearest) kept.push(start)
    else if (start.witnesses.length > before.witnesses.length) kept[kept.length - 1] = start
  }
  return kept.slice(0, mostStarts)
}

/** Chapters and paragraphs have numbers; a letter may be the first one of a spaced name ("S T A D T"). */
function isNumbered({ marker }: Block): boolean {
  return /\d|§/u.test(marker)
}

function wordsOf({ text }: Document, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : ''
}
