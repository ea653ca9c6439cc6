import { announce, cellText, collator, fieldValue, makeSortable, type Order } from './table-rows.ts'

/** A measure as it stands with its municipality, and what it is found and ordered by. */
type Entry = Readonly<{
  row: HTMLTableRowElement
  anchor: string
  name: string
  kind: string
  cells: ReadonlyMap<string, HTMLTableCellElement>
  text: string
}>

/** So many rows are laid out at once. */
const pageLength = 50

/** Fills the register from the tables of the municipalities, and takes its controls into use. */
export const connectRegister = (form: HTMLFormElement, table: HTMLTableElement): void => {
  const body = table.tBodies[0]
  const view = document.getElementById('register-view')
  const more = document.getElementById('register-more')
  if (!body || !view || !more) return
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.dataset.column ?? '')
  const entries = registerEntries()
  let wanted: readonly Entry[] = entries
  let order: Order = null
  const showMore = (): void => {
    const shown = body.rows.length
    body.append(...wanted.slice(shown, shown + pageLength).map((entry) => registerRow(entry, columns)))
    more.hidden = body.rows.length >= wanted.length
  }
  const show = (): void => {
    const found = entries.filter((entry) => isWantedMeasure(entry, form))
    wanted = order === null ? found : found.toSorted(byOrder(columns[order.column] ?? '', order.descending))
    body.replaceChildren()
    showMore()
    document.body.classList.toggle('narrowed', found.length < entries.length)
    announce(form, found.length, entries.length)
  }
  const resetOrder = makeSortable(table, (wantedOrder) => {
    order = wantedOrder
    show()
  })
  more.addEventListener('click', () => {
    const first = body.rows.length
    showMore()
    body.rows[first]?.querySelector<HTMLElement>('a')?.focus()
  })
  let timer = 0
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(show, 120)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(resetOrder))
  show()
  form.hidden = false
  view.hidden = false
  document.getElementById('register-links')?.setAttribute('hidden', '')
}

const registerEntries = (): readonly Entry[] =>
  [...document.querySelectorAll<HTMLTableElement>('table.measures')].flatMap((table) => {
    const article = table.closest('article')
    const anchor = article?.id ?? ''
    const name = article?.querySelector('h3')?.textContent ?? ''
    const kind = article?.dataset.kind ?? ''
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.dataset.column ?? '')
    return [...(table.tBodies[0]?.rows ?? [])].map((row) => ({
      row,
      anchor,
      name,
      kind,
      cells: new Map([...row.cells].map((cell, index) => [columns[index] ?? '', cell])),
      text: `${name} ${row.textContent}`.toLocaleLowerCase('de'),
    }))
  })

const isWantedMeasure = (entry: Entry, form: HTMLFormElement): boolean => {
  const words = fieldValue(form, 'q').trim().toLocaleLowerCase('de').split(/\s+/)
  const municipality = fieldValue(form, 'municipality')
  const kind = fieldValue(form, 'kind')
  const horizon = fieldValue(form, 'horizon')
  const modality = fieldValue(form, 'modality')
  const gap = fieldValue(form, 'gap')
  return (
    words.every((word) => entry.text.includes(word)) &&
    (municipality === '' || entry.anchor === municipality) &&
    (kind === '' || entry.kind === kind) &&
    (horizon === '' || entry.row.dataset.horizon === horizon) &&
    (modality === '' || cellText(entry.cells.get('modality')) === modality) &&
    (gap === '' || cellText(entry.cells.get('warnings')).split('; ').includes(gap))
  )
}

/** Measures that do not state what they are ordered by come last, whichever way. */
const byOrder = (column: string, descending: boolean) => {
  return (a: Entry, b: Entry): number => {
    const [left, right] = [sortText(a, column), sortText(b, column)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return collator.compare(left, right) * (descending ? -1 : 1)
  }
}

const horizonOrder = ['kurzfristig', 'mittelfristig', 'langfristig', 'laufend']

const sortText = ({ row, name, cells }: Entry, column: string): string => {
  const { start, end, horizon, rank } = row.dataset
  if (column === 'municipality') return name
  const text = ownText(cells.get(column))
  if (column === 'period')
    return start ?? end ?? (horizon ? `9999 ${horizonOrder.indexOf(horizon)}` : text && `9999 9 ${text}`)
  if (column === 'priority') return rank ?? (text && `9999 ${text}`)
  return text
}

/** Without what is unfolded below it; a dash stands for nothing. */
const ownText = (cell: HTMLTableCellElement | undefined): string => {
  const text = cell?.firstChild?.textContent?.trim() ?? ''
  return text === '–' ? '' : text
}

const registerRow = (entry: Entry, columns: readonly string[]): HTMLTableRowElement => {
  const row = document.createElement('tr')
  for (const column of columns) row.append(registerCell(entry, column))
  return row
}

const registerCell = ({ anchor, name, cells }: Entry, column: string): HTMLTableCellElement => {
  const source = cells.get(column)
  if (source) return source.cloneNode(true) as HTMLTableCellElement
  const cell = document.createElement('td')
  if (column === 'municipality') {
    const link = document.createElement('a')
    link.href = `#${anchor}`
    link.textContent = name
    cell.append(link)
  } else cell.textContent = '–'
  return cell
}
