import type { Catalogue, Requirement, RequirementRule } from '../model/catalogue.ts'
import { distinctBy } from '../model/distinct-by.ts'
import { toEvidence } from '../model/lookup.ts'
import { nothingSearched } from '../model/nothing-found.ts'
import type { RequirementResult } from '../model/result.ts'
import type { RequirementStatus } from '../model/values.ts'
import type { ComponentValues } from './assess-components.ts'
import type { Case } from './components/decision.ts'
import { doubtAbout } from './doubtful-pages.ts'
import { directness } from './evidence/directness.ts'
import { inTurn } from './evidence/pick.ts'
import { type GradedAspect, gradeAspect, type PassageRule } from './requirement-aspects.ts'
import { uncounted } from './requirement-misses.ts'
import { protocolOf } from './search-protocol.ts'

type Outcome = Omit<RequirementResult, 'remedy'> &
  Readonly<{
    /** What would have to be done for each part that is missing; undefined where the catalogue says it of the whole only. */
    remedies: readonly (string | undefined)[]
  }>

/** The status of each requirement of a catalogue, by the rule that the catalogue gives; nothing here knows a single law. */
export function assessRequirements(
  given: Case,
  components: ComponentValues,
  options: Readonly<{ catalogue: Catalogue; fieldCount: number }>,
): Readonly<Record<string, RequirementResult>> {
  const results = options.catalogue.requirements.map((requirement) => {
    const outcome = applies(given, requirement)
      ? decide(given, components, requirement, options.fieldCount)
      : without('entfällt', `Gilt nur für einen ${requirement.appliesTo}.`)
    const { remedies, ...result } = outcome
    const isDone = result.status === 'erfüllt' || result.status === 'entfällt'
    return [requirement.id, { ...result, remedy: isDone ? null : remedyFor(requirement, remedies) }] as const
  })
  return Object.fromEntries(results)
}

/** What is missing only, where the catalogue has words for each part of it; otherwise what it says of the whole. */
function remedyFor({ remedy }: Requirement, remedies: Outcome['remedies']): string {
  const known = remedies.filter((one) => one !== undefined)
  return known.length > 0 && known.length === remedies.length ? [...new Set(known)].join(' ') : remedy
}

function without(status: RequirementStatus, reason: string): Outcome {
  return { status, reason, evidence: [], search: nothingSearched, remedies: [] }
}

function applies({ coding }: Case, { appliesTo }: Requirement): boolean {
  const type = coding.profile.municipalityType.value
  return appliesTo === 'alle' || type === null || type === appliesTo
}

function decide(given: Case, components: ComponentValues, requirement: Requirement, fieldCount: number): Outcome {
  const { rule } = requirement
  if (rule.type === 'not-visible') return without('nicht prüfbar', rule.hint)
  if (rule.type === 'components') return byComponents(given, components, rule)
  return byPassages(given, { requirement, rule, components, fieldCount })
}

/** What is only announced is half a beginning. */
const announcedOnly = 0.5

function byComponents(
  given: Case,
  components: ComponentValues,
  rule: Extract<RequirementRule, { type: 'components' }>,
): Outcome {
  const parts = rule.components.map(({ id, fulfilled, partial, announced, remedy }) => {
    const result = components[id]
    const begun = partial.includes(result.value) ? 1 : announced.includes(result.value) ? announcedOnly : 0
    const grade = fulfilled.includes(result.value) ? 2 : begun
    return { title: given.codebook.components.find((entry) => entry.id === id)?.title ?? id, result, grade, remedy }
  })
  const unread = parts.some(({ result }) => result.value === 'n. b.')
  const status: RequirementStatus = unread
    ? 'nicht prüfbar'
    : parts.every(({ grade }) => grade === 2)
      ? 'erfüllt'
      : parts.reduce((sum, { grade }) => sum + grade, 0) >= 1
        ? 'teilweise'
        : 'nicht erfüllt'
  return {
    status,
    reason: parts
      .map(({ title, result }) => `${title}: ${result.value.replace(/\.$/, '')}. ${result.reason}`)
      .join(' '),
    evidence: [...inTurn(...parts.map(({ result }) => result.evidence.slice(0, 3)))],
    search: {
      ...protocolOf(
        given,
        parts.flatMap(({ result }) => result.search.cues),
        { misses: [], evidence: [] },
      ),
      nearMisses: [...inTurn(...parts.map(({ result, grade }) => (grade < 2 ? result.search.nearMisses : [])))],
    },
    remedies: parts.filter(({ grade }) => grade < 2).map(({ remedy }) => remedy),
  }
}

