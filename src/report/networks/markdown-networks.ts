import { networkConditions, networkDimensions } from '../../model/network.ts'
import { relationSentences } from '../drawing/render-drawing.ts'
import { escapeMarkdown, markdownTable, quotation } from '../markdown-text.ts'
import type { Messages } from '../messages/messages.ts'
import type { ReportInput } from '../report-input.ts'
import { contradictionWords } from './contradiction-words.ts'
import { factWords, shortened } from './fact-words.ts'
import { comparedFeatures, featureEntries } from './feature-cells.ts'
import { absence, type NamedNetwork, networkBundles } from './network-bundles.ts'

/** The networks in short: comparison, ratings, conditions, and for each its bodies, contradictions and gaps. */
export function markdownNetworks({ results, messages }: ReportInput): readonly string[] {
  const networks = networkBundles(results)
  if (networks.length === 0) return []
  const { columns, network, tables } = messages
  const heads = networks.map(({ name }) => name)
  const row = (title: string, cellOf: (named: NamedNetwork) => string): string[] => [title, ...networks.map(cellOf)]
  return [
    ...[`## ${tables.networks}`, network.note, `### ${network.matrixTitle}`],
    markdownTable(
      [columns.feature, ...heads],
      [
        row(network.purpose, (named) => network.purposes[named.network.purpose.value]),
        ...comparedFeatures.map((feature) =>
          row(network.features[feature], (named) =>
            shortCell(featureEntries(feature, named, messages), named, messages),
          ),
        ),
      ],
    ),
    ...[`### ${network.dimensionsTitle}`, network.dimensionsNote],
    markdownTable(
      [network.dimension, ...heads],
      networkDimensions.map((id) =>
        row(network.dimensions[id], ({ network: { dimensions } }) =>
          checked(network.ratings[dimensions[id].value], dimensions[id].certainty, messages),
        ),
      ),
    ),
    ...[`### ${network.conditionsTitle}`, network.conditionsNote],
    markdownTable(
      [network.condition, ...heads],
      networkConditions.map((id) =>
        row(network.conditions[id], (named) => network.statuses[named.network.conditions[id].status]),
      ),
    ),
    ...networks.flatMap((named) => oneNetwork(named, messages)),
  ]
}

function shortCell(entries: ReturnType<typeof featureEntries>, named: NamedNetwork, messages: Messages): string {
  if (entries.length === 0) return absence(named, messages)
  const texts = entries.flatMap(({ body, values }) =>
    values.map(({ text }) => `${body === null ? '' : `${body}: `}${shortened(text)}`),
  )
  if (texts.length <= valuesShown + 1) return texts.join('; ')
  return [...texts.slice(0, valuesShown), messages.network.moreValues(texts.length - valuesShown)].join('; ')
}

/** One more is shown rather than counted. */
const valuesShown = 4

function checked(text: string, certainty: 'sicher' | 'prüfen', { check }: Messages): string {
  return certainty === 'prüfen' ? `${text} (${check})` : text
}

function oneNetwork(named: NamedNetwork, messages: Messages): readonly string[] {
  const { network } = named
  const { network: words } = messages
  const { bodies, contradictions, gaps } = network
  const title = named.title === null ? named.name : `${named.name}: ${named.title}`
  const isSlides = named.bundle.kind === 'presentation'
  return [
    `### ${escapeMarkdown(title)}`,
    ...(bodies.length > 0 ? [bodies.map((body) => bodyItem(body, named, messages)).join('\n')] : [words.noBodies]),
    ...listed(words.relations, relationSentences(network, messages).map(escapeMarkdown)),
    ...listed(
      words.contradictions,
      contradictions.map((contradiction) =>
        [
          `**${words.features[contradiction.feature]}${contradiction.body === null ? '' : ` (${escapeMarkdown(contradiction.body)})`}:** ${escapeMarkdown(contradictionWords(contradiction, network, messages).join(` ${words.against} `))}. ${escapeMarkdown(contradiction.reason)}`,
          ...contradiction.evidence.map((item) => `  - ${quotation(item, named.bundle, messages)}`),
        ].join('\n'),
      ),
    ),
    ...listed(
      isSlides ? words.gapsOfSlides : words.gaps,
      gaps.map(({ feature, reason }) => `**${words.features[feature]}:** ${escapeMarkdown(reason)}`),
    ),
  ]
}

function bodyItem(
  { name, type, certainty }: NamedNetwork['network']['bodies'][number],
  { network }: NamedNetwork,
  messages: Messages,
): string {
  const frequency = network.facts.filter(({ body, feature }) => body === name && feature === 'frequency')
  const words = [
    checked(messages.network.bodyTypes[type], certainty, messages),
    ...new Set(frequency.map((fact) => factWords(fact, messages).text)),
  ]
  return `- **${escapeMarkdown(name)}**: ${escapeMarkdown(words.join('; '))}`
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`**${title}**`, items.map((item) => `- ${item}`).join('\n')]
}
