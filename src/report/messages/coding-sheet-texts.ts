/** Columns of the sheet for coding by hand, in their order; the first eight are given, the others are to be filled in. */
export const codingColumns = [
  'number',
  'document',
  'municipality',
  'file',
  'hash',
  'component',
  'definition',
  'allowed',
  'value',
  'page',
  'quote',
  'note',
  'coder',
] as const
export type CodingColumn = (typeof codingColumns)[number]

/** Columns of the codebook in short. */
export const shortCodebookColumns = ['component', 'definition', 'values', 'counts', 'countsNot', 'source'] as const
export type ShortCodebookColumn = (typeof shortCodebookColumns)[number]

/** Wording of the sheet for coding by hand. */
export type CodingSheetTexts = Readonly<{
  title: string
  description: string
  /** Headings; those of the coding are read again by the import. */
  columns: Readonly<Record<CodingColumn, string>>
  codebookColumns: Readonly<Record<ShortCodebookColumn, string>>
  codebookTitle: (codebook: string) => string
  steps: readonly string[]
  valueHint: string
  wrongValue: (allowed: string) => string
  forAll: string
}>
