import type { Codebook } from '../../model/codebook.ts'
import { type ShortCodebookColumn, shortCodebookColumns } from '../messages/coding-sheet-texts.ts'
import type { Sheet, SheetCell } from '../xlsx/sheet.ts'
import { allowedValues, type CodingSheetInput, forAllComponents } from './coding-sheet.ts'

/** Aspects of a component that an example is shown of. */
const examplesShown = 5

/** The codebook as a coder needs it: how to work, then each component with definition, values and examples. */
export function shortCodebookSheet(input: CodingSheetInput): Sheet {
  const { codebook, messages } = input
  const { codebookTitle, codebookColumns, steps, forAll } = messages.codingSheet
  const always = forAllComponents.map((value) => `${value}: ${messages.values[value]}`).join('\n')
  const rows: readonly (readonly SheetCell[])[] = [
    [{ value: codebookTitle(`${codebook.id} ${codebook.version}`), look: 'title' }],
    ...steps.map((step, index): SheetCell[] => [
      { value: '', look: 'soft' },
      { value: `${index + 1}. ${step}`, look: 'soft' },
    ]),
    [],
    shortCodebookColumns.map((column): SheetCell => ({ value: codebookColumns[column], look: 'heading' })),
    ...codebook.components.map((component) => componentRow(component, input)),
    cells({ component: forAll, values: always }),
  ]
  return {
    id: 'codebook',
    rows,
    headRows: 0,
    headColumns: 0,
    filter: false,
    widths: shortCodebookColumns.map((column) => widths[column]),
  }
}

/** Together what fits on A4 landscape. */
const widths: Readonly<Record<ShortCodebookColumn, number>> = {
  component: 20,
  definition: 56,
  values: 48,
  counts: 44,
  countsNot: 44,
  source: 16,
}

function componentRow(
  component: Codebook['components'][number],
  { codebook, messages }: CodingSheetInput,
): readonly SheetCell[] {
  const values = allowedValues(codebook, component.id).flatMap((value) => {
    const meaning = component.values[value]
    return meaning === undefined ? [] : [`${value}: ${meaning}`]
  })
  return cells({
    component: messages.components[component.id],
    definition: component.definition,
    values: values.join('\n'),
    counts: examples(component, 'ok'),
    countsNot: examples(component, 'notOk'),
    source: component.source,
  })
}

/** One sentence for each aspect, with what it speaks for or does not: what counts for one may not count for another. */
function examples({ aspects }: Codebook['components'][number], kind: 'ok' | 'notOk'): string {
  return aspects
    .slice(0, examplesShown)
    .flatMap(({ title, cues }) => {
      const sentence = cues.flatMap((cue) => cue[kind])[0]
      return sentence === undefined ? [] : [`• ${title}: ${sentence}`]
    })
    .join('\n')
}

function cells(texts: Readonly<Partial<Record<ShortCodebookColumn, string>>>): readonly SheetCell[] {
  return shortCodebookColumns.map((column) => ({ value: texts[column] ?? '' }))
}
