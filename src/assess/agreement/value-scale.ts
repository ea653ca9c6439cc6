import type { PrintedValue } from '../../model/values.ts'

/**
 * The printed values in order, lowest first: how much of the component the concept has and makes binding. Nothing (nein),
 * announced only (Geplant), there as a recommendation (Empf.), there for a part (teilw. and the named halves, none of which
 * is more than another), there (ja). "n. b." (could not be read) and "–" (no concept) say nothing of the extent and have no
 * place in the order. After the tables of values in section 2 of the domain description (Leitfaden L409-477, L697-815).
 */
export const valueScale: readonly (readonly PrintedValue[])[] = [
  ['nein'],
  ['Geplant'],
  ['Empf.'],
  ['teilw.', 'Bedarfe', 'Potenziale', 'Ziele', 'Maßnahmen'],
  ['ja'],
]

/** The rank of a value from 0; null for those without a place in the order. */
export function rankOf(value: PrintedValue): number | null {
  const rank = valueScale.findIndex((values) => values.includes(value))
  return rank < 0 ? null : rank
}
