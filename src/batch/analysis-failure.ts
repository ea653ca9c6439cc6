import type { Issue } from '../model/issue.ts'

export type FailureCode = Extract<
  Issue['code'],
  'parse-timeout' | 'memory-exceeded' | 'process-crashed' | 'internal-error'
>

/** Why a bundle was given up. */
export class AnalysisFailure extends Error {
  readonly code: FailureCode
  readonly facts: Issue['facts']

  constructor(code: FailureCode, facts: Issue['facts']) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

/** The issue that tells why the analysis of a file ended with an exception. */
export function failureIssue(error: unknown, file: string): Issue {
  if (error instanceof AnalysisFailure) {
    const { code, facts } = error
    return { code, severity: 'error', stage: code === 'internal-error' ? 'assess' : 'parse', file, page: null, facts }
  }
  return failureIssue(new AnalysisFailure('internal-error', { message: messageOf(error) }), file)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
