import type { Evidence } from '../model/evidence.ts'
import type { BundleResult, Paging } from '../model/result.ts'
import { isolated } from './isolated-text.ts'
import type { Messages } from './messages/messages.ts'

/**
 * The page of a quotation, with the printed number where it differs, and whether only the file says so; null for formats
 * without pages.
 */
export function pageOf(item: Evidence, bundle: BundleResult, { report }: Messages): string | null {
  const { page, pageLabel } = item
  if (page === null) return null
  const remarks = [
    ...(pageLabel !== null && pageLabel !== String(page) ? [report.printedPage(isolated(pageLabel))] : []),
    ...(pagingOf(item, bundle) === 'stored' ? [report.storedPage] : []),
  ]
  return report.page(page) + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '')
}

/** Where the page number of a quotation comes from. */
export function pagingOf({ file, page }: Evidence, bundle: BundleResult): Paging {
  return page === null ? 'none' : (bundle.files.find(({ path }) => path === file)?.paging ?? 'none')
}
