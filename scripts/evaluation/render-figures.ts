import type { ValueScore } from '../../src/assess/agreement/score-values.ts'
import { renderTable } from '../render-table.ts'
import type { Cell, Comparison } from './compare-sample.ts'
import type { Agreement, Figures, Retrieval } from './figures.ts'
import { agreesOn, type ComparedAttribute, comparedAttributes, type MeasurePair } from './match-measures.ts'

/** The figures as tables of plain text. */
export function renderFigures(figures: Figures): string {
  const { marked, pages } = figures
  return [
    `${figures.documents} documents, analysis against coding by hand`,
    agreements('Components', { ...figures.components, 'all cells': figures.cells }),
    values('Values of components', figures.values),
    renderTable('Confusions', ['analysis', 'by hand', 'n'], confusionRows(figures)),
    renderTable(
      'Certainty',
      ['cells', 'n', 'agreement'],
      [
        ['marked "prüfen"', `${marked.n} (${percent(marked.share)})`, percent(marked.agreement)],
        ['unmarked', String(figures.cells.n - marked.n), percent(marked.agreementOfUnmarked)],
      ],
    ),
    renderTable(
      'Evidence on pages that the coder names (PDF and text)',
      ['', 'n', 'share'],
      [
        ['cells with at least one such quotation', String(pages.cells), percent(pages.onPage)],
        ['quotations', String(pages.quotations), percent(pages.quotationsOnPage)],
      ],
    ),
    agreements('Kind, profile, requirements', {
      kind: figures.kind,
      ...figures.profile,
      requirements: figures.requirements,
    }),
    values('Statuses of requirements', figures.requirementValues),
    renderTable(
      'Fields and measures',
      ['', 'found', 'expected', 'matched', 'precision', 'recall', 'F1'],
      [
        retrievalRow('action fields', figures.fields),
        retrievalRow('measures', figures.measures),
        ...Object.entries(figures.measuresByForm).map(([forms, found]) => retrievalRow(`- in ${forms}`, found)),
      ],
    ),
    renderTable(
      'Matched measures: the same words, and named or not',
      ['', 'n', 'same', 'named or not', 'kappa'],
      Object.entries(figures.attributes).map(([attribute, { n, agreement, named }]) => [
        attribute,
        String(n),
        percent(agreement),
        percent(named.agreement),
        kappaText(named.kappa),
      ]),
    ),
    ...(figures.people.documents > 0 ? [peopleTable(figures)] : []),
  ].join('\n\n')
}

/** Every disagreement with the reasons of both sides and the quotations of the analysis. */
export function renderDisagreements(comparisons: readonly Comparison[]): string {
  const wrong = (pick: (comparison: Comparison) => readonly Cell[]) =>
    comparisons.flatMap(pick).filter(({ agrees }) => !agrees)
  const sections = [
    ['Kind', wrong(({ kind }) => [kind])],
    ['Profile', wrong(({ profile }) => profile)],
    ['Components', wrong(({ components }) => components)],
    ['Requirements', wrong(({ requirements }) => requirements)],
  ] as const
  const lists = sections.map(([title, cells]) =>
    [`Disagreements: ${title} (${cells.length})`, ...cells.map(disagreement)].join('\n'),
  )
  const measures = comparisons.flatMap(({ bundle, fields, measures: { pairs, surplus, missing } }) => [
    ...fieldLines(bundle, fields),
    ...pairs.flatMap((pair) => attributeLines(bundle, pair)),
    ...missing.map(({ title, page }) => `  ${bundle}: measure not found: ${short(title)}${onPage(page)}`),
    ...surplus.map(({ title, page }) => `  ${bundle}: measure not in gold: ${short(title)}${onPage(page)}`),
  ])
  return [...lists, [`Disagreements: fields and measures (${measures.length})`, ...measures].join('\n')].join('\n\n')
}

function agreements(title: string, rows: Readonly<Record<string, Agreement>>): string {
  const body = Object.entries(rows).map(([name, { n, agreement, kappa }]) => [
    name,
    String(n),
    percent(agreement),
    kappaText(kappa),
  ])
  return renderTable(title, ['', 'n', 'agreement', 'kappa'], body)
}

/** Two people who coded the same samples, beside the analysis on all samples. */
function peopleTable({ people, cells, requirements, measures }: Figures): string {
  const row = (name: string, human: Agreement, machine: Agreement) => [
    name,
    String(human.n),
    percent(human.agreement),
    kappaText(human.kappa),
    percent(machine.agreement),
    kappaText(machine.kappa),
  ]
  return renderTable(
    `Two coders (${people.documents} documents) and the analysis against the first coder`,
    ['', 'n', 'coders', 'kappa', 'analysis', 'kappa'],
    [
      row('cells', people.cells, cells),
      row('requirements', people.requirements, requirements),
      ['measures, F1', String(people.measures.expected), percent(people.measures.f1), '', percent(measures.f1), ''],
    ],
  )
}

function kappaText(kappa: number | null): string {
  return kappa === null ? '–' : kappa.toFixed(3)
}

function values(title: string, scores: readonly ValueScore[]): string {
  const body = scores.map(({ value, expected, given, precision, recall }) => [
    value,
    String(expected),
    String(given),
    percent(precision),
    percent(recall),
  ])
  return renderTable(title, ['', 'expected', 'given', 'precision', 'recall'], body)
}

function confusionRows({ confusions }: Figures): readonly (readonly string[])[] {
  return confusions.map(({ given, expected, count }) => [given, expected, String(count)])
}

function retrievalRow(name: string, { given, expected, matched, precision, recall, f1 }: Retrieval): readonly string[] {
  return [name, String(given), String(expected), String(matched), percent(precision), percent(recall), percent(f1)]
}

function disagreement(cell: Cell): string {
  const { bundle, id, given, expected, alternative, isMarked, reason, note, evidence } = cell
  const second = alternative === null ? '' : ` (or ${alternative})`
  return [
    `  ${bundle} ${id}: ${short(given)}, by hand ${short(expected)}${second}${isMarked ? ' [prüfen]' : ''}`,
    ...(reason === '' ? [] : [`    analysis: ${reason}`]),
    ...(note === '' ? [] : [`    by hand:  ${note}`]),
    ...evidence.map(({ quote, page }) => `    „${short(quote)}“${onPage(page)}`),
  ].join('\n')
}

function attributeLines(bundle: string, pair: MeasurePair): readonly string[] {
  const text = (value: MeasurePair['given'][ComparedAttribute]) =>
    value === null ? 'none' : Array.isArray(value) ? value.join('; ') || 'none' : String(value)
  return comparedAttributes
    .filter((attribute) => agreesOn(attribute, pair) === false)
    .map(
      (attribute) =>
        `  ${bundle}: ${attribute} ${short(text(pair.given[attribute]))}, by hand ${short(text(pair.expected[attribute]))}: ${short(pair.expected.title)}`,
    )
}

function fieldLines(bundle: string, { given, expected, matched }: Comparison['fields']): readonly string[] {
  if (matched === expected.length && matched === given.length) return []
  return [`  ${bundle}: fields found: ${given.join(' | ') || 'none'}; by hand: ${expected.join(' | ') || 'none'}`]
}

function onPage(page: number | null): string {
  return page === null ? '' : ` (p. ${page})`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 160 ? `${line.slice(0, 159)}…` : line
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`
}
