import { bodyAdjective } from './body-words.ts'

/** How a body is named at one place; `place`: the adjective of the town in front of it ("Musterstädter Forum"). */
export type NameForm = Readonly<{ word: string; weight: number; place: string | null }>

const plural =
  /(?:gruppen|runden|konferenzen|tagungen|treffen|versammlungen|stätten|kommissionen|foren|gremien|kreis|sitzungen)$/iu
/** Names so short that the town's belongs to them. */
const bare = /^(?:Forum|Konferenz|Plenum|Tagung|\p{L}+er\sTisch|Runde)$/u

/** The name of a body as printed: the form of a heading or the most frequent one, in the nominative. */
export function nameOf(forms: readonly NameForm[]): string {
  const counts = new Map<string, number>()
  for (const { word, weight } of forms) counts.set(word, (counts.get(word) ?? 0) + weight)
  const inflected = (word: string) => (/(?:es|s|en)$/u.test(word) && !plural.test(word) ? 1 : 0)
  const [best] = [...counts].toSorted(
    ([left, a], [right, b]) => inflected(left) - inflected(right) || b - a || left.length - right.length,
  )
  const name = nominative(best?.[0] ?? '')
  const place = bare.test(name) ? forms.find((form) => form.place !== null)?.place : null
  return place ? `${place.replace(/(?<=er)[nsm]$/u, '')} ${name}` : name
}

const genitive =
  /(?<singular>(?:rat|beirat|ausschuss|kreis|tisch|forum|gremium|team|plenum|komitee|vorstand|parlament|kuratorium|tag|zirkel|netzwerk))(?:es|s)$/iu
const dativePlural = /(?<plural>(?:kreise|tische|räte|ausschüsse|vorstände|tage|parlamente))n$/iu

const withAdjective = new RegExp(
  `^(${bodyAdjective})e[rsnm]?\\s((?:Kreis|Rat|Runde|Gruppe|Gremium|Team|Treffen|Ausschuss|Kommission)\\p{Ll}*)$`,
  'iu',
)
/** The ending of an adjective in front of a noun without an article. */
const endingOf = (noun: string) =>
  /^(?:Runde|Gruppe|Kommission)/iu.test(noun) ? 'e' : /^(?:Kreis|Rat|Ausschuss)/iu.test(noun) ? 'er' : 'es'

/** "Runden Tisches" to "Runder Tisch"; with a capital letter in front. */
function nominative(name: string): string {
  return (
    name
      .replace(/\s+/gu, ' ')
      .replace(/(?<=„)\s|\s(?=“)/gu, '')
      .replace(/^(\p{L}+?e)[nmsr]?(?=\sTisch)/u, '$1r')
      .replace(/(\sTisch)(?:es|e)?(?=\s|$)/u, '$1')
      .replace(
        withAdjective,
        (_, stem: string, noun: string) => `${stem}${endingOf(noun)} ${noun.replace(genitive, '$<singular>')}`,
      )
      .replace(genitive, '$<singular>')
      // "des Fachkreises Schutz"
      .replace(/^(\p{L}*(?:kreis|tisch|zirkel|ausschuss))es(?=\s[\p{Lu}„])/iu, '$1')
      .replace(dativePlural, '$<plural>')
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  )
}

/** "Stadt Muster an der Ache": what the adjective of the town leaves out. */
const officeOrRiver =
  /^(?:Landkreis|Kreis|Stadt|Gemeinde|Landeshauptstadt)\s|\s(?:an|am|auf|bei|im|in|ob|unter|vor)\s.*$/gu

/** The adjective of the town that stands in front of a mention ("das zweite Musterstädter Forum"), or null. */
export function placeBefore(ahead: string, municipality: string | null): string | null {
  const word = /(?<word>\p{Lu}\p{Ll}+er)\s$/u.exec(ahead)?.groups?.word
  const town = municipality?.replace(officeOrRiver, '').toLowerCase() ?? ''
  const stem = town.slice(0, Math.max(4, town.length - 3))
  return word && stem !== '' && word.toLowerCase().startsWith(stem) ? word : null
}

const issuer =
  /\s(?:der|des|in der|im|beim)\s(?:Stadt|Landeshauptstadt|Hansestadt|Universitätsstadt|Kreisstadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Marktes|Großen|(?:Land)?[Kk]reis)|\sin\s\p{Lu}|\s(?:als|vom|und\sseine[rn]?)\s|\s[–(-]|[,;(–]|\s*$/u
const field = /^\sfür\s\p{L}/u
const quoted = /^\s[„"»][^“”"«]{2,60}[“”"«]/u
const called = /^\s(?!Stadt|Landkreis|Kreis|Gemeinde)(?<name>\p{Lu}[\p{L}-]{3,}(?:\s(?:und|&)\s\p{Lu}[\p{L}-]+)?)/u

/** What belongs to the name of the body in a title: "Beirat" goes on with "für Migration", "Runde" with "Integration". */
export function restOfName(behind: string): string {
  const words = behind.replace(/\s+/gu, ' ')
  const end = words.search(issuer)
  const own = end < 0 ? words : words.slice(0, end)
  if (field.test(words) && own.length <= 80) return own.replace(/\s+$/u, '')
  const name = quoted.exec(words)?.[0] ?? called.exec(words)?.groups?.name
  return name ? ` ${name.trim()}` : ''
}
