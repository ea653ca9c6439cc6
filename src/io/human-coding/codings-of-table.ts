import type { CodedValue, CollectedCodings } from './collect-values.ts'
import { collectValues } from './collect-values.ts'
import { componentOfName } from './component-of-name.ts'
import type { Rows } from './long-table.ts'
import { isLongHeading, longRows } from './long-table.ts'
import { printedValueOf } from './value-of-text.ts'

/** Rows in front of a table in which its heading is looked for. */
const rowsInFront = 30

/**
 * Reads a coding from a table: a list with one value in each row, or a matrix as Abbildung 7, with the components in rows
 * or in columns. `coder` names the person where the table does not. Null when there is no such table.
 */
export function codingsOfTable(rows: Rows, coder: string): CollectedCodings | null {
  const heading = rows.slice(0, rowsInFront).findIndex(isLongHeading)
  if (heading >= 0) {
    const { entries, sentences } = longRows(rows, heading, coder)
    const collected = collectValues(entries)
    return { value: collected.value, sentences: [...sentences, ...collected.sentences] }
  }
  const entries = matrixValues(rows, coder) ?? matrixValues(transposed(rows), coder)
  return entries ? collectValues(entries) : null
}

/** Values of a matrix with the components in the rows; null when there are none. */
function matrixValues(rows: Rows, coder: string): readonly CodedValue[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (let column = 0; column < Math.min(width, rowsInFront); column += 1) {
    const lines = rows.flatMap((row, index) => {
      const component = componentOfName(row[column] ?? '')
      return component ? [{ component, row, index }] : []
    })
    const first = lines[0]
    if (lines.length < 2 || !first) continue
    const heading = rows.slice(0, first.index).findLast((row) => row.slice(column + 1).some((cell) => cell !== ''))
    if (!heading) continue
    return heading.flatMap((unit, at) => {
      if (at <= column || unit === '') return []
      return lines.flatMap(({ component, row }) => {
        const text = row[at] ?? ''
        const value = printedValueOf(text) ?? text
        return value === '' ? [] : [{ coder, unit, component, value, quotes: [], note: '' }]
      })
    })
  }
  return null
}

function transposed(rows: Rows): Rows {
  const width = Math.min(500, Math.max(0, ...rows.map((row) => row.length)))
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}
