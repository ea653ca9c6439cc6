import { findNames } from './mentions.ts'
import { networkWord } from './network-words.ts'
import { office } from './subjects.ts'

/** The office as the one that acts: "Die Geschäftsstelle lädt ein", "Daneben pflegt das Büro …", not "der Geschäftsstelle". */
export const officeActs = new RegExp(
  `^[^,;]{0,40}(?<!(?:an|über|durch|für|gegen)\\s)(?<!\\p{L})(?:(?:[Dd]ie|[Ee]ine|[Uu]nsere|[Ii]hre)\\s(?:\\p{Ll}+\\s)?(?=\\p{L}*(?:stelle|führung|koordination|koordinatorin))|(?:[Dd]er|[Ee]in)\\s(?=\\p{L}*koordinator(?!\\p{L}))|(?:[Dd]as|[Ee]in|[Uu]nser)\\s(?:\\p{Ll}+\\s)?(?=\\p{L}*[Bb]üro)|^)${office.source}`,
  'iu',
)

/** "Das Büro bereitet die Sitzungen vor, führt Protokoll, pflegt den Verteiler": more than one thing it does. */
export function officeDoes(words: string): boolean {
  const things = 3
  return (
    officeActs.test(words) && words.split(/,\s(?!die|der|das|dass|wenn|sofern)|\sund\s(?=\p{Ll}+t\s)/u).length >= things
  )
}

/** "… hat der Rat folgende Satzung beschlossen:" says what the paper rests on. */
export const enacts =
  /(?<!\p{L})(?:beschlossen|erlassen|vereinbart|gegeben|geschlossen|vereinbaren|schließen)[^:]{0,20}:$/u

/** "Der Beirat befasst sich insbesondere mit", "Wir kümmern uns um:". */
const concern =
  /(?<!\p{L})(?:(?:befass|beschäftig)(?:t|en)\s(?:sich|uns)(?!\p{L})[^.;]*(?<!\p{L})mit(?:\s\p{Ll}+)*|kümmer[nt]\s(?:sich|uns)\s(?:\p{Ll}+\s)?um|widme[nt]\s(?:sich|uns)(?:\s\p{Ll}+)*)\s?:?$/u

/** "Die Unterzeichnenden wollen", "Wir möchten". */
const want =
  /^[^.;,]{2,60}\s(?:wollen|will|möchten|möchte|setz(?:t|en)\ssich\s(?:\p{L}+\s)?zum\sZiel)(?:\s(?:insbesondere|gemeinsam|vor\sallem|dabei|damit|daher))*\s?:?$/u

/** Those whose rules these are; what a library or the young people want is none of their aims. */
const ours = new RegExp(
  `(?<!\\p{L})(?:[Ww]ir|[Ee]s|[Ss]ie|[Ee]r|${networkWord}|Verein|Zusammenschluss|Vereinigung|Kooperation|\\p{L}*(?:[Pp]artner|[Mm]itglied|[Bb]eteiligt|[Mm]itwirkend|[Uu]nterzeichn)\\p{Ll}*)(?!\\p{L})`,
  'u',
)
const isOurs = (words: string) => ours.test(words) || findNames(words).length > 0
export const concerns = (words: string): boolean => concern.test(words) && isOurs(words)
export const wants = (words: string): boolean => want.test(words) && isOurs(words)

/** "Mitglied können Vereine werden, die", "Berufen werden kann, wer". */
export const admits =
  /(?:(?<!\p{L})(?:Mitglied|Mitglieder|Partner)\s(?:kann|können|werden)\s[^.;]*|(?:[Bb]erufen|[Aa]ufgenommen|[Gg]ewählt)\swerden\s(?:kann|können)[^.;]*),\s(?:die|der|wer|wenn\s\p{L}+|sofern\s\p{L}+)\s?:?$/u

/** "§ 12 Geschäftsstelle, Entschädigung, Mittel" in a list of the paragraphs. */
export function isTitleLine(words: string): boolean {
  return words.length < 70 && /^(?:§+\s?\d+\s)?\p{Lu}\p{L}+(?:,\s\p{Lu}\p{L}+)+(?:\sund\s\p{Lu}\p{L}+)?$/u.test(words)
}

/** A line that a list goes on with, without a colon: "Die Partner wollen, dass", "Zu ihren Aufgaben gehört es,". */
export const opensList =
  /^(?=.{8,160}$)(?!.*[.!?;]\s*$).*(?:,\sdass(?:\s\p{L}+){0,2}|(?<!\p{L})(?:insbesondere|vor\sallem|gehört\ses,|gehören|sind|mit|um|für))$/u

/** How things came to be and are, in the preamble: "Hier leben Menschen aus 90 Nationen." No aim, but a reason for one. */
export const pastOrPresent =
  /^(?!.*(?:[Zz]iel|[Zz]weck|(?<!\p{L})(?:will|wollen|soll|sollen|möchte|möchten|gilt es)(?!\p{L})))(?:.*(?:seit\s(?:Generationen|vielen|Jahr|langem|\d{4})|hervorgegangen|gegründet|[Ee]ntstanden|(?:vergangenen|letzten)\s(?:\p{L}+\s)?Jahre)|.*(?:leben|wohnen)\s(?:[^.;]*\s)?Menschen\saus\s(?:mehr|über|rund|etwa|fast|\p{L}+zig|\d)|Menschen\saus\s(?:mehr|über|rund|etwa|fast|\d))/u
/** What others do goes on as before; no task of the network. */
export const untouched = /(?<!\p{L})bleib(?:t|en)\s(?:[^.;]*\s)?unberührt|^Gleiches\sgilt/u

/** The sentence that introduces a list, with the one before it where it is but a pronoun ("… besorgt das Büro. Es"). */
export function lastWords(lead: string): string {
  const sentences = lead.split(/(?<=\p{Ll}{4}[.;])\s(?=\p{Lu})|(?<=\p{Ll}{2}[.;])\s(?=(?:Wir|Es|Sie|Er)\s)/u)
  const last = sentences.at(-1) ?? lead
  return /^\p{L}+\s?:?$/u.test(last) && sentences.length > 1 ? sentences.slice(-2).join(' ') : last
}

/** "Aufgaben des Netzwerkes sind:", and of no body in it. */
export function namesNetwork(lead: string): boolean {
  return (
    /(?:Netzwerk|Netz(?:es)?|Bündnis|Verbund|Allianz|Arbeitsgemeinschaft)\p{Ll}*/u.test(lead) &&
    !/(?:Arbeitsgruppe|Arbeitstisch|rat(?:s|es)?)(?!\p{L})/u.test(lead)
  )
}

/** "Doppelangebote vermeiden, Lücken schließen": what is to be done, on slides. */
export const isStep = (words: string) => /\p{L}\s\p{Ll}{3,}(?:en|ern|eln)(?=[,:;]|$|\s(?:und|oder|mit)\s)/u.test(words)
