import { extname } from 'node:path'
import type { ListedBundle } from './list-bundles.ts'
import { slashed } from './slashed.ts'

/**
 * One id for each bundle, unique among them and the ids taken already: the name without ending; where that is not enough
 * the name with ending, then the path as given. An id does not depend on the order in which files were given.
 */
export function uniqueBundleIds(bundles: readonly ListedBundle[], taken: readonly string[]): readonly string[] {
  const candidates = bundles.map(candidateIds)
  const level = bundles.map(() => 0)
  const idAt = (index: number): string => candidates[index]?.[level[index] ?? 0] ?? ''
  for (let changed = true; changed; ) {
    const counts = countOf([...bundles.map((_, index) => idAt(index)), ...taken])
    const clashing = bundles.flatMap((_, index) => {
      const mayGrow = (level[index] ?? 0) < (candidates[index]?.length ?? 0) - 1
      return mayGrow && (counts.get(idAt(index)) ?? 0) > 1 ? [index] : []
    })
    for (const index of clashing) level[index] = (level[index] ?? 0) + 1
    changed = clashing.length > 0
  }
  return numbered(
    bundles.map((_, index) => idAt(index)),
    taken,
  )
}

function candidateIds({ path, name, files }: ListedBundle): readonly string[] {
  const isFolder = files.length !== 1 || files[0] !== path
  const shortName = isFolder ? name : withoutEnding(name)
  const wholePath = slashed(path)
  const ids = [shortName, name, isFolder ? wholePath : withoutEnding(wholePath), wholePath]
  return ids.map((id) => id.normalize('NFC'))
}

function withoutEnding(name: string): string {
  const ending = extname(name)
  return ending === '' ? name : name.slice(0, -ending.length)
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function numbered(ids: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken)
  const last = new Map<string, number>()
  return ids.map((id) => {
    let number = last.get(id) ?? 1
    let candidate = number === 1 ? id : `${id}-${number}`
    while (used.has(candidate)) {
      number += 1
      candidate = `${id}-${number}`
    }
    last.set(id, number)
    used.add(candidate)
    return candidate
  })
}
