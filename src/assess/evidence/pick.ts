import type { SectionRole } from '../../model/codebook.ts'
import { distinctBy } from '../../model/distinct-by.ts'
import type { Finding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import type { ComponentId } from '../../model/values.ts'
import type { Case, Passage } from '../components/decision.ts'
import { directness } from './directness.ts'
import { isStatement } from './is-statement.ts'
import { withRow } from './with-row.ts'

/** What a component adds to the rank of a passage. */
export type Preference<P extends Passage> = (passage: P) => number

/** Passages of other sections come first as long as they are hardly weaker than the best. */
const hardlyWeaker = 2
/** So much weaker than the best, a passage would only raise doubts. */
const muchWeaker = 6

/**
 * At most `most` passages that show best what was found, the best first: those that say it most directly, one of each
 * section before the next of the same, and by place where they are alike. What is much weaker than the best is left out.
 */
export function pick<P extends Passage>(
  given: Case,
  passages: readonly P[],
  most: number,
  prefer: Preference<P> = () => 0,
): readonly Span[] {
  const ranked = passages
    .map((passage) => ({ passage, rank: rankOf(given, passage) + prefer(passage) }))
    .toSorted((left, right) => right.rank - left.rank || left.passage.start - right.passage.start)
  const best = ranked[0]?.rank ?? 0
  const close = ranked.filter(({ rank }) => rank >= best - hardlyWeaker)
  const firsts = distinctBy(close, ({ passage }) => passage.section)
  const rest = ranked.filter((one) => !firsts.includes(one) && one.rank > best - muchWeaker)
  return [...firsts, ...rest].slice(0, most).map(({ passage }) => shownAs(given, passage))
}

/** A bare cell is shown with its row; a sentence in a cell speaks for itself. */
function shownAs({ document }: Case, passage: Span): Span {
  return isStatement(document.text.slice(passage.start, passage.end)) ? passage : withRow(document, passage)
}

/** The first of each list, then the second of each, and so on. */
export function inTurn<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

const mostCues = 3

/** Directness, and for findings how many cues fired and whether the section is about the matter. */
function rankOf(given: Case, passage: Passage | Finding): number {
  const form = directness(given, passage)
  if (!('cues' in passage)) return form
  const { cues, role, component } = passage
  return form + Math.min(cues.length, mostCues) + (role !== null && isAbout(component, role) ? 2 : 0)
}

/** Whether the heading above a passage says that the section is about the component. */
export function isAbout(component: ComponentId, role: SectionRole): boolean {
  return rolesOf[component].includes(role)
}

const rolesOf: Readonly<Record<ComponentId, readonly SectionRole[]>> = {
  'bedarfs-und-potenzialanalyse': ['analysis', 'needs', 'potentials'],
  angebotsanalyse: ['offers'],
  integrationsverstaendnis: ['understanding'],
  handlungsfelder: [],
  'ziele-und-massnahmen': ['goals', 'measures', 'recommendations'],
  umsetzungsakteure: ['actors', 'measures', 'recommendations'],
  umsetzungszeitraeume: ['measures'],
  priorisierung: ['measures'],
  monitoring: ['monitoring', 'indicators'],
  fortschreibung: ['continuation', 'monitoring'],
}
