import type { Knowledge } from '../io/read-knowledge.ts'
import { analyse } from '../pipeline.ts'
import type { RunBundle } from './analyse-bundles.ts'

/** Analyses bundles in this process, without workers. */
export function inProcess({ codebook, catalogue, fieldCatalogue }: Knowledge): RunBundle {
  return (bundle) => analyse(bundle, { codebook, catalogue, fields: fieldCatalogue })
}
