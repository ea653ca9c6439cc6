import type { RequirementRule } from '../model/catalogue.ts'
import type { RequirementPassage } from '../model/coding.ts'
import { distinctBy } from '../model/distinct-by.ts'
import { sectionsAround, spanOfEvidence } from '../model/lookup.ts'
import type { Span } from '../model/span.ts'
import type { ComponentValues } from './assess-components.ts'
import type { Case } from './components/decision.ts'
import { ofOtherLevel, speaksOfOtherLevel } from './evidence/directness.ts'
import { measureProofs } from './evidence/measure-proofs.ts'
import { pick } from './evidence/pick.ts'

export type PassageRule = Extract<RequirementRule, { type: 'passages' }>
type Aspect = PassageRule['aspects'][number]

/** What was found for an aspect of a requirement: in full (2), by half (1), or not enough (0). */
export type GradedAspect = Readonly<{
  aspect: Aspect
  passages: readonly RequirementPassage[]
  grade: 0 | 1 | 2
  /** Number of passages and measures; the aspect can rest on a component alone. */
  count: number
  /** Found in full, although it is worth a part only. */
  complete: boolean
  evidence: readonly Span[]
}>

/** How much of it is shown. */
const mostShown = 3

/** What a rule looks at beside the document: the passages found for it, and the values of the components. */
export type Ground = Readonly<{
  found: readonly RequirementPassage[]
  components: ComponentValues
  rule: PassageRule
}>

/** Grades an aspect by its passages, by measures that name such bodies, and by a component, as the catalogue says. */
export function gradeAspect(given: Case, aspect: Aspect, ground: Ground): GradedAspect {
  const { found, components, rule } = ground
  const counted = found.filter((passage) => passage.aspect === aspect.id && counts(given, passage, aspect, ground))
  const passages = distinctBy(counted, ({ start }) => start)
  const measures = measuresNaming(given, aspect)
  const count = passages.length + measures.length
  const weak = (passage: RequirementPassage) => isWeak(passage, aspect)
  const firm =
    passages.filter((passage) => !weak(passage)).length +
    measures.filter(({ modality }) => modality === 'binding').length
  const byCount = count < aspect.atLeast ? 0 : firm < aspect.atLeast ? 1 : 2
  const best = Math.max(byCount, byComponent(aspect, components))
  const isHalf =
    aspect.worth === 'half' || (rule.needsCommitment && components['ziele-und-massnahmen'].value === 'Empf.')
  const isOnLevels = aspect.voices.includes('other-level')
  const prefer = (passage: RequirementPassage) => {
    const words = given.document.text.slice(passage.start, passage.end)
    // Where another level is what the aspect is about, naming it is no defect.
    const levels =
      (isOnLevels && speaksOfOtherLevel(words) ? ofOtherLevel : 0) +
      (isOnLevels && passage.role === 'legal' ? ofOtherLevel : 0)
    const isOver = !aspect.voices.includes('history') && over.test(words)
    return strengthOf(passage, found) + levels - (weak(passage) || isOver ? weaker : 0)
  }
  const shared = byCount === 0 && aspect.component ? components[aspect.component.id].evidence : []
  const evidence = [
    ...pick(given, passages, mostShown, prefer),
    ...measureProofs(given, measures, aspect.measures ?? '', Math.max(0, mostShown - passages.length)),
    ...shared.slice(0, mostShown).map((item) => spanOfEvidence(given.document, item)),
  ]
  return {
    aspect,
    passages,
    grade: Math.min(best, isHalf ? 1 : 2) as GradedAspect['grade'],
    count,
    complete: best === 2,
    evidence: best > 0 ? evidence : [],
  }
}

/** What is only advised, planned, over or there already shows less than what is laid down. */
const weaker = 3
/** "Die Stelle war unbesetzt": how it was. "Wurde eingerichtet" holds until today. */
const over = /(?<!\p{L})(?:war|waren|hatten?)(?!\p{L})/u
const mostHits = 2

/**
 * How much of the requirement one sentence says: cues of its aspect that fired, other aspects beside it, and a heading
 * above it that names the requirement.
 */
export function strengthOf(
  { start, aspect, section }: RequirementPassage,
  found: readonly RequirementPassage[],
): number {
  const here = found.filter((passage) => passage.start === start)
  const hits = here.filter((passage) => passage.aspect === aspect).length
  const isHeaded = found.some((passage) => passage.heading && passage.section === section)
  return Math.min(hits, mostHits) + new Set(here.map((passage) => passage.aspect)).size - 1 + (isHeaded ? 2 : 0)
}

/** Advice and plans, and what a stocktaking tells of, count half. */
function isWeak({ modality, role }: RequirementPassage, { told }: Aspect): boolean {
  return modality !== 'binding' || (role !== null && told.includes(role))
}

function byComponent({ component }: Aspect, components: ComponentValues): 0 | 1 | 2 {
  if (!component) return 0
  const { value } = components[component.id]
  return component.full.includes(value) ? 2 : component.half.includes(value) ? 1 : 0
}

function measuresNaming({ coding }: Case, { measures: attribute }: Aspect) {
  if (!attribute) return []
  return coding.measures.filter((measure) => measure[attribute].length > 0 && measure.evidence[attribute])
}

/** Whether a passage counts for an aspect: whose statement it is, whether it is a heading, and what stands near it. */
function counts(given: Case, passage: RequirementPassage, aspect: Aspect, { found, rule }: Ground): boolean {
  if (!isCounted(passage, aspect)) return false
  const near = rule.aspects.find(({ id }) => id === aspect.near)
  if (!near) return true
  const around = sectionsAround(given.document, passage.section)
  return found.some((other) => other.aspect === near.id && isSaid(other, near) && around.includes(other.section))
}

function isCounted(passage: RequirementPassage, aspect: Aspect): boolean {
  const { heading, role } = passage
  if (heading ? aspect.headings === 'ignored' : aspect.headings === 'only') return false
  return isSaid(passage, aspect) && !(role && aspect.outside.includes(role))
}

function isSaid({ heading, voice }: RequirementPassage, { voices }: Aspect): boolean {
  return heading || voices.includes(voice)
}
