import type { LayoutRun } from '../model/parsed.ts'

const minimumRuns = 12
const minimumLetters = 22
const candidates = 30

/**
 * Divides the runs of a page into parts in reading order: where a gutter free of text runs down most of the page, the
 * left column comes before the right one, and what crosses the gutter divides the columns. Otherwise it is one part.
 */
export function splitColumns(runs: readonly LayoutRun[], width: number): readonly (readonly LayoutRun[])[] {
  const gutter = findGutter(runs, width)
  if (gutter === null) return [runs]
  const crossing = runs.filter((run) => run.x < gutter - 3 && run.x + run.width > gutter + 3).sort((a, b) => a.y - b.y)
  const isCrossing = new Set(crossing)
  const parts: LayoutRun[][] = []
  let top = Number.NEGATIVE_INFINITY
  for (const bottom of [...crossing.map((run) => run.y), Number.POSITIVE_INFINITY]) {
    const band = runs.filter((run) => !isCrossing.has(run) && run.y > top && run.y <= bottom - 1)
    parts.push(
      band.filter((run) => run.x + run.width / 2 <= gutter),
      band.filter((run) => run.x + run.width / 2 > gutter),
      crossing.filter((run) => run.y === bottom),
    )
    top = bottom - 1
  }
  return parts.filter((part) => part.length > 0)
}

function findGutter(runs: readonly LayoutRun[], width: number): number | null {
  const long = runs.filter((run) => run.text.length >= 8)
  if (long.length < 2 * minimumRuns) return null
  let best: number | null = null
  let fewest = long.length * 0.12
  for (let step = 0; step <= candidates; step += 1) {
    const x = width * (0.35 + (0.3 * step) / candidates)
    let crossing = 0
    let left = 0
    let right = 0
    let leftLetters = 0
    let rightLetters = 0
    for (const run of long) {
      if (run.x + run.width < x) {
        left += 1
        leftLetters += run.text.length
      } else if (run.x > x) {
        right += 1
        rightLetters += run.text.length
      } else {
        crossing += 1
      }
    }
    if (left < minimumRuns || right < minimumRuns || crossing >= fewest) continue
    if (leftLetters < left * minimumLetters || rightLetters < right * minimumLetters) continue
    fewest = crossing
    best = x
  }
  return best
}
