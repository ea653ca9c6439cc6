import type { ReportTexts } from './messages.ts'

/** The running text of the reports in English. */
export const englishReport: ReportTexts = {
  title: 'Konzeptspiegel',
  intro:
    'What municipal integration concepts contain, set side by side as in Abbildung 7 of the guide ' +
    '“Integrationsmanagement in Sachsen”. Behind every value stand the passages it rests on.',
  skipLink: 'Skip to content',
  contents: 'Contents',
  matrixNote: 'Every value leads to its reason and its quotations. Values, reasons and quotations are in German.',
  matrixEmpty: 'There is no integration concept among the documents read.',
  legend: 'What the values mean',
  requirementsNote:
    'The comparison says what was found in the text. It is no legal review; “not met” means: not found in the document.',
  municipalities: 'The concepts one by one',
  backToMatrix: 'back to the overview',
  requirementsOf: 'Requirements',
  fieldsOf: 'Action fields',
  measuresOf: 'Measures',
  componentsOf: 'Components',
  profileOf: 'Profile',
  reason: 'Reason',
  quotes: 'Evidence',
  moreQuotes: (count) => `and ${count} more`,
  noQuotes: 'No passage.',
  search: 'Search protocol',
  searchRead: (sections, pages) =>
    `Read: ${counted(sections, 'section')}${pages > 0 ? ` on ${counted(pages, 'page')}` : ''}.`,
  searchUnreadable: 'Not readable',
  searchDoubtful: 'Hard to read (text recognition)',
  searchCues: 'Looked for',
  nearMisses: 'Comes nearest, but does not count',
  noNearMisses: 'No passage comes near.',
  remedy: 'What to do',
  measuresCount: (count) => counted(count, 'measure'),
  fieldsCount: (count) => counted(count, 'action field'),
  noMeasureStates: (attributes) => `No measure states: ${attributes.join(', ')}.`,
  fieldsNote: 'Which fields of the Free State the action fields of the concepts overlap with.',
  documents: 'Documents read',
  documentsNote: 'Only integration concepts appear in the overview of components.',
  noIssues: 'All files could be read without remarks.',
  none: 'None found.',
  page: (page) => `page ${page}`,
  partOfFile: ({ number, of, firstPage, lastPage }) =>
    firstPage === null || lastPage === null || firstPage === lastPage
      ? `document ${number} of ${of}${firstPage === null ? '' : `, page ${firstPage}`}`
      : `pages ${firstPage}–${lastPage}`,
  printedPage: (label) => `printed: ${label}`,
  storedPage: 'as stored in the file',
  section: (title) => `section “${title}”`,
  versions: ({ tool, codebook, catalogue, lawDate }) =>
    `Made with ${tool}, codebook ${codebook}, requirement catalogue ${catalogue} (law as of ${lawDate}).`,
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
