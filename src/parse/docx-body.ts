import type { RawBlock } from '../model/parsed.ts'
import { breaks, type DocxBlock, numbered, plainLines, withoutBreaks } from './docx-block.ts'
import { type DocxContext, isDeleted, shownChildren } from './docx-context.ts'
import { controlValue } from './docx-fields.ts'
import { type ParagraphText, readParagraphText } from './docx-paragraph.ts'
import { type DocxStyle, readNumber, readToggle, readValue } from './docx-styles.ts'
import { readTable } from './docx-table.ts'
import { childElement, type XmlElement } from './xml-tree.ts'

type Reading = Readonly<{ context: DocxContext; boxed: boolean; blocks: DocxBlock[] }>
type Paragraph = Readonly<{ element: XmlElement; content: ParagraphText; contents: boolean }>

const contentsStyle =
  /^(?:toc|contents|index|verzeichnis|inhaltsverzeichnis)\s*\d|^table of figures$|^abbildungsverzeichnis$/i
const contentsTitle = /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Gliederung)$/i
const newPage = /^(?:nextPage|oddPage|evenPage)$/

/** Reads a part of a document into blocks: its body, a note, a cell, a text box. Notes and boxes follow their anchor. */
export function readDocxBlocks(parent: XmlElement, context: DocxContext, boxed = false): readonly DocxBlock[] {
  const reading: Reading = { context, boxed, blocks: [] }
  let open: Paragraph | null = null
  const close = (): void => {
    if (open) addParagraph(open, reading)
    open = null
  }
  const visit = (element: XmlElement, contents: boolean): void => {
    for (const child of shownChildren(element)) {
      if (isDeleted(child)) continue
      if (child.name === 'w:p') {
        const paragraph = continued(open, { element: child, content: readContent(child, context), contents })
        open = paragraph
        if (!runsOn(child)) close()
      } else if (child.name === 'w:tbl') {
        close()
        reading.blocks.push(...readTable(child, context, (cell) => readDocxBlocks(cell, context, boxed)))
      } else if (child.name !== 'w:sdt' || controlValue(child) !== '') {
        visit(child, contents || isContents(child))
      }
    }
  }
  visit(parent, false)
  close()
  return reading.blocks
}

/** A table of contents that Word inserts as a building block. */
function isContents(element: XmlElement): boolean {
  const part = childElement(childElement(element, 'w:sdtPr'), 'w:docPartObj')
  return readValue(part, 'w:docPartGallery') === 'Table of Contents'
}

/** Whether the next paragraph continues this one on the same line: its end is deleted or hidden, or it is a drop cap. */
function runsOn(element: XmlElement): boolean {
  const properties = childElement(element, 'w:pPr')
  const mark = childElement(properties, 'w:rPr')
  if (childElement(mark, 'w:del') || childElement(mark, 'w:moveFrom')) return true
  if (/^(?:drop|margin)$/.test(childElement(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '')) return true
  return (readToggle(mark, 'w:vanish') ?? false) && !readToggle(mark, 'w:specVanish')
}

function continued(open: Paragraph | null, { element, content, contents }: Paragraph): Paragraph {
  if (!open) return { element, content, contents }
  return {
    element,
    contents,
    content: {
      text: open.content.text + content.text,
      bold: open.content.bold && content.bold,
      notes: [...open.content.notes, ...content.notes],
      boxes: [...open.content.boxes, ...content.boxes],
      contents: open.content.contents || content.contents,
    },
  }
}

function styleOf(element: XmlElement, { styles }: DocxContext): DocxStyle {
  return styles.ofParagraph(readValue(childElement(element, 'w:pPr'), 'w:pStyle'))
}

function readContent(element: XmlElement, context: DocxContext): ParagraphText {
  return readParagraphText(element, styleOf(element, context), context)
}

function addParagraph({ element, content, contents }: Paragraph, { context, boxed, blocks }: Reading): void {
  const properties = childElement(element, 'w:pPr')
  const style = styleOf(element, context)
  const atTop = readToggle(properties, 'w:pageBreakBefore') ?? style.pageBreakBefore
  const text = (atTop ? breaks.atTop : '') + content.text
  const place = nextPlace(properties, style, context)
  const isEntry = content.contents || contentsStyle.test(style.name)
  if (text.trim() !== '' || /[\f\v\u000e]/.test(text)) {
    const isInList = isEntry || (contents && !contentsTitle.test(text.trim()) && !/^toc heading$/i.test(style.name))
    const block = isInList
      ? toContents(place.marker, text)
      : toBlock(text, { properties, style, place, bold: content.bold })
    blocks.push({
      block: block.type === 'paragraph' && boxed ? { ...block, boxed } : block,
      bold: content.bold && text.trim() !== '',
    })
  }
  for (const { element: note, mark } of content.notes) {
    if (!note) continue
    const words = plainLines(readDocxBlocks(note, context)).join('\n')
    if (words !== '') blocks.push({ block: { type: 'footnote', text: `${mark} ${words}`.trim() }, bold: false })
  }
  for (const box of content.boxes) blocks.push(...readDocxBlocks(box, context, true).map(withoutBreaks))
  const section = childElement(properties, 'w:sectPr')
  if (section && newPage.test(context.nextSection(section))) {
    blocks.push({ block: { type: 'paragraph', text: breaks.atTop, bold: false }, bold: false })
  }
}

type ListPlace = Readonly<{ marker: string; level: number }>

/** The automatic number or bullet; empty paragraphs are counted as well, as they are printed with their number. */
function nextPlace(properties: XmlElement | undefined, style: DocxStyle, { numbering }: DocxContext): ListPlace {
  const own = childElement(properties, 'w:numPr')
  const ownId = readValue(own, 'w:numId')
  const id = ownId ?? style.numbering.id
  if (id === null || id === '0') return { marker: '', level: 0 }
  const level = readNumber(own, 'w:ilvl') ?? (ownId === null ? numbering.levelOf(style.numbering) : 0)
  return { marker: numbering.next(id, level), level }
}

type Look = Readonly<{ properties: XmlElement | undefined; style: DocxStyle; place: ListPlace; bold: boolean }>

function toBlock(text: string, { properties, style, place, bold }: Look): RawBlock {
  const outline = readNumber(properties, 'w:outlineLvl')
  const heading = outline === null ? style.heading : outline < 9 ? outline + 1 : 0
  if (text.trim() === '') return { type: 'paragraph', text, bold: false }
  if (heading > 0) return { type: 'heading', level: heading, text: numbered(place.marker, text) }
  if (place.marker === '') return { type: 'paragraph', text, bold }
  return { type: 'list-item', level: place.level + 1, marker: place.marker, text }
}

function toContents(marker: string, text: string): RawBlock {
  return text.trim() === '' ? { type: 'paragraph', text, bold: false } : { type: 'toc', text: numbered(marker, text) }
}
