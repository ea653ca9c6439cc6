import type { Issue } from './issue.ts'
import type { Recognised, RecognitionLack, Turn } from './recognition.ts'

/** The formats that are read. */
export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'html' | 'markdown' | 'text'

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
  /** The way it reads; text set on its side reads upwards or downwards. */
  direction: 'level' | 'up' | 'down'
  /** Index of the element of the page's structure tree that it belongs to, or null. */
  element: number | null
  /** Marked by the file as no content: running heads, page numbers, decoration. */
  artifact: boolean
}>

/** A straight line or the edge of a filled box, as drawn; horizontal when y1 === y2, vertical when x1 === x2. */
export type LayoutRule = Readonly<{ x1: number; y1: number; x2: number; y2: number }>

/** Outline of something painted that is no rectangle, such as a box with round corners: edges in points. */
export type LayoutShape = Readonly<{ x: number; right: number; y: number; bottom: number }>

/** An element of the structure tree of a tagged PDF ("P", "H1", "TD" …) with the element around it, -1 at the top. */
export type TaggedElement = Readonly<{ role: string; parent: number; rows: number; columns: number }>

/** A page of a PDF: what stands where, nothing interpreted. */
export type LayoutPage = Readonly<{
  number: number
  /** The label the file itself gives the page ("iv"), or null. */
  label: string | null
  width: number
  height: number
  runs: readonly LayoutRun[]
  rules: readonly LayoutRule[]
  shapes: readonly LayoutShape[]
  /** Number of glyphs that have no character behind them (font without a usable map). */
  unmapped: number
  /** What the file itself says its texts are, in logical order; empty in files without tags. */
  elements: readonly TaggedElement[]
  /** Whether the page shows images, as a scanned page does. */
  images: boolean
  /** How the runs were read from the image of the page; null where they are the text of the file. */
  recognised: Recognised | null
  /** Degrees clockwise by which the page is turned against how it is shown, because its text stands on its side. */
  turn?: Turn
}>

/** An entry of a PDF's bookmarks. */
export type OutlineEntry = Readonly<{ title: string; level: number; page: number | null }>

/** A paragraph-like block of a format that knows paragraphs (DOCX, ODT, HTML, Markdown). */
export type RawBlock =
  | Readonly<{ type: 'heading'; level: number; text: string }>
  /** A boxed paragraph stands in a box beside the running text. */
  | Readonly<{ type: 'paragraph'; text: string; bold: boolean; boxed?: boolean }>
  | Readonly<{ type: 'list-item'; level: number; marker: string; text: string }>
  | Readonly<{ type: 'footnote'; text: string }>
  | Readonly<{ type: 'caption'; text: string }>
  /** An entry of a table of contents that the file marks as such. */
  | Readonly<{ type: 'toc'; text: string }>
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

/** Bytes read, nothing interpreted: positioned runs (PDF), lines (text) or blocks (the other formats). */
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
    | Readonly<{
        form: 'blocks'
        blocks: readonly RawBlock[]
        /** Whether the file stores where its pages began when it was last shown. */
        paged: boolean
        /** Lines of headers and footers, each once. */
        furniture?: readonly string[]
      }>
  )
