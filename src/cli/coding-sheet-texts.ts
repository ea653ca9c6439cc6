import type { Language } from '../report/messages/messages.ts'

/** What the command says on the terminal. */
export type CodingSheetTexts = Readonly<{
  written: (path: string, documents: number, values: number) => string
  leftOut: (count: number) => string
  otherCodebook: (ofResults: string, own: string) => string
}>

const german: CodingSheetTexts = {
  written: (path, documents, values) =>
    `Kodierbogen geschrieben: ${path} (${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}, ${values} Werte)`,
  leftOut: (count) =>
    `${count === 1 ? 'Ein Dokument ist nach Ansicht des Programms kein Integrationskonzept und steht' : `${count} Dokumente sind nach Ansicht des Programms keine Integrationskonzepte und stehen`} nicht im Bogen; mit --all kommen alle hinein.`,
  otherCodebook: (ofResults, own) =>
    `Die Ergebnisse beruhen auf dem Codebuch ${ofResults}, der Bogen enthält das Codebuch ${own}. Für einen Vergleich bitte neu auswerten.`,
}

const english: CodingSheetTexts = {
  written: (path, documents, values) =>
    `Coding sheet written: ${path} (${documents} ${documents === 1 ? 'document' : 'documents'}, ${values} values)`,
  leftOut: (count) =>
    `${count === 1 ? 'One document is no integration concept in the view of the program and is' : `${count} documents are no integration concepts in the view of the program and are`} not in the sheet; --all takes in all of them.`,
  otherCodebook: (ofResults, own) =>
    `The results rest on the codebook ${ofResults}, the sheet holds the codebook ${own}. Please analyse anew before comparing.`,
}

/** The terminal texts in a language. */
export function codingSheetTexts(language: Language): CodingSheetTexts {
  return language === 'de' ? german : english
}
