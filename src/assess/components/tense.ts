import type { Document } from '../../model/document.ts'

/** Verbs that put a sentence into the past when nothing in its main clause speaks of now or later. */
const past =
  /(?<![\p{L}])(?:wurden?|h?atten?|war(?:en)?|hat|haben|schlief|sah(?:en)?|berichtete[nt]?|forderten?|stammt|erfolgten?|flossen|damalige\p{L}*|ursprünglich|früher|(?:legt|stellt|prüft|tagt|führt|sorgt|setzt|zeigt|meldet|wacht|wertet)en?|(?:beriet|erhielt|gab|trug|nahm|fand|ging|traf|schrieb|entschied|beschloss)(?:en)?|in den (?:vergangenen|zurückliegenden) Jahren)(?![\p{L}])/iu
const present =
  /(?<![\p{L}])(?:wird|werden|(?:ist|sind|(?:hat|haben)(?!.*(?:beauftragt|beschlossen|gebeten|aufgefordert|verpflichtet)))\s(?:\S+\s){0,18}?(?:zu\s\p{Ll}+n|\p{Ll}+zu\p{Ll}+en)|soll(?:en)?|muss|müssen|legt|prüft|stellt|erhält|künftig)(?![\p{L}])/iu

/** "…, welche Maßnahmen umgesetzt wurden": what a report tells of is past, the report is not. */
const subordinate = /,\s(?:was|welche[rnms]?|ob|wie|die|der|das|dass|weil|wenn|wo|woran|warum|inwieweit)\s/iu

const hadTo = /(?<![\p{L}])(?:mussten?|konnten?)(?![\p{L}])/iu

/** Whether a sentence only tells what was done: "wurde dem Ausschuss zweimal berichtet". Questions do not tell. */
export function tellsOfThePast(sentence: string): boolean {
  if (sentence.trimEnd().endsWith('?')) return false
  const main = sentence.split(subordinate)[0] ?? ''
  return hadTo.test(main) || (past.test(main) && !present.test(main))
}

/** Others than the municipality, at the head of the sentence: what they check or renew is theirs. */
const others =
  /^(?:[-–•„"]\s*)?(?:(?:Auch|In|Bei|Von)\s)?(?:[Dd](?:as|ie|er|em|en)|[Ee]ine?|[Aa]lle|[Jj]ede[rs]?)?\s?(?:(?:anderen?|örtlichen?|freien?|einzelnen?|zuständigen?)\s)?(?:Job-?[Cc]enters?|Bundes\p{L}+|Landes\p{L}+|Land(?=\s\p{Ll})|Länder|Bund(?=\s\p{Ll})|Freistaat|EU|Agentur für Arbeit|Arbeitsagentur|Schulaufsicht|Staatliche\s\p{L}+|\p{L}*[Mm]inisterium|Bezirksregierung|Regierungspräsidium|\p{L}*[Tt]räger|Wohnungs\p{L}+|Krankenkassen?|\p{L}*kammern?|IHK|HWK|Schulen?|Kitas?|Kindertages\p{L}+|Vereine?|\p{L}*[Gg]eber|Zuwendungs\p{L}+|Patinnen|Paten|Kommunen|Städte|Landkreise|Nachbar\p{L}+)\s(?=\p{Ll})/u

const ofThisPaper =
  /(?:dieses|diesem|dieser|vorliegende[nr]?|unseres|unserem)\s(?:\p{L}+\s)?\p{L}*(?:konzept|plan|papier|programm|strategie|leitlinien|heft)/iu

/** "Der Landkreis Nordingen schreibt …": a place that is hardly ever named is another one. */
const namedPlace =
  /^(?:[Ii]n )?(?:Der|Die|Das|Im|der|dem)?\s?(?:(?:benachbarten?|andere)\s)?(?:Landkreis|Kreis|Stadt|Gemeinde)\s(\p{Lu}\p{Ll}{3,})\s/u
const ownNameAtLeast = 3

/** Whether the sentence says what others do, and not with this document: "Das Jobcenter legt jährlich …". */
export function tellsOfOthers(sentence: string, { text }: Document): boolean {
  const place = namedPlace.exec(sentence)?.[1]
  if (place !== undefined && text.split(place, ownNameAtLeast + 1).length <= ownNameAtLeast) return true
  return others.test(sentence) && !ofThisPaper.test(sentence)
}
