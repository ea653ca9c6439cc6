import type { NetworkFact } from '../../model/network.ts'
import type { Messages } from '../messages/messages.ts'
import type { ReportInput } from '../report-input.ts'
import { namedBundles } from '../report-input.ts'
import type { DataTable } from '../tables.ts'
import { factWords } from './fact-words.ts'
import { comparedFeatures, entryText, featureEntries } from './feature-cells.ts'
import { absence, type NamedNetwork, networkBundles } from './network-bundles.ts'

/** Everything that rules of networks settle, one row per passage. */
export function networksTable({ results, messages }: ReportInput): DataTable {
  const { columns, network } = messages
  const names = new Map(namedBundles(results).map(({ bundle, name }) => [bundle.id, name]))
  return {
    name: 'networks',
    title: messages.tables.networks,
    headings: [
      ...[columns.bundle, columns.municipality, columns.network, network.purpose, columns.body, columns.bodyType],
      ...[columns.feature, columns.value, columns.quote, columns.file, columns.page, columns.section],
      columns.certainty,
    ],
    rows: networkBundles(results).flatMap((named) =>
      named.network.facts.map((fact) => [
        ...[named.bundle.id, names.get(named.bundle.id) ?? named.name, named.title ?? ''],
        network.purposes[named.network.purpose.value],
        ...factCells(fact, named, messages),
      ]),
    ),
  }
}

function factCells(fact: NetworkFact, { network }: NamedNetwork, messages: Messages): readonly string[] {
  const { evidence, feature, body, certainty } = fact
  const type = network.bodies.find(({ name }) => name === body)?.type
  return [
    ...[body ?? '', type ? messages.network.bodyTypes[type] : ''],
    ...[messages.network.features[feature], factWords(fact, messages).text, evidence.quote],
    ...[evidence.file, evidence.page === null ? '' : String(evidence.page), evidence.section, certainty],
  ]
}

/** Networks side by side: rows are features, columns networks; what a network does not settle says so. */
export function networkMatrixTable({ results, messages }: ReportInput): DataTable {
  const networks = networkBundles(results)
  const { network } = messages
  return {
    name: 'network-matrix',
    title: messages.tables['network-matrix'],
    headings: [messages.columns.feature, ...networks.map(({ name }) => name)],
    rows: [
      [network.purpose, ...networks.map((named) => network.purposes[named.network.purpose.value])],
      ...comparedFeatures.map((feature) => [
        network.features[feature],
        ...networks.map((named) => {
          const entries = featureEntries(feature, named, messages)
          return entries.length > 0 ? entries.map(entryText).join('; ') : absence(named, messages)
        }),
      ]),
    ],
  }
}
