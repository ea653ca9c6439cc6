import type { Messages } from '../messages/messages.ts'
import type { Html } from './template.ts'
import { html } from './template.ts'

/** A choice of a control: what it stands for and what people read. */
export type Choice = Readonly<{ value: string; text: string; lang?: string }>

/** A field to type into. */
export function searchField(name: string, label: string, prefix: string): Html {
  const id = `${prefix}-${name}`
  return html`<div class="kern-form-input"><label class="kern-label" for="${id}">${label}</label><input class="kern-form-input__input" type="search" id="${id}" name="${name}" autocomplete="off"></div>
`
}

/** A list to choose one entry of; the first stands for no choice. Nothing where there is nothing to choose between. */
export function choiceField(
  name: string,
  {
    label,
    none,
    choices,
    prefix,
  }: Readonly<{ label: string; none: string; choices: readonly Choice[]; prefix: string }>,
): Html {
  if (choices.length < 2) return html``
  const id = `${prefix}-${name}`
  return html`<div class="kern-form-input"><label class="kern-label" for="${id}">${label}</label><select class="kern-form-input__input" id="${id}" name="${name}"><option value="">${none}</option>${choices.map(
    ({ value, text, lang }) =>
      lang
        ? html`<option value="${value}" lang="${lang}">${text}</option>`
        : html`<option value="${value}">${text}</option>`,
  )}</select></div>
`
}

/** A box to tick. */
export function tickField(name: string, label: string, prefix: string): Html {
  const id = `${prefix}-${name}`
  return html`<div class="kern-form-check"><input class="kern-form-check__checkbox" type="checkbox" id="${id}" name="${name}"><label class="kern-label" for="${id}">${label}</label></div>
`
}

/** A bar of controls, hidden until the script of the page takes it into use; "shown" is announced after each change, with what to do where nothing is left. */
export function controlBar(
  fields: Html,
  { target, title, shown, messages }: Readonly<{ target: string; title: string; shown: string; messages: Messages }>,
): Html {
  const { controls } = messages.page
  return html`<form class="controls" data-for="${target}" aria-label="${title}" hidden>
${fields}<button class="kern-btn kern-btn--tertiary" type="reset"><span class="kern-label">${controls.reset}</span></button>
<output data-text="${shown}" data-none="${controls.nothing}"></output>
</form>
`
}
