import { measureColumns } from '../../model/measure.ts'
import { componentIds } from '../../model/values.ts'
import { listSheet } from './list-sheets.ts'
import type { Sheet } from './sheet.ts'
import type { WorkbookInput } from './workbook-input.ts'

/** All quotations; what each speaks for is named in words and leads back to it. */
export function evidenceSheet(input: WorkbookInput): Sheet | null {
  const { messages, places, evidence: table } = input
  if (table.rows.length === 0) return null
  const withWords = {
    ...table,
    headings: table.headings.flatMap((heading, column) =>
      column === idColumn ? [messages.workbook.what, heading] : [heading],
    ),
    rows: table.rows.map((row) =>
      row.flatMap((text, column) => (column === idColumn ? [wordsFor(row[2] ?? '', text, input), text] : [text])),
    ),
  }
  return listSheet(
    withWords,
    {
      id: 'evidence',
      cell: (text, { row, column }) => {
        if (column === idColumn + 1) return { value: text, look: 'soft' }
        if (column !== thingColumn) return null
        return { value: text, link: places.proven(row[0] ?? '', row[2] ?? '', row[idColumn + 1] ?? '') }
      },
    },
    input,
  )
}

/** Places of the kind of thing and of its id in the table of evidence. */
const thingColumn = 2
const idColumn = 3

/** What a quotation speaks for: "Monitoring", "Maßnahme 3: Zeitraum". */
function wordsFor(thing: string, id: string, { messages, catalogue }: WorkbookInput): string {
  const { things } = messages
  switch (thing) {
    case things.component: {
      const component = componentIds.find((known) => known === id)
      return component ? messages.components[component] : id
    }
    case things.requirement:
      return catalogue.requirements.find((requirement) => requirement.id === id)?.title ?? id
    case things.profile:
      return Object.entries(messages.profile).find(([attribute]) => attribute === id)?.[1] ?? id
    case things.measure: {
      const [number = '', attribute] = id.split('/')
      const column = measureColumns.find((name) => name === attribute)
      return messages.workbook.measureNumber(number) + (column ? `: ${messages.measure[column]}` : '')
    }
    default:
      return id
  }
}
