import type { Catalogue } from '../model/catalogue.ts'
import type { Issue } from '../model/issue.ts'
import { noBackground, nothingSearched, noUnderstanding, unstated } from '../model/nothing-found.ts'
import type { BundleResult, ComponentValue, RequirementResult, SearchProtocol } from '../model/result.ts'
import type { ComponentId } from '../model/values.ts'
import { componentIds } from '../model/values.ts'

type UnreadInput = Readonly<{ id: string; paths: readonly string[]; issues: readonly Issue[]; catalogue: Catalogue }>

const reason = 'Das Dokument konnte nicht gelesen werden.'

/** The result of a bundle that gave nothing to read: every value is "n. b.", which is another answer than "nein". */
export function unreadBundle({ id, paths, issues, catalogue }: UnreadInput): BundleResult {
  return {
    id,
    files: paths.map((path) => ({ path, sha256: '', pages: null, paging: 'none' as const, recognised: null })),
    kind: 'other',
    kindReason: reason,
    kindCertainty: 'prüfen',
    profile: {
      municipality: unstated,
      municipalityType: unstated,
      title: unstated,
      year: unstated,
      councilDecision: unstated,
      ...noBackground,
    },
    components: Object.fromEntries(componentIds.map((id) => [id, unreadComponent(paths)])) as Record<
      ComponentId,
      ComponentValue
    >,
    requirements: Object.fromEntries(catalogue.requirements.map(({ id }) => [id, unreadRequirement(paths)])),
    actionFields: [],
    measures: [],
    understanding: noUnderstanding,
    bindingForce: null,
    network: null,
    issues: [...issues],
  }
}

function unreadComponent(paths: readonly string[]): ComponentValue {
  return { value: 'n. b.', certainty: 'prüfen', reason, evidence: [], search: unread(paths) }
}

function unreadRequirement(paths: readonly string[]): RequirementResult {
  return { status: 'nicht prüfbar', reason, evidence: [], search: unread(paths), remedy: null }
}

function unread(paths: readonly string[]): SearchProtocol {
  return { ...nothingSearched, unreadable: [...paths] }
}
