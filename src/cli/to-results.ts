import { readToolVersion } from '../io/read-tool-version.ts'
import type { Issue } from '../model/issue.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { BundleResult, Results } from '../model/result.ts'

/** Results as they are written out: what was analysed, with what, and what was wrong with the inputs as a whole. */
export function toResults(
  bundles: readonly BundleResult[],
  { codebook, catalogue: { id, version, title, lawDate } }: Knowledge,
  issues: readonly Issue[],
): Results {
  return {
    tool: { name: 'konzeptspiegel', version: readToolVersion() },
    codebook: { id: codebook.id, version: codebook.version },
    catalogue: { id, version, title, lawDate },
    bundles: [...bundles],
    reviews: [],
    issues: [...issues],
  }
}
