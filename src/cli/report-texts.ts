import type { Language } from '../report/messages/messages.ts'

/** What the command "report" says on the terminal. */
export type ReportTexts = Readonly<{
  summary: (documents: number, reviews: number) => string
  written: string
  /** Projects hold the texts of the documents, which results.json has not. */
  needsTexts: string
  /** The results were made with another version of the catalogue than the one at hand. */
  otherCatalogue: (then: string, now: string) => string
}>

const german: ReportTexts = {
  summary: (documents, reviews) =>
    `${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}${reviews > 0 ? `, ${reviews} ${reviews === 1 ? 'Wert' : 'Werte'} von Hand durchgesehen` : ''}`,
  written: 'Geschrieben:',
  needsTexts:
    '--format: „qdpx“ braucht die Texte der Dokumente, die in results.json nicht stehen. Bitte mit „konzeptspiegel analyse … --format qdpx“ neu auswerten.',
  otherCatalogue: (then, now) =>
    `Die Ergebnisse beruhen auf Fassung ${then} des Anforderungskatalogs; hier liegt Fassung ${now}. Titel der Anforderungen können abweichen; bitte bei Gelegenheit neu auswerten.`,
}

const english: ReportTexts = {
  summary: (documents, reviews) =>
    `${documents} document${documents === 1 ? '' : 's'}${reviews > 0 ? `, ${reviews} value${reviews === 1 ? '' : 's'} reviewed by hand` : ''}`,
  written: 'Written:',
  needsTexts:
    '--format: "qdpx" needs the texts of the documents, which are not in results.json. Please analyse anew with "konzeptspiegel analyse … --format qdpx".',
  otherCatalogue: (then, now) =>
    `The results rest on version ${then} of the requirement catalogue; here is version ${now}. Titles of requirements may differ; please analyse anew when you can.`,
}

/** The terminal texts in a language. */
export function reportTexts(language: Language): ReportTexts {
  return language === 'de' ? german : english
}
