import type { Issue } from '../model/issue.ts'

/** A file or folder that could not be opened, with the reason the system gave. */
export function unreadableFile(path: string, error: unknown): Issue {
  return {
    code: 'file-unreadable',
    severity: 'error',
    stage: 'io',
    file: path,
    page: null,
    facts: { reason: reasonOf(error) },
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
