import { type Pair, percentAgreement } from '../../src/assess/agreement/coder-pairs.ts'
import { cohensKappa } from '../../src/assess/agreement/cohens-kappa.ts'
import { scoreValues, type ValueScore } from '../../src/assess/agreement/score-values.ts'
import { componentIds } from '../../src/model/values.ts'
import type { Cell, Comparison } from './compare-sample.ts'
import {
  agreesOn,
  type ComparedAttribute,
  comparedAttributes,
  isNamed,
  type MatchedMeasures,
  type MeasurePair,
} from './match-measures.ts'

export type Agreement = Readonly<{ n: number; agreement: number | null; kappa: number | null }>

/** Things found against things expected: fields and measures. */
export type Retrieval = Readonly<{
  given: number
  expected: number
  matched: number
  precision: number | null
  recall: number | null
  f1: number | null
}>

/** On matched measures: how often both say the same, and how often both or neither name it at all. */
export type AttributeFigures = Readonly<{ n: number; agreement: number | null; named: Agreement }>

export type Confusion = Readonly<{ given: string; expected: string; count: number }>

/** How well the analysis agrees with coders; the analysis is what is given, the coding by hand what is expected. */
export type Figures = Readonly<{
  documents: number
  kind: Agreement
  profile: Readonly<Record<string, Agreement>>
  cells: Agreement
  components: Readonly<Record<string, Agreement>>
  values: readonly ValueScore[]
  confusions: readonly Confusion[]
  /** Values marked "prüfen", and how often the others are right. */
  marked: Readonly<{ n: number; share: number | null; agreement: number | null; agreementOfUnmarked: number | null }>
  /** Where gold names pages and the analysis quotes: cells with a quotation from such a page, quotations from such a page. */
  pages: Readonly<{ cells: number; onPage: number | null; quotations: number; quotationsOnPage: number | null }>
  requirements: Agreement
  requirementValues: readonly ValueScore[]
  fields: Retrieval
  measures: Retrieval
  /** Measures in tables and boxes, and in prose and lists. */
  measuresByForm: Readonly<Record<'tables and boxes' | 'prose and lists', Retrieval>>
  attributes: Readonly<Record<ComparedAttribute, AttributeFigures>>
  /** The second coder against the first, on the samples that two people coded. */
  people: Readonly<{ documents: number; cells: Agreement; requirements: Agreement; measures: Retrieval }>
}>

/** The figures of an evaluation; null where nothing can be computed. */
export function computeFigures(comparisons: readonly Comparison[]): Figures {
  const cells = comparisons.flatMap(({ components }) => components)
  const requirements = comparisons.flatMap((comparison) => comparison.requirements)
  const profile = comparisons.flatMap((comparison) => comparison.profile)
  const all = comparisons.map((comparison) => comparison.measures)
  const people = comparisons.flatMap((comparison) => comparison.people ?? [])
  return {
    documents: comparisons.length,
    kind: agreementOf(comparisons.map(({ kind }) => toPair(kind))),
    profile: Object.fromEntries(
      [...Map.groupBy(profile, ({ id }) => id)].map(([id, entries]) => [id, { ...judged(entries), kappa: null }]),
    ),
    cells: agreementOf(cells.map(toPair)),
    components: Object.fromEntries(
      componentIds.map((id) => [id, agreementOf(cells.filter((cell) => cell.id === id).map(toPair))]),
    ),
    values: scoreValues(cells.map(toPair)),
    confusions: confusionsOf(cells),
    marked: markedFigures(cells),
    pages: pageFigures(cells),
    requirements: agreementOf(requirements.map(toPair)),
    requirementValues: scoreValues(requirements.map(toPair)),
    fields: retrieval(
      sum(comparisons, ({ fields }) => fields.given.length),
      sum(comparisons, ({ fields }) => fields.expected.length),
      sum(comparisons, ({ fields }) => fields.matched),
    ),
    measures: retrievalOf(all),
    measuresByForm: {
      'tables and boxes': retrievalOf(all.map((matched) => ofForms(matched, ['table', 'box']))),
      'prose and lists': retrievalOf(all.map((matched) => ofForms(matched, ['prose', 'list']))),
    },
    attributes: attributeFigures(all.flatMap(({ pairs }) => pairs)),
    people: {
      documents: people.length,
      cells: agreementOf(people.flatMap(({ components }) => components)),
      requirements: agreementOf(people.flatMap((pair) => pair.requirements)),
      measures: retrievalOf(people.map(({ measures }) => measures)),
    },
  }
}

