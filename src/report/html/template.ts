import { isolated } from '../isolated-text.ts'

/** A piece of HTML that is safe to print as it stands. */
export type Html = Readonly<{ html: string }>

type Value = Html | string | number | null | false | readonly Value[]

/** Template tag for HTML: everything put in is escaped, in text as well as in quoted attributes, unless it is Html itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = strings[0] ?? ''
  values.forEach((value, index) => {
    text += toText(value) + (strings[index + 1] ?? '')
  })
  return { html: text }
}

/**
 * Escapes text for element content and for quoted attributes; characters that HTML does not allow are dropped, and text that
 * runs from right to left does not move what stands beside it.
 */
export function escapeHtml(text: string): string {
  return isolated(withoutForbidden(text)).replace(special, (character) => entities[character] ?? '')
}

/** Text without the characters that HTML does not allow. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '')
}

function toText(value: Value): string {
  if (value === null || value === false) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeHtml(value)
  return 'html' in value ? value.html : value.map(toText).join('')
}

const special = /[&<>"']/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
