/** The script of report.html, made of src/report/html/page-script. Written by "node scripts/report-assets.ts"; do not edit. */
export const pageScript = `(() => {
'use strict'
const collator = new Intl.Collator('de', { numeric: true, sensitivity: 'base' })
const cellText = (cell                     )         =>
  (cell?.querySelector('a, strong') ?? cell)?.textContent?.replace(/\\s+/g, ' ').trim() ?? ''
const tones = ['yes', 'part', 'no', 'unread', 'none']
const compareCells = (a                     , b                     )         =>
  toneRank(a) - toneRank(b) || collator.compare(cellText(a), cellText(b))
const toneRank = (cell                     )         => {
  const rank = tones.findIndex((tone) => cell?.classList.contains(tone))
  return rank < 0 ? tones.length : rank
}
const makeSortable = (table                  , sort                        )               => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])]
  let order        = null
  const show = ()       => {
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
const announce = (form                 , shown        , all        )       => {
  const output = form.querySelector('output')
  const number = new Intl.NumberFormat(document.documentElement.lang)
  if (!output) return
  const { text = '', none = '' } = output.dataset
  const counted = text.replace('{n}', number.format(shown)).replace('{of}', number.format(all))
  output.value = shown === 0 && all > 0 ? \`\${counted}. \${none}\` : counted
}
const fieldValue = (form                 , name        )         => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : ''
}
const isTicked = (form                 , name        )          => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement && field.checked
}
const pageLength = 50
const connectRegister = (form                 , table                  )       => {
  const body = table.tBodies[0]
  const view = document.getElementById('register-view')
  const more = document.getElementById('register-more')
  if (!body || !view || !more) return
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.dataset.column ?? '')
  const entries = registerEntries()
  let wanted                   = entries
  let order        = null
  const showMore = ()       => {
    const shown = body.rows.length
    body.append(...wanted.slice(shown, shown + pageLength).map((entry) => registerRow(entry, columns)))
    more.hidden = body.rows.length >= wanted.length
  }
  const show = ()       => {
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
    body.rows[first]?.querySelector             ('a')?.focus()
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
const registerEntries = ()                   =>
  [...document.querySelectorAll                  ('table.measures')].flatMap((table) => {
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
      text: \`\${name} \${row.textContent}\`.toLocaleLowerCase('de'),
    }))
  })
const isWantedMeasure = (entry       , form                 )          => {
  const words = fieldValue(form, 'q').trim().toLocaleLowerCase('de').split(/\\s+/)
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
const byOrder = (column        , descending         ) => {
  return (a       , b       )         => {
    const [left, right] = [sortText(a, column), sortText(b, column)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    return collator.compare(left, right) * (descending ? -1 : 1)
  }
}
const horizonOrder = ['kurzfristig', 'mittelfristig', 'langfristig', 'laufend']
const sortText = ({ row, name, cells }       , column        )         => {
  const { start, end, horizon, rank } = row.dataset
  if (column === 'municipality') return name
  const text = ownText(cells.get(column))
  if (column === 'period')
    return start ?? end ?? (horizon ? \`9999 \${horizonOrder.indexOf(horizon)}\` : text && \`9999 9 \${text}\`)
  if (column === 'priority') return rank ?? (text && \`9999 \${text}\`)
  return text
}
const ownText = (cell                                  )         => {
  const text = cell?.firstChild?.textContent?.trim() ?? ''
  return text === '–' ? '' : text
}
const registerRow = (entry       , columns                   )                      => {
  const row = document.createElement('tr')
  for (const column of columns) row.append(registerCell(entry, column))
  return row
}
const registerCell = ({ anchor, name, cells }       , column        )                       => {
  const source = cells.get(column)
  if (source) return source.cloneNode(true)
  const cell = document.createElement('td')
  if (column === 'municipality') {
    const link = document.createElement('a')
    link.href = \`#\${anchor}\`
    link.textContent = name
    cell.append(link)
  } else cell.textContent = '–'
  return cell
}
const connectTable = (form                 , table                  )       => {
  const body = table.tBodies[0]
  if (!body) return
  const rows = [...body.rows]
  const filter = ()       => {
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
const isWanted = (row                     , form                 )          => {
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
const ordered = (rows                                , order       )                                 => {
  if (order === null) return rows
  const { column, descending } = order
  return rows.toSorted((a, b) => compareCells(a.cells[column], b.cells[column]) * (descending ? -1 : 1))
}
const unfoldTarget = ()       => {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
  const details = target?.closest('details')
  if (!target || !details || details.open) return
  details.open = true
  target.scrollIntoView()
}
const unfoldForPaper = ()       => {
  if (CSS.supports('selector(::details-content)')) return
  let unfolded                                = []
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll                    ('details:not(.proof):not(.figures):not([open])')]
    for (const details of unfolded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })
}
const connectDialog = (dialog                   )       => {
  const title = dialog.querySelector('h2')
  const body = dialog.querySelector('.kern-dialog__body')
  const place = dialog.querySelector                   ('[data-place]')
  if (!title || !body || !place) return
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest                   ('table.values td a') : null
    const target = link && document.getElementById(link.hash.slice(1))
    if (!target?.classList.contains('inside')) return
    event.preventDefault()
    title.replaceChildren(...titleOf(target))
    body.replaceChildren(copyOf(target))
    place.hash = target.id
    dialog.showModal()
    body.scrollTop = 0
    addCopyButtons(body, dialog)
  })
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close())
  place.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}
const addCopyButtons = (element         , { dataset }             )       => {
  for (const caption of element.querySelectorAll('figure > blockquote + figcaption')) {
    if (caption.querySelector('button')) continue
    const citation = \`„\${caption.previousElementSibling?.textContent?.trim()}“ (\${caption.textContent?.trim()})\`
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = dataset.copy ?? ''
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      await copyText(citation)
      said.textContent = \` \${dataset.copied ?? ''}\`
      setTimeout(() => said.replaceChildren(), 3000)
    })
    caption.append(' ', button, said)
  }
}
const titleOf = (target         )                  => {
  const name = target.closest('article')?.querySelector('h3')?.textContent ?? ''
  const summary = target.closest('details')?.querySelector('summary')
  return [document.createTextNode(\`\${name}: \`), ...(summary ? [...summary.cloneNode(true).childNodes] : [])]
}
const copyOf = (target         )          => {
  const copy = target.cloneNode(true)
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  for (const heading of copy.querySelectorAll('h5')) {
    const lifted = document.createElement('h3')
    lifted.append(...heading.childNodes)
    heading.replaceWith(lifted)
  }
  return copy
}
const copyText = async (text        )                => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    const parent = document.querySelector('dialog[open]') ?? document.body
    parent.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
for (const form of document.querySelectorAll                 ('form.controls')) {
  const table = document.getElementById(form.dataset.for ?? '')
  if (!(table instanceof HTMLTableElement)) continue
  if (table.id === 'register') connectRegister(form, table)
  else connectTable(form, table)
}
const dialog = document.getElementById('unfolded')
if (dialog instanceof HTMLDialogElement) {
  connectDialog(dialog)
  const unfold = ({ target }       )       => {
    if (target instanceof HTMLDetailsElement && target.open) addCopyButtons(target, dialog)
  }
  document.addEventListener('toggle', unfold, true)
}
addEventListener('hashchange', unfoldTarget)
unfoldTarget()
unfoldForPaper()
})()
`
