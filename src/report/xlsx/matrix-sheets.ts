import type { Certainty } from '../../model/values.ts'
import { componentIds } from '../../model/values.ts'
import type { SheetId } from '../messages/workbook-texts.ts'
import type { NamedBundle } from '../report-input.ts'
import { matrixBundles, requirementsOf } from '../report-input.ts'
import { standingValue } from '../standing-value.ts'
import type { CellOrText, Sheet, SheetCell } from './sheet.ts'
import { longestWord } from './sheet.ts'
import { valueNote } from './value-notes.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'
import { thingWord } from './workbook-input.ts'

/** Abbildung 7 lying on its side: one row for each concept, so that it can be filtered and sorted by every component. */
export function matrixSheet(input: WorkbookInput): Sheet | null {
  const { messages, results } = input
  const { counts } = messages.workbook
  const rows = matrixBundles(results).map((named, place): readonly CellOrText[] => {
    const { components } = named.bundle
    const cells = componentIds.map((id): SheetCell => {
      const component = components[id]
      if (!component) return { value: '–', tone: 'none', look: 'middle' }
      const note = valueNote(component, named, { thing: 'component', id }, input)
      return valueCell(
        { named, thing: 'component', id, machine: component.value, certainty: component.certainty },
        note,
        input,
      )
    })
    const standing = input.standing[place]?.bundle.components ?? components
    const all = componentIds.flatMap((id) => standing[id] ?? [])
    return [
      ...leadCells(named, input),
      ...cells,
      number(all.filter(({ value }) => value === 'ja').length),
      number(all.filter(({ certainty }) => certainty === 'prüfen').length),
      { value: named.bundle.id, look: 'soft' },
    ]
  })
  const headings = componentIds.map((id) => messages.workbook.componentHeads[id])
  return matrix(
    'matrix',
    [...leadHeadings(input), ...headings, counts.yes, counts.check, messages.columns.bundle],
    rows,
  )
}

/** The requirements beside each other, one row for each concept. */
export function requirementMatrixSheet(input: WorkbookInput): Sheet | null {
  const { messages, results, catalogue } = input
  const rows = matrixBundles(results).map((named): readonly CellOrText[] => {
    const has = new Set(requirementsOf(named.bundle, catalogue).map(({ id }) => id))
    const cells = catalogue.requirements.map(({ id }): SheetCell => {
      const result = named.bundle.requirements[id]
      if (!result || !has.has(id)) return { value: '–', tone: 'none', look: 'middle' }
      const note = valueNote(result, named, { thing: 'requirement', id }, input)
      return valueCell({ named, thing: 'requirement', id, machine: result.status, certainty: 'sicher' }, note, input)
    })
    return [...leadCells(named, input), ...cells, { value: named.bundle.id, look: 'soft' }]
  })
  const headings = catalogue.requirements.map(
    ({ title, legalBasis, force }) => `${title}\n${legalBasis}, ${messages.forces[force]}`,
  )
  return matrix('requirement-matrix', [...leadHeadings(input), ...headings, messages.columns.bundle], rows)
}

type MatrixValue = Readonly<{
  named: NamedBundle
  thing: 'component' | 'requirement'
  id: string
  machine: string
  certainty: Certainty
}>

/** A value with its colour, its note and the way to its evidence; a reviewed one shows what the machine said beside it. */
function valueCell(
  { named, thing, id, machine, certainty }: MatrixValue,
  note: string,
  input: WorkbookInput,
): SheetCell {
  const { places } = input
  const bundle = named.bundle.id
  const { value, shown } = standingValue({ bundle, thing, id }, machine, certainty, input)
  return {
    ...{ value: shown, tone: valueTone(value), look: 'middle', note },
    link: places.evidence(bundle, thingWord(thing, input), id) ?? places.review(bundle, thing, id),
  }
}

function leadHeadings({ messages }: WorkbookInput): readonly string[] {
  return [messages.columns.municipality, messages.profile.municipalityType, messages.profile.year]
}

function leadCells({ name, bundle }: NamedBundle, { places }: WorkbookInput): readonly CellOrText[] {
  const year = bundle.profile.year.value ?? ''
  return [
    { value: name, link: places.profile(bundle.id), look: 'middle' },
    { value: bundle.profile.municipalityType.value ?? '', look: 'middle' },
    /^\d{4}$/.test(year) ? number(Number(year)) : { value: year, look: 'middle' },
  ]
}

function number(value: number): SheetCell {
  return { value, look: 'middle' }
}

function matrix(id: SheetId, headings: readonly string[], rows: readonly (readonly CellOrText[])[]): Sheet | null {
  if (rows.length === 0) return null
  const last = headings.length - 1
  const widths = headings.map((heading, column) => {
    if (column === last) return 24
    return leadWidths[column] ?? Math.max(16, longestWord(heading) + 3)
  })
  const head = headings.map((value): SheetCell => ({ value, look: 'heading' }))
  return { id, rows: [head, ...rows], headRows: 1, headColumns: 1, filter: true, widths, printedColumns: last }
}

const leadWidths = [28, 19, 9]
