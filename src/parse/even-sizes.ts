import type { LayoutPage, LayoutRun } from '../model/parsed.ts'

/** Sizes that differ less are one size, measured badly. */
const latitude = 0.09

/**
 * Font sizes measured in images scatter by some percent. Those near to a frequent size of the file become that size, so that
 * running text has one size and headings stand out.
 */
export function evenSizes(pages: readonly LayoutPage[]): readonly LayoutPage[] {
  const letters = new Map<number, number>()
  for (const { recognised, runs } of pages) {
    if (recognised) for (const { size, text } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length)
  }
  const even = new Map<number, number>()
  while (letters.size > 0) {
    const centre = densest(letters)
    for (const size of [...letters.keys()]) {
      if (!isNear(size, centre)) continue
      even.set(size, centre)
      letters.delete(size)
    }
  }
  const evenRun = (run: LayoutRun): LayoutRun => ({ ...run, size: even.get(run.size) ?? run.size })
  return pages.map((page) => (page.recognised ? { ...page, runs: page.runs.map(evenRun) } : page))
}

/** The size with most letters around it. */
function densest(letters: ReadonlyMap<number, number>): number {
  const sizes = [...letters.keys()].sort((a, b) => a - b)
  let best = sizes[0] ?? 0
  let most = -1
  for (const size of sizes) {
    let around = 0
    for (const [other, count] of letters) if (isNear(other, size)) around += count
    if (around <= most) continue
    most = around
    best = size
  }
  return best
}

function isNear(size: number, centre: number): boolean {
  return Math.abs(size - centre) <= centre * latitude
}
