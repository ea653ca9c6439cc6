export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural'
export type GermanCase = 'nominative' | 'accusative' | 'dative'

/**
 * A name with its definite article in a case, "den Sprecher:innenrat"; null where its gender is not certain, so that the
 * sentence has to quote the name instead.
 */
export function withArticle(name: string, inCase: GermanCase): string | null {
  const noun = findNoun(name)
  return noun && `${articles[inCase][noun.gender]} ${declined(noun, inCase)}`
}

/** Whether a name is surely a plural, so that its verb is one too. */
export function isPlural(name: string): boolean {
  return findNoun(name)?.gender === 'plural'
}

type Noun = Readonly<{ adjective: Adjective | null; word: string; rest: string; gender: Gender }>

/** The noun that a name begins with, perhaps behind one adjective: "Runder | Tisch | Integration". */
function findNoun(name: string): Noun | null {
  const [first = '', second = '', ...others] = name.trim().split(/\s+/)
  const genderOfSecond = genderOf(second)
  const isRound = first === 'Runde' && genderOfSecond !== null
  const gender = isRound ? null : genderOf(first)
  if (gender) return { adjective: null, word: first, rest: [second, ...others].join(' ').trim(), gender }
  if (!genderOfSecond) return null
  const adjective = readAdjective(first, genderOfSecond)
  return adjective && { adjective, word: second, rest: others.join(' '), gender: genderOfSecond }
}

type Adjective = Readonly<{ stem: string; isDeclined: boolean }>

/** An adjective in front of a noun; "Chemnitzer" stays as it is, and null where "-er" could be either. */
function readAdjective(word: string, gender: Gender): Adjective | null {
  if (!/^\p{L}{4,}$/u.test(word)) return null
  const isOfTown = /^\p{Lu}.*er$/u.test(word)
  if (gender === 'masculine' && isOfTown && !commonAdjectives.test(word)) return null
  if (gender !== 'masculine' && isOfTown) return { stem: word, isDeclined: false }
  const ending = strongEndings[gender]
  return word.endsWith(ending) ? { stem: word.slice(0, -ending.length), isDeclined: true } : null
}

const commonAdjectives = /^(?:Rund|Kommunal|Lokal|Ständig|Erweitert|Zentral|Fachlich|Beratend|Örtlich|Gemeinsam)er$/
const strongEndings: Readonly<Record<Gender, string>> = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' }

function genderOf(word: string): Gender | null {
  return nouns.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

function declined({ adjective, word, rest, gender }: Noun, inCase: GermanCase): string {
  const noun = gender === 'plural' && inCase === 'dative' && !/[ns]$/.test(word) ? `${word}n` : word
  const before = adjective ? `${adjective.stem}${adjective.isDeclined ? weakEnding(gender, inCase) : ''} ` : ''
  return `${before}${noun}${rest === '' ? '' : ` ${rest}`}`
}

/** Ending of an adjective behind the definite article. */
function weakEnding(gender: Gender, inCase: GermanCase): string {
  if (gender === 'plural' || inCase === 'dative') return 'en'
  return gender === 'masculine' && inCase === 'accusative' ? 'en' : 'e'
}

const articles: Readonly<Record<GermanCase, Readonly<Record<Gender, string>>>> = {
  nominative: { masculine: 'der', feminine: 'die', neuter: 'das', plural: 'die' },
  accusative: { masculine: 'den', feminine: 'die', neuter: 'das', plural: 'die' },
  dative: { masculine: 'dem', feminine: 'der', neuter: 'dem', plural: 'den' },
}

/**
 * Last parts of the nouns that bodies are named by. Left out is what has the same form in both numbers ("Treffen") or for
 * persons of both sexes ("Beauftragte").
 */
const nouns: readonly (readonly [Gender, RegExp])[] = [
  ['neuter', /referat$/iu],
  ['plural', /(?:räte|tische|kreise|gruppen|gremien|konferenzen|versammlungen|foren|runden|ausschüsse|[:*_]innen)$/iu],
  ['plural', /(?:plattformen|kommissionen|tagungen)$/iu],
  ['plural', /(?:[Tt]eams|AGs|PGs)$/u],
  ['masculine', /(?:rat|tag|vorstand|ausschuss|tisch|kreis|zirkel|verbund|stab|bürgermeister)$/iu],
  ['feminine', /(?:gruppe|konferenz|versammlung|runde|kommission|plattform|tagung|verwaltung|sitzung|vertretung)$/iu],
  ['feminine', /(?:stelle|leitung|bürgermeisterin|gemeinschaft|börse)$|^(?:AG|PG|UAG)$/iu],
  ['neuter', /(?:gremium|plenum|forum|team|netzwerk|präsidium|kuratorium|bündnis|büro)$/iu],
]
