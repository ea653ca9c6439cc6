import { readKnowledge } from '../src/io/read-knowledge.ts'
import { prepare } from '../src/pipeline.ts'

/**
 * The codebook and catalogues that come with the program, read and compiled once for all tests of a process. Nobody can
 * change them, so that no test sees what another one did.
 */
export const knowledge = frozen(readKnowledge())
export const compiled = prepare(knowledge)
/** Without what was learned of the wording of networks: what the codebook and the rules say for themselves. */
export const rulesAlone = prepare({ ...knowledge, wording: null })

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}
