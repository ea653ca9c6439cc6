import { availableParallelism } from 'node:os'
import type { BundleInput } from '../io/find-files.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { OcrMode } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import type { BatchOptions } from './analyse-bundles.ts'
import { analyseBundles } from './analyse-bundles.ts'
import { startProcesses } from './process-pool.ts'

export type ProcessesOptions = Readonly<{
  knowledge: Knowledge
  /** Memory that the process of a bundle may use, in megabytes. */
  memoryLimit?: number
  /** Which pages are read by text recognition: none unless it says so. */
  ocr?: OcrMode
  /** Code every document as a concept, whatever it looks like. */
  asConcept?: boolean
  /** The file that runs in each process, for tests. */
  entry?: string
}> &
  Pick<BatchOptions, 'jobs' | 'timeLimit' | 'onProgress' | 'onText'>

/** Three times what a plan of 500 pages takes. */
const defaultMemoryLimit = 1536

/**
 * Analyses bundles in processes of their own, one for each core unless `jobs` says otherwise. A bundle that takes too long
 * or too much memory, or brings its process down, costs nothing but its own result. Throws a KnowledgeError when a
 * pattern of the knowledge is bad.
 */
export async function analyseInProcesses(
  bundles: readonly BundleInput[],
  {
    knowledge,
    memoryLimit,
    ocr = 'off',
    asConcept = false,
    entry,
    jobs = availableParallelism(),
    ...rest
  }: ProcessesOptions,
): Promise<readonly BundleResult[]> {
  if (bundles.length === 0) return []
  const processes = Math.min(jobs, bundles.length)
  const memoryBytes = (memoryLimit ?? defaultMemoryLimit) * 1024 * 1024
  const pool = await startProcesses(
    { knowledge, mode: { ocr, asConcept }, texts: rest.onText !== undefined },
    { processes, memoryBytes, entry },
  )
  try {
    return await analyseBundles(bundles, { ...rest, run: pool.run, catalogue: knowledge.catalogue, jobs: processes })
  } finally {
    pool.close()
  }
}
