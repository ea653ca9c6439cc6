import { renderTable } from '../render-table.ts'
import type { NetworkComparison } from './compare-network.ts'
import { computeNetworkFigures, type NetworkRetrieval } from './network-figures.ts'

/** How well the rules of networks are read: each document, all together, each feature. */
export function renderNetworks(title: string, comparisons: readonly NetworkComparison[]): string {
  const figures = computeNetworkFigures(comparisons)
  const documents = comparisons.map((comparison) => {
    const { facts, unmarked, values, bodies, relations } = computeNetworkFigures([comparison])
    return [
      comparison.bundle,
      ...row(facts),
      percent(unmarked.precision),
      ...row(values),
      percent(bodies.f1),
      percent(relations.f1),
    ]
  })
  const total = [
    'all',
    ...row(figures.facts),
    percent(figures.unmarked.precision),
    ...row(figures.values),
    percent(figures.bodies.f1),
    percent(figures.relations.f1),
  ]
  return [
    renderTable(
      `${title}: ${figures.documents} documents, purpose right in ${figures.purposes}, type of known bodies right ${percent(figures.types)}`,
      [
        '',
        'facts',
        'recall',
        'precision',
        'unmarked right',
        'values',
        'recall',
        'precision',
        'bodies F1',
        'relations F1',
      ],
      [...documents, total],
    ),
    renderTable(
      'Features',
      ['', 'by hand', 'recall', 'given', 'precision', 'F1'],
      figures.features.map(({ feature, retrieval: { expected, recall, given, precision, f1 } }) => [
        feature,
        String(expected),
        percent(recall),
        String(given),
        percent(precision),
        percent(f1),
      ]),
    ),
  ].join('\n\n')
}

/** Everything on which coding by hand and analysis differ. */
export function renderNetworkDifferences(comparisons: readonly NetworkComparison[]): string {
  return comparisons
    .flatMap(({ bundle, facts, bodies, relations }) => [
      ...facts.missing.map((entry) => `  ${bundle}: not found: ${entry}`),
      ...facts.surplus.map((entry) => `  ${bundle}: not in gold: ${entry}`),
      ...bodies.missing.map((entry) => `  ${bundle}: body not found: ${entry}`),
      ...bodies.surplus.map((entry) => `  ${bundle}: body not in gold: ${entry}`),
      ...relations.missing.map((entry) => `  ${bundle}: relation not found: ${entry}`),
      ...relations.surplus.map((entry) => `  ${bundle}: relation not in gold: ${entry}`),
    ])
    .join('\n')
}

function row({ expected, recall, precision }: NetworkRetrieval): readonly string[] {
  return [String(expected), percent(recall), percent(precision)]
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}
