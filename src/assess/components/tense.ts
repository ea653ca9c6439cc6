/** Verbs that put a sentence into the past when nothing in it speaks of now or later. */
const past =
  /(?<![\p{L}])(?:wurden?|h?atten?|war(?:en)?|hat|haben|schlief|sah(?:en)?|berichtete|forderten?|stammt|erfolgte|damalige\p{L}*|sollte(?:n)? ursprünglich)(?![\p{L}])/iu
const present =
  /(?<![\p{L}])(?:wird|werden|(?:ist|sind)\s(?:\S+\s){0,12}zu|soll(?:en)?|muss|müssen|legt|berichtet|prüft|stellt|erhält|künftig|jährlich|jedes)(?![\p{L}])/iu

/** "…, welche Maßnahmen umgesetzt wurden": what a report tells of is past, the report is not. */
const subordinate =
  /,\s(?:und\s)?(?:was|welche[rnms]?|ob|wie|die|der|das|dass|weil|wenn|wo|woran|warum|inwieweit)\s[^,;:]*/giu

/** Whether a sentence only tells what was done: "wurde dem Ausschuss zweimal berichtet". */
export function tellsOfThePast(sentence: string): boolean {
  if (sentence.trimEnd().endsWith('?')) return false
  return past.test(sentence.replace(subordinate, '')) && !present.test(sentence)
}
