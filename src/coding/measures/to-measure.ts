import type { SectionField } from '../../model/coding.ts'
import type { Evidence } from '../../model/evidence.ts'
import { lastStartingBefore, pageAt, sectionsAround, toEvidence } from '../../model/lookup.ts'
import type { Measure, Period } from '../../model/measure.ts'
import type { Span } from '../../model/span.ts'
import type { Modality } from '../../model/values.ts'
import { type Abbreviations, abbreviationsIn } from '../find-abbreviations.ts'
import type { CodingText } from '../reading/coding-text.ts'
import { bodiesIn, namesIn, nobody } from './bodies.ts'
import type { DraftMeasure } from './draft-measure.ts'
import { findActor } from './find-actor.ts'
import { findFutureActor } from './future-act.ts'
import { type GroupAttribute, heldAbove } from './group-headings.ts'
import { type HorizonDefinitions, withDefinition } from './horizon-definitions.ts'
import { municipality } from './name-bounds.ts'
import { findPeriod, readPeriodCell } from './parse-period.ts'
import { toPriority } from './parse-priority.ts'
import { keyWordIn, markIn } from './priority-mark.ts'
import { isUnfilled } from './unfilled-cell.ts'

/** What the whole document says that belongs to its measures. */
export type MeasureContext = Readonly<{
  fields: readonly SectionField[]
  abbreviations: Abbreviations
  horizons: HorizonDefinitions
  /** Headings that say an attribute for all measures below them. */
  groups: ReadonlyMap<number, GroupAttribute>
  /** Who is responsible for all measures of a field, by the field's section. */
  fieldResponsible: ReadonlyMap<number, Span>
}>

/** Reads the attributes of a measure: from its labelled parts, else from its own words, else from what holds for its field. */
export function toMeasure(text: CodingText, found: DraftMeasure, about: MeasureContext): Measure {
  const draft = withHeadings(text, found, about)
  const { fields } = about
  const { document } = text
  const words = (span: Span | null | undefined) => (span ? document.text.slice(span.start, span.end).trim() : '')
  const { attributes } = draft
  const named = attributes.responsible ? bodiesIn(words(attributes.responsible), draft.leadFirst) : nobody
  const { responsible } = named
  const ofField = responsible.length === 0 ? responsibleForField(text, draft, about) : null
  const acting = responsible.length === 0 && !isGrid(draft) ? actorInText(text, draft) : null
  // "Die Stadt unterhält …" names no office; the one in charge of the field does it.
  const inText = ofField && noOffice.test(words(acting)) ? null : acting
  const spoken = inText ?? ofField
  const heard = spoken ? bodiesIn(words(spoken)) : nobody
  const period = readPeriod(text, draft, inText)
  const mark = attributes.priority ? null : (keyWordIn(text, draft) ?? (isGrid(draft) ? null : markIn(text, draft)))
  const priority = mark ? { text: words(mark), rank: null } : toPriority(words(attributes.priority))
  const field = fieldOf(text, draft, fields)
  const evidence: Record<string, Evidence> = {
    title: toEvidence(document, draft.title),
    text: toEvidence(document, draft.body),
  }
  const attach = (name: string, span: Span | null | undefined) => {
    if (span && words(span) !== '') evidence[name] = toEvidence(document, span)
  }
  attach('goal', attributes.goal)
  attach('responsible', responsible.length > 0 ? attributes.responsible : spoken)
  attach('partners', attributes.partners ?? (named.partners.length > 0 ? attributes.responsible : null))
  attach('period', period)
  if (priority) attach('priority', mark ?? attributes.priority)
  const budget = attributes.budget ?? amountIn(text, draft)
  attach('budget', budget)
  attach('indicator', attributes.indicator)
  const measure = {
    title: words(draft.title).replace(/\s+/g, ' '),
    form: draft.form,
    field,
    goal: words(attributes.goal) || null,
    responsible: responsible.length > 0 ? [...responsible] : [...heard.responsible],
    partners: [
      ...named.partners,
      ...heard.partners,
      ...(attributes.partners ? namesIn(words(attributes.partners)) : []),
    ],
    period: period && withDefinition(period.period, about.horizons),
    priority,
    budget: words(budget) || null,
    indicator: words(attributes.indicator) || null,
    modality: modalityOf(text, draft),
    page: pageAt(document, draft.title.start)?.number ?? null,
    evidence,
  }
  const abbreviations = abbreviationsIn([...measure.responsible, ...measure.partners], about.abbreviations)
  return { ...measure, abbreviations, warnings: warningsOf(measure, inOtherWords(text, draft)) }
}

/** "rund 1.500 Euro im Jahr", "15.000 € je Vorhaben". */
const amount =
  /(?:(?:rund|etwa|ca\.|bis zu|höchstens|jährlich|insgesamt)\s)?(?<![\d.,])\d[\d.]*(?:,\d+)?\s?(?:Millionen\s|Mio\.\s|Mill\.\s|Tausend\s|T)?(?:Euro|EUR|€)(?!\p{L})(?:\s(?:pro|im|je|jährlich)(?:\s\p{Lu}\p{Ll}+)?)?/u

/** The sum that the words of a measure name where no part of it is labelled so. */
function amountIn({ document }: CodingText, { body }: DraftMeasure): Span | null {
  const found = amount.exec(document.text.slice(body.start, body.end))
  return found ? { start: body.start + found.index, end: body.start + found.index + found[0].length } : null
}

const noOffice = new RegExp(`^(?:(?:Die|Der|Das)\\s)?(?:${municipality}|Wir|Sie|Es)$`, 'u')

