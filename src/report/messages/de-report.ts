import { germanDate } from './german-date.ts'
import type { ReportTexts } from './messages.ts'

/** The running text of the reports in German. */
export const germanReport: ReportTexts = {
  title: 'Konzeptspiegel',
  intro:
    'Was in kommunalen Integrationskonzepten steht, nebeneinander gestellt nach Abbildung 7 des Leitfadens ' +
    '„Integrationsmanagement in Sachsen“. Hinter jedem Wert stehen die Stellen, auf denen er beruht.',
  skipLink: 'Zum Inhalt springen',
  contents: 'Inhalt',
  matrixNote: 'Jeder Wert führt zu seiner Begründung und zu den Belegstellen.',
  matrixEmpty: 'Unter den gelesenen Dokumenten ist kein Integrationskonzept.',
  legend: 'Was die Werte bedeuten',
  requirementsNote:
    'Der Abgleich sagt, was im Text gefunden wurde. Er ersetzt keine rechtliche Prüfung; „nicht erfüllt“ heißt: im Dokument nicht gefunden.',
  municipalities: 'Die Konzepte im Einzelnen',
  backToMatrix: 'zurück zur Übersicht',
  requirementsOf: 'Anforderungen',
  fieldsOf: 'Handlungsfelder',
  measuresOf: 'Maßnahmen',
  componentsOf: 'Bestandteile',
  profileOf: 'Profil',
  reason: 'Begründung',
  quotes: 'Belege',
  moreQuotes: (count) => `und ${counted(count, 'weiterer Beleg', 'weitere Belege')}`,
  noQuotes: 'Keine Belegstelle.',
  search: 'Suchprotokoll',
  searchRead: (sections, pages) =>
    `Gelesen: ${counted(sections, 'Abschnitt', 'Abschnitte')}` +
    `${pages > 0 ? ` auf ${counted(pages, 'Seite', 'Seiten')}` : ''}.`,
  searchUnreadable: 'Nicht lesbar',
  searchDoubtful: 'Nur schlecht lesbar (Texterkennung)',
  searchCues: 'Gesucht wurde nach',
  nearMisses: 'Kommt dem am nächsten, zählt aber nicht',
  noNearMisses: 'Es gibt keine Stelle, die dem nahekommt.',
  remedy: 'Was zu tun ist',
  measuresCount: (count) => counted(count, 'Maßnahme', 'Maßnahmen'),
  fieldsCount: (count) => counted(count, 'Handlungsfeld', 'Handlungsfelder'),
  noMeasureStates: (attributes) => `Keine Maßnahme nennt: ${attributes.join(', ')}.`,
  fieldsNote: 'Mit welchen Feldern des Freistaats sich die eigenen Handlungsfelder der Konzepte decken.',
  documents: 'Gelesene Dokumente',
  documentsNote: 'Nur Integrationskonzepte stehen in der Übersicht der Bestandteile.',
  noIssues: 'Alle Dateien ließen sich ohne Auffälligkeit lesen.',
  none: 'Keine gefunden.',
  page: (page) => `Seite ${page}`,
  partOfFile: ({ number, of, firstPage, lastPage }) =>
    firstPage === null || lastPage === null || firstPage === lastPage
      ? `Dokument ${number} von ${of}${firstPage === null ? '' : `, Seite ${firstPage}`}`
      : `Seiten ${firstPage}–${lastPage}`,
  printedPage: (label) => `gedruckt: ${label}`,
  storedPage: 'laut Datei',
  section: (title) => `Abschnitt „${title}“`,
  versions: ({ tool, codebook, catalogue, lawDate }) =>
    `Erstellt mit ${tool}, Codebuch ${codebook}, Anforderungskatalog ${catalogue} (Rechtsstand ${germanDate(lawDate)}).`,
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
