import type { Feature } from '../../model/network.ts'
import type { Naming } from './naming.ts'
import { activeVerb, decides } from './subjects.ts'

/** Verbs of what bodies settle, in front of the body: "darüber befindet die Versammlung". */
const settles =
  /(?<!\p{L})(?:befindet|entscheidet|beschließt|bestimmt|prüft|berät|genehmigt|bestätigt|verabschiedet|erlässt|verteilt|koordiniert|organisiert|kann|können)\s(?:dann\s|auch\s|hierüber\s|darüber\s)?(?:der|die|das)\s$/u
const assigned =
  /(?<!\p{L})(?:obliegt|obliegen|vorbehalten ist|Zustimmung|Genehmigung|Beschlussfassung)\s(?:allein\s)?(?:der|dem|des)\s$/u
/** What "kann die Versammlung" has to end with to be a power of hers. */
const power =
  /(?:abändern|ändern|auflösen|ermäßigen|erlassen|freigeben|festlegen|beschließen|beauftragen|ausschließen|abberufen|berufen|entscheiden|bestimmen|vergeben)[.,;]?(?!\p{L})/u
const meetsOnly =
  /(?<!\p{L})(?:Mehrheit|Stimmengleichheit|beschlussfähig|einstimmig|Konsens|tagt|trifft sich|Sitzungen)(?!\p{L})/u
/** "… treffen sich monatlich und berichten der Versammlung": what they do besides meeting. */
const besides =
  /(?<!\p{L})(?:und|sowie)\s(?:\p{Ll}+\s){0,2}?(?:berichte[nt]|bereite[nt]|organisier(?:en|t)|koordinier(?:en|t)|erarbeite[nt]|plan(?:en|t)|entwickel[nt]|unterstütz(?:en|t)|begleite[nt])(?!\p{L})/u

/** Names of the network's bodies that a sentence gives something to decide or do, whoever it is about. */
export function deedsOf(words: string, naming: Naming): readonly string[] {
  return naming(words).flatMap(({ body, start }) => {
    const ahead = words.slice(0, start)
    if (body === null || body.titled) return []
    if (assigned.test(ahead)) return [body.name]
    const verb = settles.exec(ahead)
    if (verb === null || (meetsOnly.test(words) && !/(?<!\p{L})[Üü]ber\s/u.test(words))) return []
    return !/^k[aö]nn/u.test(verb[0]) || power.test(words.slice(start)) ? [body.name] : []
  })
}

/** Whether a sentence on the meetings of a body tells as well what it does. */
export function doesBesides(words: string): boolean {
  return besides.test(words)
}

/** What a body may do and the whole is settled by as well. */
const besidesActs: ReadonlySet<Feature> = new Set(['new-group', 'concept-link', 'public-relations'])
/** What a body may decide, which settles it for the whole as well. */
const besidesDecisions: ReadonlySet<Feature> = new Set([
  ...besidesActs,
  'joining',
  'funding',
  'review',
  'amendment',
  'aims',
  'action-fields',
  'leaving',
])
/** "Ein neuer Arbeitskreis wird eingerichtet, wenn …": the group is no more than founded. */
const newOnes =
  /^(?:Eine?|Neue|Weitere|Zusätzliche)\s|(?:gebildet|eingerichtet|gegründet|eingesetzt|etabliert)\s(?:werden|wird)(?!\p{L})/u

/** Whether what a sentence on a body says of the whole is a task of the body besides. */
export function actsBesides(said: readonly Feature[], words: string): boolean {
  if (newOnes.test(words)) return false
  return said.every((feature) => besidesActs.has(feature))
    ? activeVerb.test(words)
    : said.every((feature) => besidesDecisions.has(feature)) && decides.test(words)
}

/** What an item of a list of tasks is made of: "Vorbereitung der Sitzungen", "den Rat zu beraten". */
export const deed = /\p{L}{2,}(?:ung|ungen|ion|ionen|tausch|pflege|arbeit|ieren|eln|ern|\p{L}en)(?!\p{L})/u
