import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resultsFileName } from './read-results.ts'

/** The SHA-256 of a file as hexadecimal digits; for a folder that of the results in it. Throws when it cannot be read. */
export function fileHash(path: string): string {
  const file = statSync(path).isDirectory() ? join(path, resultsFileName) : path
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
