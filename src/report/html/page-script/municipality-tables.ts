import { announce, cellText, compareCells, fieldValue, isTicked, makeSortable, type Order } from './table-rows.ts'

/** Takes the controls of a table of municipalities into use: rows are hidden and ordered, never taken out. */
export const connectTable = (form: HTMLFormElement, table: HTMLTableElement): void => {
  const body = table.tBodies[0]
  if (!body) return
  const rows = [...body.rows]
  const filter = (): void => {
    let shown = 0
    for (const row of rows) {
      row.hidden = !isWanted(row, form)
      if (!row.hidden) shown += 1
    }
    announce(form, shown, rows.length)
  }
  const resetOrder = makeSortable(table, (order) => {
    body.append(...ordered(rows, order))
  })
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => {
    resetOrder()
    setTimeout(filter)
  })
  filter()
  form.hidden = false
}

const isWanted = (row: HTMLTableRowElement, form: HTMLFormElement): boolean => {
  const name = fieldValue(form, 'q').trim().toLocaleLowerCase('de')
  const kind = fieldValue(form, 'kind')
  const value = fieldValue(form, 'value')
  const column = Number(fieldValue(form, 'column'))
  const cells = [...row.cells].slice(1).filter((_, index) => column === 0 || index + 1 === column)
  if (name !== '' && !cellText(row.cells[0]).toLocaleLowerCase('de').includes(name)) return false
  if (kind !== '' && row.dataset.kind !== kind) return false
  const fitting = cells.filter((cell) => value === '' || cellText(cell) === value)
  if (value !== '' && fitting.length === 0) return false
  return !isTicked(form, 'checks') || fitting.some((cell) => cell.querySelector('.check:not(.reviewed)') !== null)
}

const ordered = (rows: readonly HTMLTableRowElement[], order: Order): readonly HTMLTableRowElement[] => {
  if (order === null) return rows
  const { column, descending } = order
  return rows.toSorted((a, b) => compareCells(a.cells[column], b.cells[column]) * (descending ? -1 : 1))
}
