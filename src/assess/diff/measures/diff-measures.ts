import type { Measure } from '../../../model/measure.ts'
import type { MeasureDiff, MeasureRef, SingleMeasure } from '../../../model/measure-diff.ts'
import { attributeChanges } from './attribute-changes.ts'
import type { KnownMeasure } from './known-measure.ts'
import { knownMeasure } from './known-measure.ts'
import type { Leftover } from './match-measures.ts'
import { matchMeasures } from './match-measures.ts'

/** The measures of two versions of a document against each other: new, gone, kept, and what the kept ones lost or gained. */
export function diffMeasures(before: readonly Measure[], after: readonly Measure[]): MeasureDiff {
  const matched = matchMeasures(before.map(knownMeasure), after.map(knownMeasure))
  return {
    before: before.length,
    after: after.length,
    kept: matched.pairs.map((pair) => ({
      before: toRef(pair.before),
      after: toRef(pair.after),
      match: pair.match,
      changes: [...attributeChanges(pair.before.measure, pair.after.measure)],
    })),
    new: matched.new.map(toSingle),
    gone: matched.gone.map(toSingle),
  }
}

function toRef({ measure, index }: KnownMeasure): MeasureRef {
  const { title, field, responsible, period, evidence } = measure
  return {
    number: index + 1,
    title,
    field,
    responsible: [...responsible],
    period: period?.text ?? null,
    evidence: evidence.title ?? null,
  }
}

function toSingle({ measure, related }: Leftover): SingleMeasure {
  return {
    ...toRef(measure),
    related: related === null ? null : { number: related.index + 1, title: related.measure.title },
  }
}
