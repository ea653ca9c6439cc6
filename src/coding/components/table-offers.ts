import type { Finding } from '../../model/finding.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'

/** Fewer rows are no stock. */
const leastRows = 3
/** Columns of measure tables; the place of a planned measure is no service either. */
const ofPlans: ReadonlySet<string> = new Set(['priority', 'budget', 'indicator', 'status', 'goal'])

/**
 * Rows of tables that list existing services: tables under a heading that says so, and those with columns that only such
 * lists have (where, opening hours, telephone), as long as no column speaks of a plan.
 */
export function findTableOffers({ document, knowledge, blockRoles }: CodingText): readonly Finding[] {
  const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end).trim()
  return document.blocks.flatMap((block, index) => {
    const role = blockRoles[index] ?? null
    if (!block.table) return []
    const { rows, headerRows } = block.table
    const header = rows.slice(0, headerRows).flat().map(words)
    const planned = header.some((cell) => groupsIn(knowledge.labels, cell).some((label) => ofPlans.has(label)))
    const columns = header.filter((cell) => groupsIn(knowledge.services, cell).length > 0).length
    const filled = rows.slice(headerRows).filter((cells) => cells.filter((cell) => words(cell) !== '').length >= 2)
    if (filled.length < leastRows || planned || (role !== 'offers' && columns < 2)) return []
    return filled.map((cells) => ({
      component: 'angebotsanalyse' as const,
      aspect: 'offers',
      cues: ['table-of-offers'],
      start: cells[0]?.start ?? block.start,
      end: cells.at(-1)?.end ?? block.end,
      modality: 'binding' as const,
      voice: role === 'legal' ? ('other-level' as const) : ('own' as const),
      section: block.section,
      block: index,
      role,
      discount: role === 'back-matter' ? ('back-matter' as const) : null,
    }))
  })
}
