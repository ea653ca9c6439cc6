import { parentPort, workerData } from 'node:worker_threads'
import type { Knowledge } from '../model/knowledge.ts'
import type { OcrMode, RecognitionProgress } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import type { Bundle } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'
import { inProcess } from './in-process.ts'

const { knowledge, ocr }: WorkerData = workerData
/** What a thread is started with. */
export type WorkerData = Readonly<{ knowledge: Knowledge; ocr: OcrMode }>

let runner: RunBundle | null = null

/** What a thread tells while it works: how many pages of a bundle are recognised. */
export type PageMessage = Readonly<{ bundle: string; pages: RecognitionProgress }>

/** Compiles the knowledge of this thread; returns what is wrong with it, or null. */
export function prepareWorker(): string | null {
  try {
    runner ??= inProcess(knowledge, ocr)
    return null
  } catch (error) {
    if (error instanceof SyntaxError) return error.message
    throw error
  }
}

/** Analyses one bundle in this thread. */
export async function analyseInWorker(bundle: Bundle): Promise<readonly BundleResult[]> {
  runner ??= inProcess(knowledge, ocr)
  const onPage = (pages: RecognitionProgress): void => {
    parentPort?.postMessage({ bundle: bundle.id, pages } satisfies PageMessage)
  }
  return runner(bundle, { signal: new AbortController().signal, onPage })
}
