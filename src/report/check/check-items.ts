import type { Requirement } from '../../model/catalogue.ts'
import type { Evidence } from '../../model/evidence.ts'
import { fileName } from '../../model/file-name.ts'
import type { ComponentValue, RequirementResult, SearchProtocol } from '../../model/result.ts'
import type { ComponentId } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import { type Tone, toneOf } from '../html/value-mark.ts'
import { pageOf } from '../page-of.ts'
import type { CheckInput } from './check-input.ts'

export type CheckQuote = Readonly<{ text: string; place: string }>

/** A requirement or a component as the self-assessment shows it; sentences of the results are German in every language. */
export type CheckItem = Readonly<{
  id: string
  title: string
  /** Legal basis and force; of components what their value says, where it needs to be said. */
  basis: string
  /** What is asked for, and the words in front of it. */
  demand: string
  demandTitle: string
  status: string
  /** Class of the colour that repeats the status. */
  tone: Tone
  /** Whether the value asks for a second look. */
  check: boolean
  /** Nothing is left to do. */
  settled: boolean
  reason: string
  quotes: readonly CheckQuote[]
  /** Number of quotations that are not shown. */
  more: number
  /** What is missing, one sentence each. */
  missing: readonly string[]
  /** The passage that comes nearest, with the reason why it does not count; only where nothing was found. */
  nearest: Readonly<{ reason: string; quote: CheckQuote }> | null
  /** What the Leitfaden recommends, with its page. */
  advice: string | null
  adviceTitle: string
  /** What it takes. */
  complete: string | null
  completeTitle: string
}>

/** Quotations that are shown: of what is settled, fewer. */
const shownQuotes = 3
const shownOfSettled = 2

/** The requirements that the concept was checked against, in the order of the catalogue; what does not apply is left out. */
export function requirementItems(input: CheckInput): readonly CheckItem[] {
  const { bundle } = input.named
  return input.catalogue.requirements.flatMap((requirement, place) => {
    const result = bundle.requirements[requirement.id]
    return !result || result.status === 'entfällt' ? [] : [requirementItem(requirement, result, place, input)]
  })
}

function requirementItem(
  requirement: Requirement,
  result: RequirementResult,
  place: number,
  input: CheckInput,
): CheckItem {
  const { messages } = input
  const texts = messages.selfCheck
  const settled = result.status === 'erfüllt'
  return {
    id: `a${place + 1}`,
    title: requirement.title,
    basis: `${requirement.legalBasis} · ${messages.forces[requirement.force]}`,
    demand: requirement.text,
    demandTitle: requirement.force === 'kann' ? texts.allowed : texts.asked,
    status: messages.statuses[result.status],
    tone: toneOf(result.status),
    check: isUncertain(requirement, result, input),
    settled,
    // What passages lack is told below, point by point.
    reason: !settled && result.lacking ? '' : result.reason,
    ...quotesOf(result.evidence, settled ? shownOfSettled : shownQuotes, input),
    missing: settled ? [] : missingOf(requirement, result, input),
    nearest: nearestOf(result, input),
    advice: result.remedy,
    adviceTitle: requirement.rule.type === 'not-visible' ? messages.report.remedy : texts.advice,
    complete: settled ? null : (requirement.complete ?? null),
    completeTitle: texts.complete,
  }
}

/** A requirement that rests on components is as certain as they are; what was not found may stand on a page that was read badly. */
function isUncertain({ rule }: Requirement, { status, search }: RequirementResult, { named }: CheckInput): boolean {
  const unsure = search.doubtful.length + search.unreadable.length > 0
  return (
    (unsure && (status === 'nicht erfüllt' || status === 'teilweise')) ||
    (rule.type === 'components' &&
      rule.components.some(({ id }) => named.bundle.components[id]?.certainty === 'prüfen'))
  )
}

function missingOf({ rule }: Requirement, { lacking = [] }: RequirementResult, input: CheckInput): readonly string[] {
  const { messages, named } = input
  const texts = messages.selfCheck
  if (rule.type !== 'components') {
    const titled = (partly: boolean) => lacking.filter((one) => one.partly === partly).map(({ title }) => title)
    const [missing, begun] = [titled(false), titled(true)]
    return [
      ...(missing.length > 0 ? [texts.notFound(missing)] : []),
      ...(begun.length > 0 ? [texts.partly(begun)] : []),
    ]
  }
  return rule.components.flatMap(({ id, fulfilled }) => {
    const value = named.bundle.components[id]?.value
    if (value === undefined || fulfilled.includes(value)) return []
    return adviceOn(id, input)?.missing[value] ?? []
  })
}

/** The ten components in their order. */
export function componentItems(input: CheckInput): readonly CheckItem[] {
  return componentIds.flatMap((id) => {
    const component = input.named.bundle.components[id]
    return component ? [componentItem(id, component, input)] : []
  })
}

function componentItem(id: ComponentId, component: ComponentValue, input: CheckInput): CheckItem {
  const { value, certainty, reason, evidence } = component
  const { messages } = input
  const texts = messages.selfCheck
  const settled = value === 'ja'
  const advice = settled ? undefined : adviceOn(id, input)
  return {
    id,
    title: messages.components[id],
    basis: value === 'ja' || value === 'nein' ? '' : texts.valueMeans(value, messages.values[value]),
    demand: input.codebook.components.find((entry) => entry.id === id)?.definition ?? '',
    demandTitle: texts.means,
    status: value,
    tone: toneOf(value),
    check: certainty === 'prüfen',
    settled,
    reason,
    ...quotesOf(evidence, settled ? shownOfSettled : shownQuotes, input),
    missing: advice?.missing[value] ? [advice.missing[value]] : [],
    nearest: nearestOf(component, input),
    advice: advice ? `${advice.recommendation} (${advice.pages})` : null,
    adviceTitle: texts.advice,
    complete: advice?.complete ?? null,
    completeTitle: texts.completeComponent,
  }
}

function adviceOn(id: ComponentId, { codebook }: CheckInput) {
  return codebook.components.find((component) => component.id === id)?.advice
}

function quotesOf(evidence: readonly Evidence[], shown: number, input: CheckInput): Pick<CheckItem, 'quotes' | 'more'> {
  const quotes = evidence.slice(0, shown).map((item) => quoteOf(item, input))
  return { quotes, more: Math.max(0, evidence.length - shown) }
}

function nearestOf(
  { evidence, search }: Readonly<{ evidence: readonly Evidence[]; search: SearchProtocol }>,
  input: CheckInput,
): CheckItem['nearest'] {
  const [miss] = search.nearMisses
  return evidence.length > 0 || !miss ? null : { reason: miss.reason, quote: quoteOf(miss.evidence, input) }
}

/** A quotation with page and section; the file is named where there are several. */
function quoteOf(item: Evidence, { named, messages }: CheckInput): CheckQuote {
  const { files } = named.bundle
  const parts = [
    files.length > 1 ? fileName(item.file) : null,
    pageOf(item, named.bundle, messages),
    item.section === '' ? null : messages.report.section(item.section),
  ]
  return { text: item.quote.replace(/\t+/g, ' | '), place: parts.filter((part) => part !== null).join(', ') }
}
