import type { Issue } from '../model/issue.ts'
import { isolated } from './isolated-text.ts'

/** Issues that say the same of several pages of a file, told in one sentence; `pages` is empty for issues of a whole file. */
export type IssueGroup = Readonly<{ issue: Issue; pages: readonly number[] }>

/** Puts issues of the same kind about pages of the same file together, at the place of the first one. */
export function groupedIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = Map.groupBy(issues, (issue) =>
    issue.page === null ? issue : `${issue.code}\n${issue.severity}\n${issue.file}\n${issue.facts.lacking ?? ''}`,
  )
  return [...groups.values()].flatMap((group) => {
    const [issue] = group
    // The name of a file stands in the middle of a sentence.
    return issue
      ? [{ issue: { ...issue, file: isolated(issue.file) }, pages: group.flatMap(({ page }) => page ?? []) }]
      : []
  })
}

/** Page numbers as people write them: "3", "1–4, 7". */
export function pageRanges(pages: readonly number[]): string {
  const all = new Set(pages)
  const sorted = [...all].toSorted((a, b) => a - b)
  const starts = sorted.filter((page) => !all.has(page - 1))
  const ends = sorted.filter((page) => !all.has(page + 1))
  return starts.map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`)).join(', ')
}
