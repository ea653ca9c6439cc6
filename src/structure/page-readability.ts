import type { Issue } from '../model/issue.ts'
import type { LayoutPage } from '../model/parsed.ts'

const fewLetters = 20

/** Finds pages whose text cannot be read: scans without a text layer and fonts without usable characters. */
export function judgePages(
  pages: readonly LayoutPage[],
  path: string,
): Readonly<{ readable: readonly boolean[]; issues: readonly Issue[] }> {
  const issues: Issue[] = []
  const issue = (code: Issue['code'], page: number | null, facts: Issue['facts']): void => {
    const severity = page === null ? 'error' : 'warning'
    issues.push({ code, severity, stage: 'structure', file: path, page, facts })
  }
  let withText = 0
  const readable = pages.map((page) => {
    const letters = countLetters(page)
    if (letters > 0 && page.unmapped * 2 > letters) {
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
  return { readable, issues }
}

function countLetters(page: LayoutPage): number {
  let letters = 0
  for (const { text } of page.runs) letters += text.length
  return letters
}
