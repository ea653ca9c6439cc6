import type { BundleResult } from '../../model/result.ts'
import { nameKey } from '../../model/stem.ts'

/** A municipality by its bare name and whether it is a district, so that town and district of one name stay apart; null when unknown. */
export function municipalityKey({ profile }: BundleResult): string | null {
  const name = profile.municipality.value?.normalize('NFC').trim().toLowerCase() ?? ''
  if (name === '') return null
  const isDistrict = /\b(?:land)?kreis(?:es)?\b/.test(name) || profile.municipalityType.value === 'Landkreis'
  const bare = name.replace(
    /^(?:der |die |das )?(?:(?:große )?kreisstadt|(?:kreisfreie |hanse|landeshaupt)?stadt|landkreis|kreis|gemeinde|samtgemeinde|markt)\s+/,
    '',
  )
  return `${isDistrict ? 'district' : 'town'} ${bare}`
}

/** The stems of a title without its years, to compare titles of two versions by. */
export function titleKey({ profile }: BundleResult): string {
  return nameKey((profile.title.value ?? '').replace(/\b(?:19|20)\d\d\b/g, ' '))
}

/** Share of the words of the shorter title that the other has too, 0 to 1. */
export function shareOfTitle(before: BundleResult, after: BundleResult): number {
  const [left, right] = [before, after].map((bundle) => new Set(titleKey(bundle).split(' ').filter(Boolean)))
  if (!left?.size || !right?.size) return 0
  return [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size)
}
