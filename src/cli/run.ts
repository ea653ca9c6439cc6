import { CommanderError } from 'commander'
import { KnowledgeError } from '../io/read-knowledge.ts'
import { ResultsFileError } from '../io/read-results.ts'
import { WriteError } from '../io/write-reports.ts'
import { printable } from './printable.ts'
import { createProgram } from './program.ts'
import { germanUsageError, UsageError } from './usage-error.ts'

/** Runs a command line and returns the exit code: 0 done, 1 done with issues, 2 failed. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0
  const program = createProgram((code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    process.stderr.write(`${printable(sentenceFor(error))}\n`)
    return 2
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof CommanderError) return germanUsageError(error)
  if (errorsInWords.some((kind) => error instanceof kind)) return (error as Error).message
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Im Programm ist ein Fehler aufgetreten. Bitte melden Sie ihn mit diesem Text:\n${reason}`
}

/** Errors whose message is already a sentence for the user. */
const errorsInWords = [UsageError, KnowledgeError, WriteError, ResultsFileError] as const
