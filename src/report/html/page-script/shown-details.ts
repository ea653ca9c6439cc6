/** Unfolds what a link leads to, in browsers that do not do so themselves. */
export const unfoldTarget = (): void => {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
  const details = target?.closest('details')
  if (!target || !details || details.open) return
  details.open = true
  target.scrollIntoView()
}

/** Unfolds for paper what the style sheet unfolds in newer browsers, and folds it again. */
export const unfoldForPaper = (): void => {
  if (CSS.supports('selector(::details-content)')) return
  let unfolded: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not(.proof):not(.figures):not([open])')]
    for (const details of unfolded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })
}
