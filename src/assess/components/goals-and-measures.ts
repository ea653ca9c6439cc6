import type { Modality } from '../../model/values.ts'
import { measureProofs } from '../evidence/measure-proofs.ts'
import { inTurn, pick } from '../evidence/pick.ts'
import { type Case, type Decision, isWithin, type Passage, passages, plural } from './decision.ts'
import { goalPassages } from './goal-passages.ts'
import { measureSpans } from './measure-shares.ts'

const id = 'ziele-und-massnahmen'

/** So many measures show what they are like. */
const mostProofs = 5

/** Goals and concrete measures in binding form (Leitfaden L465-473, L777-797). */
export function decideGoalsAndMeasures(given: Case): Decision {
  const { coding } = given
  const { measures } = coding
  const goals = goalPassages(given)
  const recommended = measures.filter(({ modality }) => modality === 'recommended').length
  const later = passages(given, id, 'no-measures', ['own'])
  const proofs = (modality: Modality) => {
    const typical = measures.filter((measure) => measure.modality === modality)
    return measureProofs(given, typical.length > 0 ? typical : measures, ['text', 'title'], mostProofs)
  }
  const counted = `${plural(measures.length, 'Maßnahme', 'Maßnahmen')}${recommended > 0 ? `, davon ${recommended} als Empfehlung` : ''}; ${plural(goals.length, 'Stelle', 'Stellen')} zu Zielen`
  const aimed = measures.filter(({ goal }) => goal !== null).length
  const hasGoals = goals.length >= 2 || aimed >= 2
  if (later.length > 0 && goals.length >= 3 && measures.length * 3 <= goals.length)
    return goalsOnly(given, goals, counted)
  if (measures.length >= 3 && recommended * 2 > measures.length) {
    return {
      value: 'Empf.',
      certain: recommended >= measures.length * 0.8,
      reason: `Die Maßnahmen sind überwiegend als Empfehlung formuliert (${counted}).`,
      evidence: inTurn(proofs('recommended'), pick(given, goals, 2)),
    }
  }
  if (measures.length >= 3 && hasGoals) {
    const covered = fieldsWithMeasures(given)
    if (coding.fields.length >= 4 && covered > 0 && covered <= coding.fields.length * partOf(given)) {
      return {
        value: 'teilw.',
        certain: false,
        reason: `Nur in ${covered} von ${coding.fields.length} Handlungsfeldern stehen Maßnahmen (${counted}).`,
        evidence: inTurn(pick(given, goals, 3), proofs('binding')),
      }
    }
    return {
      value: 'ja',
      certain: measures.length >= 6 && recommended * 10 <= measures.length && (goals.length >= 3 || aimed >= 3),
      reason: `Ziele und Maßnahmen werden in verbindlicher Form genannt (${counted}).`,
      evidence: inTurn(pick(given, goals, 3), proofs('binding')),
    }
  }
  if (measures.length >= 3) {
    return {
      value: 'Maßnahmen',
      certain: goals.length === 0 && measures.length >= 6,
      reason: `Es gibt Maßnahmen, aber keine Ziele (${counted}).`,
      evidence: proofs('binding'),
      misses: goals.map((span) => ({ reason: 'Einzelne Aussage, keine Zielplanung', span })),
    }
  }
  if (goals.length >= 3) return goalsOnly(given, goals, counted)
  return {
    value: 'nein',
    certain: false,
    reason: `Weder Ziele noch konkrete Maßnahmen gefunden (${counted}).`,
    evidence: [],
    misses: [...goals, ...later].map((span) => ({ reason: 'Allgemeine Absicht oder Verweis auf später', span })),
  }
}

/** Goals without a plan of measures: there are few or none, and the paper may say that they come later. */
function goalsOnly(given: Case, goals: readonly Passage[], counted: string): Decision {
  const { measures } = given.coding
  const later = passages(given, id, 'no-measures', ['own'])
  return {
    value: 'Ziele',
    certain: goals.length >= 5 && measures.length < 3 && later.length > 0,
    reason: `Es werden Ziele genannt, aber keine konkreten Maßnahmen (${counted}).`,
    evidence: pick(given, goals, 6),
    misses: [
      ...measureSpans(given).map((span) => ({ reason: 'Einzelnes Vorhaben, kein Maßnahmenplan', span })),
      ...later.map((span) => ({ reason: 'Verweist nur auf spätere Maßnahmen', span })),
    ],
  }
}

/**
 * Up to this share of the fields with measures the plan is one for a part of them. In lists and tables a field without
 * measures has none; in running text some are always overlooked, so that only a small share says so.
 */
function partOf({ coding }: Case): number {
  return coding.measures.every(({ form }) => form === 'prose') ? 1 / 4 : 1 / 2
}

/** Fields below which measures were found, or stand under a heading of measures in whatever form. */
function fieldsWithMeasures(given: Case): number {
  const { coding, document } = given
  const names = new Set(coding.measures.map(({ field }) => field))
  const headed = new Set(
    document.blocks.flatMap((block, index) =>
      block.type !== 'heading' && coding.roles[index] === 'measures' ? [block.section] : [],
    ),
  )
  const isHeaded = (field: number) => [...headed].some((section) => isWithin(given, section, field))
  return coding.fields.filter(({ name, section }) => names.has(name) || (section >= 0 && isHeaded(section))).length
}
