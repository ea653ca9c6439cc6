import type { Evidence } from '../model/evidence.ts'
import type { BundleResult } from '../model/result.ts'
import type { Messages } from './messages/messages.ts'
import { pageOf } from './page-of.ts'

/** Makes text of a document harmless in running Markdown and in a table cell: no markup, no HTML, no links, one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/([:/])(?=\/)/g, '$1&#8203;')
    .replace(/@/g, '&#64;')
    .trim()
    .replace(/^(#+|[+-])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
}

/** A table with its head; all cells are escaped. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A quotation with its page, or its section where there are no pages. */
export function quotation(item: Evidence, bundle: BundleResult, messages: Messages): string {
  const place = pageOf(item, bundle, messages) ?? item.section
  return `„${escapeMarkdown(item.quote)}“${place === '' ? '' : ` (${escapeMarkdown(place)})`}`
}
