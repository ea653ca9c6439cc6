/** The office that coordinates a network, by the words for it. */
export const office =
  /(?<!\p{L})(?:\p{L}*[Kk]oordinator\p{L}*|\p{L}*[Kk]oordin(?:ierungs|ations)stelle|Geschäftsstelle|Anlaufstelle|Geschäftsführung|\p{L}*[Bb]üro(?:s)?|Stabsstelle|Projektstelle|Netzwerkkoordination)(?![\p{L}-])/u

/** The office as the one that acts: "Die Geschäftsstelle lädt ein", "Daneben pflegt das Büro …", not "der Geschäftsstelle". */
export const officeActs = new RegExp(
  `^[^,;]{0,40}(?<!(?:an|über|durch|für|gegen)\\s)(?<!\\p{L})(?:(?:[Dd]ie|[Ee]ine|[Uu]nsere|[Ii]hre)\\s(?:\\p{Ll}+\\s)?(?=\\p{L}*(?:stelle|führung|koordination|koordinatorin))|(?:[Dd]er|[Ee]in)\\s(?=\\p{L}*koordinator(?!\\p{L}))|(?:[Dd]as|[Ee]in|[Uu]nser)\\s(?:\\p{Ll}+\\s)?(?=\\p{L}*[Bb]üro)|^)${office.source}`,
  'iu',
)

/** "… hat der Rat folgende Satzung beschlossen:" says what the paper rests on. */
export const enacts =
  /(?<!\p{L})(?:beschlossen|erlassen|vereinbart|gegeben|geschlossen|vereinbaren|schließen)[^:]{0,20}:$/u

/** "Der Beirat befasst sich insbesondere mit", "Wir kümmern uns um:". */
export const concerns =
  /(?<!\p{L})(?:(?:befass|beschäftig)(?:t|en)\s(?:sich|uns)(?!\p{L})[^.;]*(?<!\p{L})mit(?:\s\p{Ll}+)*|kümmer[nt]\s(?:sich|uns)\s(?:\p{Ll}+\s)?um|widme[nt]\s(?:sich|uns)(?:\s\p{Ll}+)*)\s?:?$/u

/** "§ 12 Geschäftsstelle, Entschädigung, Mittel" in a list of the paragraphs. */
export function isTitleLine(words: string): boolean {
  return words.length < 70 && /^(?:§+\s?\d+\s)?\p{Lu}\p{L}+(?:,\s\p{Lu}\p{L}+)+(?:\sund\s\p{Lu}\p{L}+)?$/u.test(words)
}
