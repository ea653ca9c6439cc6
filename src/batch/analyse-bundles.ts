import type { BundleInput } from '../io/find-files.ts'
import { readSource } from '../io/read-source.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Issue } from '../model/issue.ts'
import type { SourceFileWithHash } from '../model/parsed.ts'
import type { RecognitionProgress } from '../model/recognition.ts'
import type { BundleResult } from '../model/result.ts'
import { bundleResultSchema } from '../model/result.ts'
import type { Bundle } from '../pipeline.ts'
import { unreadBundle } from './unread-bundle.ts'

/** Analyses one bundle, in this process or in a worker, which takes the bytes over. */
export type RunBundle = (bundle: Bundle, watch: Watch) => Promise<readonly BundleResult[]>

export type Watch = Readonly<{
  /** Tells that the result is not waited for any longer. */
  signal: AbortSignal
  /** Is told how far text recognition is, with each of its answers. */
  onPage: (pages: RecognitionProgress) => void
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
  /** Seconds after which a bundle is given up, starting anew with each answer of text recognition. Work that never yields is stopped only where it runs in a worker. */
  timeLimit?: number
  onProgress?: (progress: Progress) => void
}>

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

type OneOptions = Readonly<{ run: RunBundle; catalogue: Catalogue; timeLimit: number }> & Pick<Watch, 'onPage'>

async function analyseBundle(bundle: BundleInput, options: OneOptions): Promise<readonly BundleResult[]> {
  const issues: Issue[] = []
  const paths = bundle.files.map(({ path }) => path)
  try {
    const files: SourceFileWithHash[] = []
    for (const path of paths) {
      const source = await readSource(path)
      issues.push(...source.issues)
      if (source.value) files.push(source.value)
    }
    if (files.length === 0) return [unreadBundle({ id: bundle.id, paths, issues, catalogue: options.catalogue })]
    const loaded = { id: bundle.id, files, explicit: bundle.explicit }
    const results = await withinTime((signal, prolong) => {
      const onPage = (pages: RecognitionProgress): void => {
        prolong()
        options.onPage(pages)
      }
      return options.run(loaded, { signal, onPage })
    }, options.timeLimit)
    return withIssues(results.map(checked), issues)
  } catch (error) {
    issues.push(failure(paths[0] ?? bundle.id, error))
    return [unreadBundle({ id: bundle.id, paths, issues, catalogue: options.catalogue })]
  }
}

class TimeoutError extends Error {
  readonly seconds: number
  constructor(seconds: number) {
    super(`not finished within ${seconds} seconds`)
    this.seconds = seconds
  }
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
      reject(new TimeoutError(seconds))
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

/** Faults of reading belong to the first document of a bundle. */
function withIssues(results: readonly BundleResult[], issues: readonly Issue[]): readonly BundleResult[] {
  return results.map((result, index) => (index === 0 ? { ...result, issues: [...issues, ...result.issues] } : result))
}

function failure(file: string, error: unknown): Issue {
  if (error instanceof TimeoutError) {
    const facts = { seconds: error.seconds }
    return { code: 'parse-timeout', severity: 'error', stage: 'parse', file, page: null, facts }
  }
  const facts = { message: error instanceof Error ? error.message : String(error) }
  return { code: 'internal-error', severity: 'error', stage: 'assess', file, page: null, facts }
}
