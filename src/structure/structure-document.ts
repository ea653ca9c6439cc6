import type { Block, Document, Page } from '../model/document.ts'
import type { FilePart } from '../model/file-part.ts'
import type { Issue } from '../model/issue.ts'
import type { ParsedFile, ParsedLayout } from '../model/parsed.ts'
import type { Paging } from '../model/result.ts'
import { headingKey } from './contents.ts'
import { separateFurniture } from './furniture.ts'
import { joinDocuments } from './join-documents.ts'
import type { PagePlan, Piece } from './line.ts'
import { linesOfLayout } from './lines-of-layout.ts'
import { linesOfText } from './lines-of-text.ts'
import { withoutLogos } from './logos.ts'
import { mendLostSpaces } from './lost-spaces.ts'
import { mendOddLetters } from './odd-letters.ts'
import { drawnText, judgePages } from './page-readability.ts'
import { piecesOfBlocks } from './pieces-of-blocks.ts'
import { piecesOfLines } from './pieces-of-lines.ts'
import { buildSections } from './sections.ts'
import { findSentences } from './sentences.ts'
import { listSentences, placePieces } from './text-builder.ts'

/** A parsed file, or a part of one. */
export type StructureInput = Readonly<{ parsed: ParsedFile; sha256: string; part?: FilePart }>

/** Turns the parsed files of a bundle, in the given order, into one document with one canonical text. */
export function structureDocument(
  files: readonly StructureInput[],
): Readonly<{ value: Document; issues: readonly Issue[] }> {
  const structured = files.map(structureFile)
  return {
    value: joinDocuments(structured.map(({ value }) => value)),
    issues: structured.flatMap(({ issues }) => issues),
  }
}

function structureFile({
  parsed,
  sha256,
  part = wholeFile,
}: StructureInput): Readonly<{ value: Document; issues: readonly Issue[] }> {
  const content = readContent(parsed, part.firstPage)
  const placed = placePieces(mendLostSpaces(mendOddLetters(content.pieces)), content.pages?.length ?? 0)
  const { text } = placed
  const { sections, sectionOfBlock } = buildSections(text, placed.blocks)
  const blocks = placed.blocks.map((block, at): Block => {
    const section = sectionOfBlock[at] ?? 0
    const level = block.type === 'heading' ? (sections[section]?.level ?? block.level) : block.level
    return { ...block, level, section }
  })
  const { path, format, title } = parsed
  const whole = { start: 0, end: text.length }
  const pages = (content.pages ?? []).map((page, at): Page => {
    const [start = text.length, end = text.length] = placed.pageStarts.slice(at, at + 2)
    return { file: 0, ...page, start, end }
  })
  const furniture = content.furniture.map((line) => {
    const page = line.page === null ? null : (content.pages?.[line.page]?.number ?? line.page + 1)
    return { file: 0, page, text: line.text }
  })
  const value: Document = {
    text,
    files: [
      {
        path,
        sha256,
        format,
        pages: content.pages?.length ?? null,
        paging: pagingOf(parsed),
        title,
        ...whole,
        textBefore: part.textBefore,
      },
    ],
    pages,
    sections,
    blocks,
    sentences: listSentences(text, placed.blocks, findSentences),
    placements: placed.placements,
    furniture,
    missing: [],
  }
  return { value, issues: content.issues }
}

const wholeFile: FilePart = { firstPage: 1, textBefore: 0 }

/** What the passes make of one file. */
type FileContent = Readonly<{
  pieces: readonly Piece[]
  /** Null where the format has no pages. */
  pages: readonly PagePlan[] | null
  /** Lines at the edge of a page by its index, or of all pages (null). */
  furniture: readonly Readonly<{ page: number | null; text: string }>[]
  issues: readonly Issue[]
}>

function readContent(parsed: ParsedFile, firstPage: number): FileContent {
  switch (parsed.form) {
    case 'lines': {
      const heights = parsed.pages.map(() => 0)
      const { lines, furniture, labels } = separateFurniture(linesOfText(parsed.pages), heights)
      const pages = labels.map((label, at) => ({ number: firstPage + at, label, ...drawnText }))
      return { pieces: piecesOfLines(lines, new Map()), pages, furniture, issues: [] }
    }
    case 'layout':
      return readLayout(parsed, parsed.path)
    case 'blocks': {
      const { pieces, pages: count } = piecesOfBlocks(parsed.blocks)
      const pages = Array.from({ length: count }, (_, at) => ({
        number: firstPage + at,
        label: null,
        ...drawnText,
      }))
      const furniture = (parsed.furniture ?? []).map((text) => ({ page: null, text }))
      return { pieces, pages: parsed.paged ? pages : null, furniture, issues: [] }
    }
  }
}

function pagingOf(parsed: ParsedFile): Paging {
  if (parsed.form !== 'blocks') return 'fixed'
  return parsed.paged ? 'stored' : 'none'
}

function readLayout(layout: ParsedLayout, path: string): FileContent {
  const { pages, outline } = layout
  const heights = pages.map((page) => page.height)
  const { judged, garbled, issues } = judgePages(layout, path)
  const legible = pages.map((page) => (garbled.has(page) ? { ...page, runs: [] } : page))
  const { pages: own, logos } = withoutLogos(legible)
  const { lines, furniture, labels } = separateFurniture(linesOfLayout(own), heights)
  const keys = new Map(outline.map(({ title, level }) => [headingKey(title), level]))
  const plans = pages.map(({ number, label, turn, recognised }, at) => {
    const turned = recognised ? recognised.turn : (turn ?? 0)
    return {
      number,
      label: labels[at] ?? label,
      ...(judged[at] ?? drawnText),
      ...(turned === 0 ? {} : { turn: turned }),
    }
  })
  return { pieces: piecesOfLines(lines, keys), pages: plans, furniture: [...furniture, ...logos], issues }
}
