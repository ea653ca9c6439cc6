import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Issue } from '../model/issue.ts'
import { uniqueBundleIds } from './bundle-ids.ts'
import type { ListedBundle } from './list-bundles.ts'
import { listBundles } from './list-bundles.ts'
import { slashed } from './slashed.ts'

/** Files that are analysed as one; explicit when the user put them together by hand. */
export type BundleInput = Readonly<{ id: string; files: readonly Readonly<{ path: string }>[]; explicit: boolean }>

export type FindOptions = Readonly<{
  /** Bundles put together by hand; their files are not found a second time. */
  bundles?: readonly Readonly<{ id: string; paths: readonly string[] }>[]
  /** Folders to leave out, such as the one that results are written to. */
  ignore?: readonly string[]
}>

export type FoundFiles = Readonly<{ value: readonly BundleInput[]; issues: readonly Issue[] }>

/**
 * Finds the documents in files and folders: each file given, or lying directly in a folder given, is a bundle of its own;
 * a sub-folder of a folder given is one bundle. Each file is found once. What cannot be opened becomes an issue.
 */
export function findFiles(paths: readonly string[], options: FindOptions = {}): FoundFiles {
  const ignored = new Set((options.ignore ?? []).map(realPathOf))
  const seen = new Set<string>()
  const byHand = (options.bundles ?? []).map(({ id, paths: files }) => {
    const listed = files.map((path) => listBundles(path, ignored))
    const found = listed.flatMap(({ value }) => value.flatMap((bundle) => bundle.files))
    return { id: id.normalize('NFC'), files: unseen(found, seen), issues: listed.flatMap(({ issues }) => issues) }
  })
  const listed = paths.map((path) => listBundles(path, ignored))
  const found = listed
    .flatMap(({ value }) => value)
    .map((bundle): ListedBundle => ({ ...bundle, files: unseen(bundle.files, seen) }))
    .filter(({ files }) => files.length > 0)
  const ids = uniqueBundleIds(
    found,
    byHand.map(({ id }) => id),
  )
  return {
    value: [
      ...found.map(({ files }, index) => bundleOf(ids[index] ?? '', files, false)),
      ...byHand.filter(({ files }) => files.length > 0).map(({ id, files }) => bundleOf(id, files, true)),
    ],
    issues: [...listed, ...byHand].flatMap(({ issues }) => issues),
  }
}

function bundleOf(id: string, paths: readonly string[], explicit: boolean): BundleInput {
  return { id, files: paths.map((path) => ({ path: slashed(path) })), explicit }
}

function unseen(paths: readonly string[], seen: Set<string>): readonly string[] {
  return paths.filter((path) => {
    const real = realPathOf(path)
    if (seen.has(real)) return false
    seen.add(real)
    return true
  })
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
