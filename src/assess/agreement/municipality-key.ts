/** A name of a municipality without its spelling: what it is called, and whether that says "Landkreis" or "Stadt". */
export type MunicipalityKey = Readonly<{ name: string; type: 'district' | 'town' | null }>

/**
 * Reads the name of a municipality as tables, documents and identifiers spell it: "LK Görlitz", "Landkreis Görlitz" and
 * "landkreis-goerlitz" are the same; "Görlitz" says nothing of its type.
 */
export function municipalityKey(text: string): MunicipalityKey {
  const words = plainWords(text)
  const isDistrict = words.some((word) => districtWords.has(word)) || words.some((word) => /.kreis$/.test(word))
  const isTown = words.some((word) => townWords.has(word))
  const rest = words.filter((word) => !districtWords.has(word) && !townWords.has(word))
  // "Stadt Kreis" must not become nothing at all.
  const name = (rest.length > 0 ? rest : words).join(' ')
  return { name, type: isDistrict ? 'district' : isTown ? 'town' : null }
}

/** Small letters, umlauts in two letters, every other sign a gap between words. */
function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const districtWords = new Set(['lk', 'lkr', 'landkreis', 'kreis'])
const townWords = new Set([
  'stadt',
  'kreisfreie',
  'landeshauptstadt',
  'hauptstadt',
  'hansestadt',
  'universitaetsstadt',
  'kreisstadt',
  'gemeinde',
  'stadtgemeinde',
  'samtgemeinde',
  'verbandsgemeinde',
  'markt',
])
