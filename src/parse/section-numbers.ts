import type { LayoutPage, LayoutRun } from '../model/parsed.ts'

/** "§ 7" as it is read by a model without "§": "$7", "87", "57"; alone on its line or before a title. */
const numbered = /^[§$&85S]\s?(\d{1,2})(?=$|\s+\p{Lu})/u
const fewest = 3

/**
 * Puts "§" before the numbers of sections that were read as "81", "82", "54": only where at least three of them, each at the
 * start of a line, count up one by one from 1.
 */
export function mendSectionNumbers(pages: readonly LayoutPage[]): readonly LayoutPage[] {
  const found = new Map<LayoutRun, string>()
  for (const { recognised, runs } of pages) {
    if (!recognised) continue
    for (const run of runs.toSorted((a, b) => a.y - b.y)) {
      const number = numbered.exec(run.text)?.[1]
      if (number !== `${found.size + 1}` || !isFirst(run, runs)) continue
      found.set(run, run.text.replace(numbered, `§ ${number}`))
    }
  }
  if (found.size < fewest) return pages
  const mend = (run: LayoutRun): LayoutRun => ({ ...run, text: found.get(run) ?? run.text })
  return pages.map((page) => (page.recognised ? { ...page, runs: page.runs.map(mend) } : page))
}

/** Whether nothing stands before the run on its line. */
function isFirst(run: LayoutRun, runs: readonly LayoutRun[]): boolean {
  return !runs.some((other) => other.x < run.x && Math.abs(other.y - run.y) < run.size / 2)
}
