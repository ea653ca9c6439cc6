import type { Span } from '../../model/span.ts'
import { articleBefore, casesOf } from './article.ts'
import { findNames, keyOf, type Mention } from './mentions.ts'
import { networkWord } from './network-words.ts'
import type { Statement } from './statement.ts'
import { memberColumn } from './table-topics.ts'

/** Somebody else's rules, told for comparison. */
const others =
  /(?<!\p{L})(?:(?:nach|gelten|gilt)\s(?:[^.;]*\s)?(?:dessen|deren)\s(?:eigene[rnm]?\s)?(?:Geschäfts|Satzung|Regel)\p{L}*|Nachbar(?:kreis|stadt|landkreis|gemeinde|netzwerk)\p{L}*|benachbart\p{L}*|zum Vergleich|im Vergleich|in anderen (?:Städten|Kommunen|Kreisen|Landkreisen)|andernorts|anderswo|(?:Zum|Ein) Blick (?:zum|zu|nach|über)|Blick über die)(?!\p{L})/iu
/** What was so once. */
const former =
  /(?<!\p{L})(?:bisherige[nrsm]?|bisher|früher(?:e[nrsm]?)?|vormals|ehemalige[nrsm]?|damals|seinerzeit(?:ige\p{L}*)?|bis (?:Ende )?(?:19|20)\d\d|alte[nr]? Fassung|Fassung von (?:19|20)\d\d|Vorgänger\p{L}*|Vorläufer\p{L}*)(?!\p{L})/iu
const past =
  /(?<!\p{L})(?:tagte[n]?|traf(?:en)?|wurde[n]?|war(?:en)?|gab|bestand(?:en)?|gehörten|hatte[n]?|kam(?:en)?|löste[n]?|entschied(?:en(?!\s(?:wird|werden)))?|zählte[n]?|wählte[n]?|gründete[n]?|trat(?:en)?|ging(?:en)?|entstand(?:en)?|führte[n]?|kannte[n]?|umfasste[n]?|lautete[n]?|saß(?:en)?|galt(?:en)?|endete[n]?|betrug(?:en)?|stand(?:en)?|lag(?:en)?|zusammenfand(?:en)?|beteiligten?(?=\ssich)|stieg(?:en)?|haben [^.;]*(?:ge\p{Ll}+[tn]|\p{Ll}+iert|beschlossen|bewogen)|hat [^.;]*(?:gegeben|gezeigt|geführt|gestellt|bewogen|befragt))(?!\p{L})/u

/** Whether a sentence is about another town, or tells what was once so: no rule of this network. */
export function isElsewhere(words: string, headings: readonly string[]): boolean {
  if (others.test(words)) return true
  if (headings.some((heading) => others.test(heading) || looksBack.test(heading) || ofCouncil.test(heading)))
    return true
  if (goesOn.test(words)) return false
  return (
    former.test(words) && (past.test(words) || /(?<!\p{L})(?:Bisher|bisherige|bisherigen|damals)(?!\p{L})/u.test(words))
  )
}

/** "Aufgaben des Stadtrats" in a heading: what others do. */
const ofCouncil =
  /(?:Aufgaben?|Ziele?|Befugnisse|Zuständigkeit(?:en)?|Sitzungen)\s(?:des|der)\s(?:(?:Stadt|Gemeinde)rat(?:e?s)|Kreistag(?:e?s)|Magistrats|Bürgerschaft|Stadtverordnetenversammlung|Gemeindevertretung)(?!\p{L})/u

/** "Bis zur Neuwahl führt der bisherige Vorstand die Geschäfte weiter": a rule. */
const goesOn =
  /(?:bisherige|ehemalige|alte|amtierende)[nrs]?\s[^.;]*(?:Geschäfte|Amt|Aufgaben|Tätigkeit)\s[^.;]*(?:weiter|fort|aus)|bleib\p{Ll}+\s[^.;]*im\sAmt|(?<!\p{L})(?:führ(?:t|en)|bleib(?:t|en)|nimmt|nehmen)\s[^.;]*(?:fort|weiter|im Amt|wahr)(?!\p{L})/u

const looksBack =
  /(?<!\p{L})(?:Rückblick|Was (?:war|bisher|es (?:schon|bisher|früher) gab)|Bisherige\p{Ll}*|Bisher|Vorgeschichte|Geschichte|Entstehung|Wie es begann|Rückschau|Früher\p{Ll}*|Woher|Chronik|Werdegang|Historie|Vorläufer\p{Ll}*|Änderungen im Überblick|Verhältnis zu\p{L}* (?:ander|weiter|besteh)\p{Ll}+|Abgrenzung|Die anderen(?=$|\sam\s)|Wer sonst noch|[Nn]eben uns|Nicht Gegenstand|Was nicht|[Aa]ndere[rn]? (?:Runden|Gremien|Netzwerke|Kreise)|Über die (?:Kreis|Stadt)grenze|Blick über die \p{L}+)(?!\p{L})/u

