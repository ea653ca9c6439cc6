import { escapeMarkdown, markdownTable } from '../markdown-text.ts'
import { type AgreementInput, coderNames } from './agreement-cells.ts'
import {
  comparisonName,
  componentsTable,
  type NotedTable,
  overviewTable,
  pagesOf,
  prevalenceNote,
  prevalenceTable,
  sideBySideTable,
  withoutReferences,
} from './agreement-tables.ts'
import { leftOutSentences } from './left-out-sentences.ts'
import { methodsParagraphs } from './methods-paragraph.ts'

/** The methods paragraph and the tables as Markdown, to be pasted into a paper or its appendix. */
export function renderAgreementMarkdown(input: AgreementInput): string {
  const { agreement, messages } = input
  const { agreement: texts } = messages
  const { sections, notes } = texts
  const sideBySide = sideBySideTable(input)
  const prevalence = prevalenceTable(input)
  const parts = [
    `# ${texts.title}`,
    `## ${sections.methods}`,
    ...methodsParagraphs(input).map(escapeMarkdown),
    `*${escapeMarkdown(notes.methods)}*`,
    `## ${sections.overview}`,
    ...notedTable(overviewTable(input)),
    ...(agreement.comparisons.length > 1
      ? [
          `## ${sections.sideBySide}`,
          escapeMarkdown(notes.sideBySide),
          markdownTable(sideBySide.headings, sideBySide.rows),
        ]
      : []),
    `## ${sections.components}`,
    ...agreement.comparisons.flatMap((comparison) => [
      `### ${escapeMarkdown(comparisonName(comparison, input))}`,
      ...notedTable(componentsTable(comparison, input)),
    ]),
    `## ${sections.prevalence}`,
    escapeMarkdown(prevalenceNote(input)),
    markdownTable(prevalence.headings, prevalence.rows),
    `## ${sections.disagreements}`,
    disagreements(input),
    `## ${sections.leftOut}`,
    leftOutSentences(input)
      .map((sentence) => `- ${escapeMarkdown(sentence)}`)
      .join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function notedTable(table: NotedTable): readonly string[] {
  const { notes } = table
  const { headings, rows } = notes.length > 0 ? table : withoutReferences(table)
  if (notes.length === 0) return [markdownTable(headings, rows)]
  return [markdownTable(headings, rows), notes.map((note, index) => `${index + 1}. ${escapeMarkdown(note)}`).join('\n')]
}

/** Values and pages only; the quotations stand in disagreements.csv and agreement.html. */
function disagreements(input: AgreementInput): string {
  const { agreement, messages } = input
  const { labels, noDisagreements } = messages.agreement
  const name = coderNames(input)
  if (agreement.disagreements.length === 0) return noDisagreements
  return markdownTable(
    [labels.municipality, labels.component, ...agreement.coders.map(({ id }) => name(id))],
    agreement.disagreements.map(({ name: municipality, component, values }) => [
      municipality,
      messages.components[component],
      ...agreement.coders.map(({ id }) => {
        const given = values.find(({ coder }) => coder === id)
        const pages = given ? pagesOf(given).map((page) => messages.report.page(page)) : []
        return given ? given.value + (pages.length > 0 ? ` (${pages.join(', ')})` : '') : ''
      }),
    ]),
  )
}
