import type { BundleResult } from '../../model/result.ts'
import type { BundleDiff, BundleRef } from '../../model/results-diff.ts'
import { municipalityKey, shareOfTitle, titleKey } from './bundle-names.ts'

export type BundlePair = Readonly<{ before: BundleResult; after: BundleResult; pairedBy: BundleDiff['pairedBy'] }>

/** A pair that the user names, by ids of bundles. */
export type NamedPair = Readonly<{ before: string; after: string }>

export type PairedBundles = Readonly<{
  /** In the order of the later results. */
  pairs: readonly BundlePair[]
  new: readonly BundleResult[]
  gone: readonly BundleResult[]
  /** Documents of one municipality and kind that could be paired in more than one way. */
  ambiguous: readonly Readonly<{ before: readonly BundleResult[]; after: readonly BundleResult[] }>[]
}>

/** Titles of two versions share at least this much when several documents of a municipality are there. */
const leastTitleShare = 0.5

type Step = Readonly<{
  pairedBy: BundleDiff['pairedBy']
  /** What both sides must have in common, null for bundles that the step does not look at. */
  keyOf: (bundle: BundleResult) => string | null
  fits?: (before: BundleResult, after: BundleResult) => boolean
}>

/** From the surest sign to the weakest; each step only pairs what is alone with its key on both sides. */
const steps: readonly Step[] = [
  { pairedBy: 'file', keyOf: fileKey },
  { pairedBy: 'id', keyOf: ({ id }) => id, fits: isNoOtherMunicipality },
  {
    pairedBy: 'title',
    keyOf: (bundle) => withMunicipality(bundle, `${titleKey(bundle)} ${bundle.profile.year.value}`),
  },
  { pairedBy: 'title', keyOf: (bundle) => withMunicipality(bundle, titleKey(bundle)) },
]

/** Which document of the earlier results is which of the later ones. What is not plain stays open. */
export function pairBundles(
  before: readonly BundleResult[],
  after: readonly BundleResult[],
  named: readonly NamedPair[],
): PairedBundles {
  const open = { before: [...before], after: [...after] }
  const pairs: BundlePair[] = []
  const take = (pair: BundlePair): void => {
    open.before = open.before.filter((bundle) => bundle !== pair.before)
    open.after = open.after.filter((bundle) => bundle !== pair.after)
    pairs.push(pair)
  }
  for (const pair of namedPairs(before, after, named)) take(pair)
  const single = before.length === 1 && after.length === 1
  // Two documents of one municipality that are alone in it are the same concept in two versions, whatever they are called.
  const alone = (): readonly BundlePair[] =>
    onlyPairs(open, { pairedBy: 'municipality', keyOf: (bundle) => withMunicipality(bundle, '') }).filter(
      ({ before: left, after: right }) => isAlone(left, before) && isAlone(right, after),
    )
  for (const step of steps.slice(0, 2)) for (const pair of onlyPairs(open, step)) take(pair)
  for (const pair of alone()) take(pair)
  for (const step of steps.slice(2)) for (const pair of onlyPairs(open, step)) take(pair)
  for (const pair of restOfMunicipality(open)) take(pair)
  const [left, right] = [open.before[0], open.after[0]]
  if (single && left && right && isNoOtherMunicipality(left, right))
    take({ before: left, after: right, pairedBy: 'only' })

  const ambiguous = ambiguousGroups(open)
  const undecided = new Set(ambiguous.flatMap((group) => [...group.before, ...group.after]))
  return {
    pairs: pairs.toSorted((a, b) => after.indexOf(a.after) - after.indexOf(b.after)),
    new: open.after.filter((bundle) => !undecided.has(bundle)),
    gone: open.before.filter((bundle) => !undecided.has(bundle)),
    ambiguous,
  }
}

/** A bundle as lists name it. */
export function toBundleRef({ id, profile, kind, files }: BundleResult): BundleRef {
  const { municipality, title, year } = profile
  return {
    id,
    municipality: municipality.value,
    title: title.value,
    year: year.value,
    kind,
    files: files.map(({ path }) => path),
  }
}

function namedPairs(
  before: readonly BundleResult[],
  after: readonly BundleResult[],
  named: readonly NamedPair[],
): readonly BundlePair[] {
  return named.flatMap((pair) => {
    const left = before.find(({ id }) => id === pair.before)
    const right = after.find(({ id }) => id === pair.after)
    return left && right ? [{ before: left, after: right, pairedBy: 'option' as const }] : []
  })
}

type Open = Readonly<{ before: readonly BundleResult[]; after: readonly BundleResult[] }>

/** Bundles that are the only ones with their key, each on its side. */
function onlyPairs({ before, after }: Open, { pairedBy, keyOf, fits }: Step): readonly BundlePair[] {
  const left = Map.groupBy(before, keyOf)
  const right = Map.groupBy(after, keyOf)
  return [...left].flatMap(([key, [first, ...others]]) => {
    const [second, ...rivals] = right.get(key) ?? []
    if (key === null || !first || !second || others.length > 0 || rivals.length > 0) return []
    return fits === undefined || fits(first, second) ? [{ before: first, after: second, pairedBy }] : []
  })
}

/** What is left of a municipality when all but one of its documents are paired, if the titles are alike. */
function restOfMunicipality(open: Open): readonly BundlePair[] {
  const step: Step = {
    pairedBy: 'municipality',
    keyOf: (bundle) => withMunicipality(bundle, ''),
    fits: (before, after) => shareOfTitle(before, after) >= leastTitleShare,
  }
  return onlyPairs(open, step)
}

function ambiguousGroups({ before, after }: Open): PairedBundles['ambiguous'] {
  const keyOf = (bundle: BundleResult): string | null => withMunicipality(bundle, '')
  const right = Map.groupBy(after, keyOf)
  return [...Map.groupBy(before, keyOf)].flatMap(([key, group]) => {
    const others = key === null ? [] : (right.get(key) ?? [])
    return others.length === 0 ? [] : [{ before: group, after: others }]
  })
}

function isAlone(bundle: BundleResult, bundles: readonly BundleResult[]): boolean {
  const key = withMunicipality(bundle, '')
  return bundles.filter((other) => withMunicipality(other, '') === key).length === 1
}

/** The same file can hold several documents, so the part counts too. */
function fileKey({ files }: BundleResult): string | null {
  if (files.length === 0) return null
  return files
    .map(({ sha256, part }) => `${sha256} ${part?.number ?? 0}`)
    .sort()
    .join(' ')
}

/** A key within municipality and kind; null where the municipality is not known. */
function withMunicipality(bundle: BundleResult, key: string): string | null {
  const municipality = municipalityKey(bundle)
  return municipality === null ? null : `${municipality}\n${bundle.kind}\n${key}`
}

/** The same file name in two folders may be documents of two towns. */
function isNoOtherMunicipality(before: BundleResult, after: BundleResult): boolean {
  const [left, right] = [municipalityKey(before), municipalityKey(after)]
  return left === null || right === null || left === right
}
