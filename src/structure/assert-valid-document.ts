import type { Document, Table } from '../model/document.ts'
import type { Span } from '../model/span.ts'

/** Throws with a telling sentence when the spans of a document contradict each other or its text. */
export function assertValidDocument(document: Document): void {
  assertFiles(document)
  assertPages(document)
  assertBlocks(document)
  assertSections(document)
  assertSentences(document)
  assertPlacements(document)
}

function assertFiles({ text, files }: Document): void {
  let at = 0
  for (const [index, file] of files.entries()) {
    expect(file.start === at && file.end >= file.start, `file ${index} does not follow the one before`)
    at = file.end
  }
  if (files.length > 0) expect(at === text.length, 'the files do not fill the text')
}

function assertPages({ pages, files }: Document): void {
  for (const [index, file] of files.entries()) {
    const own = pages.filter((page) => page.file === index)
    expect(own.length === (file.pages ?? 0), `file ${index} has ${own.length} pages instead of ${file.pages}`)
    let at = file.start
    let number = 0
    for (const page of own) {
      expect(
        page.start === at && page.end >= page.start,
        `page ${page.number} of file ${index} does not follow the one before`,
      )
      expect(page.number > number, `page numbers of file ${index} do not rise`)
      at = page.end
      number = page.number
    }
    if (own.length > 0) expect(at === file.end, `the pages of file ${index} do not fill it`)
  }
}

function assertBlocks({ text, blocks, sections }: Document): void {
  let at = 0
  for (const [index, block] of blocks.entries()) {
    assertInside(block, { start: at, end: text.length }, `block ${index}`)
    expect(block.end > block.start, `block ${index} is empty`)
    expect(text.slice(block.start, block.end).trim() !== '', `block ${index} is blank`)
    expect(index === 0 || text[block.start - 1] === '\n', `block ${index} does not start a line`)
    const section = sections[block.section]
    expect(section !== undefined, `block ${index} has no section`)
    if (section) assertInside(block, section, `block ${index} in its section`)
    if (block.table) assertTable(text, index, block.table.rows, block)
    else expect(!text.slice(block.start, block.end).includes('\n'), `block ${index} contains a line feed`)
    at = block.end
  }
}

function assertTable(text: string, index: number, rows: Table['rows'], block: Span): void {
  const width = rows[0]?.length ?? 0
  for (const row of rows) {
    expect(row.length === width, `table ${index} has rows of different length`)
    for (const cell of row) {
      for (const part of cell.rest ? [cell, cell.rest] : [cell]) {
        assertInside(part, block, `cell of table ${index}`)
        expect(!/[\n\t]/.test(text.slice(part.start, part.end)), `a cell of table ${index} contains a separator`)
      }
      expect(!cell.rest || cell.rest.start > cell.end, `the rest of a cell of table ${index} stands before it`)
    }
  }
}

function assertSections({ sections, files, blocks }: Document): void {
  for (const [index, section] of sections.entries()) {
    expect(section.end >= section.start, `section ${index} ends before it starts`)
    if (section.parent >= 0) {
      const parent = sections[section.parent]
      expect(parent !== undefined && section.parent < index, `section ${index} has no parent`)
      if (parent) {
        assertInside(section, parent, `section ${index} in its parent`)
        expect(parent.level < section.level, `section ${index} is not below its parent`)
      }
    }
    if (section.heading >= 0) {
      const heading = blocks[section.heading]
      expect(
        heading?.type === 'heading' && heading.start === section.start,
        `section ${index} does not start with its heading`,
      )
      expect(heading?.section === index, `the heading of section ${index} belongs to another section`)
    } else {
      expect(section.level === 0, `section ${index} has no heading`)
    }
  }
  const fronts = sections.filter((section) => section.level === 0)
  expect(fronts.length === files.length, 'there is not one front section per file')
}

function assertSentences({ text, sentences, blocks }: Document): void {
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    const block = blocks[sentence.block]
    expect(block !== undefined, `sentence ${index} has no block`)
    if (block) assertInside(sentence, block, `sentence ${index}`)
    expect(sentence.start >= at, `sentence ${index} overlaps the one before`)
    const words = text.slice(sentence.start, sentence.end)
    expect(words !== '' && words === words.trim(), `sentence ${index} is blank or has white space around it`)
    expect(!/[\n\t]/.test(words), `sentence ${index} crosses a line or cell`)
    at = sentence.end
  }
}

function assertPlacements({ pages, placements }: Document): void {
  let at = 0
  for (const [index, placement] of placements.entries()) {
    const page = pages[placement.page]
    expect(page !== undefined, `place ${index} has no page`)
    if (page) assertInside(placement, page, `place ${index} on its page`)
    expect(placement.start >= at && placement.width >= 0, `place ${index} overlaps the one before`)
    at = placement.end
  }
}

function assertInside(inner: Span, outer: Span, name: string): void {
  const inside = inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end
  expect(inside, `${name} [${inner.start}, ${inner.end}) is outside [${outer.start}, ${outer.end})`)
}

function expect(condition: boolean, message: string): void {
  if (!condition) throw new Error(`invalid document: ${message}`)
}
