import type { Language } from '../report/messages/messages.ts'

/** What the command says on the terminal besides the reports. */
export type AnalyseTexts = Readonly<{
  summary: (counts: Readonly<{ concepts: number; others: number; unread: number }>) => string
  written: string
  nothingFound: string
  nothingRead: string
  issues: string
}>

const german: AnalyseTexts = {
  summary: ({ concepts, others, unread }) =>
    [
      `${concepts} ${concepts === 1 ? 'Integrationskonzept' : 'Integrationskonzepte'} ausgewertet`,
      ...(others > 0 ? [`${others} ${others === 1 ? 'anderes Dokument' : 'andere Dokumente'} erkannt`] : []),
      ...(unread > 0 ? [`${unread} nicht lesbar`] : []),
    ].join(', '),
  written: 'Geschrieben:',
  nothingFound: 'Es wurde kein Dokument gefunden, das ausgewertet werden kann.',
  nothingRead: 'Keines der Dokumente konnte gelesen werden.',
  issues: 'Meldungen:',
}

const english: AnalyseTexts = {
  summary: ({ concepts, others, unread }) =>
    [
      `${concepts} integration concept${concepts === 1 ? '' : 's'} analysed`,
      ...(others > 0 ? [`${others} other document${others === 1 ? '' : 's'} recognised`] : []),
      ...(unread > 0 ? [`${unread} not readable`] : []),
    ].join(', '),
  written: 'Written:',
  nothingFound: 'No document was found that can be analysed.',
  nothingRead: 'None of the documents could be read.',
  issues: 'Messages:',
}

/** The terminal texts in a language. */
export function analyseTexts(language: Language): AnalyseTexts {
  return language === 'de' ? german : english
}
