import { bindingAttributes } from '../../model/binding-force.ts'
import { hasChanges } from '../../model/results-diff.ts'
import { componentIds } from '../../model/values.ts'
import { escapeMarkdown, markdownTable } from '../markdown-text.ts'
import { changeRows } from './change-rows.ts'
import type { DiffInput } from './diff-input.ts'
import { conceptPairs, namedPairs } from './diff-input.ts'
import {
  causeSentences,
  directionWords,
  hasMixedCauses,
  headlines,
  lostBy,
  refWords,
  valueWords,
  versionLines,
} from './diff-words.ts'

/** The comparison in short as Markdown: the whole first, then each municipality with its changes as a table. */
export function renderDiffMarkdown(input: DiffInput): string {
  const { diff, messages } = input
  const texts = messages.diff
  const versions = versionLines(input)
  const parts = [
    `# ${texts.title}`,
    `${texts.intro} ${texts.proofsElsewhere}`,
    list([`${texts.before}: ${texts.side(diff.before)}`, `${texts.after}: ${texts.side(diff.after)}`]),
    `## ${texts.overview}`,
    list([...headlines(input), ...(diff.summary.changedPairs === 0 ? [texts.nothing] : [])]),
    ...(versions.length > 0 ? [`**${texts.versionsHeading}**`, list(versions)] : []),
    ...(hasMixedCauses(diff)
      ? [
          `**${texts.separateHeading}**`,
          texts.separate.map(({ text, command }) => `- ${escapeMarkdown(text)} \`${command}\``).join('\n'),
        ]
      : []),
    ...movement(input),
    ...measures(input),
    ...documents(input),
    ...details(input),
  ]
  return `${parts.join('\n\n')}\n`
}

function movement(input: DiffInput): readonly string[] {
  const { messages } = input
  const { diff, columns, components } = messages
  const concepts = conceptPairs(input)
  if (concepts.length === 0) return []
  const rows = concepts.map(({ name, pair }) => [
    name,
    ...componentIds.map((id) => {
      const change = pair.components.find((turned) => turned.id === id && turned.direction !== 'same')
      if (!change) return `${diff.unchangedValue} ${pair.unchanged.find((same) => same.id === id)?.value ?? '–'}`
      const { before, after, direction } = change
      return `${valueWords(before, messages)} → ${valueWords(after, messages)} ${directionWords(direction, messages)}`
    }),
  ])
  const headings = [columns.municipality, ...componentIds.map((id) => components[id])]
  return [`## ${diff.componentsByMunicipality}`, diff.componentsNote, markdownTable(headings, rows)]
}

function measures(input: DiffInput): readonly string[] {
  const { diff, columns } = input.messages
  const pairs = namedPairs(input).filter(({ pair }) => pair.measures.before + pair.measures.after > 0)
  if (pairs.length === 0) return []
  const { counts } = diff
  const headings = [
    ...[columns.municipality, counts.before, counts.after, counts.kept, counts.toCheck, counts.new, counts.gone],
    ...bindingAttributes.map((attribute) => `${diff.attribute[attribute]} ${diff.lostHeading}`),
  ]
  const rows = pairs.map(({ name, pair: { measures: of } }) => [
    ...[name, String(of.before), String(of.after), String(of.kept.length)],
    String(of.kept.filter(({ match }) => match.certainty === 'prüfen').length),
    ...[String(of.new.length), String(of.gone.length)],
    ...bindingAttributes.map((attribute) => String(lostBy(of, attribute))),
  ])
  return [`## ${diff.measuresByMunicipality}`, markdownTable(headings, rows)]
}

function documents({ diff, messages }: DiffInput): readonly string[] {
  const texts = messages.diff
  const refs = (title: string, items: ResultsRefs): readonly string[] =>
    items.length === 0 ? [] : [`### ${title}`, list(items.map(refWords))]
  return [
    ...refs(texts.newDocuments, diff.new),
    ...refs(texts.goneDocuments, diff.gone),
    ...(diff.ambiguous.length === 0
      ? []
      : [
          `### ${texts.ambiguousDocuments}`,
          texts.ambiguousNote,
          list(
            diff.ambiguous.map(
              ({ before, after }) =>
                `${texts.before}: ${before.map(refWords).join('; ')}. ${texts.after}: ${after.map(refWords).join('; ')}`,
            ),
          ),
        ]),
  ]
}

type ResultsRefs = DiffInput['diff']['new']

function details(input: DiffInput): readonly string[] {
  const { messages } = input
  const { diff } = messages
  const rows = Map.groupBy(
    changeRows(input),
    ({ documentAfter, documentBefore }) => `${documentBefore}\n${documentAfter}`,
  )
  const changed = namedPairs(input).filter(({ pair }) => hasChanges(pair))
  if (changed.length === 0) return []
  const { column } = diff
  const headings = [column.thing, column.what, column.change, column.before, column.after, column.cause, column.why]
  return [
    `## ${diff.details}`,
    ...changed.flatMap(({ name, pair }) => [
      `### ${escapeMarkdown(name)}`,
      `${diff.pairedBy[pair.pairedBy]} ${causeSentences(pair, input).map(escapeMarkdown).join(' ')}`,
      markdownTable(
        headings,
        (rows.get(`${pair.before.id}\n${pair.after.id}`) ?? []).map((row) => [
          ...[row.thing, row.what, row.change, row.before, row.after, row.cause, row.why],
        ]),
      ),
    ]),
  ]
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')
}
