import type { Span } from '../../model/span.ts'

/**
 * Whether what stands at `hit` is denied in its clause: "kein Monitoring", "arbeitet nicht mit Kennzahlen", "auf eine
 * Rangfolge wird verzichtet", "ein Monitoring fehlt". Not denied: "nicht nur …", "nicht zuletzt …", a denial in
 * another clause ("Da nicht alle Ziele erreicht sind, wird … überprüft"), and a cue that itself holds the negation.
 */
export function isNegated(text: string, sentence: Span, hit: Span): boolean {
  const before = clauseBefore(text.slice(sentence.start, hit.start))
  const inside = text.slice(hit.start, hit.end)
  const after = clauseAfter(text.slice(hit.end, sentence.end))
  if (deniesAnywhere.test(before.slice(-90)) || deniesDirectly.test(before)) return true
  if (turnsAwayFrom.test(before) && endsWithAway.test(after)) return true
  if (away.test(before) && turnsAway.test(after)) return true
  return deniesAfter.test(after.slice(0, 90)) && !deniesAnywhere.test(inside)
}

const word = (words: string, then = '') => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])${then}`, 'iu')

const harmless =
  /nicht (?:nur|zuletzt|allein|mehr nur|bloß|ausschließlich|immer|öffentlich\p{L}*|statisch|abgeschlossen|starr|in Stein)|noch nicht (?:abschließend |endgültig )?(?:fest|festgelegt|entschieden|geklärt|bestimmt|vereinbart)(?![\p{L}])/giu

/** Deny whatever follows in their clause. */
const deniesAnywhere = word(
  'kein(?:e[rnms]?|erlei)?|nicht|weder|verzichte(?:t|te|n|ten)?|niemand|niemals|nie|unterblieben|unterbleibt|entfällt|es fehlt|es fehlen',
)

/** Deny only the noun phrase they begin: "ohne ein verbindliches Monitoring", not "ohne Aufwand berichtet das Amt". */
const deniesDirectly = /(?<![\p{L}])(?:ohne|(?<!findet\s.*)statt|anstelle)(?:\s\p{Ll}+){0,4}\s*$/iu

const deniesAfter = word(
  'verzichtet(?!\\sauf)|verzichten(?!\\sauf)|nicht|nie|niemals|weder|keine?(?=\\s\\p{Ll}|[.!])|entfällt|entfallen|unterbleibt|unterblieb|abgesehen|abgelehnt|verworfen|fehlt|fehlen|fehlte',
)
const turnsAwayFrom = /(?<![\p{L}])(?:sieht|sehen|sah|sahen)\s(?:.*\s)?von\s/iu
const endsWithAway = /(?<![\p{L}])ab\s*[.!]?\s*$/iu

/** "Von einer Fortschreibung sieht der Kreis ab", "… nimmt er Abstand". */
const away = /(?<![\p{L}])von\s(?:ein\p{L}*|d\p{L}+|jed\p{L}*)\s(?:\p{Ll}+\s)*$/iu
const turnsAway = /^\s*(?:[^,;]*\s)?(?:sieht|sehen|nimmt|nehmen)\s[^,;]*\s?(?:ab|Abstand)\s*[.!,;]?/u

/** Words that begin a clause of their own after a comma. */
const clauseStart =
  'sondern|aber|doch|jedoch|und|er|sie|es|wir|der|die|das|dem|den|deren|dessen|dass|weil|wenn|da|so|wer|wo|was|wie|ob|wird|werden|wurde|ist|sind|hat|haben|soll|sollen|muss|kann|legt|gilt|(?:auf|in|mit|aus|zu|von|bei) (?:der|dem|denen)'
const clauseBorder = new RegExp(`[;:]|,\\s(?=(?:${clauseStart})\\s)|\\ssondern\\s`, 'u')

/** "Da sich nicht alles messen lässt, …": what the clause before denies is not what the sentence says. */
const leadingClause =
  /^\s*(?:Da|Weil|(?:Auch |Selbst )?[Ww]enn|Obwohl|Obgleich|Sofern|Soweit|Solange|Bevor|Nachdem|Während|Falls|Damit|Um)\s[^,;:]*,\s/u

function clauseBefore(text: string): string {
  return text.replace(harmless, '').replace(leadingClause, '').split(clauseBorder).at(-1) ?? ''
}

function clauseAfter(text: string): string {
  return text.replace(harmless, '').split(/[;:]|,\s|\s(?:sondern|und)\s/)[0] ?? ''
}
