import { reviewedValue, reviewFor } from '../../model/reviews.ts'
import { componentIds, printedValues, requirementStatuses } from '../../model/values.ts'
import type { CellOrText, Sheet, SheetCell } from './sheet.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** How often each value occurs, for components and below that for requirements; values that never occur have no column. */
export function countsSheet(input: WorkbookInput): Sheet | null {
  const { messages, standing, catalogue } = input
  const bundles = standing.map(({ bundle }) => bundle)
  if (bundles.length === 0) return null
  const components = componentIds.map((id) => ({
    title: messages.components[id],
    values: bundles.map((bundle): string => bundle.components[id]?.value ?? '–'),
    check: bundles.filter((bundle) => bundle.components[id]?.certainty === 'prüfen').length,
    changed: bundles.filter((bundle) => isChanged(bundle.id, 'component', id, input)).length,
  }))
  const requirements = catalogue.requirements.map(({ id, title }) => ({
    title,
    values: bundles.flatMap((bundle): readonly string[] => {
      const status = bundle.requirements[id]?.status
      return status === undefined ? [] : [status]
    }),
    check: null,
    changed: bundles.filter((bundle) => isChanged(bundle.id, 'requirement', id, input)).length,
  }))
  const blocks = [
    block(messages.columns.component, components, printedValues, (value) => value, input),
    [[]],
    block(messages.columns.requirement, requirements, requirementStatuses, (value) => messages.statuses[value], input),
    [[], [{ value: messages.workbook.counts.note, look: 'soft' as const }]],
  ]
  const rows = blocks.flat()
  const columns = Math.max(...rows.map(({ length }) => length))
  const widths = Array.from({ length: columns }, (_, column) => (column === 0 ? 44 : 13))
  return { id: 'counts', rows, headRows: 0, headColumns: 0, filter: false, widths }
}

type Counted = Readonly<{ title: string; values: readonly string[]; check: number | null; changed: number }>

function block<Value extends string>(
  what: string,
  counted: readonly Counted[],
  order: readonly Value[],
  words: (value: Value) => string,
  { messages, results }: WorkbookInput,
): readonly (readonly CellOrText[])[] {
  const { counts } = messages.workbook
  const occurring = order.filter((value) => counted.some(({ values }) => values.includes(value)))
  const hasCheck = counted.some(({ check }) => check !== null)
  const hasReviews = results.reviews.length > 0
  const headings = [
    what,
    ...occurring.map(words),
    counts.all,
    ...(hasCheck ? [counts.check] : []),
    ...(hasReviews ? [counts.changed] : []),
  ]
  return [
    headings.map((value): SheetCell => ({ value, look: 'heading' })),
    ...counted.map(({ title, values, check, changed }) => [
      { value: title },
      ...occurring.map((value) => countCell(values.filter((candidate) => candidate === value).length, value)),
      { value: values.length, look: 'centre' as const },
      ...(hasCheck ? [{ value: check, look: 'centre' as const }] : []),
      ...(hasReviews ? [{ value: changed, look: 'centre' as const }] : []),
    ]),
  ]
}

function countCell(count: number, value: string): SheetCell {
  const tone = valueTone(value)
  return count === 0 ? { value: 0, look: 'centre' } : { value: count, tone }
}

function isChanged(
  bundle: string,
  thing: 'component' | 'requirement',
  id: string,
  { results }: WorkbookInput,
): boolean {
  const review = reviewFor(results, { bundle, thing, id })
  return review?.decision === 'changed' && reviewedValue(review) !== review.machineValue
}
