import { printedValues, requirementStatuses } from '../../model/values.ts'
import type { SheetId } from '../messages/workbook-texts.ts'
import { isUnread } from '../report-input.ts'
import { versionsSentence } from '../versions.ts'
import type { CellOrText, Sheet, SheetCell } from './sheet.ts'
import { valueTone } from './value-tone.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** What the workbook is, what the values mean and how to go on; it lists the other sheets with links. */
export function coverSheet(input: WorkbookInput, sheets: readonly SheetId[]): Sheet {
  const { cover, about, sheets: names } = input.messages.workbook
  const rows: readonly (readonly CellOrText[])[] = [
    ...rowsAboveValues(input),
    ...valueRows(input),
    [],
    ...statusRows(input),
    [],
    [heading(cover.sheet), heading(cover.sheets)],
    ...sheets.map((id): readonly CellOrText[] => [
      { value: names[id], link: { sheet: id, row: 0, column: 0 } },
      about[id],
    ]),
  ]
  return { id: 'cover', rows, headRows: 0, headColumns: 0, filter: false, widths }
}

const widths = [26, 110]

/** The ranges of the cover that hold the values a person may choose, as spreadsheets write them. */
export function valueRanges(input: WorkbookInput): Readonly<Record<'component' | 'requirement', string>> {
  const firstValue = rowsAboveValues(input).length + 2
  const firstStatus = firstValue + valueRows(input).length + 1
  const range = (first: number, count: number): string =>
    `'${input.messages.workbook.sheets.cover}'!$A$${first}:$A$${first + count - 1}`
  return {
    component: range(firstValue, printedValues.length),
    requirement: range(firstStatus, requirementStatuses.length),
  }
}

function rowsAboveValues(input: WorkbookInput): readonly (readonly CellOrText[])[] {
  const { report, tables, workbook } = input.messages
  const { cover } = workbook
  return [
    [{ value: `${report.title}: ${tables.matrix}`, look: 'title' }],
    ...paragraphs(input).map(([label, text]): readonly CellOrText[] => [plain(label), plain(text)]),
    [],
    [heading(''), heading(cover.howTo)],
    ...cover.steps.map((step, index): readonly CellOrText[] => [{ value: index + 1, look: 'centre' }, step]),
    [],
  ]
}

function valueRows({ messages }: WorkbookInput): readonly (readonly CellOrText[])[] {
  return [
    [heading(messages.columns.value), heading(messages.workbook.cover.values)],
    ...printedValues.map((value): readonly CellOrText[] => [toned(value, value), messages.values[value]]),
    [{ value: messages.check, look: 'centre' }, messages.workbook.cover.checkMeaning],
  ]
}

function statusRows({ messages }: WorkbookInput): readonly (readonly CellOrText[])[] {
  const { cover } = messages.workbook
  return [
    [heading(messages.columns.status), heading(cover.statuses)],
    ...requirementStatuses.map((status) => [toned(status, messages.statuses[status]), cover.statusMeanings[status]]),
  ]
}

function paragraphs(input: WorkbookInput): readonly (readonly [string, string])[] {
  const { results, messages } = input
  const { cover } = messages.workbook
  const unread = results.bundles.filter(isUnread).length
  const concepts = results.bundles.filter((bundle) => bundle.kind === 'concept' && !isUnread(bundle)).length
  return [
    [cover.labels.about, messages.report.intro],
    [cover.labels.extent, cover.read(concepts, results.bundles.length - concepts - unread, unread)],
    ...(results.reviews.length > 0 ? [[cover.labels.reviewed, cover.reviewed(results.reviews.length)] as const] : []),
    [cover.labels.law, messages.report.requirementsNote],
    [cover.labels.versions, versionsSentence(input)],
  ]
}

/** Text without lines around it. */
function plain(value: string): SheetCell {
  return { value, look: 'plain' }
}

function heading(value: string): SheetCell {
  return { value, look: 'heading' }
}

function toned(value: string, words: string): SheetCell {
  return { value: words, tone: valueTone(value) }
}
