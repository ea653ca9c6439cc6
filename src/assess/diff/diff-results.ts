import type { Results } from '../../model/result.ts'
import type { BundleDiff, ResultsDiff } from '../../model/results-diff.ts'
import { causesOf, idOf, isSameDocument, nameOf, type VersionChange, versionChanges } from './causes.ts'
import { fieldChanges, withoutRenamedFields } from './field-changes.ts'
import { diffMeasures } from './measures/diff-measures.ts'
import type { BundlePair, NamedPair } from './pair-bundles.ts'
import { pairBundles, toBundleRef } from './pair-bundles.ts'
import { summaryOf } from './summary.ts'
import { bindingChange, profileChanges, understandingChanges } from './text-changes.ts'
import { compareComponents, compareRequirements } from './value-changes.ts'

export type DiffOptions = Readonly<{
  /** The program that compares. */
  tool: Results['tool']
  /** Pairs that the user names; they come before everything the program finds itself. */
  named?: readonly NamedPair[]
}>

/** What changed from one result to another: per document the values that turned and why, and what became of the measures. */
export function diffResults(before: Results, after: Results, { tool, named = [] }: DiffOptions): ResultsDiff {
  const versions = versionChanges(before, after)
  const paired = pairBundles(before.bundles, after.bundles, named)
  const pairs = paired.pairs.map((pair) => diffBundle(pair, { before, after, versions }))
  return {
    tool,
    before: sideOf(before),
    after: sideOf(after),
    versions: [...versions],
    summary: summaryOf(pairs),
    pairs,
    new: paired.new.map(toBundleRef),
    gone: paired.gone.map(toBundleRef),
    ambiguous: paired.ambiguous.map((group) => ({
      before: group.before.map(toBundleRef),
      after: group.after.map(toBundleRef),
    })),
  }
}

type Around = Readonly<{ before: Results; after: Results; versions: readonly VersionChange[] }>

function diffBundle({ before, after, pairedBy }: BundlePair, around: Around): BundleDiff {
  const [left, right] = [
    { results: around.before, bundle: before },
    { results: around.after, bundle: after },
  ]
  const causes = causesOf(before, after, around.versions)
  const components = compareComponents(left, right, causes.reading)
  const requirements = compareRequirements(left, right, causes.requirements)
  const matched = diffMeasures(before.measures, after.measures)
  const fields = fieldChanges(before.actionFields, after.actionFields, matched)
  const measures = withoutRenamedFields(matched, fields)
  return {
    before: toBundleRef(before),
    after: toBundleRef(after),
    pairedBy,
    sameDocument: isSameDocument(before, after),
    causes,
    kind:
      before.kind === after.kind
        ? null
        : { before: before.kind, after: after.kind, reasonBefore: before.kindReason, reasonAfter: after.kindReason },
    components: [...components.changed],
    unchanged: [...components.unchanged],
    requirements: [...requirements.changed],
    unchangedRequirements: [...requirements.unchanged],
    profile: [...profileChanges(before, after)],
    fields: [...fields],
    understanding: [...understandingChanges(before.understanding, after.understanding)],
    binding: bindingChange(before.bindingForce, after.bindingForce),
    measures,
  }
}

function sideOf({ tool, codebook, catalogue, bundles }: Results): ResultsDiff['before'] {
  return { tool: nameOf(tool), codebook: idOf(codebook), catalogue: idOf(catalogue), bundles: bundles.length }
}
