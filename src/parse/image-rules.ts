import type { LayoutRule } from '../model/parsed.ts'
import type { GreyImage } from '../model/recognition.ts'

/** Grey hair lines of tables are lighter than letters. */
const dark = 190
/** In points. */
const shortestAcross = 36
const shortestDown = 20
const longestGap = 2
const thickest = 4
const largest = 300
const leastInk = 0.85
const maximumRules = 2000

/** A dark stretch: its place on the axis across, and from where to where it runs along the other one; in pixels. */
type Stretch = { first: number; last: number; from: number; to: number }

/**
 * Finds straight lines and the edges of dark boxes in the image of a page whose lines of text rise by `slope`. Positions are
 * pixels on the page put straight, as those of its words.
 */
export function findImageRules(image: GreyImage, slope: number): readonly LayoutRule[] {
  const { width, height, pixels } = image
  const across = stretches(
    { lines: height, length: width, unit: image.dpi / 72, shortest: shortestAcross },
    (line, at) => {
      const y = line + Math.round(slope * (at - width / 2))
      return y >= 0 && y < height && (pixels[y * width + at] ?? 255) < dark
    },
  )
  const down = stretches({ lines: width, length: height, unit: image.dpi / 72, shortest: shortestDown }, (line, at) => {
    const x = line - Math.round(slope * (at - height / 2))
    return x >= 0 && x < width && (pixels[at * width + x] ?? 255) < dark
  })
  return [
    ...across.map(({ first, from, to }) => ({ x1: from, y1: first, x2: to, y2: first })),
    ...down.map(({ first, from, to }) => ({ x1: first, y1: from, x2: first, y2: to })),
  ].slice(0, maximumRules)
}

type Axis = Readonly<{ lines: number; length: number; unit: number; shortest: number }>

/** Stretches that lie side by side are one line, at its middle; where they make a broad box, its two edges count. */
function stretches(axis: Axis, isDark: (line: number, at: number) => boolean): readonly Stretch[] {
  const { lines, unit } = axis
  const done: Stretch[] = []
  let open: Stretch[] = []
  for (let line = 0; line < lines; line += 1) {
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
  return [...done, ...open].flatMap((stretch) => {
    const { first, last } = stretch
    const breadth = (last - first + 1) / unit
    if (breadth > largest) return []
    const places = breadth <= thickest ? [(first + last) / 2] : [first, last]
    return places.map((place) => ({ ...stretch, first: place, last: place }))
  })
}

/** Dark stretches of one line of pixels that are long enough and have no gaps to speak of. */
function stretchesOf(
  line: number,
  { length, unit, shortest }: Axis,
  isDark: (line: number, at: number) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = []
  let from = -1
  let to = -1
  let ink = 0
  for (let at = 0; at <= length; at += 1) {
    const marked = at < length && isDark(line, at)
    if (from >= 0 && (at === length || (!marked && at - to > longestGap * unit))) {
      const size = to - from + 1
      if (size >= shortest * unit && ink >= size * leastInk) found.push({ first: line, last: line, from, to })
      from = -1
    }
    if (!marked) continue
    if (from < 0) {
      from = at
      ink = 0
    }
    to = at
    ink += 1
  }
  return found
}

/** Share of the shorter one that lies beside the other. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1
  return shared / Math.max(1, Math.min(a.to - a.from, b.to - b.from) + 1)
}
