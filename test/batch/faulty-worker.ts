import * as worker from '../../src/batch/analysis-worker.ts'
import type { BundleResult } from '../../src/model/result.ts'
import type { Bundle } from '../../src/pipeline.ts'

export const prepareWorker = worker.prepareWorker

/** Does what the real worker does, but for bundles whose ids ask for something else. */
export async function analyseInWorker(bundle: Bundle): Promise<readonly BundleResult[]> {
  switch (bundle.id) {
    case 'spin':
      for (;;);
    case 'backtrack':
      // Tries some 2^50 ways before it fails.
      ;/^(a|a)+$/.test(`${'a'.repeat(50)}!`)
      break
    case 'exit':
      process.exit(3)
      break
    case 'throw-later':
      setTimeout(() => {
        throw new Error('kaputt')
      })
      await new Promise(() => {})
      break
  }
  return worker.analyseInWorker(bundle)
}
