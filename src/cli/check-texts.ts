import type { Language } from '../report/messages/messages.ts'

/** What the command "check" says on the terminal. */
export type CheckCommandTexts = Readonly<{
  nothingGiven: string
  done: (counts: Readonly<{ met: number; partly: number; open: number }>) => string
  noConcept: string
  unread: string
  written: string
  severalDocuments: (count: number) => string
  /** Copies of other drafts that lie in the folder. */
  oldCopies: (names: readonly string[]) => string
}>

const german: CheckCommandTexts = {
  nothingGiven: 'Bitte die Datei mit Ihrem Entwurf angeben, zum Beispiel: konzeptspiegel check entwurf.docx',
  done: ({ met, partly, open }) => `Anforderungen: ${met} erfüllt, ${partly} teilweise, ${open} nicht erfüllt`,
  noConcept:
    'Das Dokument ist wohl kein Integrationskonzept. Ist es doch Ihr Konzept, bitte „--as-concept“ hinzufügen.',
  unread: 'Der Entwurf konnte nicht gelesen werden.',
  written: 'Geschrieben:',
  severalDocuments: (count) =>
    `Die Angaben enthalten ${count} Dokumente; geprüft wurde das erste Konzept darunter. Mehrere Konzepte vergleicht „konzeptspiegel analyse“.`,
  oldCopies: (names) =>
    `Im Ordner ${names.length === 1 ? 'liegt noch eine Datei' : 'liegen noch Dateien'} aus einer früheren Prüfung: ${names.map((name) => `„${name}“`).join(', ')}. ${names.length === 1 ? 'Sie gehört' : 'Sie gehören'} nicht zu diesem Ergebnis; bitte löschen oder mit --out einen anderen Ordner angeben.`,
}

const english: CheckCommandTexts = {
  nothingGiven: 'Please give the file with your draft, for example: konzeptspiegel check draft.docx',
  done: ({ met, partly, open }) => `Requirements: ${met} met, ${partly} in part, ${open} not met`,
  noConcept: 'This seems to be no integration concept. If it is your concept after all, please add “--as-concept”.',
  unread: 'The draft could not be read.',
  written: 'Written:',
  severalDocuments: (count) =>
    `There are ${count} documents in what you gave; the first concept among them was checked. “konzeptspiegel analyse” compares several concepts.`,
  oldCopies: (names) =>
    `The folder still holds ${names.length === 1 ? 'a file' : 'files'} of an earlier check: ${names.map((name) => `“${name}”`).join(', ')}. ${names.length === 1 ? 'It does' : 'They do'} not belong to this result; please delete ${names.length === 1 ? 'it' : 'them'} or give another folder with --out.`,
}

/** The terminal texts of "check" in a language. */
export function checkTexts(language: Language): CheckCommandTexts {
  return language === 'de' ? german : english
}
