import { connectRegister } from './measure-register.ts'
import { connectTable } from './municipality-tables.ts'
import { unfoldForPaper, unfoldTarget } from './shown-details.ts'
import { addCopyButtons, connectDialog } from './unfolded-cell.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form.controls')) {
  const table = document.getElementById(form.dataset.for ?? '')
  if (!(table instanceof HTMLTableElement)) continue
  if (table.id === 'register') connectRegister(form, table)
  else connectTable(form, table)
}
const dialog = document.getElementById('unfolded')
if (dialog instanceof HTMLDialogElement) {
  connectDialog(dialog)
  const unfold = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) addCopyButtons(target, dialog)
  }
  // The event of details does not rise; it can only be caught on its way down.
  document.addEventListener('toggle', unfold, true)
}
addEventListener('hashchange', unfoldTarget)
unfoldTarget()
unfoldForPaper()
