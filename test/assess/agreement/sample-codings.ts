import { compareCodings } from '../../../src/assess/agreement/compare-codings.ts'
import type { Agreement } from '../../../src/model/agreement.ts'
import type { HumanCoding } from '../../../src/model/human-coding.ts'
import type { BundleResult, Results } from '../../../src/model/result.ts'
import { type ComponentId, componentIds, type PrintedValue } from '../../../src/model/values.ts'
import { bundle, sampleResults } from '../../report/sample-results.ts'

/** A concept of which only the values matter; components that are not named are "nein". */
export function concept(
  id: string,
  values: Readonly<Partial<Record<ComponentId, PrintedValue>>>,
  overrides: Partial<BundleResult> = {},
): BundleResult {
  const plain = bundle(id, overrides.profile?.municipality.value ?? id)
  const components = Object.fromEntries(
    componentIds.map((component) => [
      component,
      { ...plain.components[component], value: values[component] ?? ('nein' as const) },
    ]),
  ) as BundleResult['components']
  return { ...plain, components, ...overrides }
}

export function resultsOf(bundles: readonly BundleResult[]): Results {
  return { ...sampleResults, bundles: [...bundles], issues: [] }
}

/** One value of a person, without passages. */
export function value(unit: string, component: ComponentId, given: string): HumanCoding['values'][number] {
  return { unit, component, value: given, quotes: [], note: '' }
}

/** The comparison of results with codings, everything else as it does not matter. */
export function compare(
  results: Results,
  codings: readonly HumanCoding[],
  options: Readonly<{ values?: Agreement['values']; standing?: Results }> = {},
): Agreement {
  return compareCodings({
    results,
    resultsSource: { file: 'results.json', sha256: 'a'.repeat(64) },
    codings: codings.map((coding) => ({ coding, file: `${coding.coder}.csv`, sha256: 'b'.repeat(64) })),
    values: options.values ?? 'machine',
    standing: options.standing ?? results,
    nameOf: ({ id, profile }) => profile.municipality.value ?? id,
    computedWith: { name: 'konzeptspiegel', version: '0.1.0' },
  })
}
