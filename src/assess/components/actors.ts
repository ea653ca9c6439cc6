import { distinctBy } from '../../model/distinct-by.ts'
import { measureProofs } from '../evidence/measure-proofs.ts'
import { pick } from '../evidence/pick.ts'
import { type Case, type Decision, type Passage, passages } from './decision.ts'
import { fieldAround, fieldBodies } from './field-bodies.ts'
import {
  fewStated,
  isClearlyForAll,
  isClearlyForSome,
  isForAll,
  namedLacking,
  nearlyAll,
  type Share,
  shareOf,
  singleStatement,
  stray,
} from './measure-shares.ts'

const id = 'umsetzungsakteure'

/** So many measures show how bodies are named. */
const mostProofs = 6

/** Bodies in charge for (nearly) all measures or for every field (Leitfaden L473, L785-789). */
export function decideActors(given: Case): Decision {
  const { coding } = given
  const stated = shareOf(coding.measures, ({ responsible }) => responsible.length > 0)
  const { having } = stated
  const proofs = measureProofs(given, having, 'responsible', mostProofs)
  const said = passages(given, id, 'field-responsible').flatMap((passage) => {
    const field = fieldAround(given, passage.section)
    return field >= 0 ? [{ field, passage }] : []
  })
  const bodies = [...said, ...fieldBodies(given)]
  const fieldsCovered = new Set(bodies.map(({ field }) => field)).size
  const fieldLines: readonly Passage[] = distinctBy(
    bodies.toSorted((left, right) => left.passage.start - right.passage.start),
    ({ field }) => field,
  ).map(({ passage }) => passage)
  const fields = coding.fields.filter(({ section }) => section >= 0).length
  if (isForAll(stated)) {
    return {
      value: 'ja',
      certain: isClearlyForAll(stated),
      reason: `Für ${having.length} von ${coding.measures.length} Maßnahmen ist eine zuständige Stelle genannt.${namedLacking(stated)}`,
      evidence: proofs,
    }
  }
  if (fields >= 3 && fieldsCovered >= fields * nearlyAll) {
    return {
      value: 'ja',
      certain: fieldsCovered === fields,
      reason: `Für ${fieldsCovered} von ${fields} Handlungsfeldern ist eine zuständige Stelle genannt.`,
      evidence: pick(given, fieldLines, 8),
    }
  }
  if ((coding.measures.length >= 3 && stated.share > stray) || fieldsCovered >= 2) {
    return {
      value: 'teilw.',
      certain: isClearlyForSome(stated),
      reason:
        having.length > 0
          ? `Für ${having.length} von ${coding.measures.length} Maßnahmen ist eine zuständige Stelle genannt.${namedLacking(stated)}`
          : `Nur für ${fieldsCovered} von ${fields} Handlungsfeldern ist eine zuständige Stelle genannt.`,
      evidence: proofs.length > 0 ? proofs : pick(given, fieldLines, 4),
    }
  }
  const listed = actorLists(given)
  if (fields >= 3 && listed.length * 2 >= fields) {
    return {
      value: 'teilw.',
      certain: false,
      reason: `In ${listed.length} von ${fields} Handlungsfeldern werden beteiligte Stellen aufgezählt, aber keiner Maßnahme zugeordnet.`,
      evidence: pick(given, listed, 5),
    }
  }
  return absent(given, stated, fieldLines)
}

/** One block per field that stands under a heading of bodies or networks. */
function actorLists(given: Case): readonly Passage[] {
  const { blocks } = given.document
  const byField = new Map<number, Passage>()
  for (const [index, block] of blocks.entries()) {
    const field =
      given.coding.roles[index] === 'actors' && block.type !== 'heading' ? fieldAround(given, block.section) : -1
    if (field >= 0 && !byField.has(field)) byField.set(field, block)
  }
  return [...byField.values()]
}

function absent(given: Case, stated: Share, lines: readonly Passage[]): Decision {
  const { of: measures, having } = stated
  return {
    value: 'nein',
    certain: having.length === 0 && lines.length === 0,
    reason:
      measures === 0
        ? 'Es gibt keine Maßnahmen, für die eine Stelle zuständig sein könnte.'
        : fewStated(stated, 'eine zuständige Stelle'),
    evidence: [],
    misses: [
      ...measureProofs(given, having, 'responsible', mostProofs).map((span) => ({ reason: singleStatement, span })),
      ...pick(given, passages(given, id, 'field-responsible'), mostProofs).map((span) => ({
        reason: 'Zuständigkeit, aber nicht für eine Maßnahme oder ein Handlungsfeld',
        span,
      })),
    ],
  }
}
