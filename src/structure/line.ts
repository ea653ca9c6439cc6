import type { LayoutRun } from '../model/parsed.ts'
import type { Turn } from '../model/recognition.ts'
import type { Joint } from './join-lines.ts'

/** Part of a line that stands apart: a column of an unruled table, the page number of an entry in a table of contents. */
export type Segment = Readonly<{
  text: string
  x: number
  right: number
  /** What was drawn in one go; empty in text files. */
  runs: readonly LayoutRun[]
}>

/**
 * A line as printed. Positions are points from the top left (PDF) or columns and line numbers (text); both are only
 * compared within one file.
 */
export type Line = Readonly<{
  text: string
  /** Index of the page within the file. */
  page: number
  x: number
  right: number
  y: number
  /** Font size in points, 0 where there is none. */
  size: number
  bold: boolean
  /** Free space above in lines: 0 for a line that follows directly; 0 for the first line of a page. */
  gap: number
  /** Whether a drawn line stands directly above. */
  ruled: boolean
  /** Whether the text of the column before goes on here. */
  continues: boolean
  /** Set on its side at the edge of the page, as labels of chapters are. */
  sideways: boolean
  segments: readonly Segment[]
  /** In a box with little else: what is set in bold there heads the box and no section. */
  boxed: boolean
  /** Marked by the file as no content. */
  artifact: boolean
  /** Heading level where the format marks headings itself (Markdown, tagged PDF), otherwise 0. */
  level: number
  /** Number of the element of a tagged page that marks the heading, or null. */
  element: number | null
  /** A table that was recognised as a whole stands in the list as one line without text. */
  table: PieceTable | null
}>

/**
 * Text of one block from one line or page; fragments are joined with hyphenation mended, unless a joint says that the
 * text only runs on over a page.
 */
export type Fragment = Readonly<{ text: string; page: number; joint?: Joint; place?: Place }>

/** Where a line or a part of it stands: edges, base line and font size in points. */
export type Place = Readonly<{ x: number; right: number; y: number; size: number }>

export type PieceCell = Readonly<{ fragments: readonly Fragment[] }>

/** A table before it has offsets; a merged cell is the same object in all the places it covers. */
export type PieceTable = Readonly<{
  headerRows: number
  rows: readonly (readonly PieceCell[])[]
  /** Left edges of the columns, by which a table is recognised on the next page; empty where unknown. */
  columns: readonly number[]
}>

/** A block before it has offsets. */
export type Piece = Readonly<{
  type: 'heading' | 'paragraph' | 'list-item' | 'table' | 'caption' | 'footnote' | 'toc'
  level: number
  marker: string
  emphasis: boolean
  fragments: readonly Fragment[]
  table: PieceTable | null
}>

/** What is known of a page before the text has offsets. */
export type PagePlan = Readonly<{
  number: number
  label: string | null
  readable: boolean
  confidence: number | null
  doubtful: boolean
  turn?: Turn
}>
