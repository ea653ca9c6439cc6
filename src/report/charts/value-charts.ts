import type { PrintedValue, RequirementStatus } from '../../model/values.ts'
import { componentIds, printedValues, requirementStatuses } from '../../model/values.ts'
import type { Html } from '../html/template.ts'
import { html } from '../html/template.ts'
import { toneOf } from '../html/value-mark.ts'
import type { ReportInput } from '../report-input.ts'
import { standingBundles } from '../report-input.ts'
import { fewestConcepts } from './chart-style.ts'
import { type Share, shareBars } from './share-bars.ts'
import { letterKey, valueLetters } from './value-letters.ts'

/** How many concepts have which value of each component. */
export function componentShares({ results, messages }: ReportInput): Html {
  const bundles = standingBundles(results)
  if (bundles.length < fewestConcepts) return html``
  const { charts } = messages.page
  const used = new Set(bundles.flatMap(({ bundle }) => Object.values(bundle.components).map(({ value }) => value)))
  return shareBars(
    {
      id: 'shares-chart',
      heading: 'h3',
      title: charts.sharesTitle,
      text: charts.sharesText(bundles.length),
      key: html`${letterKey(orderedValues.filter((value) => used.has(value)))}`,
      what: messages.columns.component,
      order: orderedValues,
      rows: componentIds.map((id) => ({
        name: messages.components[id],
        shares: sharesOf(
          bundles.flatMap(({ bundle }) => bundle.components[id]?.value ?? []),
          orderedValues,
          (value) => value,
        ),
      })),
    },
    messages,
  )
}

/** How many concepts meet each requirement. */
export function requirementShares({ results, catalogue, messages }: ReportInput): Html {
  const bundles = standingBundles(results)
  if (bundles.length < fewestConcepts) return html``
  const { charts } = messages.page
  return shareBars(
    {
      id: 'requirements-chart',
      heading: 'h3',
      title: charts.requirementsTitle,
      text: charts.requirementsText(bundles.length),
      key: html`${letterKey(requirementStatuses, (status) => messages.statuses[status as RequirementStatus])}`,
      what: messages.columns.requirement,
      order: requirementStatuses.map((status) => messages.statuses[status]),
      rows: catalogue.requirements.map(({ id, title }) => ({
        name: title,
        shares: sharesOf(
          bundles.flatMap(({ bundle }) => bundle.requirements[id]?.status ?? []),
          requirementStatuses,
          (status) => messages.statuses[status],
        ),
      })),
    },
    messages,
  )
}

/** From what is there over what is there in part to what is not. */
export const orderedValues: readonly PrintedValue[] = [
  'ja',
  ...printedValues.filter((value) => toneOf(value) === 'part'),
  'nein',
  'n. b.',
  '–',
]

/** How often each value occurs, in the order given; values that do not occur are left out. */
export function sharesOf<T extends PrintedValue | RequirementStatus>(
  found: readonly T[],
  order: readonly T[],
  wording: (value: T) => string,
): readonly Share[] {
  return order
    .map((value) => ({
      value: wording(value),
      letter: valueLetters[value],
      tone: toneOf(value),
      count: found.filter((item) => item === value).length,
    }))
    .filter(({ count }) => count > 0)
}
