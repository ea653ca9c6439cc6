/** What papers call themselves that stand in one file with others. */
const names =
  /(?:konzept(?:ion)?(?:es|s)?|konzeptes|(?<!\p{L})plan|(?:integrations|aktions|rahmen|gesamt|master|teilhabe|migrations|zuwanderungs)plan|leitbild|leitlinien|leitsätze|strategie|(?:integrations|aktions|handlungs)programm|geschäftsordnung|satzung|statut|(?<!\p{L})ordnung|vereinbarung|vorlage|synopse|gegenüberstellung|niederschrift|protokoll|stellungnahme|antrag)(?![\p{L}])/iu
/** Parts of a document: they do not begin a new one. */
const ownPart =
  /^(?:Anhang|Anhänge|Inhalt|Glossar|Literatur|Quellen|Abkürzung|Impressum|Vorwort|Grußwort|Geleitwort|Einleitung|Maßnahmen|Übersicht|Tabelle|Abbildung|Kapitel|Teil(?![\p{L}])|Abschnitt|Handlungsfeld|Erläuterung|Begründung|Fragebogen|Ausblick|Umsetzung|\d+(?:\.\d+)*\.?\s)/iu
const annexLabel = /^Anlage(?:\s+(?:Nr\.\s*)?(\d{1,2})|(?=$|\s+zu[mr]?\s))(?![\p{L}\d.])/iu
const longest = 220
/** How far into a line its name may stand: "Stadt Talbach: Integrationskonzept". */
const nameReach = 110

/** The words name a document of its own: no sentence, no chapter, no annex of the document before. */
export function namesDocument(words: string): boolean {
  if (words.length > longest || /[;,]$/u.test(words) || (words.length > 60 && /[.!?:]$/u.test(words))) return false
  return names.test(words.slice(0, nameReach)) && !ownPart.test(words)
}

/** A title and what follows it in one block, as text files have it: its first word is the name of the document. */
export function beginsWithName(words: string): boolean {
  const [first = ''] = words.split(' ', 1)
  return words.length < 700 && /^\p{Lu}\p{L}+$/u.test(first) && names.test(first) && !ownPart.test(words)
}

/** The number of an annex label ("Anlage 2", "Anlage zur Vorlage"), 0 where it has none; null for other words. */
export function annexOf(words: string): number | null {
  const match = words.length < 90 ? annexLabel.exec(words) : null
  return match ? Number(match[1] ?? 0) : null
}

/** The line says that an annex of the document before begins here. */
export function isOwnAnnex(words: string): boolean {
  return /^Anh[aä]ng/iu.test(words)
}
