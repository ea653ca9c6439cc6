/** Dark pixels that make a straight band: its lines from first to last, and from where to where it runs along them. */
export type Band = Readonly<{ first: number; last: number; from: number; to: number }>

/** Lines of pixels to look through, and what counts as a band; in pixels. */
export type BandAxis = Readonly<{
  lines: number
  /** Length of a line. */
  length: number
  /** Longest gap within a band. */
  gap: number
  shortest: number
  /** Share of dark pixels. */
  ink: number
}>

type IsDark = (line: number, at: number) => boolean
type Open = { first: number; last: number; from: number; to: number }

/** Finds dark stretches along the lines and puts those together that lie side by side. */
export function findBands(axis: BandAxis, isDark: IsDark): readonly Band[] {
  const done: Band[] = []
  let open: Open[] = []
  for (let line = 0; line < axis.lines; line += 1) {
    for (const found of stretchesOf(line, axis, isDark)) {
      const known = open.find((other) => overlap(other, found) > 0.6)
      if (known) {
        known.last = line
        known.from = Math.min(known.from, found.from)
        known.to = Math.max(known.to, found.to)
      } else {
        open.push(found)
      }
    }
    done.push(...open.filter(({ last }) => last < line - 1))
    open = open.filter(({ last }) => last >= line - 1)
  }
  return [...done, ...open]
}

function stretchesOf(line: number, { length, gap, shortest, ink }: BandAxis, isDark: IsDark): readonly Open[] {
  const found: Open[] = []
  let from = -1
  let to = -1
  let count = 0
  for (let at = 0; at <= length; at += 1) {
    const marked = at < length && isDark(line, at)
    if (from >= 0 && (at === length || (!marked && at - to > gap))) {
      const size = to - from + 1
      if (size >= shortest && count >= size * ink) found.push({ first: line, last: line, from, to })
      from = -1
    }
    if (!marked) continue
    if (from < 0) {
      from = at
      count = 0
    }
    to = at
    count += 1
  }
  return found
}

/** Share of the shorter one that lies beside the other. */
function overlap(a: Band, b: Band): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1
  return shared / Math.max(1, Math.min(a.to - a.from, b.to - b.from) + 1)
}
