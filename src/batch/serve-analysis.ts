import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BundleInput } from '../io/find-files.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { RecognitionProgress } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import type { SourceText } from '../model/source-text.ts'
import type { RunBundle } from './analyse-bundles.ts'
import type { AnalysisMode } from './in-process.ts'

/** What stays the same for all bundles, told to a process before the first one. */
export type AnalysisSetup = Readonly<{
  knowledge: Knowledge
  mode: AnalysisMode
  /** Whether the texts of the documents are wanted beside the results. */
  texts: boolean
}>

export type AnalysisRequest =
  | Readonly<{ type: 'setup'; setup: AnalysisSetup }>
  | Readonly<{ type: 'analyse'; bundle: BundleInput }>

export type AnalysisAnswer =
  /** Ready for bundles, or what is wrong with the knowledge. */
  | Readonly<{ type: 'ready'; fault: string | null }>
  | Readonly<{ type: 'file'; path: string | null }>
  | Readonly<{ type: 'pages'; pages: RecognitionProgress }>
  | Readonly<{ type: 'text'; text: SourceText }>
  /** `spent`: too much memory is left over from this bundle for another one. */
  | Readonly<{ type: 'done'; results: readonly BundleResult[]; spent: boolean }>
  /** An exception that nobody expected; the process is not to be used any more. */
  | Readonly<{ type: 'failed'; message: string }>

/** Share of the memory limit that may be in use when a bundle comes. */
const restShare = 0.5

/**
 * Answers the requests of the process that started this one, until it lets go or is gone. The first argument of the
 * command line is the memory limit in bytes.
 */
export function serveAnalysis(prepare: (setup: AnalysisSetup) => RunBundle): void {
  const memoryBytes = Number(process.argv[2])
  watchMemory(memoryBytes)
  let run: RunBundle | null = null
  let wantsTexts = false
  const setUp = (setup: AnalysisSetup): string | null => {
    try {
      run = prepare(setup)
      wantsTexts = setup.texts
      return null
    } catch (error) {
      if (error instanceof SyntaxError) return error.message
      throw error
    }
  }
  const analyse = async (bundle: BundleInput): Promise<void> => {
    const onFile = (path: string | null): void => answer({ type: 'file', path })
    const onPage = (pages: RecognitionProgress): void => answer({ type: 'pages', pages })
    const onText = wantsTexts ? (text: SourceText): void => answer({ type: 'text', text }) : undefined
    const results = (await run?.(bundle, { signal: new AbortController().signal, onFile, onPage, onText })) ?? []
    answer({ type: 'done', results, spent: process.memoryUsage.rss() > memoryBytes * restShare })
  }
  process.on('message', (request: AnalysisRequest) => {
    if (request.type === 'analyse') return analyse(request.bundle).catch(fail)
    answer({ type: 'ready', fault: setUp(request.setup) })
  })
  process.on('disconnect', () => process.exit())
  // On damaged files pdf.js leaves promises behind that fail with nobody waiting; what matters fails where it is awaited.
  process.on('unhandledRejection', () => {})
  process.on('uncaughtException', fail)
}

function fail(error: unknown): void {
  answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
}

function answer(message: AnalysisAnswer): void {
  process.send?.(message)
}

/** A thread of its own goes on looking while the main one is busy. */
function watchMemory(bytes: number): void {
  const watch = new URL(`./memory-watch${extname(import.meta.url)}`, import.meta.url)
  new Worker(watch, {
    workerData: { bytes },
    resourceLimits: { codeRangeSizeMb: 4, maxOldGenerationSizeMb: 16 },
  }).unref()
}
