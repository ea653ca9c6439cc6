import type { LayoutRule, LayoutRun } from '../model/parsed.ts'

/** Look of the glyphs that follow: font size in points as shown and the style of the font. */
export type GlyphStyle = Readonly<{ size: number; bold: boolean; italic: boolean }>

/** Collects glyphs in drawing order and joins them to runs. */
export type RunCollector = Readonly<{
  /** Adds a glyph that is drawn from (x, y) to (endX, endY), in points on the page as shown. */
  add: (text: string, x: number, y: number, endX: number, endY: number) => void
  setStyle: (style: GlyphStyle) => void
  /** The structure element that the glyphs that follow belong to. */
  setElement: (element: number | null, artifact: boolean) => void
  /** All runs; one that crosses a vertical line in a gap between words is two, as text in neighbouring cells. */
  finish: (rules: readonly LayoutRule[]) => readonly LayoutRun[]
}>

/** A gap between words that may be the border of cells: before the letter at this place, from x to x. */
type Gap = Readonly<{ at: number; from: number; to: number }>

/** In widths of the font size: a gap that is a word space, a gap that ends the run, and the latitude of a base line. */
const wordGap = 0.1
const runGap = 0.9
const hyphenGap = 0.22
const visibleHyphen = 0.15
const cellGap = 0.35
const baseLineLatitude = 0.08
const overlap = 0.6
/** Points: twice the largest page that PDF allows. */
const farthest = 30_000

/**
 * Makes a collector of runs for one page. A run ends where font style, size or base line change or a big gap opens; a
 * gap of more than a tenth of the size is a space. What is drawn twice at one place (imitated bold) counts once.
 */
export function collectRuns(): RunCollector {
  const runs: LayoutRun[] = []
  const seen = new Map<string, LayoutRun>()
  let style: GlyphStyle = { size: 0, bold: false, italic: false }
  let element: number | null = null
  let artifact = false
  let text = ''
  let startX = 0
  let startY = 0
  let endX = 0
  let endY = 0
  let glyphX = 0
  let glyphText = ''
  let pendingSpace = false
  let gaps: Gap[] = []
  const gapsOfRun = new Map<LayoutRun, readonly Gap[]>()

  const flush = (): void => {
    const trimmed = text.trim()
    if (trimmed !== '') {
      const upright = Math.abs(endY - startY) <= Math.abs(endX - startX)
      const direction: LayoutRun['direction'] = upright ? 'level' : endY < startY ? 'up' : 'down'
      const x = Math.min(startX, endX)
      const y = upright ? startY : Math.max(startY, endY)
      const run = { text: trimmed, x, y, width: Math.abs(endX - startX), ...style, direction, element, artifact }
      if (!isRepeated(run)) {
        runs.push(run)
        if (gaps.length > 0) gapsOfRun.set(run, gaps)
      }
    }
    text = ''
    gaps = []
    pendingSpace = false
  }

  const isRepeated = (run: LayoutRun): boolean => {
    const key = `${run.text} ${Math.round(run.y / 2)}`
    const before = seen.get(key)
    seen.set(key, run)
    if (!before) return false
    return Math.abs(before.x - run.x) < run.size * 0.15 && Math.abs(before.y - run.y) < run.size * 0.15
  }

  /** A space of no width stands for a soft hyphen inside a line. */
  const isOverprinted = (x: number, y: number): boolean =>
    Math.abs(x - endX) < style.size * 0.02 && Math.abs(y - endY) < style.size * 0.02

  return {
    setStyle: (next) => {
      if (next.size === style.size && next.bold === style.bold && next.italic === style.italic) return
      flush()
      style = next
    },
    setElement: (next, isArtifact) => {
      if (next === element && isArtifact === artifact) return
      flush()
      element = next
      artifact = isArtifact
    },
    add: (drawn, x, y, toX, toY) => {
      const em = style.size
      // Damaged files draw with numbers that are none, or far from any page.
      if (!(Math.max(Math.abs(x), Math.abs(y), Math.abs(toX), Math.abs(toY), em) < farthest)) return
      const isSoftHyphen = drawn === '\u00ad'
      if (isSoftHyphen && Math.hypot(toX - x, toY - y) < em * visibleHyphen) return
      const glyph = isSoftHyphen ? '-' : drawn.length > 1 ? drawn.replaceAll('\u00ad', '') : drawn
      const isSpace = glyph === ' ' || glyph === '\u00a0' || glyph === ''
      if (text !== '') {
        const isLevel = Math.abs(toY - y) < 0.01
        const length = isLevel ? 0 : Math.hypot(toX - x, toY - y)
        const [alongX, alongY] = isLevel ? [1, 0] : [(toX - x) / length, (toY - y) / length]
        const gap = (x - endX) * alongX + (y - endY) * alongY
        const offset = Math.abs((y - endY) * alongX - (x - endX) * alongY)
        const sameLine = offset <= em * baseLineLatitude
        if (glyph === glyphText && sameLine && Math.abs(x - glyphX) < em * 0.1 && gap < -em * 0.15) return
        if (!sameLine || gap > em * runGap || gap < -em * overlap) flush()
        else if (gap > em * (glyph === '-' ? hyphenGap : wordGap)) pendingSpace = true
      }
      if (isSpace) {
        if (text !== '') pendingSpace = true
        return
      }
      if (text === '') {
        startX = x
        startY = y
      } else if (pendingSpace && !isOverprinted(x, y)) {
        text += ' '
        if (x - endX > em * cellGap) gaps.push({ at: text.length, from: endX, to: x })
      }
      pendingSpace = false
      text += glyph
      glyphX = x
      glyphText = glyph
      endX = toX
      endY = toY
    },
    finish: (rules) => {
      flush()
      const vertical = rules.filter((rule) => rule.x1 === rule.x2)
      if (vertical.length === 0 || gapsOfRun.size === 0) return runs
      return runs.flatMap((run) => splitRun(run, gapsOfRun.get(run) ?? [], vertical))
    },
  }
}

function splitRun(run: LayoutRun, gaps: readonly Gap[], vertical: readonly LayoutRule[]): readonly LayoutRun[] {
  const parts: LayoutRun[] = []
  let start = 0
  let x = run.x
  const height = run.y - run.size * 0.3
  for (const { at, from, to } of gaps) {
    const crossed = vertical.some(
      (rule) => rule.x1 > from - 1 && rule.x1 < to + 1 && rule.y1 <= height && rule.y2 >= height,
    )
    if (!crossed) continue
    parts.push({ ...run, text: run.text.slice(start, at).trimEnd(), x, width: from - x })
    start = at
    x = to
  }
  if (start === 0) return [run]
  return [...parts, { ...run, text: run.text.slice(start), x, width: run.x + run.width - x }]
}