type PassageCase = Readonly<{
  requirement: Requirement
  rule: PassageRule
  components: ComponentValues
  fieldCount: number
}>

function byPassages(given: Case, { requirement, rule, components, fieldCount }: PassageCase): Outcome {
  const found = given.coding.passages.filter((passage) => passage.requirement === requirement.id)
  const aspects = rule.aspects.map((aspect) => gradeAspect(given, aspect, { found, components, rule }))
  const covered = new Set(given.coding.fields.flatMap(({ zik }) => zik)).size / fieldCount
  const overlaps = rule.fieldOverlap === undefined || covered >= rule.fieldOverlap
  const status = statusOf(rule, aspects, overlaps)
  const overlap =
    rule.fieldOverlap === undefined
      ? ''
      : ` Die Handlungsfelder decken ${Math.round(covered * 100)} % der Felder des Vergleichskatalogs ab.`
  const strongFirst = aspects.toSorted((left, right) => right.grade - left.grade)
  const each = distinctBy(inTurn(...strongFirst.map((entry) => entry.evidence)), ({ start }) => start)
  const saying = each.filter((span) => directness(given, span) > 0)
  // Headings and the like come after what is said below them.
  const shown = [...saying, ...each.filter((span) => !saying.includes(span))]
  const spans = aspects.flatMap(({ passages }) => passages.slice(0, 3))
  const lacking = lackingAspects(aspects)
  const doubt = doubtAbout(given.document, { evidence: spans, complete: status === 'erfüllt' })
  return {
    status,
    reason: [wordsFor(aspects, lacking) + overlap, doubt ?? ''].join(' ').trim(),
    evidence: shown.map((span) => toEvidence(given.document, span)),
    search: protocolOf(
      given,
      aspects.map(({ aspect }) => aspect.title),
      { misses: uncounted(given, { found, aspects, rule }), evidence: [...spans, ...shown] },
    ),
    lacking: [
      ...lacking.map(({ aspect, grade }) => ({ title: aspect.title, partly: grade === 1 })),
      ...(overlaps ? [] : [{ title: 'genügend Handlungsfelder des Vergleichskatalogs', partly: covered > 0 }]),
    ],
    remedies: [...lacking.map(({ aspect }) => aspect.remedy), ...(overlaps ? [] : [undefined])],
  }
}

function statusOf(rule: PassageRule, aspects: readonly GradedAspect[], overlaps: boolean): RequirementStatus {
  if (aspects.some(({ aspect, grade }) => grade === 0 && rule.required.includes(aspect.id))) return 'nicht erfüllt'
  const met = aspects.reduce((sum, { grade }) => sum + grade / 2, 0)
  const isFirm = aspects.some(({ grade }) => grade === 2)
  if (met >= rule.fulfilled && isFirm && overlaps) return 'erfüllt'
  return met >= rule.partial ? 'teilweise' : 'nicht erfüllt'
}

/**
 * What is missing in part or as a whole. What is found in full and is worth a part only is not missing, nor is what
 * another aspect says in its stead; of several that could stand for each other the first is named.
 */
function lackingAspects(aspects: readonly GradedAspect[]): readonly GradedAspect[] {
  const groups = Map.groupBy(aspects, ({ aspect }) => aspect.insteadOf ?? aspect.id)
  return [...groups.values()].flatMap((group) => {
    const [best] = group.toSorted((left, right) => right.grade - left.grade)
    return best && !isFound(best) ? [best] : []
  })
}

const isFound = ({ grade, complete, aspect }: GradedAspect): boolean =>
  grade === 2 || (complete && aspect.worth === 'half')

/** What was found in full, what only as a beginning or as advice, and what is missing. */
function wordsFor(aspects: readonly GradedAspect[], lacking: readonly GradedAspect[]): string {
  const named = (entries: readonly GradedAspect[]) =>
    entries
      .map(({ aspect, count, grade }) => (grade > 0 && count > 0 ? `${aspect.title} (${count})` : aspect.title))
      .join(', ')
  const found = named(aspects.filter(isFound))
  const weak = named(aspects.filter((entry) => entry.grade === 1 && !isFound(entry)))
  const missing = named(lacking.filter(({ grade }) => grade === 0))
  return [
    found && `Gefunden: ${found}.`,
    weak && `Nur zum Teil, als Bestand, empfohlen oder geplant: ${weak}.`,
    missing && `Nicht gefunden: ${missing}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
