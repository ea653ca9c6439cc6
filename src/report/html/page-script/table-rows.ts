/** Orders texts as Germans do, numbers in them by their size. */
export const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' })

/** What a cell says, without the words that only mark it. */
export const cellText = (cell: Element | undefined): string =>
  (cell?.querySelector('a, strong') ?? cell)?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

const tones = ['yes', 'part', 'no', 'unread', 'none']

/** What cells are ordered by: first their colour from "there" to "not there", then their words. */
export const compareCells = (a: Element | undefined, b: Element | undefined): number =>
  toneRank(a) - toneRank(b) || collator.compare(cellText(a), cellText(b))

const toneRank = (cell: Element | undefined): number => {
  const rank = tones.findIndex((tone) => cell?.classList.contains(tone))
  return rank < 0 ? tones.length : rank
}

/** How a person wants rows to be ordered; null stands for the order of the report. */
export type Order = Readonly<{ column: number; descending: boolean }> | null

/**
 * Makes the heads of a table buttons that order it: upwards, downwards, as in the report. Tells the order wanted; which head
 * it is by is said to screen readers.
 */
export const makeSortable = (table: HTMLTableElement, sort: (order: Order) => void): (() => void) => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  let order: Order = null
  const show = (): void => {
    for (const [column, head] of heads.entries()) {
      if (order?.column === column) head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    sort(order)
  }
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'sort'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      if (order?.column !== column) order = { column, descending: false }
      else order = order.descending ? null : { column, descending: true }
      show()
    })
  }
  return () => {
    order = null
    show()
  }
}

/** Writes how many of how many are shown, and what to do where nothing is; the element announces it. */
export const announce = (form: HTMLFormElement, shown: number, all: number): void => {
  const output = form.querySelector('output')
  const number = new Intl.NumberFormat(document.documentElement.lang)
  if (!output) return
  const { text = '', none = '' } = output.dataset
  const counted = text.replace('{n}', number.format(shown)).replace('{of}', number.format(all))
  output.value = shown === 0 && all > 0 ? `${counted}. ${none}` : counted
}

/** What stands in a control of the form, "" when it has no such control. */
export const fieldValue = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : ''
}

/** Whether a box of the form is ticked. */
export const isTicked = (form: HTMLFormElement, name: string): boolean => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement && field.checked
}