/** "…, die in nichtöffentlicher Sitzung behandelt wurden, …": what a rule refers to may be past. */
const relative = /,\s(?:die|der|das|den|dem|deren|dessen|wer|nachdem)\s[^,.;]*(?=[,.;]|$)/gu
/** "…, sofern kein Ausstieg erklärt wurde": a condition of what is to come. */
const condition = /(?<!\p{L})(?:sofern|wenn|falls|soweit|sobald|solange)\s[^,.;]*/gu

/** Whether a sentence itself tells of something past; what is asked ("Wie viele wurden beraten?") is still to be found out. */
export function tellsPast(words: string): boolean {
  const clauses = words.replace(relative, '').replace(condition, '').split(/;\s/u)
  return !/\?$/u.test(words) && clauses.every((clause) => past.test(clause))
}

const place = /(?<!\p{L})(?:Landkreis(?:es)?|Kreis(?:es)?|Stadt|Gemeinde)\s(?<name>\p{Lu}[\p{Ll}-]{3,})/gu

/** Whether a sentence is about another town or district than the one whose rules these are. */
export function namesOtherPlace(words: string, municipality: string | null): boolean {
  if (municipality === null) return false
  const own = municipality.toLowerCase()
  const named = [...words.matchAll(place)].map((match) => (match.groups?.name ?? '').toLowerCase())
  const foreign = named.filter((name) => !own.includes(name.slice(0, Math.max(4, name.length - 2))))
  return (
    foreign.length > 0 &&
    foreign.length === named.length &&
    /(?:tagt|besteht|dort|dessen|gemeinsam|Nachbar|unterhält|entscheide[tn]|trifft|[Aa]ustausch|tausch|arbeitet|(?:beirat|rat|netzwerk|bündnis)\p{Ll}*\s(?:des|der)\s)/u.test(
      words,
    )
  )
}

const reported =
  /(?<!\p{L})(?:(?:hat|haben)\s[^;]*(?:beschlossen|getagt|zugestimmt|getroffen|stattgefunden|verabschiedet|gewählt|entschieden|eingesetzt|eingerichtet|gebildet|gegründet)|(?:wurde|wurden)\s[^;]*(?:beschlossen|verabschiedet|gewählt|durchgeführt|abgehalten|angenommen|einberufen|gegründet|gebildet))(?!\p{L})/u
const dated =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:vergangenen?|letzten?|vorigen?)\s(?:Jahre?s?|Sitzung|Wahlperiode)/u

/** "Der Beirat hat am 3. Mai 2022 einstimmig beschlossen": what was done once settles nothing. */
export function reportsDecision(words: string): boolean {
  return reported.test(words) && dated.test(words)
}

/** "Aus dem Runden Tisch … hervorgegangen", "2009 Arbeitskreis Asyl › 2015 Runder Tisch › 2018 Netzwerk": what there was. */
const history =
  /(?:(?<!\d)(?:19|20)\d\d\s\p{Lu}[^.;]*){3}|(?<!\p{L})[Aa]us\sdem\s[^.;]*(?:hervorgegangen|hervor)(?!\p{L})|(?<!\p{L})ist\s[^.;]*\sgeworden(?!\p{L})|[Ee]ntstanden\s(?:ist\s)?[^.;]{0,30}aus\sde[mr]\s/u
/** "2015–2018: Runder Tisch Asyl" */
const timeline = /^(?:19|20)\d\d(?:\s?(?:[–-]|bis)\s?(?:(?:19|20)\d\d|heute))?(?::\s|\s(?=[\p{Lu}„]))/u
/** "Offen ist, ob eine sechste Werkstatt entstehen soll." */
const notYet = /(?<!\p{L})ob\s[^.;]*(?:entsteh|gegründet|gebildet|eingerichtet)/u

/** Whether a sentence or a line tells how a network came about, or what may come: no rule of it. */
export function tellsHistory(words: string): boolean {
  return history.test(words) || timeline.test(words) || notYet.test(words)
}

