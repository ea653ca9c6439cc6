import type { AgreementFigure, AgreementFigures, AgreementWarning } from '../../model/agreement.ts'
import { type ComponentId, type PrintedValue, printedValues } from '../../model/values.ts'
import type { AlignedDocument } from './align-codings.ts'
import { drawDocuments, percentileInterval } from './bootstrap.ts'
import { kappaOf } from './cohens-kappa.ts'
import { marginsOf } from './contingency.ts'
import { addCoincidences, alphaOf } from './krippendorffs-alpha.ts'
import { rankOf, valueScale } from './value-scale.ts'

/** Which coders are set beside each other, by their places in the aligned documents, and on which components. */
export type Scope = Readonly<{ coders: readonly number[]; components: readonly ComponentId[] }>

/** The figures of agreement of some coders on some components. */
export function agreementFigures(documents: readonly AlignedDocument[], scope: Scope): AgreementFigures {
  const cellsOf = documents.map((document) => sharedCells(document, scope))
  const cells = cellsOf.filter((shared) => shared.length > 0)
  const tables = cells.map((shared) => tableOf(shared))
  const point = statisticsOf(tables, null)
  const draws = cells.length > 0 ? drawDocuments(cells.length).map((times) => statisticsOf(tables, times)) : []
  const figure = (of: (statistics: Statistics) => number | null): AgreementFigure => {
    const value = of(point)
    const missing = value !== null ? null : cells.length === 0 ? 'no-shared-values' : 'one-value'
    return { value, missing, ...percentileInterval(value, draws.map(of), cells.length) }
  }
  const all = cells.flat()
  const ordered = all.filter((values) => ranksOf(values).length >= 2).length
  const ordinal = figure(({ alphaOrdinal }) => alphaOrdinal)
  const figures = {
    documents: cells.length,
    n: all.length,
    ordered,
    agreement: figure(({ agreement }) => agreement),
    kappa: scope.coders.length === 2 ? figure(({ kappa }) => kappa) : null,
    alphaNominal: figure(({ alphaNominal }) => alphaNominal),
    alphaOrdinal:
      ordinal.missing !== null && ordered === 0 ? { ...ordinal, missing: 'no-shared-values' as const } : ordinal,
    prevalence: prevalenceOf(all, scope.coders.length),
  }
  return { ...figures, warnings: warningsOf(figures) }
}

/** One value for each coder of a scope, null where a coder gave none; at least two have one. */
type Cell = readonly (PrintedValue | null)[]

function sharedCells({ values }: AlignedDocument, { coders, components }: Scope): readonly Cell[] {
  return components
    .map((id) => coders.map((coder) => values.get(id)?.[coder]?.value ?? null))
    .filter((cell) => given(cell).length >= 2)
}

/** Counts of one document that differ from zero, in one row: contingency, coincidences, coincidences of ranks. */
type Table = Readonly<{ places: Uint16Array; counts: Float64Array }>

const values = printedValues.length
const ranks = valueScale.length
const starts = { contingency: 0, nominal: values ** 2, ordinal: 2 * values ** 2, end: 2 * values ** 2 + ranks ** 2 }
const placeOf = new Map(printedValues.map((value, index) => [value, index]))

function tableOf(cells: readonly Cell[]): Table {
  const row = new Float64Array(starts.end)
  const [nominal, ordinal] = [row.subarray(starts.nominal, starts.ordinal), row.subarray(starts.ordinal)]
  for (const cell of cells) {
    const places = given(cell).map((value) => placeOf.get(value) ?? 0)
    addCoincidences(nominal, values, places)
    addCoincidences(ordinal, ranks, ranksOf(cell))
    if (cell.length !== 2) continue
    const place = (places[0] ?? 0) * values + (places[1] ?? 0)
    row[place] = (row[place] ?? 0) + 1
  }
  const filled = [...row.keys()].filter((place) => row[place] !== 0)
  return { places: Uint16Array.from(filled), counts: Float64Array.from(filled, (place) => row[place] ?? 0) }
}

type Statistics = Readonly<Record<'agreement' | 'kappa' | 'alphaNominal' | 'alphaOrdinal', number | null>>

/** The figures over all documents, each as often as the draw has it; once where there is no draw. */
function statisticsOf(tables: readonly Table[], times: Uint16Array | null): Statistics {
  const sum = new Float64Array(starts.end)
  for (const [document, { places, counts }] of tables.entries()) {
    const weight = times ? (times[document] ?? 0) : 1
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0
      sum[place] = (sum[place] ?? 0) + weight * (counts[index] ?? 0)
    }
  }
  const nominal = { size: values, counts: sum.subarray(starts.nominal, starts.ordinal) }
  const { diagonal, total } = marginsOf(nominal)
  return {
    agreement: total === 0 ? null : diagonal / total,
    kappa: kappaOf({ size: values, counts: sum.subarray(starts.contingency, starts.nominal) }),
    alphaNominal: alphaOf(nominal, 'nominal'),
    alphaOrdinal: alphaOf({ size: ranks, counts: sum.subarray(starts.ordinal) }, 'ordinal'),
  }
}

function given(cell: Cell): readonly PrintedValue[] {
  return cell.filter((value) => value !== null)
}

function ranksOf(cell: Cell): readonly number[] {
  return given(cell)
    .map(rankOf)
    .filter((rank) => rank !== null)
}

/** How often each coder gave each value, among the values that the figures rest on. */
function prevalenceOf(cells: readonly Cell[], coders: number): AgreementFigures['prevalence'] {
  return printedValues.flatMap((value) => {
    const counts = Array.from({ length: coders }, (_, coder) => cells.filter((cell) => cell[coder] === value).length)
    return counts.some((count) => count > 0) ? [{ value, counts }] : []
  })
}

/** Figures on fewer documents are told to be unsure. */
const fewDocuments = 10
/** High agreement with a low figure beyond chance comes from one-sided values (Feinstein and Cicchetti 1990). */
const oneSided = { leastAgreement: 0.8, mostBeyondChance: 0.6 }
/** Intervals of alpha wider than this leave open whether the agreement is good or poor. */
const wideInterval = 0.3

function warningsOf(figures: Omit<AgreementFigures, 'warnings'>): AgreementWarning[] {
  const { documents, n, agreement, kappa, alphaNominal, prevalence } = figures
  const beyondChance = [kappa?.value ?? null, alphaNominal.value].filter((value) => value !== null)
  const { interval } = alphaNominal
  return [
    ...(n > 0 && documents < fewDocuments ? ['few-documents' as const] : []),
    ...((agreement.value ?? 0) >= oneSided.leastAgreement &&
    beyondChance.some((value) => value < oneSided.mostBeyondChance)
      ? ['one-sided' as const]
      : []),
    ...(interval && interval.high - interval.low > wideInterval ? ['wide-interval' as const] : []),
    ...(prevalence.some(({ value }) => value === 'n. b.') ? ['not-read' as const] : []),
  ]
}
