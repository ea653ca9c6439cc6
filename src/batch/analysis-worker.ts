import { workerData } from 'node:worker_threads'
import type { Knowledge } from '../model/knowledge.ts'
import type { BundleResult } from '../model/result.ts'
import type { Bundle } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'
import { inProcess } from './in-process.ts'

const knowledge: Knowledge = workerData
let runner: RunBundle | null = null

/** Compiles the knowledge of this thread; returns what is wrong with it, or null. */
export function prepareWorker(): string | null {
  try {
    runner ??= inProcess(knowledge)
    return null
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

/** Analyses one bundle in this thread. */
export async function analyseInWorker(bundle: Bundle): Promise<readonly BundleResult[]> {
  runner ??= inProcess(knowledge)
  return runner(bundle, new AbortController().signal)
}
