import type { DocumentFormat } from './parsed.ts'
import type { Turn } from './recognition.ts'
import type { Paging } from './result.ts'
import type { Span } from './span.ts'

/**
 * A document after structure: one canonical text, and everything else as spans of it. The text holds the blocks in
 * reading order, one line feed between blocks; rows of a table are separated by a line feed, its cells by a tab.
 * Page furniture is not part of it. Several files of a bundle stand one after the other.
 */
export type Document = Readonly<{
  text: string
  files: readonly DocumentFile[]
  pages: readonly Page[]
  sections: readonly Section[]
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  /** Where the text stands on its pages, line by line in the order of the text; see placement.ts. */
  placements: readonly Placement[]
  /** Running heads and feet, page numbers: set aside, but kept; without page where the file gives them once for all. */
  furniture: readonly Readonly<{ file: number; page: number | null; text: string }>[]
  /** Paths of files that belong to the document and could not be read. */
  missing: readonly string[]
}>

export type DocumentFile = Span &
  Readonly<{
    path: string
    sha256: string
    format: DocumentFormat
    /** Number of pages; null where the format has none (HTML, Markdown, DOCX and ODT without stored page breaks). */
    pages: number | null
    paging: Paging
    /** The title in the file's properties, or null. */
    title: string | null
    /** Length of the canonical text of the file in front of what is read here: 0 unless this is a part of the file. */
    textBefore: number
  }>

/** Text of one page: [start, end) of the canonical text; a block that runs over the break is cut by it. */
export type Page = Span &
  Readonly<{
    file: number
    number: number
    /** The page number as printed on the page or as the file names it, or null. */
    label: string | null
    /** False for pages whose text cannot be read (scan without text layer, unusable font). */
    readable: boolean
    /** Mean confidence, 0 to 100, where the page was read by text recognition; otherwise null. */
    confidence: number | null
    /** Whether many words are likely wrong: recognised with low confidence, or the text layer of a bad recognition. */
    doubtful: boolean
    /** Degrees clockwise by which placements are turned against the page as it is shown; left out where they are not. */
    turn?: Turn
  }>

/** A heading with all that stands under it; section 0 of each file has no heading and holds what precedes the first one. */
export type Section = Span &
  Readonly<{
    /** Index of the enclosing section, -1 at the top. */
    parent: number
    /** 0 for the part before the first heading, 1 for chapters, and so on. */
    level: number
    /** The heading's number as printed ("4.1.2", "§ 3"), or "". */
    number: string
    /** The heading's words without number. */
    title: string
    /** Index of the heading's block, -1 for section 0. */
    heading: number
  }>

export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'table' | 'caption' | 'footnote' | 'toc'

export type Block = Span &
  Readonly<{
    type: BlockType
    /** Index into sections: the innermost section that holds the block (a heading belongs to the section it opens). */
    section: number
    /** Heading level or nesting of a list item, from 1; otherwise 0. */
    level: number
    /** Bullet or number of a list item or heading as printed, or "". It is not part of the text. */
    marker: string
    /** Rows of a table, otherwise null. */
    table: Table | null
    /** Set off as a box or printed bold as a whole. */
    emphasis: boolean
  }>

export type Table = Readonly<{
  /** Number of rows at the top that are headings of columns. */
  headerRows: number
  /** Each row has the same number of cells; a merged cell is repeated with the same span. */
  rows: readonly (readonly TableCell[])[]
}>

/** A cell; where the break of a page divides it, its rest stands on the next page. */
export type TableCell = Span & Readonly<{ rest: Span | null }>

/** A sentence, a list item, a heading or a table cell: the unit in which cues are looked for. */
export type Sentence = Span & Readonly<{ block: number }>

/** A line of the text on its page: left edge, base line, width and font size in points from the top left of the page. */
export type Placement = Span &
  Readonly<{
    /** Index into pages. */
    page: number
    x: number
    y: number
    width: number
    size: number
  }>
