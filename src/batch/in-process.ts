import type { Knowledge } from '../model/knowledge.ts'
import { analyse, prepare } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'

/** Analyses bundles in this thread; throws a SyntaxError that names the entry when a pattern of the knowledge is bad. */
export function inProcess(knowledge: Knowledge): RunBundle {
  prepare(knowledge)
  return (bundle) => analyse(bundle, knowledge)
}
