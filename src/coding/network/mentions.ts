import { overlap, type Span } from '../../model/span.ts'
import { type BodyWord, bodyWord, endOfBodyWord, plainKey, readBodyWord } from './body-words.ts'
import { findOpenNames } from './open-names.ts'

/** A place where a body is named; `open`: known by the end of the word only, so that it may be no body at all. */
export type Mention = Span & BodyWord & Readonly<{ word: string; name: string | null; open: boolean }>

/** "AG Sprache im Rathaus" meets there; "AG Teilhabe im Quartier" is called so. */
const venue =
  '(?:in|im)\\s\\p{Lu}\\p{Ll}*(?:haus|heim|saal|zentrum|bücherei|bibliothek|café|treff|kreis|gebiet|bezirk)(?!\\p{L})'
const afterName = new RegExp(
  `^\\s?(?:(?:\\d{1,2}|[IVX]{1,4})(?:\\s?[:–-])?\\s)?(?:[„"»“](?<quoted>[^“”"«]{2,60})[“”"«]|(?:für\\s)?(?<plain>(?:\\p{Lu}[\\p{L}-]+)(?:(?:,\\s|\\s(?!${venue})(?:und|&|im|in|für)\\s|\\s)(?!(?:AG|AK|UAG)(?!\\p{L}))(?:\\p{Lu}[\\p{L}-]+|\\(\\p{L}+-?\\)\\p{L}+)){0,4}))`,
  'u',
)
/** A name in a title ends with its line, unless that breaks off: "Runder Tisch Arbeit↵Leitlinien", "Arbeit und↵Wohnen". */
const lineEnd = /(?<=\S)(?<!\s(?:und|für|im|in|&)|,)\n(?=\p{Lu})/u
/** What a body takes, gives or makes: "Hierfür nimmt sich der Runde Tisch Zeit." */
const objects =
  'Zeit|Stellung|Kenntnis|Einblick|Einfluss|Anteil|Bezug|Rücksicht|Rechnung|Sorge|Gebrauch|Auskunft|Bericht|Vorschläge|Empfehlungen|Anregungen|Hinweise|Ergebnisse|Berichte|Beschlüsse|Stellungnahmen|Anträge|Rückmeldung(?:en)?|Gäste|Fachleute|Einladungen'
/** Words behind the name of a kind of group that are no name: "AG Leiter", "Arbeitsgruppen Mitglieder". */
const noName = new RegExp(
  `^(?:(?:Leit(?:er|ung)|Mitglied|Sprech|Sitzung|Treffen|Koordin|Teilnehm|Protokoll|Vertret)|(?:Der|Die|Das|Sie|Er|Es|Bei|Zu|Im|In|Für|Mit|Nach|Jede[rs]?|Alle|Ein|Eine|Wir|Ihre[rsnm]?|Ihr|Seine[rsnm]?|Sein|Unsere[rsnm]?|Diese[rs]?|${objects})(?!\\p{L}))`,
  'u',
)

/** "Ausländer- und Integrationsbeirat": the word in front of the hyphen belongs to the name. */
const paired = /(?<!\p{L})\p{Lu}\p{L}+-\s(?:und|oder|&)\s$/u
/** "Netzwerk-Koordinationsteam": one word with what stands in front of the hyphen. */
const compounded = /(?<![\p{L}-])(?:\p{Lu}\p{L}+-)+$/u

/** "… kann eine Arbeitsgruppe Projektteams bilden": another body, no name. */
function isKind(given: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(given) ?? []
  return word.match(bodyWord) !== null || findOpenNames(word).length > 0
}

/** Mentions of bodies in a text, with the name of the single one where a kind of group is named. */
export function findMentions(words: string): readonly Mention[] {
  if (!endOfBodyWord.test(words)) return []
  return [...words.matchAll(bodyWord)].flatMap((match) => {
    const read = readBodyWord(match[0])
    if (!read) return []
    const [behind = ''] = words.slice(match.index + match[0].length).split(lineEnd, 1)
    const found =
      read.type === 'working-group' && !read.plural
        ? afterName.exec(behind)
        : /^(?:\p{L}*gruppe|AG|Steuerungs\p{L}*|Runde\p{Ll}*\sTisch)$/u.test(match[0])
          ? afterName.exec(behind)
          : null
    const given = (found?.groups?.quoted ?? found?.groups?.plain)?.trim() ?? null
    const name = given !== null && !noName.test(given) && !isKind(given) ? given : null
    const ahead = words.slice(0, match.index)
    const first = compounded.exec(ahead)?.[0] ?? ''
    const start = match.index - (name === null ? (paired.exec(ahead)?.[0].length ?? first.length) : first.length)
    const end = match.index + match[0].length + (name !== null ? (found?.[0].length ?? 0) : 0)
    return [{ ...read, key: plainKey(first) + read.key, start, end, word: first + match[0], name, open: false }]
  })
}

/** Mentions of bodies, and words that by their end may name one. */
export function findNames(words: string): readonly Mention[] {
  const certain = findMentions(words)
  const open = findOpenNames(words).filter((one) => !certain.some((other) => overlap(one, other)))
  return [...certain, ...open.map((one): Mention => ({ ...one, name: null, open: true }))].toSorted(
    (left, right) => left.start - right.start,
  )
}

/** What a mention stands for: the kind of body, with the name of the single one. */
export function keyOf({ key, name }: Pick<Mention, 'key' | 'name'>): string {
  return name === null ? key : `${key} ${plainKey(name)}`
}
