import type { Codebook } from '../../model/codebook.ts'
import { type ComponentId, type PrintedValue, printedValues } from '../../model/values.ts'
import type { CodingColumn } from '../messages/coding-sheet-texts.ts'
import { codingColumns } from '../messages/coding-sheet-texts.ts'
import type { Messages } from '../messages/messages.ts'
import type { NamedBundle } from '../report-input.ts'
import type { Choice, Sheet, SheetCell } from '../xlsx/sheet.ts'
import { columnName } from '../xlsx/sheet.ts'

export type CodingSheetInput = Readonly<{
  /** The documents to be coded, in the order of the rows. */
  documents: readonly NamedBundle[]
  codebook: Codebook
  /** Name of the coder; empty where the person is to fill it in. */
  coder: string
  messages: Messages
}>

/** Digits of a checksum that tell files apart for people. */
const shownHash = 12

/**
 * The sheet that a person fills in: each document with each component, its definition and allowed values, and empty cells for
 * value, page, quotation and note. Nothing of what the machine found is in it.
 */
export function codingSheet(input: CodingSheetInput): Sheet {
  const { documents, codebook, messages } = input
  const { columns } = messages.codingSheet
  const cells = documents.flatMap((document) => codebook.components.map((component) => ({ document, component })))
  const head = codingColumns.map((column): SheetCell => ({ value: columns[column], look: 'heading' }))
  const rows = cells.map((cell, index) => codingColumns.map((column) => codingCell(column, { ...cell, index }, input)))
  return {
    id: 'coding',
    rows: [head, ...rows],
    headRows: 1,
    headColumns: 3,
    filter: true,
    widths: codingColumns.map((column) => widths[column]),
    choices: codebook.components.map((component, place) =>
      valueChoice(
        allowedValues(codebook, component.id),
        documents.map((_, index) => index * codebook.components.length + place + 2),
        messages,
      ),
    ),
  }
}

/** The values that the codebook knows for a component, and the two that may stand anywhere. */
export function allowedValues(codebook: Codebook, id: ComponentId): readonly PrintedValue[] {
  const known = codebook.components.find((component) => component.id === id)?.values ?? {}
  return printedValues.filter(
    (value) => known[value] !== undefined || forAllComponents.some((always) => always === value),
  )
}

/** Could not be read; no concept. */
export const forAllComponents = ['n. b.', '–'] as const

/** Together what fits on A4 landscape. */
const widths: Readonly<Record<CodingColumn, number>> = {
  number: 5,
  document: 16,
  municipality: 16,
  file: 16,
  hash: 14,
  component: 20,
  definition: 36,
  allowed: 16,
  value: 11,
  page: 7,
  quote: 36,
  note: 24,
  coder: 13,
}

type CodingRow = Readonly<{ document: NamedBundle; component: Codebook['components'][number]; index: number }>

function codingCell(
  column: CodingColumn,
  { document: { name, bundle }, component, index }: CodingRow,
  { codebook, coder, messages }: CodingSheetInput,
): SheetCell {
  switch (column) {
    case 'number':
      return { value: index + 1 }
    case 'document':
      return { value: bundle.id }
    case 'municipality':
      return { value: bundle.profile.municipality.value === null ? '' : name }
    case 'file':
      return { value: bundle.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join('; ') }
    case 'hash':
      return { value: bundle.files.map(({ sha256 }) => sha256.slice(0, shownHash)).join('; ') }
    case 'component':
      return { value: messages.components[component.id] }
    case 'definition':
      return { value: component.definition }
    case 'allowed':
      return { value: allowedValues(codebook, component.id).join(', ') }
    case 'coder':
      return { value: coder, look: 'entry' }
    default:
      return { value: null, look: 'entry' }
  }
}

/** The list of values for all rows of one component. */
function valueChoice(
  values: readonly PrintedValue[],
  rows: readonly number[],
  { codingSheet: texts }: Messages,
): Choice {
  const column = columnName(codingColumns.indexOf('value'))
  return {
    range: rows.map((row) => `${column}${row}`).join(' '),
    kind: 'list',
    values,
    formula: null,
    title: texts.columns.value,
    hint: texts.valueHint,
    fault: texts.wrongValue(values.join(', ')),
  }
}
