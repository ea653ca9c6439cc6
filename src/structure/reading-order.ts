import type { LayoutRule, LayoutRun } from '../model/parsed.ts'
import { type AsideIsland, type Band, type ColumnSplit, findColumnSplit } from './column-split.ts'
import type { Island } from './island.ts'
import { findMarginNotes, standsInMargin } from './margin-notes.ts'
import type { Strip } from './strips.ts'

/**
 * A stretch of a page in reading order: runs that follow each other from top to bottom, or an island. `continues` tells
 * that the text of the column before goes on here.
 */
export type OrderedPart<T extends Island> =
  | Readonly<{ runs: readonly LayoutRun[]; island: null; continues: boolean; apart: boolean }>
  | Readonly<{ runs: null; island: T }>

const deepest = 6
/** Points below its top from which a box in the margin may be read. */
const noteDepth = 20

/**
 * Puts the strips and islands of a page (or of a box) into reading order: columns of running text from left to right,
 * what crosses them between; islands and notes in the margin after the paragraph they stand beside.
 */
export function orderPage<T extends Island>(
  strips: readonly Strip[],
  islands: readonly T[],
  rules: readonly LayoutRule[],
): readonly OrderedPart<T>[] {
  const notes = findMarginNotes(strips)
  const heads = findHeads(strips, islands)
  const waiting = [
    ...islands.map((island) => {
      const aside = standsInMargin(island, strips)
      const bottom = aside ? Math.min(island.bottom, island.y + noteDepth) : island.bottom
      const head = heads.get(island)
      const y = head ? head.y - head.size : island.y
      return {
        ...placeOf(island),
        y,
        bottom,
        aside,
        parts: [...(head ? [setApart([head])] : []), { runs: null, island }],
      }
    }),
    ...notes.map((note) => ({ ...placeOf(note), aside: true, parts: [setApart(note.strips)] })),
  ]
  const aside = new Set([...notes.flatMap((note) => note.strips), ...heads.values()])
  const text = aside.size > 0 ? strips.filter((strip) => !aside.has(strip)) : strips
  return orderRegion({ strips: text, islands: waiting }, rules)
}

const setApart = (strips: readonly Strip[]) =>
  ({ runs: runsOf(strips), island: null, continues: false, apart: true }) as const

/** In font sizes: how far above its box a title may stand. */
const headDistance = 2.5

/** Titles of boxes side by side, as on slides: at one height, each alone right above the box it heads. */
function findHeads<T extends Island>(strips: readonly Strip[], islands: readonly T[]): ReadonlyMap<T, Strip> {
  if (islands.length < 2) return new Map()
  const pairs = islands.flatMap((island): readonly (readonly [T, Strip])[] => {
    const [head, ...more] = strips.filter(
      ({ x, right, y, size }) =>
        x >= island.x - noteDepth &&
        right <= island.right + noteDepth &&
        y <= island.y + 2 &&
        island.y - y < size * headDistance,
    )
    return head && more.length === 0 ? [[island, head]] : []
  })
  const isBeside = ([island, head]: readonly [T, Strip]) =>
    pairs.some(
      ([other, { y }]) => other !== island && Math.abs(y - head.y) < head.size * 0.3 && areSideBySide(island, other),
    )
  return new Map(pairs.filter(isBeside))
}

/** Whether two boxes stand side by side. */
function areSideBySide(one: Island, other: Island): boolean {
  return one.y < other.bottom && other.y < one.bottom && (one.right <= other.x || other.right <= one.x)
}

/** An island with what it becomes in the order. */
type Waiting<T extends Island> = AsideIsland & Readonly<{ parts: readonly OrderedPart<T>[] }>

type Region<T extends Island> = Readonly<{ strips: readonly Strip[]; islands: readonly Waiting<T>[] }>

function placeOf({ x, right, y, bottom }: Island): Island {
  return { x, right, y, bottom }
}

function orderRegion<T extends Island>(
  region: Region<T>,
  rules: readonly LayoutRule[],
  depth = 0,
): readonly OrderedPart<T>[] {
  const split = depth < deepest ? findColumnSplit(region.strips, region.islands, rules) : null
  return split ? orderBands(split, rules, depth) : orderDownwards(region)
}

/** Between the things that cross the gutter, the left column comes before the right one. */
function orderBands<T extends Island>(
  { gutter, bands }: ColumnSplit<Waiting<T>>,
  rules: readonly LayoutRule[],
  depth: number,
): readonly OrderedPart<T>[] {
  return withHeadingsBelow(bands, gutter).flatMap((band) => {
    if (!band.columns) return orderRegion(band, rules, depth + 1)
    const side = (left: boolean): Region<T> => ({
      strips: band.strips.filter((strip) => isLeftOf(strip, gutter) === left),
      islands: band.islands.filter((island) => isLeftOf(island, gutter) === left),
    })
    const [first, ...rest] = orderRegion(side(false), rules, depth + 1)
    const next = first?.runs ? [{ ...first, continues: true }, ...rest] : first ? [first, ...rest] : []
    return [...orderRegion(side(true), rules, depth + 1), ...next]
  })
}

function isLeftOf({ x, right }: Readonly<{ x: number; right: number }>, gutter: number): boolean {
  return (x + right) / 2 <= gutter
}

/** A heading at the foot of the left column belongs to what stands below both columns. */
function withHeadingsBelow<T extends AsideIsland>(bands: readonly Band<T>[], gutter: number): readonly Band<T>[] {
  let carried: readonly Strip[] = []
  return bands.map((band, at) => {
    const strips = [...carried, ...band.strips]
    carried = []
    const left = strips.filter((strip) => isLeftOf(strip, gutter))
    const [above, last] = left.slice(-2)
    const isHeading = above && last && last.size > above.size * 1.15 && last.y - above.y > last.size * 1.5
    if (!band.columns || at === bands.length - 1 || !isHeading) return { ...band, strips }
    carried = [last]
    return { ...band, strips: strips.filter((strip) => strip !== last) }
  })
}

/** From top to bottom; islands side by side from left to right. */
function orderDownwards<T extends Island>({ strips, islands }: Region<T>): readonly OrderedPart<T>[] {
  const parts: OrderedPart<T>[] = []
  let open: Strip[] = []
  const flush = (): void => {
    if (open.length > 0) parts.push({ runs: runsOf(open), island: null, continues: false, apart: false })
    open = []
  }
  const waiting = inRows(islands)
  const sorted = [...strips].sort((a, b) => a.y - b.y || a.x - b.x)
  for (const [at, strip] of sorted.entries()) {
    while (waiting[0] && isDue(waiting[0], strip, sorted[at - 1])) {
      flush()
      parts.push(...waiting[0].parts)
      waiting.shift()
    }
    open.push(strip)
  }
  flush()
  return [...parts, ...waiting.flatMap((one) => one.parts)]
}

/** An island comes before the first line below it that does not continue a paragraph beside it. */
function isDue(island: Island, strip: Strip, before: Strip | undefined): boolean {
  if (strip.y <= island.bottom - 2) return false
  const isBeside = before !== undefined && before.y > island.y
  return !isBeside || strip.y - before.y > 1.6 * Math.max(strip.size, before.size)
}

/** Islands whose tops are close belong to one row. */
function inRows<T extends Island>(islands: readonly T[]): T[] {
  const rows: T[][] = []
  for (const island of [...islands].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && island.y < (first.y + first.bottom) / 2 && island.y - first.y < 30) row.push(island)
    else rows.push([island])
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x))
}

function runsOf(strips: readonly Strip[]): readonly LayoutRun[] {
  return strips.flatMap(({ runs }) => runs)
}
