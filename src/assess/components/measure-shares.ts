import { spanOfEvidence } from '../../model/lookup.ts'
import type { Measure } from '../../model/measure.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Case } from './decision.ts'

/** From this share on an attribute is stated for "(nearly) all" measures. */
export const nearlyAll = 0.8
/** Below this share it is a stray mention. */
export const stray = 0.08

/** Hardly any measures for the fields, or neither measures nor fields: they may be there in a form that is not recognised. */
export function mayHideMeasures({ coding: { measures, fields } }: Case): boolean {
  return measures.length < 3 && (fields.length === 0 || fields.filter(({ section }) => section >= 0).length >= 3)
}

/** Measures in fewer than half of the treated fields: those of the others may not be recognised. */
export function isUneven({ coding: { measures, fields } }: Case): boolean {
  const treated = fields.filter(({ section }) => section >= 0)
  const served = new Set(measures.flatMap(({ field }) => (field === null ? [] : [field])))
  const reached = treated.filter(({ name }) => served.has(name)).length
  return served.size > 0 && treated.length >= 4 && reached * 2 < treated.length
}

export type Share = Readonly<{
  /** Number of all measures. */
  of: number
  having: readonly Measure[]
  lacking: readonly Measure[]
  share: number
}>

/** The measures that have an attribute, and those that lack it. */
export function shareOf(measures: readonly Measure[], has: (measure: Measure) => boolean): Share {
  const having = measures.filter(has)
  return {
    of: measures.length,
    having,
    lacking: measures.filter((measure) => !has(measure)),
    share: measures.length > 0 ? having.length / measures.length : 0,
  }
}

/** Stated for nearly all measures, of which there are some. */
export const isForAll = ({ of, share }: Share): boolean => of >= 3 && share >= nearlyAll
/** Beyond doubt: for hardly any it is not, and there are enough. */
export const isClearlyForAll = ({ of, share }: Share): boolean => of >= 5 && share >= 0.9
/** A share in the middle of enough measures. */
export const isClearlyForSome = ({ of, share }: Share): boolean => of >= 8 && share >= 0.2 && share <= 0.6

/** Why an attribute that hardly any measure has, or one of hardly any measures, is not stated for them. */
export function fewStated({ of, having }: Share, what: string): string {
  if (having.length === 0) return `Für keine der ${of} Maßnahmen ist ${what} genannt.`
  if (of < fewMeasures)
    return `Es gibt nur ${of === 1 ? 'eine Maßnahme' : `${of} Maßnahmen`}; dass dort ${what} genannt ist, macht noch keinen Plan.`
  return `Nur für ${having.length} von ${of} Maßnahmen ist ${what} genannt.`
}

/** Fewer measures are single intentions. */
const fewMeasures = 3

/** Why what a single measure states does not count. */
export const singleStatement = 'Einzelne Angabe, nicht für den Plan als Ganzes'

/** " Ohne: …" with examples of the measures for which nothing is stated; "" when there are none. */
export function namedLacking({ lacking }: Share): string {
  return lacking.length > 0 ? ` Ohne: ${examples(lacking, 3)}.` : ''
}

/** Titles of measures in short, as examples. */
function examples(measures: readonly Measure[], most: number): string {
  const titles = measures
    .slice(0, most)
    .map(({ title }) => `„${title.length > 60 ? `${title.slice(0, 57).trimEnd()} …` : title}“`)
  return titles.join(', ') + (measures.length > most ? ' und weitere' : '')
}

/** Whether a passage belongs to a measure: what is planned is neither a stock of offers nor an analysis. */
export function isInMeasure(given: Case): (passage: Span) => boolean {
  const bodies = attributeSpans(given, given.coding.measures, 'text')
  return (passage) => bodies.some((body) => overlap(body, passage))
}

/** Where the titles of the measures stand in the canonical text. */
export function measureSpans({ document, coding }: Case): readonly Span[] {
  return coding.measures.flatMap((measure) => {
    const title = measure.evidence.title
    return title ? [spanOfEvidence(document, title)] : []
  })
}

/** Where an attribute of each measure stands. */
export function attributeSpans({ document }: Case, measures: readonly Measure[], attribute: string): readonly Span[] {
  return measures.flatMap((measure) => {
    const found = measure.evidence[attribute]
    return found ? [spanOfEvidence(document, found)] : []
  })
}
