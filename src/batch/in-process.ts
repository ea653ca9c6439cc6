import type { Knowledge } from '../io/read-knowledge.ts'
import { analyse, prepare } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'

/** Analyses bundles in this thread; throws a SyntaxError that names the entry when a pattern of the knowledge is bad. */
export function inProcess({ codebook, catalogue, fieldCatalogue }: Knowledge): RunBundle {
  const options = { codebook, catalogue, fields: fieldCatalogue }
  prepare(options)
  return (bundle) => analyse(bundle, options)
}
