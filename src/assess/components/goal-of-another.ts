/** Whether a sentence tells of the goal of something else than the paper: "Ziel der Kurse", "Das Land verfolgt das Ziel", "Ziel war es". */
export function isGoalOfAnother(sentence: string): boolean {
  return [owned, past, pursued, wanted].some((pattern) => pattern.test(sentence))
}

/** Parts of the paper and of the work on it, offers, laws, papers of others. */
const owner =
  '(?:\\p{L}*kurs(?:e|es|en)?|\\p{L}*(?:befragung|umfrage|erhebung|analyse|bestandsaufnahme|studie|untersuchung)|\\p{L}*programm(?:e?s|en?)?|(?:\\p{L}+)?projekt(?:e?s|en?)?|\\p{L}*verein(?:e?s|en?)?|Kapitels?|Abschnitts?|\\p{L}*gesetz(?:es)?|\\p{L}*(?:workshop|werkstatt|veranstaltung|gespräche?|treffen|auftakt|konferenz)s?|\\p{L}*angebot(?:e?s)?|\\p{L}*richtlinien?|\\p{L}*beratung|\\p{L}*(?:tabelle|übersicht)|\\p{L}*berichte?s|\\p{L}*vorgängers?|Agenda|Charta|Bundes\\p{L}*|Landes\\p{L}*|Freistaat\\p{L}*|Union|Vereinten Nationen)'
const owned = new RegExp(
  `Ziele?n? (?:der|des|dieser|dieses|eines|einer|von) (?:\\p{L}+(?:en|er|es) )?${owner}(?!\\p{L})`,
  'iu',
)

/** Goals of the past: "Ziel war es", "die Ziele wurden erreicht". */
const past =
  /(?<!\p{L})(?:Ziele? (?:war|waren)|(?:war|waren) (?:das|die|es|ein) Ziele?|Ziele?n? .{0,60}(?:wurden?|worden)|wurden? .{0,60}Ziele?)(?!\p{L})/iu

/** Other bodies in front of a goal: associations, working groups, the state, the world. */
const pursued =
  /^(?:(?:Der|Die|Das|Ein|Eine|Auch der|Auch die|Auch das)\s)?(?:\p{L}+e[rns]?\s)?(?:Land|Bund|Freistaat|Bundes\p{L}*|Landes\p{L}*|EU|Europäische|Vereinten|Agenda|Charta|\p{L}*gesetz|\p{L}*verein|\p{L}*verband|Arbeitskreis|Arbeitsgruppe|\p{L}*netzwerk|\p{L}*initiative|\p{L}*projekt|\p{L}*programm|\p{L}*kurse?|\p{L}*ministerium)(?!\p{L}).{0,120}(?<!\p{L})Ziele?n?(?!\p{L})/iu

/** What the state, the law or a law-maker wants: "Das Land will erreichen", "Der Bund strebt an". */
const wanted =
  /^(?:(?:Der|Die|Das|Auch der|Auch die|Auch das)\s)(?:Land|Bund|Freistaat|Bundes\p{L}*|Landes\p{L}*|Staatsregierung|EU|Gesetzgeber)(?:\s\p{Lu}\p{L}+)?\s(?:will|wollen|möchten?|strebt|streben|erhofft|wünscht)(?!\p{L})/u
