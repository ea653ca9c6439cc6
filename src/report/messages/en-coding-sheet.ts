import type { CodingSheetTexts } from './coding-sheet-texts.ts'

/** The English wording of the sheet for coding by hand; definitions and values are in German. */
export const englishCodingSheet: CodingSheetTexts = {
  title: 'Coding sheet',
  description: 'For coding by hand, without the values of the program.',
  columns: {
    number: 'No.',
    document: 'Bundle',
    municipality: 'Municipality',
    file: 'File',
    hash: 'Checksum',
    component: 'Component',
    definition: 'Definition',
    allowed: 'Allowed values',
    value: 'Value',
    page: 'Page',
    quote: 'Quotation',
    note: 'Note',
    coder: 'Coder',
  },
  codebookColumns: {
    component: 'Component',
    definition: 'Definition',
    values: 'Values and when they hold',
    counts: 'Examples: what counts for what',
    countsNot: 'What does not count for it',
    source: 'Source',
  },
  codebookTitle: (codebook) => `The codebook in short (${codebook})`,
  steps: [
    'Please fill in the yellow columns of the sheet “Coding”: choose the value from the list, give the page of the file (first page = 1), a verbatim quotation and a note where needed. What you do not code stays empty.',
    'Count only what the municipality says of itself and in this document: not the table of contents, not quoted laws or guides, not other levels of government, not the past.',
    'Please work with the document and this codebook alone, without knowing the analysis of the program or the sheets of others.',
    'Please leave headings, document and component as they are. Save the sheet under your name and compare with: konzeptspiegel compare results.json --with kodierbogen.xlsx',
  ],
  valueHint: 'Please choose from the list. The sheet “Codebook” says what the values mean.',
  wrongValue: (allowed) => `Possible for this component: ${allowed}`,
  forAll: 'all components',
}
