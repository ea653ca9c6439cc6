import type { Document, Page } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Pages of a document in words: one text for each file, "plan.pdf: 3, 4". */
export function pagesByFile({ files }: Document, pages: readonly Page[]): string[] {
  const byFile = Map.groupBy(pages, ({ file }) => file)
  return [...byFile].map(([file, some]) => `${files[file]?.path ?? ''}: ${some.map(({ number }) => number).join(', ')}`)
}

/**
 * A German sentence that says why a value wants a second look although its rule is sure: evidence stands on pages whose words
 * are doubtful, or, where something was not found, it may stand there unrecognised. Null when nothing speaks against it.
 */
export function doubtAbout(
  document: Document,
  { evidence, complete }: Readonly<{ evidence: readonly Span[]; complete: boolean }>,
): string | null {
  const doubtful = document.pages.filter((page) => page.doubtful)
  if (doubtful.length === 0) return null
  const proving = doubtful.filter(({ start, end }) => evidence.some((span) => span.start < end && start < span.end))
  const sentences = [
    ...(proving.length > 0 ? [`Belege stehen auf schlecht lesbaren Seiten (${named(document, proving)}).`] : []),
    ...(complete ? [] : [`Auf schlecht lesbaren Seiten kann etwas übersehen sein (${named(document, doubtful)}).`]),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}

function named(document: Document, pages: readonly Page[]): string {
  if (document.files.length > 1) return pagesByFile(document, pages).join('; ')
  return `${pages.length === 1 ? 'Seite' : 'Seiten'} ${pages.map(({ number }) => number).join(', ')}`
}
