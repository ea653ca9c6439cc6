import type { BundleResult, Results } from '../../model/result.ts'
import type { DiffCause, ResultsDiff } from '../../model/results-diff.ts'

export type VersionChange = ResultsDiff['versions'][number]

/** Versions of program, codebook, catalogue and text recognition that differ between two results. */
export function versionChanges(before: Results, after: Results): readonly VersionChange[] {
  const parts = [
    { part: 'tool' as const, before: nameOf(before.tool), after: nameOf(after.tool) },
    { part: 'codebook' as const, before: idOf(before.codebook), after: idOf(after.codebook) },
    { part: 'catalogue' as const, before: idOf(before.catalogue), after: idOf(after.catalogue) },
    recognitionChange(before.bundles, after.bundles),
  ]
  return parts.filter((part) => part.before !== part.after)
}

/** What a result was made with, in words: "leitfaden-sachsen 0.1.0". */
export function idOf({ id, version }: Readonly<{ id: string; version: string }>): string {
  return `${id} ${version}`
}

export function nameOf({ name, version }: Readonly<{ name: string; version: string }>): string {
  return `${name} ${version}`
}

/** Whether both results read the very same files. */
export function isSameDocument(before: BundleResult, after: BundleResult): boolean {
  const hashes = ({ files }: BundleResult): string => [...new Set(files.map(({ sha256 }) => sha256))].sort().join(' ')
  return before.files.length > 0 && hashes(before) === hashes(after)
}

/**
 * Why values of a pair may differ. What is read rests on document, program, codebook and text recognition; the statuses of
 * requirements rest on the catalogue too.
 */
export function causesOf(
  before: BundleResult,
  after: BundleResult,
  versions: readonly VersionChange[],
): Readonly<{ reading: DiffCause; requirements: DiffCause }> {
  const sameDocument = isSameDocument(before, after)
  const recognition = recognitionChange([before], [after])
  const otherTools = versions.some(({ part }) => part === 'tool' || part === 'codebook')
  const otherReading = otherTools || recognition.before !== recognition.after
  const otherCatalogue = versions.some(({ part }) => part === 'catalogue')
  return {
    reading: causeOf(sameDocument, !otherReading),
    requirements: causeOf(sameDocument, !otherReading && !otherCatalogue),
  }
}

function causeOf(sameDocument: boolean, sameVersions: boolean): DiffCause {
  if (sameDocument) return sameVersions ? 'unexplained' : 'versions'
  return sameVersions ? 'document' : 'both'
}

/** Programs that read pages without text; "" where none did. Only what both results recognised can be compared. */
function recognitionChange(before: readonly BundleResult[], after: readonly BundleResult[]): VersionChange {
  const tools = (bundles: readonly BundleResult[]): readonly string[] =>
    [...new Set(bundles.flatMap(({ files }) => files.flatMap(({ recognised }) => recognised?.by ?? [])))].sort()
  const [left, right] = [tools(before), tools(after)]
  const isNone = left.length === 0 || right.length === 0
  const isSameFile = before.length === 1 && after.length === 1 && sharesFile(before[0], after[0])
  const shown = (names: readonly string[]): string => names.join(', ')
  if (isNone && !isSameFile) return { part: 'recognition', before: '', after: '' }
  return { part: 'recognition', before: shown(left), after: shown(right) }
}

function sharesFile(before: BundleResult | undefined, after: BundleResult | undefined): boolean {
  const hashes = new Set(before?.files.map(({ sha256 }) => sha256))
  return after?.files.some(({ sha256 }) => hashes.has(sha256)) ?? false
}
