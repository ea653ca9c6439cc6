import type { Section } from '../model/document.ts'
import { parseHeadingNumber } from './number-marker.ts'
import type { PlacedBlock } from './text-builder.ts'

/** Sections of one file and, for each of its blocks, the index of the innermost one. */
export type SectionResult = Readonly<{ sections: readonly Section[]; sectionOfBlock: readonly number[] }>

/** Builds the section tree of a file from its headings; a section's level is its depth in the tree. */
export function buildSections(text: string, blocks: readonly PlacedBlock[]): SectionResult {
  type Draft = {
    start: number
    end: number
    parent: number
    level: number
    number: string
    title: string
    heading: number
  }
  const firstHeading = blocks.find((block) => block.type === 'heading')
  const front: Draft = {
    start: 0,
    end: firstHeading?.start ?? text.length,
    parent: -1,
    level: 0,
    number: '',
    title: '',
    heading: -1,
  }
  const drafts: Draft[] = [front]
  const sectionOfBlock: number[] = []
  const open: { draft: number; level: number }[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) {
        const closed = drafts[open.pop()?.draft ?? 0]
        if (closed) closed.end = block.start
      }
      const parent = open.at(-1)?.draft
      const { number, title } = readTitle(text, block)
      drafts.push({
        start: block.start,
        end: text.length,
        parent: parent ?? -1,
        level: open.length + 1,
        number,
        title,
        heading: index,
      })
      open.push({ draft: drafts.length - 1, level: block.level })
    }
    sectionOfBlock.push(drafts.length - 1)
  }
  return { sections: drafts, sectionOfBlock }
}

function readTitle(text: string, block: PlacedBlock): Readonly<{ number: string; title: string }> {
  const words = text.slice(block.start, block.end)
  if (block.marker !== '') return { number: block.marker, title: words }
  const number = parseHeadingNumber(words)
  if (!number || number.kind === 'arabic') return { number: '', title: words }
  return { number: number.number, title: number.title }
}
