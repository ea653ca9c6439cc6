import type { Block, Document, Table, TableCell } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Puts documents one after the other, a line feed between two, as one document of several files. */
export function joinDocuments(documents: readonly Document[], missing: readonly string[] = []): Document {
  const [only] = documents
  if (only && documents.length === 1 && missing.length === 0) return only
  let joined: Document = { ...empty, missing }
  for (const [index, document] of documents.entries()) {
    joined = append(joined, index < documents.length - 1 ? withLineFeed(document) : document)
  }
  return joined
}

const empty: Document = {
  text: '',
  files: [],
  pages: [],
  sections: [],
  blocks: [],
  sentences: [],
  placements: [],
  furniture: [],
  missing: [],
}

/** The line feed at the end belongs to the last file, its last page and the sections that are open there. */
function withLineFeed(document: Document): Document {
  const { length } = document.text
  const last = document.pages.length - 1
  const longer = <T extends Span>(span: T): T => (span.end === length ? { ...span, end: length + 1 } : span)
  return {
    ...document,
    text: `${document.text}\n`,
    files: document.files.map(longer),
    pages: document.pages.map((page, at) => (at === last ? { ...page, end: length + 1, start: page.start } : page)),
    sections: document.sections.map(longer),
  }
}

function append(front: Document, back: Document): Document {
  const offset = front.text.length
  const [files, sections, blocks] = [front.files.length, front.sections.length, front.blocks.length]
  const pages = front.pages.length
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset })
  const movedBlock = (block: Block): Block => ({
    ...moved(block),
    section: block.section + sections,
    table: block.table && { ...block.table, rows: movedCells(block.table.rows, offset) },
  })
  return {
    text: front.text + back.text,
    files: [...front.files, ...back.files.map(moved)],
    pages: [...front.pages, ...back.pages.map((page) => ({ ...moved(page), file: page.file + files }))],
    sections: [
      ...front.sections,
      ...back.sections.map((section) => ({
        ...moved(section),
        parent: section.parent < 0 ? -1 : section.parent + sections,
        heading: section.heading < 0 ? -1 : section.heading + blocks,
      })),
    ],
    blocks: [...front.blocks, ...back.blocks.map(movedBlock)],
    sentences: [
      ...front.sentences,
      ...back.sentences.map((sentence) => ({ ...moved(sentence), block: sentence.block + blocks })),
    ],
    placements: [
      ...front.placements,
      ...back.placements.map((place) => ({ ...moved(place), page: place.page + pages })),
    ],
    furniture: [...front.furniture, ...back.furniture.map((line) => ({ ...line, file: line.file + files }))],
    missing: front.missing,
  }
}

/** A merged cell stays one span in all the places it covers. */
function movedCells(rows: Table['rows'], offset: number): Table['rows'] {
  const known = new Map<TableCell, TableCell>()
  const shifted = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset })
  const moved = (cell: TableCell): TableCell => {
    const span = known.get(cell) ?? { ...shifted(cell), rest: cell.rest && shifted(cell.rest) }
    known.set(cell, span)
    return span
  }
  return rows.map((row) => row.map(moved))
}
