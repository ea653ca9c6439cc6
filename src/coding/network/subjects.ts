import { findMentions } from './mentions.ts'
import type { Statement } from './statements.ts'

/** The office that coordinates a network, by the words for it. */
export const office =
  /(?<!\p{L})(?:\p{L}*[Kk]oordinator\p{L}*|\p{L}*[Kk]oordin(?:ierungs|ations)stelle|Geschäftsstelle|Anlaufstelle|Geschäftsführung|\p{L}*[Bb]üro(?:s)?|Stabsstelle|Projektstelle|Netzwerkkoordination)(?![\p{L}-])/u
export const partner =
  /^(?:[^.,;]{0,60}\s(?:ist|sind|haben|hat)\s)?(?:[Dd]ie|[Aa]lle|[Jj]ede[rs]?|[Dd]en|Sämtliche|Unsere)\s(?:\p{Ll}+\s)?(?:\p{L}*[Pp]artner|Mitglied(?!schaft|erversammlung|sbeitr)|Beteiligte|Teilnehm|Angehörige|Netzwerkmitglied|Mitwirkende)\p{L}*/u
export const leader =
  /^(?:Der|Die|Das|Den)\s(?:bzw\.\s\p{L}+\s|oder\s\p{L}+\s)?(?:Vorsitz|Sprecher(?!\S*(?:rat|kreis|team|gremi|runde|versammlung))|Leit(?:ung|er)|Moderation|Moderator|Tandem)\p{L}*/u
export const pronoun =
  /^(?:Er|Sie|Es|Diese[rs]?|Als|Dazu|Dabei|Darüber|Hierzu|Zuvor|Ferner|Weiterhin|Außerdem)(?!\p{L})/u
/** A sentence without a subject of its own: "Sie bereitet … vor", "pflegt den Verteiler". */
export const goesOnAlone = /^(?:(?:Er|Sie|Es)\s\p{Ll}{3,}t\s|\p{Ll}{3,}t\s(?:\p{Ll}+\s)*\p{Lu})/u
/** "Dazu müssen mindestens fünf …" goes on about what the sentence before it settled. */
export const continues = /^(?:Dazu|Dafür|Hierfür|Hierzu|Nötig|Voraussetzung|Erforderlich)(?!\p{L})/u
/** What bodies do, by the stems of the verbs. */
const activeStems =
  '(?:er|be)?arbeite|berate|berät|beschließ|entscheide|bereite|sorg|gib|geb|setz|wähl|leg|nimm|nehm|koordinier|bündel|steuer|begleite|überwach|unterstütz|vertritt|vertret|informier|förder|organisier|plan|sammel|tausch|vernetz|entwickel|erstell|regel|gestalte|prüf|bring|hör|klär|stärk|führ|wirk|mach|kümmer|hält|halte|initiier|moderier|befass|berichte|leite|leiste|verfolg|benenn|befinde|trifft Entsch|äußer|dien|stimm\\p{Ll}*\\s[^.;]*\\sab|spricht|sprech|(?:auf)?forder|beauftrag|veranlass|empfehl|empfiehl|schl[aä]g'
export const activeVerb = new RegExp(`(?<!\\p{L})(?:${activeStems})\\p{Ll}*(?!\\p{L})`, 'u')
const elliptical = new RegExp(
  `^(?:${activeStems}|verständig|bewert|verbind|diskutier|schaff|sicher|vermittel)(?:e?t|(?<=t))\\s(?!es(?!\\p{L}))\\p{L}{2}`,
  'u',
)
/** "Führt die Abstimmung zu keinem Ergebnis, so …", "Plant die Stadt etwas?": the noun behind the verb is who acts. */
const inverted =
  /,\s(?:so|dann|ist|sind|wird|werden|kann|können|soll|sollen|muss|müssen|darf|gilt|gelten|hat|haben|entscheidet|erfolgt|findet)\s|\?$/u