function toPair({ given, expected }: Cell): Pair {
  return { left: given, right: expected }
}

function agreementOf(pairs: readonly Pair[]): Agreement {
  return { n: pairs.length, agreement: percentAgreement(pairs), kappa: cohensKappa(pairs) }
}

function judged(cells: readonly Cell[]): Readonly<{ n: number; agreement: number | null }> {
  return { n: cells.length, agreement: share(cells, ({ agrees }) => agrees) }
}

function confusionsOf(cells: readonly Cell[]): readonly Confusion[] {
  const wrong = cells.filter(({ agrees }) => !agrees)
  return [...Map.groupBy(wrong, ({ given, expected }) => `${given}\n${expected}`).values()]
    .map((same) => ({ given: same[0]?.given ?? '', expected: same[0]?.expected ?? '', count: same.length }))
    .sort((a, b) => b.count - a.count)
}

function markedFigures(cells: readonly Cell[]): Figures['marked'] {
  const marked = cells.filter(({ isMarked }) => isMarked)
  return {
    n: marked.length,
    share: share(cells, ({ isMarked }) => isMarked),
    agreement: judged(marked).agreement,
    agreementOfUnmarked: judged(cells.filter(({ isMarked }) => !isMarked)).agreement,
  }
}

function pageFigures(cells: readonly Cell[]): Figures['pages'] {
  const quoted = cells.filter(({ pages, evidence }) => pages.length > 0 && evidence.some(({ page }) => page !== null))
  const quotations = quoted.flatMap(({ pages, evidence }) =>
    evidence.map(({ page }) => page !== null && pages.includes(page)),
  )
  return {
    cells: quoted.length,
    onPage: share(quoted, ({ pages, evidence }) => evidence.some(({ page }) => page !== null && pages.includes(page))),
    quotations: quotations.length,
    quotationsOnPage: share(quotations, (onPage) => onPage),
  }
}

function retrievalOf(matched: readonly MatchedMeasures[]): Retrieval {
  const pairs = sum(matched, (entry) => entry.pairs.length)
  const surplus = sum(matched, (entry) => entry.surplus.length)
  return retrieval(pairs + surplus, pairs + sum(matched, (entry) => entry.missing.length), pairs)
}

/** Pairs count for the form that the coder gave them. */
function ofForms({ pairs, surplus, missing }: MatchedMeasures, forms: readonly string[]): MatchedMeasures {
  return {
    pairs: pairs.filter(({ expected }) => forms.includes(expected.form)),
    surplus: surplus.filter(({ form }) => forms.includes(form)),
    missing: missing.filter(({ form }) => forms.includes(form)),
  }
}

function attributeFigures(pairs: readonly MeasurePair[]): Figures['attributes'] {
  const figures = (attribute: ComparedAttribute): AttributeFigures => {
    const compared = pairs.flatMap((pair) => agreesOn(attribute, pair) ?? [])
    const named = pairs.map(({ given, expected }) => ({
      left: String(isNamed(attribute, given)),
      right: String(isNamed(attribute, expected)),
    }))
    return { n: compared.length, agreement: share(compared, (agrees) => agrees), named: agreementOf(named) }
  }
  return Object.fromEntries(
    comparedAttributes.map((attribute) => [attribute, figures(attribute)]),
  ) as Figures['attributes']
}

function retrieval(given: number, expected: number, matched: number): Retrieval {
  const precision = given > 0 ? matched / given : null
  const recall = expected > 0 ? matched / expected : null
  const f1 = given + expected > 0 ? (2 * matched) / (given + expected) : null
  return { given, expected, matched, precision, recall, f1 }
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(test).length / items.length
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
