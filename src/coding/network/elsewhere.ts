/** Somebody else's rules, told for comparison. */
const others =
  /(?<!\p{L})(?:Nachbar(?:kreis|stadt|landkreis|gemeinde|netzwerk)\p{L}*|benachbart\p{L}*|zum Vergleich|im Vergleich|in anderen (?:Städten|Kommunen|Kreisen|Landkreisen)|andernorts|anderswo|(?:Zum|Ein) Blick (?:zum|zu|nach|über)|Blick über die)(?!\p{L})/iu
/** What was so once. */
const former =
  /(?<!\p{L})(?:bisherige[nrsm]?|bisher|früher(?:e[nrsm]?)?|vormals|ehemalige[nrsm]?|damals|seinerzeit(?:ige\p{L}*)?|bis (?:Ende )?(?:19|20)\d\d|alte[nr]? Fassung|Fassung von (?:19|20)\d\d|Vorgänger\p{L}*|Vorläufer\p{L}*)(?!\p{L})/iu
const past =
  /(?<!\p{L})(?:tagte[n]?|traf(?:en)?|wurde[n]?|war(?:en)?|gab|bestand(?:en)?|gehörten|hatte[n]?|kam(?:en)?|löste[n]?|entschied(?:en(?!\s(?:wird|werden)))?|zählte[n]?|wählte[n]?|gründete[n]?|trat(?:en)?|ging(?:en)?|entstand(?:en)?|führte[n]?|stand(?:en)?|lag(?:en)?|zusammenfand(?:en)?|beteiligten?(?=\ssich)|stieg(?:en)?|haben [^.;]*(?:ge\p{Ll}+[tn]|\p{Ll}+iert|beschlossen|bewogen)|hat [^.;]*(?:gegeben|gezeigt|geführt|gestellt|bewogen|befragt))(?!\p{L})/u

/** Whether a sentence is about another town, or tells what was once so: no rule of this network. */
export function isElsewhere(words: string, headings: readonly string[]): boolean {
  if (others.test(words)) return true
  if (headings.some((heading) => others.test(heading) || looksBack.test(heading) || ofCouncil.test(heading)))
    return true
  if (goesOn.test(words)) return false
  return former.test(words) && (past.test(words) || /(?<!\p{L})(?:Bisher|bisherige|bisherigen)(?!\p{L})/u.test(words))
}

/** "Aufgaben des Stadtrats" in a heading: what others do. */
const ofCouncil =
  /(?:Aufgaben?|Ziele?|Befugnisse|Zuständigkeit(?:en)?|Sitzungen)\s(?:des|der)\s(?:(?:Stadt|Gemeinde)rat(?:e?s)|Kreistag(?:e?s)|Magistrats|Bürgerschaft|Stadtverordnetenversammlung|Gemeindevertretung)(?!\p{L})/u

/** "Bis zur Neuwahl führt der bisherige Vorstand die Geschäfte weiter": a rule. */
const goesOn =
  /(?:bisherige|ehemalige|alte|amtierende)[nrs]?\s[^.;]*(?:Geschäfte|Amt|Aufgaben|Tätigkeit)\s[^.;]*(?:weiter|fort|aus)|bleib\p{Ll}+\s[^.;]*im\sAmt|(?<!\p{L})(?:führ(?:t|en)|bleib(?:t|en)|nimmt|nehmen)\s[^.;]*(?:fort|weiter|im Amt|wahr)(?!\p{L})/u

const looksBack =
  /(?<!\p{L})(?:Rückblick|Was (?:war|bisher|es (?:schon|bisher|früher) gab)|Bisherige\p{Ll}*|Bisher|Vorgeschichte|Geschichte|Entstehung|Wie es begann|Rückschau|Früher\p{Ll}*|Woher|Chronik|Vorläufer\p{Ll}*|Änderungen im Überblick|Verhältnis zu\p{L}* (?:ander|weiter|besteh)\p{Ll}+|Abgrenzung|Nicht Gegenstand|Was nicht|[Aa]ndere[rn]? (?:Runden|Gremien|Netzwerke|Kreise)|Über die (?:Kreis|Stadt)grenze|Blick über die \p{L}+)(?!\p{L})/u

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
  /(?<!\p{L})(?:(?:hat|haben)\s[^;]*(?:beschlossen|getagt|zugestimmt|getroffen|stattgefunden|verabschiedet|gewählt|entschieden)|(?:wurde|wurden)\s[^;]*(?:beschlossen|verabschiedet|gewählt|durchgeführt|abgehalten|angenommen|einberufen|gegründet|gebildet))(?!\p{L})/u
const dated =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:vergangenen?|letzten?|vorigen?)\s(?:Jahre?s?|Sitzung|Wahlperiode)/u

/** "Der Beirat hat am 3. Mai 2022 einstimmig beschlossen": what was done once settles nothing. */
export function reportsDecision(words: string): boolean {
  return reported.test(words) && dated.test(words)
}
