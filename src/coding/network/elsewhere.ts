/** Somebody else's rules, told for comparison. */
const others =
  /(?<!\p{L})(?:Nachbar(?:kreis|stadt|landkreis|gemeinde|netzwerk)\p{L}*|benachbart\p{L}*|zum Vergleich|im Vergleich|in anderen (?:Städten|Kommunen|Kreisen|Landkreisen)|andernorts|anderswo|(?:Zum|Ein) Blick (?:zum|zu|nach|über)|Blick über die)(?!\p{L})/iu
/** What was so once. */
const former =
  /(?<!\p{L})(?:bisherige[nrsm]?|bisher|früher(?:e[nrsm]?)?|vormals|ehemalige[nrsm]?|damals|seinerzeit(?:ige\p{L}*)?|bis (?:Ende )?(?:19|20)\d\d|alte[nr]? Fassung|Fassung von (?:19|20)\d\d|Vorgänger\p{L}*|Vorläufer\p{L}*)(?!\p{L})/iu
const past =
  /(?<!\p{L})(?:tagte[n]?|traf(?:en)?|wurde[n]?|war(?:en)?|gab|bestand(?:en)?|gehörten|hatte[n]?|kam(?:en)?|löste[n]?|entschied(?:en)?|zählte[n]?|wählte[n]?|gründete[n]?|trat(?:en)?|ging(?:en)?|entstand(?:en)?|führte[n]?|stand(?:en)?|lag(?:en)?|zusammenfand(?:en)?|beteiligte[n]?|stieg(?:en)?|haben [^.;]*(?:ge\p{Ll}+[tn]|\p{Ll}+iert|beschlossen|bewogen)|hat [^.;]*(?:gegeben|gezeigt|geführt|gestellt|bewogen|befragt))(?!\p{L})/u

/** Whether a sentence is about another town, or tells what was once so: no rule of this network. */
export function isElsewhere(words: string, headings: readonly string[]): boolean {
  if (others.test(words) || headings.some((heading) => others.test(heading) || looksBack.test(heading))) return true
  return former.test(words) && (past.test(words) || /(?<!\p{L})(?:Bisher|bisherige|bisherigen)(?!\p{L})/u.test(words))
}

const looksBack =
  /(?<!\p{L})(?:Rückblick|Was (?:war|bisher)|Bisherige\p{Ll}*|Bisher|Vorgeschichte|Geschichte|Entstehung|Wie es begann|Rückschau|Früher|Woher|Verhältnis zu|Abgrenzung|Nicht Gegenstand|Was nicht|Andere Gremien|anderen (?:Runden|Gremien))(?!\p{L})/u

/** "…, sofern kein Ausstieg erklärt wurde": a condition of what is to come. */
const condition = /(?<!\p{L})(?:sofern|wenn|falls|soweit|sobald|solange)\s[^,.;]*/gu

/** Whether a sentence tells of something past at all; what is asked ("Wie viele wurden beraten?") is still to be found out. */
export function tellsPast(words: string): boolean {
  return !/\?$/u.test(words) && past.test(words.replace(condition, ''))
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
    /(?:tagt|besteht|dort|dessen|gemeinsam|Nachbar|unterhält|entscheide[tn]|trifft)/u.test(words)
  )
}
