/** What speaks for a new document inside a file. */
export type PartWitness =
  /** Page numbers start again at 1. */
  | 'page-numbers'
  /** Chapters are numbered from 1 again, or paragraphs (§) begin. */
  | 'numbering'
  /** A table of contents of its own. */
  | 'contents'
  /** A page with little on it but a title. */
  | 'cover'
  /** "Anlage 2" above the title. */
  | 'annex'
  /** Another running head from here on. */
  | 'running-head'
  /** Nothing in front of it but a form to fill in. */
  | 'form-in-front'

/** A place where a new document may begin, and what speaks for it. */
export type PartStart = Readonly<{
  /** Where the part begins in the text of the file that was structured as one document. */
  at: number
  witnesses: readonly PartWitness[]
  /** The number of the annex that the part says it is ("Anlage 2"), or null. */
  annex: number | null
}>

/** Where a part stands in its file. */
export type FilePart = Readonly<{
  /** Number of the page of the file on which the part begins. */
  firstPage: number
  /** Length of the file's canonical text in front of the part: offsets of evidence count from the start of the file. */
  textBefore: number
}>
