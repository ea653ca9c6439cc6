import { availableParallelism } from 'node:os'
import type { BundleInput } from '../io/find-files.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { OcrMode } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import type { BatchOptions } from './analyse-bundles.ts'
import { analyseBundles } from './analyse-bundles.ts'
import { startWorkers } from './worker-pool.ts'

export type WorkersOptions = Readonly<{
  knowledge: Knowledge
  /** The file that runs in each thread, for tests. */
  entry?: string
  /** Which pages are read by text recognition: none unless it says so. */
  ocr?: OcrMode
}> &
  Pick<BatchOptions, 'jobs' | 'timeLimit' | 'onProgress'>

/**
 * Analyses bundles in threads, one for each core unless `jobs` says otherwise. A bundle that takes too long or brings its
 * thread down costs nothing but its own result. Throws a KnowledgeError when a pattern of the knowledge is bad.
 */
export async function analyseInWorkers(
  bundles: readonly BundleInput[],
  { knowledge, entry, ocr = 'off', jobs = availableParallelism(), ...rest }: WorkersOptions,
): Promise<readonly BundleResult[]> {
  if (bundles.length === 0) return []
  const threads = Math.min(jobs, bundles.length)
  const pool = await startWorkers(knowledge, { threads, ocr, ...(entry === undefined ? {} : { entry }) })
  try {
    return await analyseBundles(bundles, { ...rest, run: pool.run, catalogue: knowledge.catalogue, jobs: threads })
  } finally {
    await pool.close()
  }
}
