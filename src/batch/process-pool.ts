import { KnowledgeError } from '../io/read-knowledge.ts'
import type { RunBundle } from './analyse-bundles.ts'
import type { AnalysisSetup } from './serve-analysis.ts'
import type { AnalysisProcess, ProcessOptions } from './start-process.ts'
import { startProcess } from './start-process.ts'

export type ProcessPool = Readonly<{
  /** Analyses a bundle in a process that is free, or in a new one. */
  run: RunBundle
  close: () => void
}>

export type PoolOptions = ProcessOptions & Readonly<{ processes: number }>

/** A process and what is wrong with its knowledge, once it has looked. */
type Prepared = Readonly<{ process: AnalysisProcess; fault: Promise<string | null> }>

/**
 * Starts processes that hold the knowledge and are used again and again; one that ends or is full is replaced. Throws a
 * KnowledgeError that names the entry when a pattern is bad.
 */
export async function startProcesses(setup: AnalysisSetup, options: PoolOptions): Promise<ProcessPool> {
  const all = new Set<AnalysisProcess>()
  const prepare = (): Prepared => {
    const process = startProcess(options)
    all.add(process)
    const fault = process.setUp(setup)
    // One that fails before it is needed says so when it is.
    fault.catch(() => {})
    return { process, fault }
  }
  const close = (): void => {
    for (const process of all) process.end()
  }
  const free = Array.from({ length: options.processes }, prepare)
  const fault = await free.at(-1)?.fault
  if (fault) {
    close()
    throw new KnowledgeError(
      `Codebuch oder Kataloge haben Fehler („konzeptspiegel codebook check“ nennt die Zeilen):\n${fault}`,
    )
  }
  return {
    run: async (bundle, watch) => {
      const prepared = free.pop() ?? prepare()
      try {
        await prepared.fault
        return await prepared.process.analyse(bundle, watch)
      } finally {
        if (prepared.process.isUsable()) free.push(prepared)
        else all.delete(prepared.process)
      }
    },
    close,
  }
}
