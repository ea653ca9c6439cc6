import type { Finding } from '../../model/finding.ts'
import { type Case, type Decision, isWithin, type Passage, passages, pick, plural } from './decision.ts'
import { isInMeasure, measureSpans } from './measure-shares.ts'

const id = 'ziele-und-massnahmen'

/** Goals and concrete measures in binding form (Leitfaden L465-473, L777-797). */
export function decideGoalsAndMeasures(given: Case): Decision {
  const { coding } = given
  const { measures } = coding
  const goals = goalPassages(given)
  const recommended = measures.filter(({ modality }) => modality === 'recommended').length
  const later = passages(given, id, 'no-measures', ['own'])
  const spans = measureSpans(given)
  const counted = `${plural(measures.length, 'Maßnahme', 'Maßnahmen')}, davon ${recommended} als Empfehlung; ${plural(goals.length, 'Stelle', 'Stellen')} zu Zielen`
  const hasGoals = goals.length >= 2 || measures.filter(({ goal }) => goal !== null).length >= 2
  if (measures.length >= 3 && recommended * 2 > measures.length) {
    return {
      value: 'Empf.',
      certain: recommended >= measures.length * 0.8,
      reason: `Die Maßnahmen sind überwiegend als Empfehlung formuliert (${counted}).`,
      evidence: [...spans.slice(0, 5), ...pick(goals, 2)],
    }
  }
  if (measures.length >= 3 && hasGoals) {
    const covered = fieldsWithMeasures(given)
    if (coding.fields.length >= 4 && covered > 0 && covered * 2 <= coding.fields.length) {
      return {
        value: 'teilw.',
        certain: false,
        reason: `Nur in ${covered} von ${coding.fields.length} Handlungsfeldern stehen Maßnahmen (${counted}).`,
        evidence: [...spans.slice(0, 5), ...pick(goals, 3)],
      }
    }
    return {
      value: 'ja',
      certain: measures.length >= 6 && recommended === 0,
      reason: `Ziele und Maßnahmen werden in verbindlicher Form genannt (${counted}).`,
      evidence: [...spans.slice(0, 5), ...pick(goals, 3)],
    }
  }
  if (measures.length >= 3) {
    return {
      value: 'Maßnahmen',
      certain: goals.length === 0 && measures.length >= 6,
      reason: `Es gibt Maßnahmen, aber keine Ziele (${counted}).`,
      evidence: spans.slice(0, 6),
      misses: goals.map((span) => ({ reason: 'Einzelne Aussage, keine Zielplanung', span })),
    }
  }
  if (goals.length >= 3) {
    return {
      value: 'Ziele',
      certain: measures.length === 0 && goals.length >= 5 && later.length > 0,
      reason: `Es werden Ziele genannt, aber keine konkreten Maßnahmen (${counted}).`,
      evidence: pick(goals, 6),
      misses: [
        ...spans.map((span) => ({ reason: 'Einzelnes Vorhaben, kein Maßnahmenplan', span })),
        ...later.map((span) => ({ reason: 'Verweist nur auf spätere Maßnahmen', span })),
      ],
    }
  }
  return {
    value: 'nein',
    certain:
      goals.length === 0 &&
      measures.length === 0 &&
      coding.fields.length === 0 &&
      !coding.roles.includes('understanding'),
    reason: `Weder Ziele noch konkrete Maßnahmen gefunden (${counted}).`,
    evidence: [],
    misses: [...goals, ...later].map((span) => ({ reason: 'Allgemeine Absicht oder Verweis auf später', span })),
  }
}

/** Sentences that state a goal, and what stands under headings of goals. */
function goalPassages(given: Case): readonly Passage[] {
  const { coding, document } = given
  const planned = isInMeasure(given)
  const inField = (finding: Finding) =>
    finding.role === null && given.coding.fields.some(({ section }) => isWithin(given, finding.section, section))
  const wished = passages(given, id, 'wished-states').filter((finding) => !planned(finding) && inField(finding))
  const stated = [...passages(given, id, 'goals'), ...wished].filter(
    (finding) =>
      !['understanding', 'preface', 'process', 'measures', 'monitoring', 'continuation'].includes(finding.role ?? ''),
  )
  const known = new Set(stated.map(({ block }) => block))
  const below = document.blocks.filter(
    (block, index) =>
      coding.roles[index] === 'goals' &&
      !known.has(index) &&
      (block.type === 'paragraph' || block.type === 'list-item'),
  )
  return [...stated, ...below, ...statesInFields(given, known)]
}

/**
 * Lists in action fields beside the measures that tell how things shall be ("Kinder besuchen zwei Jahre eine Kita"): goals
 * in the present tense. They count when at least half of the fields have one and the measures stand elsewhere.
 */
function statesInFields(given: Case, known: ReadonlySet<number>): readonly Passage[] {
  const { coding, document } = given
  const planned = isInMeasure(given)
  const offered = new Set(
    coding.findings
      .filter(({ component, aspect }) => component === 'angebotsanalyse' && aspect === 'offers')
      .map(({ block }) => block),
  )
  const fields = coding.fields.filter(({ section }) => section >= 0)
  const items = document.blocks.filter(
    (block, index) =>
      block.type === 'list-item' &&
      coding.roles[index] === null &&
      !known.has(index) &&
      !offered.has(index) &&
      !planned(block) &&
      fields.some(({ section }) => isWithin(given, block.section, section)),
  )
  const covered = fields.filter(({ section }) => items.some((item) => isWithin(given, item.section, section))).length
  return coding.measures.length >= 3 && fields.length >= 3 && covered * 2 >= fields.length ? items : []
}

function fieldsWithMeasures({ coding }: Case): number {
  const names = new Set(coding.measures.map(({ field }) => field))
  return coding.fields.filter(({ name }) => names.has(name)).length
}
