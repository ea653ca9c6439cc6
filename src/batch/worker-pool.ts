import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { KnowledgeError } from '../io/read-knowledge.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { OcrMode } from '../model/recognition.ts'
import type { RunBundle, Watch } from './analyse-bundles.ts'
import type { PageMessage, WorkerData } from './analysis-worker.ts'

export type WorkerPool = Readonly<{
  /** Analyses a bundle in a thread; when the signal is given, the thread is ended and another one takes its place. */
  run: RunBundle
  close: () => Promise<void>
}>

export type WorkerOptions = Readonly<{
  threads: number
  /** The file that runs in each thread and exports what analysis-worker does. */
  entry?: string
  /** Which pages are read by text recognition. */
  ocr?: OcrMode
}>

type TaskName = keyof typeof import('./analysis-worker.ts')

const tasks = { prepare: 'prepareWorker', analyse: 'analyseInWorker' } satisfies Record<string, TaskName>

/** The worker beside this file, as TypeScript in a checkout and as JavaScript when it is built. */
const analysisWorker = fileURLToPath(new URL(`./analysis-worker${extname(import.meta.url)}`, import.meta.url))

/** Starts threads that hold the knowledge; throws a KnowledgeError that names the entry when a pattern is bad. */
export async function startWorkers(
  knowledge: Knowledge,
  { threads, entry = analysisWorker, ocr = 'off' }: WorkerOptions,
): Promise<WorkerPool> {
  const pool = new Piscina({
    filename: entry,
    workerData: { knowledge, ocr } satisfies WorkerData,
    minThreads: threads,
    maxThreads: threads,
    // Work that a task leaves behind goes on between two tasks, so that it cannot disturb the next one.
    atomics: 'disabled',
  })
  // A thread that fails between two tasks costs no result; the pool replaces it.
  pool.on('error', () => {})
  const watches = new Map<string, Watch>()
  pool.on('message', ({ bundle, pages }: PageMessage) => watches.get(bundle)?.onPage(pages))
  const fault: string | null = await pool.run(undefined, { name: tasks.prepare })
  if (fault !== null) {
    await pool.destroy()
    throw new KnowledgeError(
      `Codebuch oder Kataloge haben Fehler („konzeptspiegel codebook check“ nennt die Zeilen):\n${fault}`,
    )
  }
  return {
    run: async (bundle, watch) => {
      watches.set(bundle.id, watch)
      const transferList = bundle.files.map(({ bytes }) => bytes.buffer as ArrayBuffer)
      try {
        return await pool.run(bundle, { name: tasks.analyse, signal: watch.signal, transferList })
      } finally {
        watches.delete(bundle.id)
      }
    },
    close: () => pool.destroy(),
  }
}
