import type { Block } from '../../model/document.ts'
import { sectionsAround } from '../../model/lookup.ts'
import { nameKey } from '../../model/stem.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { actOf } from './act-of-sentence.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findFutureActor } from './future-act.ts'
import { attributesIn } from './measures-in-labels.ts'
import { notPlanned } from './measures-in-tables.ts'

/** Fewer cards than this are no form in which a document brings its measures. */
const fewest = 3
/** A card says in a few sentences what is done. */
const [shortest, longest] = [60, 1800]

/**
 * Measures as cards without labels: a name of its own as heading or short line, a few sentences that begin something
 * below it. They stand beside headings that come back in every field ("Was wir uns wünschen"), or under headings of measures.
 */
export function findMeasuresInSections(text: CodingText): readonly DraftMeasure[] {
  const { blocks } = text.document
  const recurring = recurringHeadings(text)
  const drafts = blocks.flatMap((block, index) => {
    const below = isName(text, block, index) ? descriptionBelow(text, index) : []
    const last = below.at(-1)
    if (!last || recurring.has(keyOf(text, block)) || !stands(text, block, index, recurring)) return []
    const length = last.end - block.end
    if (length < shortest || length > longest || !plansSomething(text, below)) return []
    return [
      {
        form: 'box' as const,
        title: block,
        body: { start: block.start, end: last.end },
        attributes: attributesIn(text, below),
        section: block.section,
      },
    ]
  })
  return drafts.length >= fewest ? drafts : []
}

const keyOf = ({ document }: CodingText, { start, end }: Block) => nameKey(document.text.slice(start, end))

/** Headings that come back at least three times divide every field alike. */
function recurringHeadings(text: CodingText): ReadonlySet<string> {
  const headings = text.document.blocks.filter(({ type }) => type === 'heading').map((block) => keyOf(text, block))
  return new Set([...Map.groupBy(headings, (key) => key)].flatMap(([key, same]) => (same.length >= 3 ? [key] : [])))
}

/** A heading without sections below it, or a short line of its own in front of a paragraph. */
function isName({ document }: CodingText, block: Block, index: number): boolean {
  const words = document.text.slice(block.start, block.end)
  if (block.type === 'heading') return !document.sections.some(({ parent }) => parent === block.section)
  const next = document.blocks[index + 1]
  return (
    block.type === 'paragraph' &&
    words.length <= 70 &&
    /^[\p{Lu}„\d]/u.test(words) &&
    !/[.!?;,]$|:/u.test(words) &&
    next?.type === 'paragraph' &&
    next.end - next.start > 2 * words.length
  )
}

/** Paragraphs and items up to the next heading or short line. */
function descriptionBelow(text: CodingText, index: number): readonly Block[] {
  const below: Block[] = []
  for (let at = index + 1; at < text.document.blocks.length; at++) {
    const block = text.document.blocks[at]
    if (!block || block.table || !['paragraph', 'list-item'].includes(block.type) || isName(text, block, at)) break
    below.push(block)
  }
  return below
}

/** Whether it stands where measures stand: under a heading of measures, or beside recurring headings and outside other parts. */
function stands(text: CodingText, block: Block, index: number, recurring: ReadonlySet<string>): boolean {
  const role = text.blockRoles[index] ?? null
  if (role === 'measures' || role === 'recommendations') return true
  if (notPlanned.has(role) || (role !== null && role !== 'goals')) return false
  const { sections, blocks } = text.document
  const around = sectionsAround(text.document, block.section).slice(block.type === 'heading' ? 1 : 0)
  return around.slice(0, 2).some(
    (outer) =>
      sections.some(({ parent, heading }) => {
        const head = blocks[heading]
        return parent === outer && head !== undefined && recurring.has(keyOf(text, head))
      }) ||
      (sections[outer] !== undefined && recurring.has(nameKey(sections[outer]?.title ?? ''))),
  )
}

function plansSomething({ document }: CodingText, below: readonly Block[]): boolean {
  return below.some(({ start, end }) =>
    document.text
      .slice(start, end)
      .split(/(?<=[.!?])\s+/u)
      .some((sentence) => {
        const act = actOf(sentence)
        return (
          act.founding ||
          act.intended ||
          act.coming ||
          act.tasked ||
          findFutureActor(sentence) !== null ||
          (act.open && intends.test(sentence))
        )
      }),
  )
}

const intends =
  /(?<!\p{L})(?:soll|sollen|entsteht|entstehen|vorgesehen|geplant|gedacht ist|erhalten|erhält|bekommen|bekommt|begleiten|begleitet|treffen sich|verabreden|wird|werden)(?!\p{L})/iu
