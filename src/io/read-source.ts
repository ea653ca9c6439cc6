import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Issue } from '../model/issue.ts'
import type { SourceFileWithHash } from '../model/parsed.ts'
import { unreadableFile } from './unreadable-file.ts'

/** Files above this size are not read at all. */
const sizeLimit = 200 * 1024 * 1024

/** Reads a file with its hash; a file that cannot be read is an issue. */
export async function readSource(
  path: string,
): Promise<Readonly<{ value: SourceFileWithHash | null; issues: readonly Issue[] }>> {
  try {
    const status = await stat(path)
    if (!status.isFile()) return failed(unreadableFile(path, new NotAFile()))
    if (status.size > sizeLimit) return failed(tooLarge(path, status.size))
    const bytes = new Uint8Array(await readFile(path))
    return { value: { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }, issues: [] }
  } catch (error) {
    return failed(unreadableFile(path, error))
  }
}

/** Devices, pipes and sockets: reading them may never end. */
class NotAFile extends Error {
  readonly code = 'NOT_A_FILE'
}

function tooLarge(path: string, size: number): Issue {
  const facts = { bytes: size, limit: sizeLimit }
  return { code: 'file-too-large', severity: 'error', stage: 'io', file: path, page: null, facts }
}

function failed(issue: Issue): Readonly<{ value: null; issues: readonly Issue[] }> {
  return { value: null, issues: [issue] }
}
