import type { Catalogue, Requirement, RequirementRule } from '../model/catalogue.ts'
import type { RequirementPassage } from '../model/coding.ts'
import { distinctBy } from '../model/distinct-by.ts'
import { chapterOf, toEvidence } from '../model/lookup.ts'
import { nothingSearched } from '../model/nothing-found.ts'
import type { RequirementResult } from '../model/result.ts'
import type { RequirementStatus } from '../model/values.ts'
import type { ComponentValues } from './assess-components.ts'
import type { Case } from './components/decision.ts'
import { doubtAbout } from './doubtful-pages.ts'
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
  return byPassages(given, requirement, rule, fieldCount)
}

function byComponents(
  given: Case,
  components: ComponentValues,
  rule: Extract<RequirementRule, { type: 'components' }>,
): Outcome {
  const parts = rule.components.map(({ id, fulfilled, partial }) => {
    const result = components[id]
    const grade = fulfilled.includes(result.value) ? 2 : partial.includes(result.value) ? 1 : 0
    return { title: given.codebook.components.find((entry) => entry.id === id)?.title ?? id, result, grade }
  })
  const unread = parts.some(({ result }) => result.value === 'n. b.')
  const status: RequirementStatus = unread
    ? 'nicht prüfbar'
    : parts.every(({ grade }) => grade === 2)
      ? 'erfüllt'
      : parts.some(({ grade }) => grade > 0)
        ? 'teilweise'
        : 'nicht erfüllt'
  return {
    status,
    reason: parts.map(({ title, result }) => `${title}: ${result.value}. ${result.reason}`).join(' '),
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

function byPassages(given: Case, requirement: Requirement, rule: PassageRule, fieldCount: number): Outcome {
  const found = given.coding.passages.filter((passage) => passage.requirement === requirement.id)
  const aspects = rule.aspects.map((aspect) => {
    const counted = found.filter((passage) => passage.aspect === aspect.id && counts(given, passage, aspect, found))
    const passages = distinctBy(counted, ({ start }) => start)
    return { aspect, passages, met: passages.length >= aspect.atLeast }
  })
  const met = aspects.filter((entry) => entry.met)
  const covered = new Set(given.coding.fields.flatMap(({ zik }) => zik)).size / fieldCount
  const overlaps = rule.fieldOverlap === undefined || covered >= rule.fieldOverlap
  const lacking = rule.required.some((id) => !met.some(({ aspect }) => aspect.id === id))
  const status: RequirementStatus = lacking
    ? 'nicht erfüllt'
    : met.length >= rule.fulfilled && overlaps
      ? 'erfüllt'
      : met.length >= rule.partial
        ? 'teilweise'
        : 'nicht erfüllt'
  const missing = aspects.filter((entry) => !entry.met).map(({ aspect }) => aspect.title)
  const overlap =
    rule.fieldOverlap === undefined
      ? ''
      : ` Die Handlungsfelder decken ${Math.round(covered * 100)} % der Felder des Vergleichskatalogs ab.`
  const reason =
    (met.length > 0
      ? `Gefunden: ${met.map(({ aspect, passages }) => `${aspect.title} (${passages.length})`).join(', ')}.`
      : '') +
    (missing.length > 0 ? ` Nicht gefunden: ${missing.join(', ')}.` : '') +
    overlap
  const evidence = aspects.flatMap(({ passages }) => passages.slice(0, 3))
  const doubt = doubtAbout(given.document, { evidence, complete: status === 'erfüllt' })
  return {
    status,
    reason: [reason.trim(), doubt ?? ''].join(' ').trim(),
    evidence: evidence.map((passage) => toEvidence(given.document, passage)),
    search: protocolOf(
      given,
      aspects.map(({ aspect }) => aspect.title),
      { misses: uncounted(found, aspects), evidence },
    ),
  }
}

/** Passages that were found and do not count for any aspect, with the reason, and those that are too few. */
function uncounted(
  found: readonly RequirementPassage[],
  aspects: readonly Readonly<{
    aspect: PassageRule['aspects'][number]
    passages: readonly RequirementPassage[]
    met: boolean
  }>[],
): readonly Miss[] {
  const counted = new Set(aspects.filter(({ met }) => met).flatMap(({ passages }) => passages))
  return found
    .filter((passage) => !counted.has(passage))
    .map((passage) => ({
      span: passage,
      reason: passage.heading
        ? onlyHeading
        : (whoseElse(passage.voice) ?? 'Einzelne Stelle, die allein nicht ausreicht'),
    }))
}

type PassageRule = Extract<RequirementRule, { type: 'passages' }>

/** Whether a passage counts for an aspect: whose statement it is, whether it is a heading, and what stands near it. */
function counts(
  given: Case,
  { voice, heading, section }: RequirementPassage,
  aspect: PassageRule['aspects'][number],
  found: readonly RequirementPassage[],
): boolean {
  if (heading ? aspect.headings === 'ignored' : aspect.headings === 'only') return false
  if (!heading && !aspect.voices.includes(voice)) return false
  if (!aspect.near) return true
  const chapter = chapterOf(given.document, section)
  return found.some(
    (other) =>
      other.aspect === aspect.near &&
      (other.heading || other.voice === 'own') &&
      chapterOf(given.document, other.section) === chapter,
  )
}
