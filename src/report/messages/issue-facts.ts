import type { Issue } from '../../model/issue.ts'

/** A fact of an issue as text, or null when the issue does not carry it. */
export function factOf(issue: Issue, name: string): string | null {
  const value = issue.facts[name]
  return value === undefined ? null : String(value)
}

/** A number of bytes among the facts as whole megabytes, or null. */
export function megabytesOf(issue: Issue, name: string): string | null {
  const bytes = issue.facts[name]
  return typeof bytes === 'number' ? String(Math.max(1, Math.round(bytes / 1024 / 1024))) : null
}
