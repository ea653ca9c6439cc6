import type { Issue } from './issue.ts'
import type { Recognised, RecognitionLack } from './recognition.ts'

/** The formats that are read. */
export type DocumentFormat = 'pdf' | 'docx' | 'text'

/** One file as it came from disk or from a form; the path is only a name here. */
export type SourceFile = Readonly<{ path: string; bytes: Uint8Array }>

/** A file with the SHA-256 of its bytes in hexadecimal. */
export type SourceFileWithHash = SourceFile & Readonly<{ sha256: string }>

/**
 * A piece of text drawn in one go: a word or part of a line. Points (1/72 inch), origin at the top left of the
 * page as it is shown (rotation applied), y is the base line.
 */
export type LayoutRun = Readonly<{
  text: string
  x: number
  y: number
  width: number
  /** Font size in points as shown. */
  size: number
  bold: boolean
  italic: boolean
}>

/** A straight line or the edge of a filled box, as drawn; horizontal when y1 === y2, vertical when x1 === x2. */
export type LayoutRule = Readonly<{ x1: number; y1: number; x2: number; y2: number }>

/** A page of a PDF: what stands where, nothing interpreted. */
export type LayoutPage = Readonly<{
  number: number
  /** The label the file itself gives the page ("iv"), or null. */
  label: string | null
  width: number
  height: number
  runs: readonly LayoutRun[]
  rules: readonly LayoutRule[]
  /** Number of glyphs that have no character behind them (font without a usable map). */
  unmapped: number
  /** Whether the page shows images, as a scanned page does. */
  images: boolean
  /** How the runs were read from the image of the page; null where they are the text of the file. */
  recognised: Recognised | null
}>

/** An entry of a PDF's bookmarks. */
export type OutlineEntry = Readonly<{ title: string; level: number; page: number | null }>

/** A paragraph-like block of a format that knows paragraphs (DOCX, later ODT and HTML). */
export type RawBlock =
  | Readonly<{ type: 'heading'; level: number; text: string }>
  | Readonly<{ type: 'paragraph'; text: string; bold: boolean }>
  | Readonly<{ type: 'list-item'; level: number; marker: string; text: string }>
  | Readonly<{ type: 'footnote'; text: string }>
  | Readonly<{ type: 'table'; rows: readonly (readonly RawCell[])[] }>
  | Readonly<{ type: 'page-break' }>

export type RawCell = Readonly<{ text: string; header: boolean; columns: number; rows: number }>

/** Pages of a PDF. */
export type ParsedLayout = Readonly<{
  form: 'layout'
  pages: readonly LayoutPage[]
  outline: readonly OutlineEntry[]
  /** Pages by number that should have been recognised, and why they were not. */
  unrecognised?: ReadonlyMap<number, RecognitionLack>
}>

/** Bytes read, nothing interpreted: positioned runs (PDF), lines (text) or blocks (DOCX). */
export type ParsedFile = Readonly<{
  path: string
  format: DocumentFormat
  /** The title in the file's properties, or null. */
  title: string | null
  issues: readonly Issue[]
}> &
  (
    | ParsedLayout
    | Readonly<{ form: 'lines'; pages: readonly (readonly string[])[] }>
    | Readonly<{ form: 'blocks'; blocks: readonly RawBlock[]; paged: boolean }>
  )