/** "Bereitet das Plenum vor", "verständigt sich auf Schwerpunkte": what the body whose name stands above does. */
export const isElliptical = (words: string): boolean => elliptical.test(lowerFirst(words)) && !inverted.test(words)
/** Verbs are known by their small letter. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What bodies settle for the whole: "Die Versammlung beschließt über die Verwendung der Mittel." */
export const decides =
  /(?<!\p{L})(?:befinde[tn]|entscheide[tn]|beschließ(?:t|en)|bestimm(?:t|en)|berät|beraten|prüf(?:t|en)|bereite[tn]|bündel[tn]|verteil(?:t|en)|koordinier(?:t|en)|sorg(?:t|en)|leg(?:t|en)\s[^.;]*\sfest|setz(?:t|en)\s[^.;]*\sein|genehmig(?:t|en)|schl(?:ägt|agen)\s[^.;]*\svor|spricht|hör(?:t|en)|freigeben|erlassen|ermäßigen)(?!\p{L})/u
/** "Der Versammlung vorbehalten sind …": what only this body decides. */
export const isReserved = (words: string): boolean => /(?<!\p{L})vorbehalten(?!\p{L})/u.test(words)

const charged = /(?<!\p{L})(?:obliegt|obliegen|zuständig|verantwortlich)(?!\p{L})/u
const doneBy = /(?<!\p{L})(?:wird|werden)\s(?:[^.;]*\s)?(?:vo[nm]|durch)\s[^.;]*\p{Ll}{3,}(?:t|en)(?!\p{L})/u
/** What others settle on the seats and meetings of a body is no task of it. */
const ofSeats =
  /(?<!\p{L})(?:berufen|gewählt|bestellt|benannt|entsandt|geleitet|moderiert|gebildet|geladen|vertreten|bestimmt)(?!\p{L})/u

/** "Der Gruppe obliegt die Planung", "die Richtung wird von der Gruppe festgelegt". */
export function isAssigned(words: string): boolean {
  if (charged.test(words)) return true
  const passive = doneBy.exec(words)
  const [first] = findMentions(words)
  return passive !== null && !ofSeats.test(words) && (first === undefined || first.start > passive.index)
}

/** "In den Arbeitsgruppen werden Maßnahmen entwickelt": what is done there is the task of the body. */
export function isDoneIn(words: string): boolean {
  const [first] = findMentions(words)
  return (
    first !== undefined &&
    first.start < 16 &&
    (/^(?:Der|Dem|Den)\s[^.;]{0,40}\s(?:obliegt|obliegen|vorbehalten)(?!\p{L})/u.test(words) || isDoneThere(words))
  )
}

function isDoneThere(words: string): boolean {
  return (
    (/^(?:In|Im|Auf|Bei)(?!\p{L})/u.test(words) &&
      /(?<!\p{L})(?:passiert|geschieht|entsteht|entstehen|findet|läuft)\s/u.test(words)) ||
    (/(?<!\p{L})(?:wird|werden)\s[^.;]*(?:ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:er|be|ent|ver)\p{Ll}+(?:t|en))[.;]?$/u.test(
      words,
    ) &&
      !/(?<!\p{L})(?:Protokoll|Niederschrift|protokolliert|gewählt|gefasst|eingeladen|geführt)(?!\p{L})/u.test(words))
  )
}

/** What a body meets for. */
export const purposes =
  /(?<!\p{L})(?:zur|Zur)\s(?:\p{Ll}+\s)?(?:Vorbereitung|Organisation|Planung|Abstimmung|Umsetzung|Koordination)\s(?:de[rs]|von|und|gemeinsamer)(?!\p{L})/u
/** A line that is no sentence and no item: an address, a name, the head of a page. */
export function isFragment({ words, lead, cell }: Statement): boolean {
  if (lead !== null || isElliptical(words)) return false
  if (cell !== null && words.length < 60) return true
  return (
    words.length < 90 &&
    !/[.;!?]["“”)]?$/u.test(words) &&
    !/(?<!\p{L})(?:ist|sind|wird|werden|kann|können|soll|sollen|hat|haben|\p{Ll}{3,}(?:t|en)(?=\s\p{Ll}))(?!\p{L})/u.test(
      words,
    )
  )
}
