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
      if (!Object.is(size, centre) && !isNear(size, centre)) continue
      even.set(size, centre)
      letters.delete(size)
    }
  }
  const evenRun = (run: LayoutRun): LayoutRun => ({ ...run, size: even.get(run.size) ?? run.size })
  return pages.map((page) => (page.recognised ? { ...page, runs: page.runs.map(evenRun) } : page))
}

/** The size with most letters around it, of several the one with most letters of its own. */
function densest(letters: ReadonlyMap<number, number>): number {
  const sizes = [...letters.keys()].sort((a, b) => a - b)
  const around = (centre: number): number =>
    sizes.reduce((sum, size) => sum + (isNear(size, centre) ? (letters.get(size) ?? 0) : 0), 0)
  const ranked = sizes.map((size) => ({ size, around: around(size), own: letters.get(size) ?? 0 }))
  return ranked.sort((a, b) => b.around - a.around || b.own - a.own)[0]?.size ?? 0
}

function isNear(size: number, centre: number): boolean {
  return Math.abs(size - centre) <= centre * latitude
}
