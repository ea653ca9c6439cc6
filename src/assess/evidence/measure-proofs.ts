import { blockAt, spanOfEvidence } from '../../model/lookup.ts'
import type { Measure } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'
import type { Case } from '../components/decision.ts'
import { directness } from './directness.ts'
import { withRow } from './with-row.ts'

/** A longer passage is no quotation that anybody reads. */
const longest = 400

/**
 * Passages that say what measures state, at most `most`: not the bare word ("Jugendamt", "2026") but the row, the sentence
 * or the lines from the title on that hold it; of several attributes the one that is said best. The most direct first, one of each field before the next of the same.
 */
export function measureProofs(
  given: Case,
  measures: readonly Measure[],
  attribute: string | readonly string[],
  most: number,
): readonly Span[] {
  const proofs = measures.flatMap((measure, order) => {
    const [proof] = [attribute]
      .flat()
      .flatMap((name) => proofOf(given, measure, name) ?? [])
      .map((span) => ({ span, rank: directness(given, span) }))
      .toSorted((left, right) => right.rank - left.rank)
    return proof ? [{ ...proof, order, field: measure.field }] : []
  })
  const turns = new Map<string | null, number>()
  const ranked = proofs
    .toSorted((left, right) => right.rank - left.rank || left.order - right.order)
    .map((proof) => {
      const turn = turns.get(proof.field) ?? 0
      turns.set(proof.field, turn + 1)
      // A weak form is not made up for by another field.
      return { ...proof, turn: proof.rank <= weak ? turn + many : turn }
    })
  return ranked
    .toSorted((left, right) => left.turn - right.turn || right.rank - left.rank || left.order - right.order)
    .slice(0, most)
    .map(({ span }) => span)
}

/** A bare word or less. */
const weak = 1
const many = 1000

function proofOf({ document }: Case, { evidence }: Measure, attribute: string): Span | null {
  const stated = evidence[attribute]
  if (!stated) return null
  const span = spanOfEvidence(document, stated)
  const title = evidence.title ? spanOfEvidence(document, evidence.title) : span
  const block = document.blocks[blockAt(document, span.start)]
  if (!block) return span
  const unit = block.table ? withRow(document, span) : statedIn(document, block, span)
  const start = Math.min(unit.start, title.start)
  const whole = document.blocks[blockAt(document, title.start)]?.section === block.section
  return whole && unit.end - start <= longest ? { start, end: Math.max(unit.end, title.end) } : unit
}

/** The block when it is short, else the sentence that holds the words. */
function statedIn(document: Case['document'], block: Span, span: Span): Span {
  if (block.end - block.start <= longest) return { start: block.start, end: block.end }
  const sentence = document.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
  return sentence ? { start: sentence.start, end: sentence.end } : span
}
