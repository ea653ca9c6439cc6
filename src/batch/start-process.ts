import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BundleInput } from '../io/find-files.ts'
import type { BundleResult } from '../model/result.ts'
import type { Watch } from './analyse-bundles.ts'
import { AnalysisFailure } from './analysis-failure.ts'
import { forkLimited, killGroup } from './fork-limited.ts'
import type { AnalysisAnswer, AnalysisRequest, AnalysisSetup } from './serve-analysis.ts'

/** A child process that analyses one bundle after the other. */
export type AnalysisProcess = Readonly<{
  /** Tells the knowledge; returns what is wrong with it, or null. */
  setUp: (setup: AnalysisSetup) => Promise<string | null>
  /** Analyses a bundle; throws an AnalysisFailure when the process ends instead. It is ended when the signal is given. */
  analyse: (bundle: BundleInput, watch: Watch) => Promise<readonly BundleResult[]>
  /** Whether it takes another bundle. */
  isUsable: () => boolean
  end: () => void
}>

export type ProcessOptions = Readonly<{
  memoryBytes: number
  /** The file that runs in the process. */
  entry?: string | undefined
}>

/** The entry beside this file, as TypeScript in a checkout and as JavaScript when it is built. */
const analysisProcess = fileURLToPath(new URL(`./analysis-process${extname(import.meta.url)}`, import.meta.url))

/** Characters of standard error that are kept: enough for the reason that Node gives when it runs out of memory. */
const keptWords = 4096

/** Starts a process whose memory has an end. */
export function startProcess({ memoryBytes, entry = analysisProcess }: ProcessOptions): AnalysisProcess {
  const child = forkLimited(entry, memoryBytes)
  let usable = true
  let lastWords = ''
  let watched: Pick<Watch, 'onFile' | 'onPage' | 'onText'> = { onFile: () => {}, onPage: () => {} }
  let onAnswer: (answer: AnalysisAnswer | AnalysisFailure) => void = () => {}
  const end = (): void => {
    usable = false
    killGroup(child)
  }
  child.stderr?.on('data', (data: Buffer) => {
    lastWords = (lastWords + data.toString('latin1')).slice(-keptWords)
  })
  child.on('message', (answer: AnalysisAnswer) => {
    if (answer.type === 'file') return watched.onFile(answer.path)
    if (answer.type === 'pages') return watched.onPage(answer.pages)
    if (answer.type === 'text') return watched.onText?.(answer.text)
    onAnswer(answer)
    if (answer.type === 'failed' || (answer.type === 'done' && answer.spent)) end()
  })
  child.on('exit', () => {
    usable = false
  })
  // Unlike "exit" it comes after the last words.
  child.on('close', (code, signal) => onAnswer(failureOf({ code, signal, lastWords, memoryBytes })))
  child.on('error', (error) => {
    end()
    onAnswer(new AnalysisFailure('internal-error', { message: error.message }))
  })
  const ask = async (request: AnalysisRequest): Promise<AnalysisAnswer> => {
    const answer = await new Promise<AnalysisAnswer | AnalysisFailure>((resolve) => {
      onAnswer = resolve
      // A process that is gone says why with "close".
      child.send(request, () => {})
    })
    if (answer instanceof AnalysisFailure) throw answer
    if (answer.type === 'failed') throw failureOfException(answer.message, memoryBytes)
    return answer
  }
  return {
    setUp: async (setup) => {
      const answer = await ask({ type: 'setup', setup })
      return answer.type === 'ready' ? answer.fault : null
    },
    analyse: async (bundle, watch) => {
      watched = watch
      watch.signal.addEventListener('abort', end, { once: true })
      const answer = await ask({ type: 'analyse', bundle })
      watch.signal.removeEventListener('abort', end)
      return answer.type === 'done' ? answer.results : []
    },
    isUsable: () => usable,
    end,
  }
}

/** The system's limit shows itself as an exception where a program asks for many bytes at once. */
function failureOfException(message: string, memoryBytes: number): AnalysisFailure {
  if (/allocation failed/i.test(message)) return new AnalysisFailure('memory-exceeded', { limit: memoryBytes })
  return new AnalysisFailure('internal-error', { message })
}

type End = Readonly<{ code: number | null; signal: string | null; lastWords: string; memoryBytes: number }>

/** The system ends a process for want of memory by SIGKILL too. */
function failureOf({ code, signal, lastWords, memoryBytes }: End): AnalysisFailure {
  if (signal === 'SIGKILL' || /out of memory/i.test(lastWords)) {
    return new AnalysisFailure('memory-exceeded', { limit: memoryBytes })
  }
  return new AnalysisFailure('process-crashed', { reason: signal ?? `exit code ${code}` })
}