/** Adds what the headings above say for all measures below them. */
function withHeadings(text: CodingText, draft: DraftMeasure, { groups }: MeasureContext): DraftMeasure {
  if (groups.size === 0) return draft
  const attributes = { ...draft.attributes }
  for (const attribute of ['period', 'priority', 'responsible'] as const) {
    const held = attributes[attribute] ? null : heldAbove(text, draft.section, { attribute, groups })
    if (held) attributes[attribute] = held
  }
  return { ...draft, attributes }
}

function responsibleForField({ document }: CodingText, { section }: DraftMeasure, about: MeasureContext): Span | null {
  for (const at of sectionsAround(document, section)) {
    const found = about.fieldResponsible.get(at)
    if (found) return found
  }
  return null
}

/** The period that the words of a measure give beside its labelled one. */
function inOtherWords({ document }: CodingText, { attributes, body }: DraftMeasure): Period | null {
  const labelled = attributes.period
  if (!labelled) return null
  const before = document.text.slice(body.start, Math.max(body.start, labelled.start))
  return /(?:bis|spätestens)\s/u.test(before) ? (findPeriod(before, false)?.period ?? null) : null
}

/** Tables and boxes with labels name bodies and dates in cells of their own, so that those in their text are not about them. */
const isGrid = ({ form, attributes }: DraftMeasure) =>
  form === 'table' || (form === 'box' && Object.keys(attributes).length > 0)

function readPeriod(text: CodingText, draft: DraftMeasure, named: Span | null) {
  const labelled = draft.attributes.period
  const span = labelled ?? (isGrid(draft) ? null : draft.body)
  if (!span) return null
  // A year in a name ("Turnverein 1911") says nothing of when.
  const whole = text.document.text
  const content =
    named && named.start >= span.start && named.end <= span.end
      ? `${whole.slice(span.start, named.start)}${' '.repeat(named.end - named.start)}${whole.slice(named.end, span.end)}`
      : whole.slice(span.start, span.end)
  const found = labelled ? readPeriodCell(content) : findPeriod(content, false)
  if (found) return { ...found, start: span.start + found.start, end: span.start + found.end }
  return labelled ? asPrinted(content, labelled) : null
}

/** What stands in a column of periods is one, in whatever words ("nah", "nach Zuweisung der Mittel"). */
function asPrinted(content: string, { start, end }: Span) {
  const printed = content.trim().replace(/\s+/g, ' ')
  if (isUnfilled(printed) || printed.length > 80) return null
  return { start, end, period: { text: printed, start: null, end: null, horizon: null } }
}

function actorInText(text: CodingText, { body }: DraftMeasure): Span | null {
  const words = text.document.text.slice(body.start, body.end)
  const found = findFutureActor(words) ?? findActor(words, text.knowledge.actors)
  return found && { start: body.start + found.start, end: body.start + found.end }
}

function modalityOf(text: CodingText, draft: DraftMeasure): Modality {
  const { sentences } = text.document
  const first = Math.max(0, lastStartingBefore(sentences, draft.title.start))
  const modalities: Modality[] = []
  for (let index = first; index < sentences.length && (sentences[index]?.start ?? 0) < draft.body.end; index++) {
    modalities.push(text.context(index).modality)
  }
  if (modalities.includes('recommended')) return 'recommended'
  return modalities.includes('planned') && modalities.length === 1 ? 'planned' : 'binding'
}

function fieldOf(text: CodingText, draft: DraftMeasure, fields: readonly SectionField[]): string | null {
  const cell = draft.attributes.field
  if (cell) return knownField(text.document.text.slice(cell.start, cell.end).trim(), fields)
  const around = sectionsAround(text.document, draft.section).map((at) => fields.find(({ section }) => section === at))
  return around.find((field) => field !== undefined)?.name ?? precedingField(text, draft, fields)
}

/** "Feld A – Wohnen", "I Wohnen (Kap. 8)": the field of the document whose name makes up most of the words, else the words. */
function knownField(words: string, fields: readonly SectionField[]): string {
  const within = fields.filter(
    ({ name }) => words.toLowerCase().includes(name.toLowerCase()) && name.length * 2 >= words.length - numbering,
  )
  return within.toSorted((left, right) => right.name.length - left.name.length)[0]?.name ?? words
}

/** Letters that number a field and refer to its chapter. */
const numbering = 12

/** Numbered headings can stand level with the field they belong to; then the last field before the measure is its field. */
function precedingField(text: CodingText, draft: DraftMeasure, fields: readonly SectionField[]): string | null {
  const { sections } = text.document
  const before = fields.filter(
    ({ section }) => section >= 0 && (sections[section]?.start ?? Number.POSITIVE_INFINITY) <= draft.title.start,
  )
  const last = before.at(-1)
  return last &&
    fields.every(({ section }) => section < 0 || (sections[section]?.end ?? 0) - (sections[section]?.start ?? 0) < 1500)
    ? last.name
    : null
}

function warningsOf(measure: Pick<Measure, 'responsible' | 'period' | 'indicator'>, other: Period | null): string[] {
  const warnings: string[] = []
  if (measure.responsible.length === 0) warnings.push('keine zuständige Stelle')
  if (!measure.period) warnings.push('kein Zeitraum')
  if (other?.end && !other.start && measure.period?.end && other.end !== measure.period.end)
    warnings.push('zwei verschiedene Fristen')
  if (!measure.indicator) warnings.push('kein Indikator')
  return warnings
}
