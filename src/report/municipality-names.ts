import type { BundleResult } from '../model/result.ts'

/**
 * One name for each bundle, unique among them: the municipality where it is known, otherwise the id of the bundle.
 * Bundles of the matrix come first: another document of the same municipality does not change their names.
 */
export function municipalityNames(
  bundles: readonly BundleResult[],
  isInMatrix: (bundle: BundleResult) => boolean,
): readonly string[] {
  const plain = bundles.map((bundle) => bundle.profile.municipality.value?.trim() || bundle.id)
  const inMatrix = bundles.map(isInMatrix)
  const counts = countEach(plain.filter((_, index) => inMatrix[index]))
  const told = plain.map((name, index) => {
    const others = (counts.get(name) ?? 0) - (inMatrix[index] ? 1 : 0)
    return others === 0 ? name : `${name} (${bundles[index]?.id ?? ''})`
  })
  const taken = new Set<string>()
  const names = new Map<number, string>()
  const order = [...told.keys()].sort((a, b) => Number(inMatrix[b]) - Number(inMatrix[a]) || a - b)
  for (const index of order) names.set(index, unusedName(told[index] ?? '', taken))
  return told.map((name, index) => names.get(index) ?? name)
}

function countEach(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function unusedName(name: string, taken: Set<string>): string {
  let candidate = name
  for (let number = 2; taken.has(candidate); number++) candidate = `${name} (${number})`
  taken.add(candidate)
  return candidate
}
