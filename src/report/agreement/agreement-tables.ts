import type { AgreementComparison, AgreementFigure, AgreementFigures, CoderValue } from '../../model/agreement.ts'
import { componentIds } from '../../model/values.ts'
import { type AgreementInput, coderNames, figureText, numberedNotes, remarksOf, shareText } from './agreement-cells.ts'

/** Headings and rows, all cells as text. */
export type PlainTable = Readonly<{ headings: readonly string[]; rows: readonly (readonly string[])[] }>

/** A table for people with numbered notes below it; the last column refers to them. */
export type NotedTable = PlainTable & Readonly<{ notes: readonly string[] }>

/** A table for people without the column that refers to its notes. */
export function withoutReferences({ headings, rows }: NotedTable): PlainTable {
  return { headings: headings.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) }
}

/** All comparisons over all components, one row each. */
export function overviewTable(input: AgreementInput): NotedTable {
  const { agreement, messages } = input
  const rows = agreement.comparisons.map((comparison) => ({
    title: comparisonName(comparison, input),
    figures: comparison.overall,
  }))
  return notedTable(messages.agreement.labels.comparison, rows, input)
}

/** One comparison, one row for each component and one for all. */
export function componentsTable(comparison: AgreementComparison, input: AgreementInput): NotedTable {
  const { messages } = input
  const { labels } = messages.agreement
  const rows = componentIds.map((id) => ({
    title: messages.components[id],
    figures: comparison.components[id] ?? comparison.overall,
  }))
  return notedTable(labels.component, [...rows, { title: labels.all, figures: comparison.overall }], input)
}

/** Alpha and share of same values of each component, one column for each comparison. */
export function sideBySideTable(input: AgreementInput): PlainTable {
  const { agreement, messages } = input
  const { agreement: texts } = messages
  const cell = ({ n, alphaNominal, agreement: same }: AgreementFigures): string => {
    if (n === 0 || same.value === null) return '–'
    const alpha = alphaNominal.value === null ? texts.notComputable : texts.number(alphaNominal.value, 3)
    return `${alpha} (${texts.percent(same.value)})`
  }
  return {
    headings: [texts.labels.component, ...agreement.comparisons.map((comparison) => comparisonName(comparison, input))],
    rows: [
      ...componentIds.map((id) => [
        messages.components[id],
        ...agreement.comparisons.map(({ components, overall }) => cell(components[id] ?? overall)),
      ]),
      [texts.labels.all, ...agreement.comparisons.map(({ overall }) => cell(overall))],
    ],
  }
}

/** How often each value was given: rows are components, columns values, and a cell holds the counts of all coders in their order. */
export function prevalenceTable(input: AgreementInput): PlainTable {
  const { messages } = input
  const { labels } = messages.agreement
  const widest = widestComparison(input)
  if (!widest) return { headings: [], rows: [] }
  const values = widest.overall.prevalence.map(({ value }) => value)
  const none = widest.coders.map(() => 0)
  const entries = [
    ...componentIds.map((id) => ({ title: messages.components[id], figures: widest.components[id] })),
    { title: labels.all, figures: widest.overall },
  ]
  return {
    headings: [labels.component, ...values],
    rows: entries.map(({ title, figures }) => [
      title,
      ...values.map((value) => {
        const counts = figures?.prevalence.find((given) => given.value === value)?.counts ?? none
        return counts.every((count) => count === 0) ? '–' : counts.join(' · ')
      }),
    ]),
  }
}

/** The sentence on how to read the table of values: whose counts stand in a cell, in which order. */
export function prevalenceNote(input: AgreementInput): string {
  const name = coderNames(input)
  return input.messages.agreement.prevalenceNote((widestComparison(input)?.coders ?? []).map(name))
}

/** Which values go apart, the most frequent first: one column for each pair of coders, the value of the first one first. */
export function confusionsTable(input: AgreementInput): PlainTable {
  const { agreement, messages } = input
  const { labels } = messages.agreement
  const pairs = agreement.comparisons.filter(({ group }) => group === 'pair')
  const apart = pairs.flatMap((comparison, column) =>
    agreement.disagreements.flatMap(({ values }) => {
      const [one, other] = comparison.coders.map((id) => values.find(({ coder }) => coder === id)?.value)
      return one === undefined || other === undefined || one === other ? [] : [{ key: `${one} | ${other}`, column }]
    }),
  )
  const rows = [...Map.groupBy(apart, ({ key }) => key)].toSorted(([, a], [, b]) => b.length - a.length)
  return {
    headings: [labels.apart, ...pairs.map((comparison) => comparisonName(comparison, input))],
    rows: rows.map(([key, found]) => [
      key,
      ...pairs.map((_, column) => String(found.filter((entry) => entry.column === column).length)),
    ]),
  }
}

