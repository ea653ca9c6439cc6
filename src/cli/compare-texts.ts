import type { Language } from '../report/messages/messages.ts'

/** What the command says on the terminal besides the reports. */
export type CompareTexts = Readonly<{
  nothingShared: (known: readonly string[]) => string
  disagreements: (count: number) => string
  written: string
}>

/** Names of documents that are listed in one sentence. */
const shown = 12

const german: CompareTexts = {
  nothingShared: (known) =>
    'Kein Dokument der Kodierung kommt in den Ergebnissen vor; es gibt nichts zu vergleichen. ' +
    `In den Ergebnissen stehen: ${listed(known, 'und weitere')}. Bitte in der Kodierung die Kommune so nennen oder die Kennung des Dokuments eintragen.`,
  disagreements: (count) => (count === 1 ? '1 Abweichung' : `${count} Abweichungen`),
  written: 'Geschrieben:',
}

const english: CompareTexts = {
  nothingShared: (known) =>
    'No document of the coding is in the results; there is nothing to compare. ' +
    `The results hold: ${listed(known, 'and others')}. Please name the municipality like this in the coding, or give the id of the document.`,
  disagreements: (count) => (count === 1 ? '1 disagreement' : `${count} disagreements`),
  written: 'Written:',
}

function listed(names: readonly string[], more: string): string {
  return names.slice(0, shown).join(', ') + (names.length > shown ? ` ${more} (${names.length - shown})` : '')
}

/** The terminal texts in a language. */
export function compareTexts(language: Language): CompareTexts {
  return language === 'de' ? german : english
}
