import type { Evidence } from '../model/evidence.ts'
import type { BundleResult, SearchProtocol } from '../model/result.ts'
import type { ReviewedThing } from '../model/reviews.ts'
import { reviewsFor, withReviews } from '../model/reviews.ts'
import { componentIds } from '../model/values.ts'
import { groupedIssues } from './grouped-issues.ts'
import { escapeMarkdown, markdownTable, quotation } from './markdown-text.ts'
import { markdownNetworks } from './networks/markdown-networks.ts'
import { bindingTable } from './profile-tables.ts'
import type { NamedBundle, ReportInput } from './report-input.ts'
import { allIssues, matrixBundles, namedBundles, requirementsOf } from './report-input.ts'
import { reviewsTable } from './review-rows.ts'
import { standingValue } from './standing-value.ts'
import { statusWords } from './status-words.ts'
import { fileNames } from './tables.ts'
import { versionsSentence } from './versions.ts'

/** The report in short as Markdown, to be read on a code host. */
export function renderMarkdown(input: ReportInput): string {
  const { results, messages } = input
  const { report, tables } = messages
  const bundles = matrixBundles(results)
  const parts = [
    `# ${report.title}`,
    report.intro,
    versionsSentence(input),
    `## ${tables.matrix}`,
    bundles.length === 0 ? report.matrixEmpty : matrix(input),
    ...(bundles.length === 0 ? [] : [`## ${escapeMarkdown(results.catalogue.title)}`, report.requirementsNote]),
    ...(bundles.length === 0 ? [] : [requirements(input)]),
    ...(bundles.length === 0 ? [] : [`## ${tables.binding}`, messages.binding.note, binding(input)]),
    ...bundles.flatMap((named) => concept(named, input)),
    ...reviews(input),
    ...markdownNetworks(input),
    `## ${report.documents}`,
    report.documentsNote,
    documents(input),
    `## ${tables.issues}`,
    issues(input),
  ]
  return `${parts.join('\n\n')}\n`
}

function matrix(input: ReportInput): string {
  const { messages, results } = input
  const bundles = matrixBundles(results)
  const rows = componentIds.map((id) => [
    messages.components[id],
    ...bundles.map(({ bundle }) => {
      const component = bundle.components[id]
      if (!component) return '–'
      const reviewed = { bundle: bundle.id, thing: 'component', id } as const
      return standingValue(reviewed, component.value, component.certainty, input).shown
    }),
  ])
  return markdownTable([messages.columns.component, ...bundles.map(({ name }) => name)], rows)
}

/** What people said of values; nothing where nobody looked. */
function reviews(input: ReportInput): readonly string[] {
  if (input.results.reviews.length === 0) return []
  const { title, headings, rows } = reviewsTable(input)
  return [
    `## ${title}`,
    input.messages.review.note,
    markdownTable(
      headings.slice(1),
      rows.map((row) => row.slice(1)),
    ),
  ]
}

function binding(input: ReportInput): string {
  // Monitoring as it stands.
  const { headings, rows } = bindingTable({ ...input, results: withReviews(input.results) })
  return markdownTable(
    headings.slice(1),
    rows.map((row) => row.slice(1)),
  )
}

function requirements(input: ReportInput): string {
  const { results, catalogue, messages } = input
  const bundles = matrixBundles(results)
  const rows = catalogue.requirements.map((requirement) => [
    `${requirement.title} (${requirement.legalBasis}, ${messages.forces[requirement.force]})`,
    ...bundles.map(({ bundle }) => {
      const result = bundle.requirements[requirement.id]
      if (!result) return '–'
      const reviewed = { bundle: bundle.id, thing: 'requirement', id: requirement.id } as const
      return standingValue(reviewed, result.status, 'sicher', input).shown
    }),
  ])
  return markdownTable([messages.columns.requirement, ...bundles.map(({ name }) => name)], rows)
}

function concept(named: NamedBundle, input: ReportInput): readonly string[] {
  const { bundle, name } = named
  const { messages, catalogue } = input
  const { title, year } = bundle.profile
  const line = [title.value, year.value].filter((value) => value !== null).join(', ')
  return [
    `## ${escapeMarkdown(name)}`,
    ...(line === '' ? [] : [escapeMarkdown(line)]),
    componentIds.map((id) => componentItem(named, id, input)).join('\n'),
    ...(requirementsOf(bundle, catalogue).length === 0 ? [] : [`### ${messages.report.requirementsOf}`]),
    ...(requirementsOf(bundle, catalogue).length === 0 ? [] : [requirementItems(named, input)]),
    ...(bundle.measures.length === 0 ? [] : [`${messages.report.measuresCount(bundle.measures.length)}.`]),
  ]
}

