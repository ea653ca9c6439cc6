import type { LayoutRule } from '../model/parsed.ts'
import type { Island } from './island.ts'
import { leadingOf, median, type Strip } from './strips.ts'

/** An island, or a note in the margin, which makes no column. */
export type AsideIsland = Island & Readonly<{ aside: boolean }>

/** A stretch of a region from top to bottom: with text in columns left and right of the gutter, or across. */
export type Band<T extends AsideIsland> = Readonly<{
  strips: readonly Strip[]
  islands: readonly T[]
  columns: boolean
}>

/** A vertical gutter and the bands it divides or does not divide. */
export type ColumnSplit<T extends AsideIsland> = Readonly<{ gutter: number; bands: readonly Band<T>[] }>

const minimumStrips = 6
const edgeLatitude = 3
const crossingDepth = 2
const leastLetters = 16
const shortPart = 6
const fullLine = 0.8
const leastFull = 0.4
const leastDensity = 0.45
/** In distances of base lines. */
const pictureHeight = 3

/**
 * Finds the gutter on whose two sides most lines of running text stand. A gutter begins where lines begin; what crosses
 * it (a heading, a table, a drawn line) divides the region into bands. Null when no band holds text in columns: cells of a table are
 * short or begin at the same heights as their neighbours.
 */
export function findColumnSplit<T extends AsideIsland>(
  strips: readonly Strip[],
  islands: readonly T[],
  rules: readonly LayoutRule[],
): ColumnSplit<T> | null {
  if (strips.length < minimumStrips) return null
  let best: ColumnSplit<T> | null = null
  let most = 0
  for (const gutter of findGutters(strips, islands)) {
    if (!mayDivide(strips, islands, gutter)) continue
    const bands = findBands({ strips, islands, rules }, gutter)
    const held = bands.reduce((sum, band) => sum + (band.columns ? band.strips.length : 0), 0)
    if (held <= most) continue
    most = held
    best = { gutter, bands }
  }
  return best
}

/** Whether enough stands on both sides of a gutter to be worth a closer look. */
function mayDivide(strips: readonly Strip[], islands: readonly AsideIsland[], gutter: number): boolean {
  let left = 0
  let right = 0
  for (const strip of strips) {
    if (strip.right <= gutter + crossingDepth) left += 1
    else if (strip.x >= gutter - crossingDepth) right += 1
  }
  if (islands.length > 0) return left >= 3 || right >= 3
  return left >= 3 && right >= 3
}

/** Places where at least three lines, or an island, begin right of the left edge; where most begin comes first. */
function findGutters(strips: readonly Strip[], islands: readonly AsideIsland[]): readonly number[] {
  const left = Math.min(...strips.map(({ x }) => x), ...islands.map(({ x }) => x)) + edgeLatitude * 4
  const starts = strips.map(({ x }) => x).filter((x) => x > left)
  starts.sort((a, b) => a - b)
  const gutters: { x: number; count: number }[] = []
  for (const { x, aside } of islands) if (!aside && x > left) gutters.push({ x, count: 1 })
  for (let from = 0; from < starts.length; ) {
    const x = starts[from] ?? 0
    let to = from
    while (to < starts.length && (starts[to] ?? 0) - x <= edgeLatitude) to += 1
    if (to - from >= 3) gutters.push({ x, count: to - from })
    from = to
  }
  return gutters.sort((a, b) => b.count - a.count).map(({ x }) => x - crossingDepth)
}

type Item<T extends AsideIsland> = Readonly<{ y: number; crosses: boolean; strip: Strip | null; island: T | null }>

function findBands<T extends AsideIsland>(
  {
    strips,
    islands,
    rules,
  }: Readonly<{ strips: readonly Strip[]; islands: readonly T[]; rules: readonly LayoutRule[] }>,
  gutter: number,
): readonly Band<T>[] {
  const crosses = ({ x, right }: Readonly<{ x: number; right: number }>): boolean =>
    x < gutter - crossingDepth && right > gutter + crossingDepth
  const items: Item<T>[] = [
    ...strips.map((strip) => ({ y: strip.y, crosses: crosses(strip), strip, island: null })),
    ...islands.map((island) => ({ y: island.y, crosses: crosses(island), strip: null, island })),
    ...rules
      .filter(({ x1, x2 }) => crosses({ x: x1, right: x2 }))
      .map(({ y1 }) => ({ y: y1, crosses: true, strip: null, island: null })),
  ].sort((a, b) => a.y - b.y)
  const stretches: Item<T>[][] = []
  for (const item of items) {
    const open = stretches.at(-1)
    if (open?.[0] && open[0].crosses === item.crosses) open.push(item)
    else stretches.push([item])
  }
  const cut = stretches.flatMap((stretch, at) =>
    stretch[0]?.crosses === false ? cutStretch(stretch, at < stretches.length - 1) : [stretch],
  )
  const drafts = cut.map((stretch) => toBand(stretch))
  const strong = drafts.map((band, at) => cut[at]?.[0]?.crosses === false && isColumnar(band, gutter))
  const isSettled = strong.includes(true)
  return mergeAcross(
    drafts.map((band, at) => ({
      ...band,
      columns: strong[at] === true || (isSettled && !cut[at]?.[0]?.crosses && isShortColumns(band, gutter)),
    })),
  )
}

/**
 * Cuts a stretch where free space of several lines runs through all columns, as above and below a picture, and before a
 * heading that stands below all columns and belongs to what follows.
 */
