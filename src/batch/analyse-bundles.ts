import type { BundleInput } from '../io/find-files.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Issue } from '../model/issue.ts'
import type { RecognitionProgress } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import { bundleResultSchema } from '../model/result.ts'
import type { SourceText } from '../model/source-text.ts'
import { AnalysisFailure, failureIssue } from './analysis-failure.ts'
import { unreadBundle } from './unread-bundle.ts'

/** Reads and analyses one bundle, in this process or in another one. */
export type RunBundle = (bundle: BundleInput, watch: Watch) => Promise<readonly BundleResult[]>

export type Watch = Readonly<{
  /** Tells that the result is not waited for any longer. */
  signal: AbortSignal
  /** Is told the file that work turns to, or null when it turns to all of them together. */
  onFile: (path: string | null) => void
  /** Is told how far text recognition is, with each of its answers. */
  onPage: (pages: RecognitionProgress) => void
  /** Is told the text of each document that was read, where the texts were asked for. */
  onText?: ((text: SourceText) => void) | undefined
}>

export type Progress = Readonly<{
  done: number
  total: number
  bundle: string
  state: 'started' | 'reading' | 'finished'
  /** How many pages are read by text recognition, while that goes on. */
  pages?: RecognitionProgress
}>

export type BatchOptions = Readonly<{
  run: RunBundle
  catalogue: Catalogue
  /** Bundles under way at the same time. */
  jobs?: number
  /**
   * Seconds after which a bundle is given up, starting anew with each answer of text recognition. Work that never yields is
   * stopped only where it runs in another process.
   */
  timeLimit?: number
  onProgress?: (progress: Progress) => void
}> &
  Pick<Watch, 'onText'>

const defaults = { jobs: 1, timeLimit: 120, onProgress: () => {} }

/**
 * Analyses bundles and returns their results in the order given, whichever is finished first. A bundle that fails gets a
 * result that says so, and the others go on.
 */
export async function analyseBundles(
  bundles: readonly BundleInput[],
  options: BatchOptions,
): Promise<readonly BundleResult[]> {
  const { jobs, onProgress, ...rest } = { ...defaults, ...options }
  const results: (readonly BundleResult[])[] = bundles.map(() => [])
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < bundles.length; index = next++) {
      const bundle = bundles[index]
      if (!bundle) return
      onProgress({ done, total: bundles.length, bundle: bundle.id, state: 'started' })
      const onPage = (pages: RecognitionProgress): void => {
        onProgress({ done, total: bundles.length, bundle: bundle.id, state: 'reading', pages })
      }
      results[index] = await analyseBundle(bundle, { ...rest, onPage })
      done++
      onProgress({ done, total: bundles.length, bundle: bundle.id, state: 'finished' })
    }
  }
  await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), bundles.length) }, work))
  return results.flat()
}

type OneOptions = Readonly<{ run: RunBundle; catalogue: Catalogue; timeLimit: number }> &
  Pick<Watch, 'onPage' | 'onText'>

/** A file that cannot be got through is left out and named, and the rest of its bundle is analysed without it. */
async function analyseBundle(bundle: BundleInput, options: OneOptions): Promise<readonly BundleResult[]> {
  const paths = bundle.files.map(({ path }) => path)
  const issues: Issue[] = []
  let files = bundle.files
  let current: string | null = null
  const onFile = (path: string | null): void => {
    current = path
  }
  while (files.length > 0) {
    try {
      const results = await withinTime((signal, prolong) => {
        const onPage = (pages: RecognitionProgress): void => {
          prolong()
          options.onPage(pages)
        }
        return options.run({ ...bundle, files }, { signal, onFile, onPage, onText: options.onText })
      }, options.timeLimit)
      return withIssues(results.map(checked), issues)
    } catch (error) {
      issues.push(failureIssue(error, current ?? paths[0] ?? bundle.id))
      files = current === null ? [] : files.filter(({ path }) => path !== current)
      current = null
    }
  }
  return [unreadBundle({ id: bundle.id, paths, issues, catalogue: options.catalogue })]
}

/** Gives work up after so many seconds, counted from the last time it asked for more. */
async function withinTime<T>(
  work: (signal: AbortSignal, prolong: () => void) => Promise<T>,
  seconds: number,
): Promise<T> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new AnalysisFailure('parse-timeout', { seconds }))
      controller.abort()
    }, seconds * 1000)
  })
  try {
    return await Promise.race([work(controller.signal, () => timer?.refresh()), limit])
  } finally {
    clearTimeout(timer)
    timer = undefined
  }
}

/** A result that does not fit the schema must not spoil the file that holds those of all the others. */
function checked(result: BundleResult): BundleResult {
  const { error } = bundleResultSchema.safeParse(result)
  const fault = error?.issues[0]
  if (fault) throw new Error(`result does not fit its schema at ${fault.path.join('.')}: ${fault.message}`)
  return result
}

/** Files that had to be left out belong to the first document of a bundle. */
function withIssues(results: readonly BundleResult[], issues: readonly Issue[]): readonly BundleResult[] {
  return results.map((result, index) => (index === 0 ? { ...result, issues: [...issues, ...result.issues] } : result))
}
