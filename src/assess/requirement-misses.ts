import type { SectionRole } from '../model/codebook.ts'
import type { RequirementPassage } from '../model/coding.ts'
import { distinctBy } from '../model/distinct-by.ts'
import { sectionsAround } from '../model/lookup.ts'
import type { Case } from './components/decision.ts'
import { nearestFirst } from './evidence/nearest-first.ts'
import { type GradedAspect, type PassageRule, strengthOf } from './requirement-aspects.ts'
import { type Miss, onlyHeading, whoseElse } from './search-protocol.ts'

type Uncounted = Readonly<{
  found: readonly RequirementPassage[]
  aspects: readonly GradedAspect[]
  rule: PassageRule
}>

/** An aspect without which nothing is met comes nearest. */
const ofRequired = 3

/**
 * Passages that were found and do not count for any aspect, with the reason, and those that are too few; the nearest
 * first. What counts only beside an aspect that does not stand near is a chance hit, unless one
 * sentence of the own principles says several such things.
 */
export function uncounted(given: Case, { found, aspects, rule }: Uncounted): readonly Miss[] {
  const counted = new Set(aspects.filter(({ grade }) => grade > 0).flatMap(({ passages }) => passages))
  const aspectOf = ({ aspect }: RequirementPassage) => rule.aspects.find(({ id }) => id === aspect)
  const isAstray = (passage: RequirementPassage) => {
    const near = aspectOf(passage)?.near
    const around = sectionsAround(given.document, passage.section)
    return near !== undefined && !found.some(({ aspect, section }) => aspect === near && around.includes(section))
  }
  const open = found.filter((passage) => !counted.has(passage))
  const near = open.filter((passage) => {
    const here = open.filter(({ start }) => start === passage.start)
    return !isAstray(passage) || (isOwnWill(passage) && new Set(here.map(({ aspect }) => aspect)).size >= 2)
  })
  const ranked = near.map((passage) => ({
    span: passage,
    reason: reasonFor(passage, aspectOf(passage), rule),
    weight: strengthOf(passage, found) + (rule.required.includes(passage.aspect) ? ofRequired : 0),
  }))
  return nearestFirst(
    given,
    distinctBy(
      ranked.toSorted((left, right) => right.weight - left.weight),
      ({ span }) => span.start,
    ),
  )
}

/** Where the paper says what it stands for, not how things are. */
const isOwnWill = ({ role }: RequirementPassage): boolean => role === 'understanding'

function reasonFor(
  { heading, voice, role }: RequirementPassage,
  aspect: PassageRule['aspects'][number] | undefined,
  rule: PassageRule,
): string {
  if (heading) return onlyHeading
  const other = aspect?.voices.includes(voice) ? null : whoseElse(voice)
  if (other) return other
  if (role && aspect?.outside.includes(role)) return placeReasons[role] ?? elsewhere
  const beside = rule.aspects.find(({ id }) => id === aspect?.near)
  return beside ? `Zählt nur zusammen mit: ${beside.title}` : 'Einzelne Stelle, die allein nicht ausreicht'
}

const elsewhere = 'Steht in einem Abschnitt, der von anderem handelt'
const placeReasons: Readonly<Partial<Record<SectionRole, string>>> = {
  preface: 'Steht nur in Vorwort oder Grußwort',
  process: 'Handelt davon, wie das Dokument entstand',
  legal: 'Gibt die Rechtslage wieder',
  history: 'Handelt von Früherem',
  done: 'Handelt von Früherem',
  needs: 'Beschreibt einen Bedarf',
  offers: 'Beschreibt ein bestehendes Angebot',
  'back-matter': 'Steht in einem Verzeichnis oder Anhang',
}
