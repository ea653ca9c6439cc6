import type { LayoutPage, LayoutRun } from '../model/parsed.ts'

/** A recurring word stands on this share of the pages, and on so many at least. */
const [mostPages, fewestPages] = [0.6, 5]
/** On this share of its pages it stands beside words that are larger by this factor: a headline, not the number of a page. */
const [beside, larger] = [0.5, 1.1]

/** The pages without their logos, and the logos by page. */
export type WithoutLogos = Readonly<{
  pages: readonly LayoutPage[]
  logos: readonly Readonly<{ page: number; text: string }>[]
}>

/**
 * Sets aside words that stand at the very same place of most pages beside headlines that change from page to page, like the name
 * of the issuer in the line of the headline of slides: as parts of a line they could not be told from it. Running heads
 * that have a line of their own are left to furniture.ts.
 */
export function withoutLogos(pages: readonly LayoutPage[]): WithoutLogos {
  const none = { pages, logos: [] }
  if (pages.length < fewestPages) return none
  const places = new Map<string, { page: number; run: LayoutRun }[]>()
  for (const [page, { runs }] of pages.entries())
    for (const run of runs) {
      if (!/\p{L}{3}/u.test(run.text)) continue
      const key = `${run.text} ${Math.round(run.x / 3)} ${Math.round(run.y / 3)} ${Math.round(run.size)}`
      const found = places.get(key) ?? []
      if (found.at(-1)?.page !== page) found.push({ page, run })
      places.set(key, found)
    }
  const recurring = [...places.values()].filter(
    ({ length }) => length >= fewestPages && length >= pages.length * mostPages,
  )
  const known = new Set(recurring.flatMap((found) => found.map(({ run }) => run)))
  const isBeside = ({ page, run }: { page: number; run: LayoutRun }): boolean =>
    (pages[page]?.runs ?? []).some(
      (other) =>
        !known.has(other) &&
        other.size > run.size * larger &&
        /\p{L}/u.test(other.text) &&
        Math.abs(other.y - run.y) < other.size * 0.6,
    )
  const logos = recurring.filter((found) => found.filter(isBeside).length >= found.length * beside).flat()
  if (logos.length === 0) return none
  const taken = new Set(logos.map(({ run }) => run))
  return {
    pages: pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !taken.has(run)) })),
    logos: logos.map(({ page, run }) => ({ page, text: run.text })),
  }
}
