import type { Finding } from '../../model/finding.ts'
import { groupsIn } from '../matching/matcher.ts'
import type { CodingText } from '../reading/coding-text.ts'

/** Rows beyond these say nothing new about whether a document shows data. */
const rowsShown = 4

/** Tables that count immigrants: rows with two or more figures, where the header or the first column names them. */
export function findTableData(text: CodingText): readonly Finding[] {
  const { document, knowledge, blockRoles } = text
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => document.text.slice(start, end)).join('; ')
  return document.blocks.flatMap((block, index) => {
    const role = blockRoles[index] ?? null
    if (!block.table || role === 'legal') return []
    const { rows, headerRows } = block.table
    const caption = [index - 1, index + 1].map((at) => document.blocks[at]).filter((near) => near?.type === 'caption')
    const header = [...rows.slice(0, headerRows).flat(), ...caption.flatMap((near) => near ?? [])]
    const named = groupsIn(knowledge.people, words(header)).length > 0
    const counted = rows.slice(headerRows).filter((cells) => {
      const figures = cells.filter(({ start, end }) => figure.test(document.text.slice(start, end)))
      return figures.length >= 2 && (named || groupsIn(knowledge.people, words(cells.slice(0, 1))).length > 0)
    })
    return counted.slice(0, rowsShown).map((cells) => ({
      component: 'bedarfs-und-potenzialanalyse' as const,
      aspect: 'data',
      cues: ['table-of-people'],
      start: cells[0]?.start ?? block.start,
      end: cells.at(-1)?.end ?? block.end,
      modality: 'binding' as const,
      voice: 'own' as const,
      section: block.section,
      block: index,
      role,
      discount: role === 'back-matter' ? ('back-matter' as const) : null,
    }))
  })
}

const figure = /^\s*(?:ca\.\s|[+<>−–-]\s?)?\d[\d.,\s]*(?:%|v\.\s?H\.|Prozent)?(?:\s?\([\d.,\s%]+\))?\s*$/u
