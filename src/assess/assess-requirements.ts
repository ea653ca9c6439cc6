import type { Catalogue, Requirement, RequirementRule } from '../model/catalogue.ts'
import type { RequirementPassage } from '../model/coding.ts'
import { distinctBy } from '../model/distinct-by.ts'
import { nothingSearched } from '../model/nothing-found.ts'
import type { RequirementResult } from '../model/result.ts'
import type { RequirementStatus } from '../model/values.ts'
import type { ComponentValues } from './assess-components.ts'
import type { Case } from './components/decision.ts'
import { doubtAbout } from './doubtful-pages.ts'
import { type GradedAspect, gradeAspect, type PassageRule } from './requirement-aspects.ts'
import { type Miss, onlyHeading, protocolOf, whoseElse } from './search-protocol.ts'

type Outcome = Omit<RequirementResult, 'remedy'>

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
    const remedy = ['erfüllt', 'entfällt'].includes(outcome.status) ? null : requirement.remedy
    return [requirement.id, { ...outcome, remedy }] as const
  })
  return Object.fromEntries(results)
}

function without(status: RequirementStatus, reason: string): Outcome {
  return { status, reason, evidence: [], search: nothingSearched }
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
  const parts = rule.components.map(({ id, fulfilled, partial, announced }) => {
    const result = components[id]
    const begun = partial.includes(result.value) ? 1 : announced.includes(result.value) ? announcedOnly : 0
    const grade = fulfilled.includes(result.value) ? 2 : begun
    return { title: given.codebook.components.find((entry) => entry.id === id)?.title ?? id, result, grade }
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
    evidence: parts.flatMap(({ result }) => result.evidence.slice(0, 3)),
    search: {
      ...protocolOf(
        given,
        parts.flatMap(({ result }) => result.search.cues),
        { misses: [], evidence: [] },
      ),
      nearMisses: parts.flatMap(({ result, grade }) => (grade < 2 ? result.search.nearMisses : [])),
    },
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
  const evidence = aspects.flatMap((entry) => entry.evidence)
  const spans = aspects.flatMap(({ passages }) => passages.slice(0, 3))
  const doubt = doubtAbout(given.document, { evidence: spans, complete: status === 'erfüllt' })
  return {
    status,
    reason: [wordsFor(aspects) + overlap, doubt ?? ''].join(' ').trim(),
    evidence: [...distinctBy(evidence, ({ start }) => start)],
    search: protocolOf(
      given,
      aspects.map(({ aspect }) => aspect.title),
      { misses: uncounted(found, aspects), evidence: spans },
    ),
    lacking: [
      ...aspects
        .filter(({ grade }) => grade < 2)
        .map(({ aspect, grade }) => ({ title: aspect.title, partly: grade === 1 })),
      ...(overlaps ? [] : [{ title: 'genügend Handlungsfelder des Vergleichskatalogs', partly: covered > 0 }]),
    ],
  }
}

function statusOf(rule: PassageRule, aspects: readonly GradedAspect[], overlaps: boolean): RequirementStatus {
  if (aspects.some(({ aspect, grade }) => grade === 0 && rule.required.includes(aspect.id))) return 'nicht erfüllt'
  const met = aspects.reduce((sum, { grade }) => sum + grade / 2, 0)
  const isFirm = aspects.some(({ grade }) => grade === 2)
  if (met >= rule.fulfilled && isFirm && overlaps) return 'erfüllt'
  return met >= rule.partial ? 'teilweise' : 'nicht erfüllt'
}

/** What was found in full, what only as a beginning or as advice, and what is missing. */
function wordsFor(aspects: readonly GradedAspect[]): string {
  const named = (grade: number) =>
    aspects
      .filter((entry) => entry.grade === grade)
      .map(({ aspect, count }) => (grade > 0 && count > 0 ? `${aspect.title} (${count})` : aspect.title))
      .join(', ')
  const [found, weak, missing] = [named(2), named(1), named(0)]
  return [
    found && `Gefunden: ${found}.`,
    weak && `Nur zum Teil, als Bestand, empfohlen oder geplant: ${weak}.`,
    missing && `Nicht gefunden: ${missing}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Passages that were found and do not count for any aspect, with the reason, and those that are too few. */
function uncounted(found: readonly RequirementPassage[], aspects: readonly GradedAspect[]): readonly Miss[] {
  const counted = new Set(aspects.filter(({ grade }) => grade > 0).flatMap(({ passages }) => passages))
  return found
    .filter((passage) => !counted.has(passage))
    .map((passage) => ({
      span: passage,
      reason: passage.heading
        ? onlyHeading
        : (whoseElse(passage.voice) ?? 'Einzelne Stelle, die allein nicht ausreicht'),
    }))
}
