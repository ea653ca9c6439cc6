import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyseInProcesses } from '../../src/batch/analyse-in-processes.ts'
import { readKnowledge } from '../../src/io/read-knowledge.ts'
import type { Issue } from '../../src/model/issue.ts'
import { mutate, randomNumbers } from './mutate.ts'

export type FuzzOptions = Readonly<{
  /** Damaged copies of each file. */
  copies: number
  seed: number
  /** Seconds after which a copy is taken for endless. */
  timeLimit?: number
  onProgress?: (done: number, total: number) => void
}>

/** A damaged copy that ended in neither a result nor an issue of the document, with its bytes. */
export type FuzzFailure = Readonly<{ name: string; code: Issue['code']; facts: Issue['facts']; bytes: Uint8Array }>

const entry = fileURLToPath(new URL('./checked-process.ts', import.meta.url))
const atATime = 200

/** What a person's file may never lead to, however damaged it is. */
const failures: ReadonlySet<string> = new Set([
  'internal-error',
  'process-crashed',
  'parse-timeout',
  'memory-exceeded',
] satisfies readonly Issue['code'][])

/** Analyses damaged copies of files and returns those that fail. The same seed gives the same copies. */
export async function runMutations(
  paths: readonly string[],
  { copies, seed, timeLimit = 30, onProgress = () => {} }: FuzzOptions,
): Promise<readonly FuzzFailure[]> {
  const knowledge = readKnowledge()
  const folder = mkdtempSync(join(tmpdir(), 'konzeptspiegel-fuzz-'))
  const cases = paths.flatMap((path, file) =>
    Array.from({ length: copies }, (_, copy) => ({ path, file, number: seed + file * copies + copy })),
  )
  const failed: FuzzFailure[] = []
  try {
    for (let start = 0; start < cases.length; start += atATime) {
      const bundles = cases.slice(start, start + atATime).map(({ path, file, number }) => {
        const copy = join(folder, `${file}-${number}${extname(path)}`)
        writeFileSync(copy, mutate(readFileSync(path), randomNumbers(number)))
        return { id: `${path}#${number}`, files: [{ path: copy }], explicit: false }
      })
      const results = await analyseInProcesses(bundles, { knowledge, entry, timeLimit })
      for (const { id, files, issues } of results) {
        const fault = issues.find(({ code }) => failures.has(code))
        const path = files[0]?.path ?? ''
        if (fault) failed.push({ name: id, code: fault.code, facts: fault.facts, bytes: readFileSync(path) })
      }
      for (const { files } of bundles) for (const { path } of files) rmSync(path)
      onProgress(Math.min(cases.length, start + atATime), cases.length)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return failed
}
