import type { Results } from '../model/result.ts'
import { UsageError } from './usage-error.ts'

/** A pair as the user names it: ids of documents, municipalities or files. */
export type NamedPair = Readonly<{ before: string; after: string }>

/** Reads one value of --pair, ALT=NEU, and adds it to those before. */
export function parsePair(text: string, before: readonly NamedPair[] = []): readonly NamedPair[] {
  const cut = text.indexOf('=')
  const pair = { before: text.slice(0, Math.max(0, cut)).trim(), after: text.slice(cut + 1).trim() }
  if (pair.before === '' || pair.after === '') {
    throw new UsageError(
      `--pair: „${text}“ muss die Form ALT=NEU haben, zum Beispiel --pair dresden-2015=dresden-2022.`,
    )
  }
  return [...before, pair]
}

/** The ids of the bundles that the pairs mean; throws a UsageError for names that are not there, not plain or used twice. */
export function idsOfPairs(pairs: readonly NamedPair[], before: Results, after: Results): readonly NamedPair[] {
  const found = pairs.map((pair) => ({
    before: idOf(pair.before, before, 'alten'),
    after: idOf(pair.after, after, 'neuen'),
  }))
  for (const side of ['before', 'after'] as const) {
    const ids = found.map((pair) => pair[side])
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    if (twice !== undefined) throw new UsageError(`--pair: „${twice}“ kommt in zwei Paaren vor.`)
  }
  return found
}

function idOf(name: string, { bundles }: Results, side: string): string {
  if (bundles.some(({ id }) => id === name)) return name
  const matching = bundles.filter(
    ({ profile, files }) => profile.municipality.value === name || files.some(({ path }) => path === name),
  )
  const [only, ...others] = matching
  if (only && others.length === 0) return only.id
  const ids = (only ? matching : bundles).map(({ id }) => id)
  const shown = ids.length > shownIds ? [...ids.slice(0, shownIds), '…'] : ids
  throw new UsageError(
    only
      ? `--pair: „${name}“ ist in der ${side} Auswertung nicht eindeutig; gemeint sein kann: ${shown.join(', ')}.`
      : `--pair: „${name}“ gibt es in der ${side} Auswertung nicht; vorhanden: ${shown.join(', ')}.`,
  )
}

const shownIds = 30
