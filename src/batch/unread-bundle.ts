import type { Catalogue } from '../model/catalogue.ts'
import type { Issue } from '../model/issue.ts'
import type { BundleResult, ComponentValue, RequirementResult } from '../model/result.ts'
import type { ComponentId } from '../model/values.ts'
import { componentIds } from '../model/values.ts'

type UnreadInput = Readonly<{ id: string; paths: readonly string[]; issues: readonly Issue[]; catalogue: Catalogue }>

const reason = 'Das Dokument konnte nicht gelesen werden.'

/** The result of a bundle that gave nothing to read: every value is "n. b.", which is another answer than "nein". */
export function unreadBundle({ id, paths, issues, catalogue }: UnreadInput): BundleResult {
  const unknown = { value: null, evidence: [] }
  return {
    id,
    files: paths.map((path) => ({ path, sha256: '', pages: null, paging: 'none' as const, recognised: null })),
    kind: 'other',
    kindReason: reason,
    kindCertainty: 'prüfen',
    profile: {
      municipality: unknown,
      municipalityType: unknown,
      title: unknown,
      year: unknown,
      councilDecision: unknown,
    },
    components: Object.fromEntries(componentIds.map((id) => [id, unreadComponent(paths)])) as Record<
      ComponentId,
      ComponentValue
    >,
    requirements: Object.fromEntries(catalogue.requirements.map(({ id }) => [id, unreadRequirement()])),
    actionFields: [],
    measures: [],
    understanding: {},
    network: null,
    issues: [...issues],
  }
}

function unreadComponent(paths: readonly string[]): ComponentValue {
  const search = { cues: [], sectionsRead: 0, pagesRead: 0, unreadable: [...paths], doubtful: [], nearMisses: [] }
  return { value: 'n. b.', certainty: 'prüfen', reason, evidence: [], search }
}

function unreadRequirement(): RequirementResult {
  return { status: 'nicht prüfbar', reason, evidence: [], remedy: null }
}
