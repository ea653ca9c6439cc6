/**
 * Whether words say something rather than name it: a sentence with a finite verb. Told by forms alone, so that a rare verb
 * may be missed; it serves to rank passages, not to count them.
 */
export function isStatement(words: string): boolean {
  if (finite.test(words)) return true
  const tokens = words.split(/\s+/u)
  return [...tokens.keys()].some((at) => at > 0 && isVerbAt(tokens, at))
}

/** Forms of to be, to have, to become, modal verbs, and verbs that often carry a statement. */
const finite =
  /(?<![\p{L}-])(?:ist|sind|war|waren|wäre|wären|sei|seien|wird|werden|wurden?|würden?|hat|haben|hatten?|hätten?|kann|können|konnten?|könnten?|soll|sollen|sollten?|muss|müssen|müssten?|mussten?|darf|dürfen|durften?|will|wollen|wollten?|möchten?|gibt|gab|gaben|gilt|gelten|heißt|bleibt|bleiben|fehlt|fehlen|liegt|liegen|lag|lagen|steht|stehen|stand|kommt|kommen|kam|kamen|geht|gehen|ging|zählt|leben|lebt|lebten|fand|fanden|nahm|nahmen|trägt|tragen|tagt|tagen|hält|halten|lässt|lassen|braucht|brauchen|sucht|suchen|verfügen|wirken|arbeiten)(?![\p{L}-])/u

/** Lower-case words on -t and -te that are no verbs, and participles, which do not say anything alone. */
const noVerb =
  /^(?:nicht|mit|seit|statt|anstatt|dort|fort|jetzt|oft|erst|zuerst|zuletzt|selbst|sonst|samt|insgesamt|gut|weit|breit|bereit|laut|meist|zumeist|längst|höchst|möglichst|mindestens|direkt|indirekt|konkret|kompetent|komplett|recht|echt|schlecht|leicht|vielleicht|damit|somit|womit|samt|sowie|gegen|neben|wegen|zwischen|eben|oben|unten|innen|außen|hinten|morgen|gestern|selten|zusammen|binnen|mitten|heute|bitte|mitte|dritte|letzte|beste|meiste|weitere|\p{L}+(?:haft|fest|wert|los)te?|\p{L}*ge\p{L}{3,}t|un\p{L}+t)$/u
const participleOrVerb =
  /^(?:besteht|bestehen|bekommt|berät|begleitet|beginnt|behält|bezahlt|berichtet|bearbeitet|beteiligt|besucht|begreift|bedeutet|benennt|beschreibt|bündelt|verfügt|vermittelt|versteht|verfolgt|verlangt|verpflichtet|veröffentlicht|vertritt|verteilt|erhält|ermöglicht|erreicht|erfolgt|erfasst|ergibt|erarbeitet|erwartet|entsteht|entscheidet|enthält|entwickelt|gehört|gelingt|gewährt|genügt|gestaltet|gewinnt)$/u
/** Finite or participle: "Die Gemeinde besetzt zwei Stellen", "zwei Stellen besetzt". */
const eitherForm = /^(?:be|ver|er|ent|zer)\p{L}{3,}t$/u
/** What stands before an adjective rather than before a verb. */
const beforeAdjective =
  /^(?:an|auf|aus|bei|für|gegen|in|im|mit|nach|ohne|seit|über|um|unter|von|vom|vor|zu|zum|zur|der|die|das|den|dem|des|eine[rmns]?|einem?|alle[rnm]?|und|oder|sowie|\p{Ll}+en|zwei|drei|vier|fünf)$/iu

function isVerbAt(tokens: readonly string[], at: number): boolean {
  const word = (tokens[at] ?? '').replace(/[.,;:!?)“"»]+$/u, '')
  const next = tokens[at + 1] ?? ''
  const isLast = next === '' || (tokens[at] ?? '') !== word
  if (!/^\p{Ll}{3,}$/u.test(word) || beforeAdjective.test(tokens[at - 1] ?? '')) return false
  if (participleOrVerb.test(word)) return !isLast
  // "-te" and "-en" in front of a noun are endings of adjectives, "-iert" often of a participle, unless a noun stands before.
  const subject = /^\p{Lu}/u.test(tokens[at - 1] ?? '')
  if (eitherForm.test(word)) return subject && !isLast && !/^(?:und|oder)$/u.test(next)
  if (/t$/u.test(word)) return !noVerb.test(word) && (subject || !word.endsWith('iert'))
  return /(?:te|ten|en)$/u.test(word) && subject && !noVerb.test(word) && !/^\p{L}+(?:lich|isch|ig|bar)en$/u.test(word)
}
