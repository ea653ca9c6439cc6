import type { BundleResult } from '../../model/result.ts'
import { type MunicipalityKey, municipalityKey } from './municipality-key.ts'

/** The document that a name in a coding means, or why that is not certain. */
export type DocumentMatch =
  | Readonly<{ bundle: BundleResult }>
  | Readonly<{ bundle: null; why: 'unknown' | 'ambiguous'; candidates: readonly BundleResult[] }>

/**
 * Finds the document for the name that a person gave it: the id of the bundle, one of its files, or its municipality. A
 * concept goes before other documents of the same municipality. A name that says nothing of its type ("Leipzig") means a
 * town; of a Landkreis of that name it is only said that it could be meant.
 */
export function matchDocument(unit: string, bundles: readonly BundleResult[]): DocumentMatch {
  const wanted = unit.trim()
  const exact = bundles.filter(({ id }) => id === wanted)
  const named = exact.length > 0 ? exact : bundles.filter((bundle) => isFileOf(wanted, bundle))
  if (named.length > 0) return decide(named)
  const key = municipalityKey(wanted)
  const alike = bundles.flatMap((bundle) => {
    const fits = keysOf(bundle).filter(({ name }) => name === key.name && name !== '')
    return fits.length > 0 ? [{ bundle, fits }] : []
  })
  const ofType = alike.filter(({ fits }) => fits.some(({ type }) => isSameType(key, type)))
  if (ofType.length > 0) return decide(ofType.map(({ bundle }) => bundle))
  return { bundle: null, why: 'unknown', candidates: alike.map(({ bundle }) => bundle) }
}

function decide(found: readonly BundleResult[]): DocumentMatch {
  const concepts = found.filter(({ kind }) => kind === 'concept')
  const [bundle, ...others] = concepts.length > 0 ? concepts : found
  if (bundle && others.length === 0) return { bundle }
  return { bundle: null, why: 'ambiguous', candidates: concepts.length > 0 ? concepts : found }
}

/** "Görlitz" without a type is the town, never the Landkreis around it; a town says no type as often as not. */
function isSameType(wanted: MunicipalityKey, type: MunicipalityKey['type']): boolean {
  return (wanted.type === 'district') === (type === 'district')
}

function isFileOf(name: string, { files }: BundleResult): boolean {
  return files.some(({ path }) => path === name || baseName(path) === name || withoutEnding(baseName(path)) === name)
}

/** How a bundle can be called: as its profile has it, and as its id spells it. */
function keysOf({ id, profile }: BundleResult): readonly MunicipalityKey[] {
  const { municipality, municipalityType } = profile
  const byId = municipalityKey(id)
  if (municipality.value === null) return [byId]
  const byName = municipalityKey(municipality.value)
  const type =
    byName.type ?? (municipalityType.value === null ? byId.type : municipalityKey(municipalityType.value).type)
  return [{ ...byName, type }, ...(byId.type === null ? [] : [byId])]
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}
