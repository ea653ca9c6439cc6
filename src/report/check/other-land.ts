/** The Länder that are no cities; longer names first, because "Sachsen" is part of others. */
const lands = [
  'Mecklenburg-Vorpommern',
  'Nordrhein-Westfalen',
  'Baden-Württemberg',
  'Schleswig-Holstein',
  'Rheinland-Pfalz',
  'Sachsen-Anhalt',
  'Niedersachsen',
  'Brandenburg',
  'Thüringen',
  'Saarland',
  'Sachsen',
  'Bayern',
  'Hessen',
] as const

const named = new RegExp(`(?<![\\p{L}-])(?<land>${lands.join('|')})s?(?![\\p{L}-])`, 'gu')
/** Fewer mentions may be a chance: where people come from, whose study it is. */
const fewest = 2

/** The Land that a text names most, where that is another one than the law's; null where it is not plain. */
export function otherLand(texts: readonly string[], own: string): string | null {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const { groups } of text.matchAll(named)) {
      const land = groups?.land ?? ''
      counts.set(land, (counts.get(land) ?? 0) + 1)
    }
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left)
  if (!most || most[0] === own || most[1] < fewest) return null
  return most[1] > 2 * (counts.get(own) ?? 0) ? most[0] : null
}