function cutStretch<T extends AsideIsland>(
  stretch: readonly Item<T>[],
  isFollowed: boolean,
): readonly (readonly Item<T>[])[] {
  const leading = leadingOf(stretch.flatMap(({ strip }) => strip ?? []))
  const parts: Item<T>[][] = [[]]
  const last = stretch.findLast(({ island }) => !island?.aside)
  let bottom = Number.NEGATIVE_INFINITY
  for (const item of stretch) {
    const isHeading = isFollowed && item === last && item.y - bottom > leading * 1.5
    if (item.y - bottom > leading * pictureHeight || isHeading) parts.push([])
    parts.at(-1)?.push(item)
    if (!item.island?.aside) bottom = Math.max(bottom, item.island ? item.island.bottom : item.y)
  }
  return parts.filter((part) => part.length > 0)
}

function toBand<T extends AsideIsland>(items: readonly Item<T>[]): Band<T> {
  return {
    strips: items.flatMap(({ strip }) => (strip ? [strip] : [])),
    islands: items.flatMap(({ island }) => (island ? [island] : [])),
    columns: false,
  }
}

/** What crosses and what stands in no columns is read together. */
function mergeAcross<T extends AsideIsland>(bands: readonly Band<T>[]): readonly Band<T>[] {
  const merged: Band<T>[] = []
  for (const band of bands) {
    const last = merged.at(-1)
    if (!last || last.columns || band.columns) merged.push(band)
    else {
      merged[merged.length - 1] = {
        strips: [...last.strips, ...band.strips],
        islands: [...last.islands, ...band.islands],
        columns: false,
      }
    }
  }
  return merged
}

function isColumnar<T extends AsideIsland>({ strips, islands }: Band<T>, gutter: number): boolean {
  const left = strips.filter(({ right }) => right <= gutter + crossingDepth)
  const right = strips.filter(({ x }) => x >= gutter - crossingDepth)
  if (left.length + right.length < minimumStrips) return false
  if (followsInOrder(left, right)) return true
  const leftIslands = islands.filter((island) => island.right <= gutter + crossingDepth)
  const flows = (side: readonly Strip[], beside: readonly AsideIsland[]): boolean =>
    isRunningText(side) || (side.length === 0 && beside.some(({ aside }) => !aside))
  const rightIslands = islands.filter((island) => !leftIslands.includes(island))
  if (!flows(left, leftIslands) || !flows(right, rightIslands)) return false
  return !beginTogether(left, right)
}

/** Whether the file itself says that all of the left comes before all of the right. */
function followsInOrder(left: readonly Strip[], right: readonly Strip[]): boolean {
  if (left.length < 2 || right.length < 2) return false
  const last = Math.max(...left.map(({ order }) => order ?? Number.POSITIVE_INFINITY))
  const first = Math.min(...right.map(({ order }) => order ?? Number.NEGATIVE_INFINITY))
  return last < first
}

/** Lines mostly full, close under each other, and long enough for sentences. */
function isRunningText(strips: readonly Strip[]): boolean {
  const lines = toLines(strips)
  if (lines.length < 3) return false
  const widths = lines.map(({ x, right }) => right - x).sort((a, b) => a - b)
  const usual = widths[Math.floor(widths.length * 0.85)] ?? 0
  const full = widths.filter((width) => width >= usual * fullLine).length
  if (full < lines.length * leastFull || median(lines.map(({ letters }) => letters)) < leastLetters) return false
  if (!lines.some((line, at) => at > 0 && continuesSentence(lines[at - 1], line))) return false
  const height = (lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0)
  return lines.length >= (height / leadingOf(lines) + 1) * leastDensity
}

/** Running text goes on over the ends of lines: with a small letter, or within a word. */
function continuesSentence(above: Strip | undefined, line: Strip): boolean {
  return /^\p{Ll}/u.test(line.runs[0]?.text ?? '') || /[\p{L}][-\u00ad\u2010]$/u.test(above?.runs.at(-1)?.text ?? '')
}

/** Strips that stand on one base line close to each other, such as an entry of the contents and its page, count as one. */
function toLines(strips: readonly Strip[]): readonly Strip[] {
  const lines: Strip[] = []
  for (const strip of strips) {
    const last = lines.at(-1)
    const isSameLine = last && Math.abs(last.y - strip.y) < strip.size * 0.3 && strip.letters <= shortPart
    if (!isSameLine) lines.push(strip)
    else lines[lines.length - 1] = { ...last, right: strip.right, letters: last.letters + strip.letters }
  }
  return lines
}

/** Cells of one row begin at one height; paragraphs of two columns do so only by chance. */
function beginTogether(left: readonly Strip[], right: readonly Strip[]): boolean {
  const starts = startsOf(left)
  const others = startsOf(right)
  const fewer = Math.min(starts.length, others.length)
  if (fewer < 3) return false
  const [few, many] = starts.length <= others.length ? [starts, others] : [others, starts]
  const together = few.filter(({ y, size }) => many.some((other) => Math.abs(other.y - y) < size * 0.3)).length
  return together >= few.length * 0.7
}

/** First lines of what stands apart by free space. */
function startsOf(strips: readonly Strip[]): readonly Strip[] {
  const leading = leadingOf(strips)
  return strips.filter((strip, at) => at === 0 || strip.y - (strips[at - 1]?.y ?? 0) > leading * 1.3)
}

/** A few lines on both sides of a gutter that is known from elsewhere, as at the end of a chapter. */
function isShortColumns<T extends AsideIsland>({ strips, islands }: Band<T>, gutter: number): boolean {
  const left = strips.filter(({ right }) => right <= gutter + crossingDepth)
  const right = strips.filter(({ x }) => x >= gutter - crossingDepth)
  if (left.length === 0 || right.length === 0) return islands.some(({ aside }) => !aside)
  const isLong = (side: readonly Strip[]): boolean => median(side.map(({ letters }) => letters)) >= leastLetters
  return isLong(left) && isLong(right) && !beginTogether(left, right)
}