function componentItem({ bundle }: NamedBundle, id: (typeof componentIds)[number], input: ReportInput): string {
  const { messages } = input
  const component = bundle.components[id]
  if (!component) return `- **${messages.components[id]}**: –`
  const reviewed = { bundle: bundle.id, thing: 'component', id } as const
  const { shown } = standingValue(reviewed, component.value, component.certainty, input)
  const nearest = component.evidence.length === 0 ? component.search.nearMisses[0] : undefined
  return [
    `- **${messages.components[id]}: ${shown}** – ${escapeMarkdown(component.reason)}`,
    ...signatures(reviewed, input),
    ...quotations(component.evidence, bundle, messages),
    ...nearestMiss(nearest, bundle, messages),
  ].join('\n')
}

/** Who said what of a value. */
function signatures(reviewed: ReviewedThing, { results, messages }: ReportInput): readonly string[] {
  return reviewsFor(results, reviewed).map((review) => {
    const value = review.value === null ? null : statusWords(review.value, messages)
    return `  - ${escapeMarkdown(messages.review.signature(review, value))}`
  })
}

/** What comes nearest to something that was not found. */
function nearestMiss(
  miss: SearchProtocol['nearMisses'][number] | undefined,
  bundle: BundleResult,
  messages: ReportInput['messages'],
): readonly string[] {
  if (!miss) return []
  const { nearMisses } = messages.report
  return [`  - ${nearMisses}: ${quotation(miss.evidence, bundle, messages)} – ${escapeMarkdown(miss.reason)}`]
}

function requirementItems({ bundle }: NamedBundle, input: ReportInput): string {
  const { catalogue, messages } = input
  return requirementsOf(bundle, catalogue)
    .flatMap((requirement) => {
      const result = bundle.requirements[requirement.id]
      if (!result) return []
      const reviewed = { bundle: bundle.id, thing: 'requirement', id: requirement.id } as const
      const { shown } = standingValue(reviewed, result.status, 'sicher', input)
      const heading = `- **${escapeMarkdown(requirement.title)}: ${shown}** – ${escapeMarkdown(result.reason)}`
      const remedy = result.remedy === null ? [] : [`  - ${messages.report.remedy}: ${escapeMarkdown(result.remedy)}`]
      // Quotations of a requirement that follows from components stand with the components already.
      const quotes = requirement.rule.type === 'components' ? [] : quotations(result.evidence, bundle, messages)
      const nearest = result.evidence.length === 0 ? result.search.nearMisses[0] : undefined
      return [heading, ...signatures(reviewed, input), ...quotes, ...nearestMiss(nearest, bundle, messages), ...remedy]
    })
    .join('\n')
}

/** At most three quotations as list items, with the number of those left out: code hosts do not show very long files. */
function quotations(
  evidence: readonly Evidence[],
  bundle: BundleResult,
  messages: ReportInput['messages'],
): readonly string[] {
  const left = evidence.length - quotesShown
  return [
    ...evidence.slice(0, quotesShown).map((item) => `  - ${quotation(item, bundle, messages)}`),
    ...(left > 0 ? [`  - ${messages.report.moreQuotes(left)}`] : []),
  ]
}

const quotesShown = 3

function documents({ results, messages }: ReportInput): string {
  const { columns, kinds } = messages
  const rows = namedBundles(results).map(({ bundle }) => [
    fileNames(bundle, messages),
    kinds[bundle.kind],
    bundle.kindReason,
  ])
  return markdownTable([columns.files, columns.kind, columns.reason], rows)
}

function issues({ results, messages }: ReportInput): string {
  const found = groupedIssues(allIssues(results).map(({ issue }) => issue))
  if (found.length === 0) return messages.report.noIssues
  return found
    .map(
      ({ issue, pages }) => `- ${messages.severities[issue.severity]}: ${escapeMarkdown(messages.issue(issue, pages))}`,
    )
    .join('\n')
}