const ofPaper =
  /(?:ordnung|[Ss]atzung|grundlage|vereinbarung|leitlinien|erklärung|papier)\s(?:für\s(?:den|die|das)|de[sr])\s[„"»]?$/u

/** Whether the clause in which a body is named tells of something past, or it is only part of the name of a paper. */
export function isOnlyTold(words: string, { start, end }: Span): boolean {
  const from = words.lastIndexOf('; ', start) + 1
  const to = words.indexOf('; ', end)
  return tellsPast(words.slice(from, to < 0 ? words.length : to)) || ofPaper.test(words.slice(0, start))
}

const memberHead =
  /^(?:(?:Anhang|Anlage)(?:\s\d+)?:?\s)?(?:Die\s|Unsere\s)?(?:\p{L}*[Mm]itglieder|Mitgliedsorganisationen|\p{L}*[Pp]artner(?:innen)?|Beteiligte|Mitwirkende|Unterzeichne\p{Ll}*)(?!\p{L})/u

/** Whether a body is an item of a list of those who take part: "Arbeitskreis Asyl • Pfarrei" below "Mitglieder des Netzwerks". */
export function isMember({ words, lead, cell }: Statement, { start }: Span): boolean {
  if (start > 0 && !/[•·]\s$/u.test(words.slice(0, start))) return false
  if (cell) return cell.row === '' && memberColumn.test(cell.column)
  return lead !== null && memberHead.test(lead) && findNames(lead).length === 0
}

/** Says of a body that it is none of the network's. */
const apart = new RegExp(
  `(?<!\\p{L})(?:(?:kein|nicht)\\s(?:Teil|Bestandteil|Organ|Gremium)\\s(?:des|der|dieses|dieser|vom)\\s${networkWord}|gehör(?:t|en)\\snicht\\szu[mr]\\s${networkWord}|(?:besteh|bleib)\\p{Ll}+\\s(?:\\p{Ll}+\\s)?unabhängig\\svo[mn]\\s(?:der\\s)?${networkWord}|von\\sdiese[mrn]\\s\\p{Lu}\\p{L}+\\snicht\\s(?:erfasst|berührt|betroffen))(?!\\p{L})`,
  'u',
)

/** Keys of bodies of which a sentence says that they are no part of the network: "Der Ausländerrat ist kein Teil des Netzwerks." */
export function keysApart(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ words, headings, cell }) => {
      const at = words.search(apart)
      if (at < 0) return []
      const clause = words.slice(words.slice(0, at).lastIndexOf('; ') + 1)
      const named = findNames(clause).filter(({ start, end }) => end < at && start < at)
      const subjects = named.filter((name) => casesOf(articleBefore(clause, name.start), name).includes('nominative'))
      // In a box or a row the name stands above or in front.
      const own = /^\p{Ll}|^Kein/u.test(words) || cell ? findNames(cell?.row ?? headings[0] ?? '') : []
      return [...subjects, ...own].map(keyOf)
    }),
  )
}

const othersBehind =
  /^\s(?:der\s(?:Stadt|Kreis|Gemeinde)?[Vv]erwaltung|der Stadt|des (?:Land)?[Kk]reis(?:es|tags)|des Landes|des Bundes|beim|des Jobcenters|der (?:Nachbar|Industrie|Handwerks))|^[^.;]{0,40}e\.\s?V\./u
/** "Lernwerkstatt Muster gGmbH" */
const company = /^(?:\s\p{Lu}[\p{L}-]*){0,3}\sg?GmbH/u
const othersAhead =
  /(?:bisherige[nrsm]?|früher\p{Ll}*|ehemalige\p{Ll}*|damalige\p{Ll}*|anderer?[nrs]?|(?:[Vv]erwaltungs|[Ss]tadt)intern\p{Ll}*)\s$/u
/** "ein Tag mit Vorträgen und Gesprächsrunden" */
const programme =
  /(?:Vortr[aä]g|Workshop|Ausstellung|Führung|Infost[aä]nd|Lesung|Musik)\p{Ll}*(?:,\s\p{Lu}\p{L}+)*\s(?:und|oder|sowie)\s$/u
/** "die Stadt Talbach mit ihrem Forum" */
const withIts = /(?<!\p{L})(?:ihre[mrn]?|seine[mrn]?|dessen|deren)\s(?:\p{Ll}+\s)?$/u
const itsOwner = /(?:Stadt|Gemeinde|Land)?(?:[Kk]reis(?:es)?|Stadt|Gemeinde|[Zz]entrums?)\s(?:de[rs]\s)?\p{Lu}/u
/** "Aus dem Runden Tisch Asyl ist … geworden", "Dessen Lenkungsgruppe" */
const onlyAhead = /^(?:Aus\s(?:dem|der)\s[„"»]?|Dessen\s)$/u

/** "Ausschuss des Kreistags", "Beirat beim Landratsamt", "Forum Migrantischer Vereine e. V.": somebody else's. */
export function isOfOthers(words: string, { end, start, word }: Mention): boolean {
  const ahead = words.slice(0, start)
  return (
    othersBehind.test(words.slice(end, end + 60)) ||
    company.test(words.slice(start + word.length)) ||
    othersAhead.test(ahead) ||
    programme.test(ahead) ||
    (withIts.test(ahead) && itsOwner.test(ahead)) ||
    onlyAhead.test(ahead)
  )
}
