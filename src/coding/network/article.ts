import { monthName } from './rule-dates.ts'

/** What stands in front of a noun: its article, the preposition in front of that, and the word before both. */
export type Article = Readonly<{ article: string | null; preposition: string | null; before: string }>

const contracted: Readonly<Record<string, readonly [string, string]>> = {
  im: ['in', 'dem'],
  am: ['an', 'dem'],
  vom: ['von', 'dem'],
  zum: ['zu', 'dem'],
  beim: ['bei', 'dem'],
  zur: ['zu', 'der'],
  ins: ['in', 'das'],
  ans: ['an', 'das'],
}
const articles =
  /^(?:der|die|das|den|dem|des|(?:k?ein|[mds]ein|ihr|unser|jed|dies|jen|jeweilig|all)(?:e[rsnm]?)?|beide[rn]?|zwei|drei|vier|fünf)$/u
const prepositions =
  /^(?:an|auf|aus|bei|durch|für|gegen|gegenüber|in|mit|nach|neben|ohne|seit|über|um|unter|von|vor|zu|zwischen|je|innerhalb)$/u
const adjective = /^\p{Ll}{3,}(?:e|en|er|es|em)$/u

/** Article and preposition of the noun that begins at a place: "vom neuen Beirat" has "dem" and "von". */
export function articleBefore(words: string, at: number): Article {
  const ahead = words
    .slice(Math.max(0, at - 60), at)
    .replace(/[„"(*]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  let index = ahead.length - 1
  const lower = () => (ahead[index] ?? '').toLowerCase()
  const isLower = () => /^\p{Ll}/u.test(ahead[index] ?? '')
  const known = () => articles.test(lower()) || lower() in contracted || prepositions.test(lower())
  while (index > 0 && isLower() && adjective.test(lower()) && !known()) index--
  // Adjectives without an article are verbs or adverbs after all.
  if (!known()) index = ahead.length - 1
  const joined = contracted[lower()]
  if (joined) return { article: joined[1], preposition: joined[0], before: ahead[index - 1] ?? '' }
  let article: string | null = null
  if (articles.test(lower())) article = (ahead[index--] ?? '').toLowerCase()
  const preposition = prepositions.test(lower()) ? lower() : null
  return { article, preposition, before: ahead[preposition === null ? index : index - 1] ?? '' }
}

export type Case = 'nominative' | 'accusative' | 'dative' | 'genitive'
type Form = Readonly<{ gender: 'm' | 'f' | 'n'; plural: boolean }>

const dativeOnly = /^(?:aus|bei|gegenüber|mit|nach|seit|von|zu)$/u
const accusativeOnly = /^(?:durch|für|gegen|ohne|um)$/u
/** Nouns that are told to somebody, and months: behind them "der Versammlung" is a dative. */
const told = new RegExp(
  `^(?:\\p{L}*[Bb]ericht|Rechenschaft|\\p{L}*[Ee]rgebnisse?|Zwischenst[aä]nde?|Vorschläge|Empfehlungen|Stellungnahmen|Anregungen|${monthName})$`,
  'u',
)

/** The cases a noun may stand in, by its article and what is before it. */
export function casesOf({ article, preposition, before }: Article, form: Form): readonly Case[] {
  if (preposition !== null) {
    if (dativeOnly.test(preposition)) return ['dative']
    if (accusativeOnly.test(preposition)) return ['accusative']
    return preposition === 'innerhalb' ? ['genitive'] : ['accusative', 'dative']
  }
  const possible = byArticle(article, form)
  const afterNoun = /^\p{Lu}/u.test(before)
  if (!possible.includes('genitive') || !possible.includes('dative')) return possible
  // "die Beschlüsse der Versammlung", but "berichtet der Versammlung".
  return afterNoun && !told.test(before) ? ['genitive'] : ['dative']
}

function byArticle(article: string | null, { gender, plural }: Form): readonly Case[] {
  if (article === null) return ['nominative', 'accusative']
  if (/^(?:zwei|drei|vier|fünf)$/u.test(article)) return ['nominative', 'accusative']
  const ending = /(?:^d|e)(?<rest>[rsnm]|ie|as)$/u.exec(article)?.groups?.rest ?? (/e$/u.test(article) ? 'e' : '')
  if (plural)
    return /^(?:ie|e)$/u.test(ending) ? ['nominative', 'accusative'] : ending === 'n' ? ['dative'] : ['genitive']
  if (gender === 'f') return /^(?:ie|e)$/u.test(ending) ? ['nominative', 'accusative'] : ['genitive', 'dative']
  if (ending === 'm') return ['dative']
  if (gender === 'm') return ending === 'n' ? ['accusative'] : ending === 's' ? ['genitive'] : ['nominative']
  return ending === 's' && article !== 'jedes' && article !== 'dieses' ? ['genitive'] : ['nominative', 'accusative']
}
