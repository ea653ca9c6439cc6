/** Shows what a value rests on beside the table it stands in: the frame gets a copy of the details that the link leads to. */
export const connectDialog = (dialog: HTMLDialogElement): void => {
  const title = dialog.querySelector('h2')
  const body = dialog.querySelector('.kern-dialog__body')
  const place = dialog.querySelector<HTMLAnchorElement>('[data-place]')
  if (!title || !body || !place) return
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('table.values td a') : null
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
  // The frame fills the dialog, so that a click on the dialog itself is one beside it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
}

/** Gives each quotation of an element a button that copies it with its place. */
export const addCopyButtons = (element: Element, { dataset }: HTMLElement): void => {
  for (const caption of element.querySelectorAll('figure > blockquote + figcaption')) {
    if (caption.querySelector('button')) continue
    const citation = `„${caption.previousElementSibling?.textContent?.trim()}“ (${caption.textContent?.trim()})`
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = dataset.copy ?? ''
    const said = document.createElement('span')
    said.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      await copyText(citation)
      said.textContent = ` ${dataset.copied ?? ''}`
      setTimeout(() => said.replaceChildren(), 3000)
    })
    caption.append(' ', button, said)
  }
}

/** The municipality and what is valued, as the details are headed. */
const titleOf = (target: Element): readonly Node[] => {
  const name = target.closest('article')?.querySelector('h3')?.textContent ?? ''
  const summary = target.closest('details')?.querySelector('summary')
  return [document.createTextNode(`${name}: `), ...(summary ? [...summary.cloneNode(true).childNodes] : [])]
}

/** Without names, each of which may stand only once on the page. */
const copyOf = (target: Element): Element => {
  const copy = target.cloneNode(true) as Element
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id')
  // Headings stand below that of the frame here.
  for (const heading of copy.querySelectorAll('h5')) {
    const lifted = document.createElement('h3')
    lifted.append(...heading.childNodes)
    heading.replaceWith(lifted)
  }
  return copy
}

const copyText = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    // Browsers that keep the clipboard from pages on disk still copy what is selected.
    const field = document.createElement('textarea')
    field.value = text
    const parent = document.querySelector('dialog[open]') ?? document.body
    parent.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