/** The figures for statistics programs: one row for each comparison and component, numbers with a point. */
export function agreementCsvTable(input: AgreementInput): PlainTable {
  const { agreement, messages } = input
  const { labels } = messages.agreement
  const withBounds = (label: string): readonly string[] => [label, `${label} ${labels.from}`, `${label} ${labels.to}`]
  const rowOf = (comparison: AgreementComparison, title: string, figures: AgreementFigures): readonly string[] => [
    comparisonName(comparison, input),
    title,
    String(figures.documents),
    String(figures.n),
    String(figures.ordered),
    ...numbersOf(figures.agreement),
    ...numbersOf(figures.kappa),
    ...numbersOf(figures.alphaNominal),
    ...numbersOf(figures.alphaOrdinal),
    distribution(comparison, figures, input),
    remarksOf(figures, messages.agreement).join(' '),
  ]
  return {
    headings: [
      labels.comparison,
      labels.component,
      labels.documents,
      labels.n,
      labels.ordered,
      ...[labels.agreement, labels.kappa, labels.alphaNominal, labels.alphaOrdinal].flatMap(withBounds),
      labels.prevalence,
      labels.remarks,
    ],
    rows: agreement.comparisons.flatMap((comparison) => [
      ...componentIds.map((id) =>
        rowOf(comparison, messages.components[id], comparison.components[id] ?? comparison.overall),
      ),
      rowOf(comparison, labels.all, comparison.overall),
    ]),
  }
}

/** One row for each value on which not all agree: what each coder gave, and on what grounds. */
export function disagreementsTable(input: AgreementInput): PlainTable {
  const { agreement, messages } = input
  const { labels } = messages.agreement
  const name = coderNames(input)
  const ofCoder = [labels.value, labels.pages, labels.quotes, labels.note]
  return {
    headings: [
      labels.document,
      labels.municipality,
      labels.component,
      ...agreement.coders.flatMap(({ id }) => ofCoder.map((label) => `${label} (${name(id)})`)),
    ],
    rows: agreement.disagreements.map(({ bundle, name: municipality, component, values }) => [
      bundle,
      municipality,
      messages.components[component],
      ...agreement.coders.flatMap(({ id }) => coderCells(values.find(({ coder }) => coder === id))),
    ]),
  }
}

/** Pages that a coder points to, each once; empty where there are none. */
export function pagesOf({ quotes }: CoderValue): readonly number[] {
  return [...new Set(quotes.flatMap(({ page }) => (page === null ? [] : [page])))].sort((a, b) => a - b)
}

/** The comparison that takes in the most coders. */
export function widestComparison({ agreement }: AgreementInput): AgreementComparison | undefined {
  return agreement.comparisons.toSorted((a, b) => b.coders.length - a.coders.length)[0]
}

/** A comparison in words. */
export function comparisonName(comparison: AgreementComparison, input: AgreementInput): string {
  return input.messages.agreement.comparison(comparison, coderNames(input))
}

function notedTable(
  first: string,
  rows: readonly Readonly<{ title: string; figures: AgreementFigures }>[],
  { messages: { agreement: texts } }: AgreementInput,
): NotedTable {
  const { labels } = texts
  const { notes, references } = numberedNotes(rows.map(({ figures }) => remarksOf(figures, texts)))
  return {
    headings: [
      first,
      labels.documents,
      labels.n,
      labels.agreement,
      labels.kappa,
      labels.alphaNominal,
      labels.alphaOrdinal,
      labels.remarks,
    ],
    rows: rows.map(({ title, figures }, index) => [
      title,
      String(figures.documents),
      String(figures.n),
      shareText(figures.agreement, texts),
      figureText(figures.kappa, texts),
      figureText(figures.alphaNominal, texts),
      figureText(figures.alphaOrdinal, texts),
      (references[index] ?? []).join(', '),
    ]),
    notes,
  }
}

/** Value and bounds with four digits behind the point; empty where there are none. */
function numbersOf(figure: AgreementFigure | null): readonly string[] {
  const { value = null, interval = null } = figure ?? {}
  return [value, interval?.low ?? null, interval?.high ?? null].map((number) =>
    number === null ? '' : number.toFixed(4).replace(/^-(0\.0+)$/, '$1'),
  )
}

function distribution(
  comparison: AgreementComparison,
  { prevalence }: AgreementFigures,
  input: AgreementInput,
): string {
  const name = coderNames(input)
  return comparison.coders
    .map((coder, index) => {
      const given = prevalence.filter(({ counts }) => (counts[index] ?? 0) > 0)
      return `${name(coder)}: ${given.map(({ value, counts }) => `${value} ${counts[index] ?? 0}`).join(', ')}`
    })
    .join('; ')
}

function coderCells(given: CoderValue | undefined): readonly string[] {
  if (!given) return ['', '', '', '']
  const quotes = given.quotes.map(({ quote }) => quote).filter((quote) => quote !== '')
  return [given.value, pagesOf(given).join(', '), quotes.join('\n'), given.note]
}
