import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { PlaceName } from './place-names.ts'

export type FoundType = Readonly<{ type: string | null; typeSpan: Span | null }>

/** What a town with the rights of a district calls itself; the name that follows may be another town's. */
const free =
  /[Kk]reisfreie[nr]? Stadt(?![\p{L}])(?: (\p{Lu}\p{L}+))?|KREISFREIE STADT|(?<![\p{L}])Stadtkreis(?![\p{L}])|Landeshauptstadt (\p{Lu}\p{L}+)/gu
/** A district above the town: what it is itself, where it lies, whose authorities act for it. */
const within =
  /kreisangehörige[nr]?\s(?:Stadt|Gemeinde|Kommune)|Große[nr]?\sKreisstadt|(?<![\p{L}])Kreisstadt(?=\s\p{Lu})|(?<=ist\s(?:die\s)?)Kreisstadt|(?<![\p{L}])(?:[Ii]m|[Dd]es|[Vv]om|[Zz]um|[Dd]er|[Bb]eim|[Üü]ber den|·)\s(?:Landkreis(?:es)?|Kreis(?:es)?)(?![\p{L}])|(?<![\p{L}])(?:Kreisverwaltung|Kreistag(?:es)?|Landratsamt(?:es)?|Landkreis(?:es)?|Kreis(?:gesundheitsamt|jugendamt|sozialamt))(?![\p{L}])/gu
/** Districts beside the town, or districts in general. */
const beside = /[Nn]achbar|angrenzend|umliegend|Umland|[Jj]ede[mnr]? (?:Landk|K)reis/u
/** What one has with others: a contract with the district of another name. */
const together = /gemeinsam mit|arbeite\p{L}* zusammen|Vertrag|Vereinbarung|kreisfreie[nr]? St[aä]dt/u
const circle = /^\S+\sKreis(?:es)?$/u

/**
 * Whether a town belongs to a district: it says so, or speaks of the district and its authorities as its own. A town
 * that says nothing of either is taken to have none above it: a district would have been mentioned.
 */
export function findMunicipalityType(document: Document, { bare, type, span }: PlaceName): FoundType {
  if (type !== 'Stadt') return { type, typeSpan: type === null ? null : span }
  const { text } = document
  for (const match of text.matchAll(free)) {
    const name = match[1] ?? match[2]
    if (name === undefined || bare.startsWith(name)) return { type: 'kreisfreie Stadt', typeSpan: spanOf(match) }
  }
  for (const match of text.matchAll(within)) {
    if (isOwn(document, match)) return { type: 'kreisangehörige Gemeinde', typeSpan: spanOf(match) }
  }
  return { type: 'kreisfreie Stadt', typeSpan: span }
}

/** "Der Landkreis" without a name is the own one; one with a name may be a partner; "im Kreis der Familie" is none. */
function isOwn({ text, sentences }: Document, match: RegExpExecArray): boolean {
  const at = match.index
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  const words = sentence ? text.slice(sentence.start, sentence.end) : ''
  const after = text.slice(at + match[0].length, at + match[0].length + 8)
  if (circle.test(match[0]) && /^\s(?:der|von|aller)/u.test(after)) return false
  return !beside.test(words) && !(/^\s\p{Lu}/u.test(after) && together.test(words))
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length }
}
