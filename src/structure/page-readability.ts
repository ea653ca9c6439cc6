import { isGarbled } from '../model/garbled-text.ts'
import type { Issue } from '../model/issue.ts'
import type { LayoutPage } from '../model/parsed.ts'

const fewLetters = 20

/**
 * Finds pages whose text cannot be read: scans without a text layer, and fonts without usable characters, whose text is
 * no text at all (garbled).
 */
export function judgePages(
  pages: readonly LayoutPage[],
  path: string,
): Readonly<{ readable: readonly boolean[]; garbled: ReadonlySet<LayoutPage>; issues: readonly Issue[] }> {
  const garbled = new Set<LayoutPage>()
  const issues: Issue[] = []
  const issue = (code: Issue['code'], page: number | null, facts: Issue['facts']): void => {
    const severity = page === null ? 'error' : 'warning'
    issues.push({ code, severity, stage: 'structure', file: path, page, facts })
  }
  let withText = 0
  const readable = pages.map((page) => {
    const letters = countLetters(page)
    if (isGarbled(page)) {
      garbled.add(page)
      issue('page-unreadable', page.number, { unmapped: page.unmapped, characters: letters })
      return false
    }
    if (letters < fewLetters && page.images) {
      issue('page-without-text', page.number, { characters: letters })
      return false
    }
    if (letters > 0) withText += 1
    return true
  })
  if (pages.length > 0 && withText === 0) issue('document-without-text', null, { pages: pages.length })
  return { readable, garbled, issues }
}

function countLetters(page: LayoutPage): number {
  let letters = 0
  for (const { text } of page.runs) letters += text.length
  return letters
}
