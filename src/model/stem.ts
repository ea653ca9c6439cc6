import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js'

const known = new Map<string, string>()

/** The stem of a German word (Porter/Snowball), so that "Sprachen" and "Sprache" compare equal. */
export function stemOf(word: string): string {
  const ready = known.get(word)
  if (ready !== undefined) return ready
  const stem = stemmer.stem(word)
  known.set(word, stem)
  return stem
}

/** The stems of the words of a name, without order, little words and punctuation: a key to compare names by. */
export function nameKey(name: string): string {
  const words = name.toLowerCase().match(/[a-zäöüß]{3,}/g) ?? []
  return [...new Set(words.filter((word) => !little.has(word)).map(stemOf))].sort().join(' ')
}

const little = new Set([
  'und',
  'der',
  'die',
  'das',
  'des',
  'für',
  'mit',
  'von',
  'den',
  'dem',
  'kap',
  'kapitel',
  'bei',
  'zum',
  'zur',
])
