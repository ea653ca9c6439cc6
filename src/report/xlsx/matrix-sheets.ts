import type { Certainty } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import type { SheetId } from '../messages/workbook-texts.ts'
import type { NamedBundle } from '../report-input.ts'
import { matrixBundles, requirementsOf } from '../report-input.ts'
import { valueWords } from '../review-rows.ts'
import { isOutdated, reviewedValue, reviewFor } from '../reviews.ts'
import type { CellOrText, Sheet, SheetCell } from './sheet.ts'
import { fittingHeight } from './sheet.ts'
import { valueNote } from './value-notes.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'
import { thingWord } from './workbook-input.ts'

/** Abbildung 7 lying on its side: one row for each concept, so that it can be filtered and sorted by every component. */
export function matrixSheet(input: WorkbookInput): Sheet | null {
  const { messages, results } = input
  const { counts } = messages.workbook
  const rows = matrixBundles(results).map((named): readonly CellOrText[] => {
    const { components } = named.bundle
    const cells = componentIds.map((id): SheetCell => {
      const component = components[id]
      if (!component) return { value: '–', tone: 'none' }
      const note = valueNote(component, named, { thing: 'component', id }, input)
      return valueCell(
        { named, thing: 'component', id, machine: component.value, certainty: component.certainty },
        note,
        input,
      )
    })
    const standing = input.standing.bundles[named.index]?.components ?? components
    const all = componentIds.flatMap((id) => standing[id] ?? [])
    return [
      ...leadCells(named, input),
      ...cells,
      number(all.filter(({ value }) => value === 'ja').length),
      number(all.filter(({ certainty }) => certainty === 'prüfen').length),
      { value: named.bundle.id, look: 'soft' },
    ]
  })
  const headings = componentIds.map((id) => messages.components[id])
  return matrix(
    'matrix',
    [...leadHeadings(input), ...headings, counts.yes, counts.check, messages.columns.bundle],
    rows,
    14,
  )
}

/** The requirements beside each other, one row for each concept. */
export function requirementMatrixSheet(input: WorkbookInput): Sheet | null {
  const { messages, results, catalogue } = input
  const rows = matrixBundles(results).map((named): readonly CellOrText[] => {
    const has = new Set(requirementsOf(named.bundle, catalogue).map(({ id }) => id))
    const cells = catalogue.requirements.map(({ id }): SheetCell => {
      const result = named.bundle.requirements[id]
      if (!result || !has.has(id)) return { value: '–', tone: 'none' }
      const note = valueNote(result, named, { thing: 'requirement', id }, input)
      return valueCell({ named, thing: 'requirement', id, machine: result.status, certainty: 'sicher' }, note, input)
    })
    return [...leadCells(named, input), ...cells, { value: named.bundle.id, look: 'soft' }]
  })
  const headings = catalogue.requirements.map(
    ({ title, legalBasis, force }) => `${title}\n${legalBasis}, ${messages.forces[force]}`,
  )
  return matrix('requirement-matrix', [...leadHeadings(input), ...headings, messages.columns.bundle], rows, 16)
}

type MatrixValue = Readonly<{
  named: NamedBundle
  thing: 'component' | 'requirement'
  id: string
  machine: string
  certainty: Certainty
}>

/** A value with its colour, its note and the way to its evidence; a reviewed one shows what the machine said beside it. */
export function valueCell(value: MatrixValue, note: string, input: WorkbookInput): SheetCell {
  const { named, thing, id, machine, certainty } = value
  const { messages, places, results } = input
  const review = reviewFor(results, { bundle: named.bundle.id, thing, id })
  const words = (text: string): string => valueWords(thing, text, messages)
  const standing = (review && reviewedValue(review)) ?? machine
  const isSettled = review !== null && review.decision !== 'commented'
  const toCheck = isSettled ? isOutdated(review, results) : certainty === 'prüfen'
  const shown = shownValue(review?.decision ?? null, words(machine), words(standing), input)
  return {
    value: toCheck ? `${shown} (${messages.check})` : shown,
    tone: valueTone(standing),
    note,
    link: places.evidence(named.bundle.id, thingWord(thing, input), id),
  }
}

function shownValue(decision: string | null, machine: string, standing: string, { messages }: WorkbookInput): string {
  const { review } = messages
  if (decision === 'commented') return review.commented(machine)
  if (decision === 'accepted' && machine === standing) return review.accepted(machine)
  return decision === null ? machine : review.changed(machine, standing)
}

function leadHeadings({ messages }: WorkbookInput): readonly string[] {
  return [messages.columns.municipality, messages.profile.municipalityType, messages.profile.year]
}

function leadCells({ name, bundle }: NamedBundle, { places }: WorkbookInput): readonly CellOrText[] {
  const year = bundle.profile.year.value ?? ''
  return [
    { value: name, link: places.profile(bundle.id) },
    bundle.profile.municipalityType.value ?? '',
    /^\d{4}$/.test(year) ? number(Number(year)) : { value: year, look: 'centre' },
  ]
}

function number(value: number): SheetCell {
  return { value, look: 'centre' }
}

function matrix(
  id: SheetId,
  headings: readonly string[],
  rows: readonly (readonly CellOrText[])[],
  valueWidth: number,
): Sheet | null {
  if (rows.length === 0) return null
  const widths = headings.map((_, column) => {
    if (column < leadWidths.length) return leadWidths[column] ?? 10
    return column === headings.length - 1 ? 24 : valueWidth
  })
  const all = [headings.map((value): SheetCell => ({ value, look: 'heading' })), ...rows]
  const heights = new Map(all.map((row, index) => [index, Math.max(20, fittingHeight(row, widths))]))
  return { id, rows: all, headRows: 1, headColumns: 1, filter: true, widths, heights }
}

const leadWidths = [26, 15, 8]
