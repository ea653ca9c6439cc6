import type { BindingAttribute } from '../../model/binding-force.ts'
import type { Requirement } from '../../model/catalogue.ts'
import type { RequirementStatus } from '../../model/values.ts'
import type { CheckInput } from './check-input.ts'
import { countGaps } from './measure-gaps.ts'

/** Something worth doing next, with the anchor of the part that tells more. */
export type NextStep = Readonly<{ title: string; text: string; anchor: string }>

type Candidate = NextStep & Readonly<{ weight: number }>

const most = 3

/** How much it weighs that a requirement is open: what the rule states before what it asks for as a rule, and what it allows last. */
const weightOfForce: Readonly<Record<Requirement['force'], number>> = {
  ist: 40,
  soll: 30,
  process: 25,
  kann: 5,
  formal: 0,
}
const weightOfStatus: Readonly<Partial<Record<RequirementStatus, number>>> = { 'nicht erfüllt': 12, teilweise: 0 }

/** Who is in charge and until when makes a plan binding; the share of measures without it counts (Leitfaden S. 82). */
const weightOfGap: Readonly<Partial<Record<BindingAttribute, number>>> = {
  responsible: 46,
  period: 44,
  priority: 16,
  indicator: 14,
}
/** So few measures are quickly mended beside everything else. */
const leastShare = 0.2

/** The three steps that bring a concept furthest, the most important one first; fewer where less is open. */
export function nextSteps(input: CheckInput): readonly NextStep[] {
  return [...openRequirements(input), ...openAttributes(input)]
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, most)
    .map(({ title, text, anchor }) => ({ title, text, anchor }))
}

function openRequirements({ catalogue, named, messages }: CheckInput): readonly Candidate[] {
  return catalogue.requirements.flatMap((requirement, place) => {
    const result = named.bundle.requirements[requirement.id]
    const status = result && weightOfStatus[result.status]
    if (status === undefined || !result?.remedy) return []
    const weight = weightOfForce[requirement.force] + status
    const title = `${requirement.title} (${messages.statuses[result.status]})`
    return [{ title, text: result.remedy, anchor: `a${place + 1}`, weight }]
  })
}

function openAttributes({ named, messages }: CheckInput): readonly Candidate[] {
  const { measures } = named.bundle
  const { gapStep, gapStepText } = messages.selfCheck
  return Object.entries(weightOfGap).flatMap(([name, full]) => {
    const attribute = name as BindingAttribute
    const lacking = countGaps(measures, attribute)
    if (measures.length === 0 || lacking / measures.length < leastShare) return []
    const weight = (full * lacking) / measures.length
    return [{ title: gapStep[attribute](lacking, measures.length), text: gapStepText, anchor: 'measures', weight }]
  })
}
